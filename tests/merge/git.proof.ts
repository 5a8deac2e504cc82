// Real git with the registered driver: what is merged, and that no failure of the driver drops a side.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { DOCUMENT, documentWith, temporaryFolder } from '../folders.ts'
import {
  FILE,
  lost,
  mergeSides,
  PROGRAM,
  recordsRepository,
  type Driver,
  type Sides,
} from './repository.ts'

const update = (day: string, note: string): string =>
  `          - date: 2018-05-${day}\n            status: in-progress\n            note: ${note}\n`
const WITH_UPDATE = `${DOCUMENT}        updates:\n${update('01', 'the first')}`

/** Both add an update at the same place, both change the title, or each changes something distant. */
const SIDES: Record<string, Sides & { readonly tokens: readonly string[] }> = {
  additions: {
    ours: WITH_UPDATE + update('03', 'said-by-ours'),
    theirs: WITH_UPDATE + update('02', 'said-by-theirs'),
    tokens: ['said-by-ours', 'said-by-theirs'],
  },
  contradiction: {
    ours: documentWith('title: Survey', 'title: said-by-ours', WITH_UPDATE),
    theirs: documentWith('title: Survey', 'title: said-by-theirs', WITH_UPDATE),
    tokens: ['said-by-ours', 'said-by-theirs'],
  },
  'changes far apart': {
    ours: documentWith('symbol: HU/2018/1', 'symbol: said-by-ours', WITH_UPDATE),
    theirs: documentWith('note: the first', 'note: said-by-theirs', WITH_UPDATE),
    tokens: ['said-by-ours', 'said-by-theirs'],
  },
}
const CASES = Object.entries(SIDES)

describe('the driver', () => {
  test('keeps additions of both sides, in the order of dates', () => {
    const repository = recordsRepository(PROGRAM, WITH_UPDATE)
    const { ours, theirs } = SIDES['additions'] ?? {}
    expect(mergeSides(repository, { ours, theirs }).status).toBe(0)
    expect(repository.read()).toBe(
      WITH_UPDATE + update('02', 'said-by-theirs') + update('03', 'said-by-ours'),
    )
  })

  test('marks a contradiction, and nothing else', () => {
    const repository = recordsRepository(PROGRAM, WITH_UPDATE)
    const { ours, theirs } = SIDES['contradiction'] ?? {}
    const merge = mergeSides(repository, {
      ours: `${String(ours)}${update('03', 'more of ours')}`,
      theirs: `${String(theirs)}${update('02', 'more of theirs')}`,
    })
    expect(merge.status).toBe(1)
    expect(merge.out).toContain(`${FILE}: 1 contradiction to resolve by hand`)
    const title = `    title: Survey of harbours\n`
    const marked = `<<<<<<< ours
    title: said-by-ours of harbours
=======
    title: said-by-theirs of harbours
>>>>>>> theirs
`
    const merged = WITH_UPDATE + update('02', 'more of theirs') + update('03', 'more of ours')
    expect(repository.read()).toBe(documentWith(title, marked, merged))
  })

  test('writes markers of the length that git asks for', () => {
    const repository = recordsRepository(PROGRAM, WITH_UPDATE)
    repository.write('*.yaml merge=mandates conflict-marker-size=12\n', 'records/.gitattributes')
    repository.commit('longer marks')
    const { ours, theirs } = SIDES['contradiction'] ?? {}
    mergeSides(repository, { ours, theirs })
    expect(repository.read()).toMatch(/^<{12} ours\n.*\n={12}\n.*\n>{12} theirs$/m)
  })

  test('keeps the line endings and the byte order mark of each side', () => {
    const repository = recordsRepository(PROGRAM, `\ufeff${WITH_UPDATE.replaceAll('\n', '\r\n')}`)
    const { ours, theirs } = SIDES['additions'] ?? {}
    const merge = mergeSides(repository, {
      ours: `\ufeff${String(ours).replaceAll('\n', '\r\n')}`,
      theirs: `\ufeff${String(theirs).replaceAll('\n', '\r\n')}`,
    })
    const meant = WITH_UPDATE + update('02', 'said-by-theirs') + update('03', 'said-by-ours')
    expect(merge.status).toBe(0)
    expect(repository.read()).toBe(`\ufeff${meant.replaceAll('\n', '\r\n')}`)
  })

  test('works with record files whose names look like options or shell commands', () => {
    const repository = recordsRepository(PROGRAM, undefined)
    const names = ['-rf.yaml', '--help.yaml', "it's $(touch x) `y`; %A.yaml", 'سجل.yaml']
    const files = names.map(name => `records/documents/${name}`)
    const { ours, theirs } = SIDES['additions'] ?? {}
    for (const file of files) repository.write(WITH_UPDATE, file)
    repository.commit('more')
    repository.git('checkout', '--quiet', '-b', 'branch')
    for (const file of files) repository.write(theirs, file)
    repository.commit('theirs')
    repository.git('checkout', '--quiet', 'main')
    for (const file of files) repository.write(ours, file)
    repository.commit('ours')
    expect(repository.git('merge', '--quiet', '--no-edit', 'branch').status).toBe(0)
    const meant = WITH_UPDATE + update('02', 'said-by-theirs') + update('03', 'said-by-ours')
    for (const file of files) expect(repository.read(file)).toBe(meant)
    expect(repository.git('status', '--porcelain').out).toBe('')
  })
})

/** A program that ends in a given way. */
function ending(script: string): Driver {
  const path = join(temporaryFolder(), "a % 'place' $HOME", 'mandates')
  mkdirSync(join(path, '..'))
  writeFileSync(path, `#!/bin/sh\n${script}\n`)
  chmodSync(path, 0o755)
  return [path]
}

const FAILURES: Record<string, () => Driver> = {
  'is missing': () => ['/nowhere/mandates'],
  'is no program': () => [temporaryFolder()],
  'kills itself': () => ending('kill -9 $$'),
  'is ended': () => ending('kill -TERM $$'),
  'writes a part and is killed': () => ending('echo half >.merge_file_half; kill -9 $$'),
  'says that conflicts were marked, and marked none': () => ending('exit 1'),
  ...Object.fromEntries(
    [2, 65, 127, 128, 129, 255].map(code => [`exits with ${code}`, () => ending(`exit ${code}`)]),
  ),
}

let failures = 0

describe.each(Object.entries(FAILURES))('a driver that %s', (_, driver) => {
  test.each(CASES)('%s: no side is dropped', (__, { tokens, ...sides }) => {
    const repository = recordsRepository(driver(), WITH_UPDATE)
    expect(lost(repository, mergeSides(repository, sides), tokens)).toEqual([])
    failures++
  })
})

const MALFORMED: Record<string, string | Buffer> = {
  'is no YAML': 'mandates: [\n  - said-by-nobody: {\n',
  'is empty': '',
  'has conflict marks': '<<<<<<< a\nid: 1\n=======\nid: 2\n>>>>>>> b\n',
  'is in another encoding': Buffer.from('id: é said-by-nobody\n', 'latin1'),
  'is binary': Buffer.from('id: said-by-nobody\0\u0001\n'),
  'has an alias': 'id: &a said-by-nobody\nsymbol: *a\n',
  'is a list': '- said-by-nobody\n',
}

describe.each(Object.entries(MALFORMED))('a version that %s', (_, content) => {
  const { ours, theirs } = SIDES['additions'] ?? {}
  const token = String(content).includes('said-by-nobody') ? ['said-by-nobody'] : []
  test.each([
    ['base', { base: content, ours, theirs, tokens: ['said-by-ours', 'said-by-theirs'] }],
    ['ours', { base: WITH_UPDATE, ours: content, theirs, tokens: [...token, 'said-by-theirs'] }],
    ['theirs', { base: WITH_UPDATE, ours, theirs: content, tokens: ['said-by-ours', ...token] }],
  ])('as %s: no side is dropped', (__, { base, tokens, ...sides }) => {
    const repository = recordsRepository(PROGRAM, undefined)
    repository.write(base)
    repository.commit('a version')
    expect(lost(repository, mergeSides(repository, sides), tokens)).toEqual([])
    failures++
  })
})

describe('added and renamed files', () => {
  const { ours, theirs, tokens } = SIDES['additions'] ?? { ours: '', theirs: '', tokens: [] }

  test('a file that both sides added', () => {
    const repository = recordsRepository(PROGRAM, undefined)
    const merge = mergeSides(repository, { ours, theirs })
    expect(lost(repository, merge, tokens)).toEqual([])
    expect(merge.status).toBe(0)
    failures++
  })

  test('two documents with one file name', () => {
    const repository = recordsRepository(PROGRAM, undefined)
    const other = documentWith('id: HU-1', 'id: HU-2', String(theirs))
    expect(lost(repository, mergeSides(repository, { ours, theirs: other }), tokens)).toEqual([])
    failures++
  })

  test.each([
    ['ours', { ours: undefined, theirs }],
    ['theirs', { ours, theirs: undefined }],
  ])(
    'deleted by %s, changed by the other: git says so, and keeps what was changed',
    (side, sides) => {
      const repository = recordsRepository(PROGRAM, WITH_UPDATE)
      const merge = mergeSides(repository, sides)
      expect(merge.status).toBe(1)
      expect(merge.out).toContain('CONFLICT (modify/delete)')
      expect(repository.read()).toContain(side === 'ours' ? 'said-by-theirs' : 'said-by-ours')
      failures++
    },
  )

  test('a file that one side renamed and both changed', () => {
    const repository = recordsRepository(PROGRAM, WITH_UPDATE)
    const renamed = 'records/documents/2018/HU-1.yaml'
    const { git, write, commit } = repository
    git('checkout', '--quiet', '-b', 'branch')
    write(undefined)
    write(theirs, renamed)
    commit('theirs')
    git('checkout', '--quiet', 'main')
    write(ours)
    commit('ours')
    expect(git('merge', '--quiet', '--no-edit', 'branch').status).toBe(0)
    for (const token of tokens) expect(repository.read(renamed)).toContain(token)
    failures++
  })
})

test('without the wrapper, the same tests find dropped sides', () => {
  const { tokens, ...sides } = SIDES['additions'] ?? { ours: '', theirs: '', tokens: [] }
  const bare = ['/nowhere/mandates %O %A %B', 'exit 2', 'kill -9 $$', 'true']
  const found = bare.map(command => {
    const repository = recordsRepository({ bare: command }, WITH_UPDATE)
    return lost(repository, mergeSides(repository, sides), tokens).at(-1)
  })
  expect(found).toEqual(bare.map(() => 'said-by-theirs'))
})

test('the figure is recorded', () => {
  const tried = Object.keys(FAILURES).length * CASES.length + Object.keys(MALFORMED).length * 3 + 5
  expect(failures).toBe(tried)
  figure('B6', `${failures} merges with failures, 0 sides dropped`)
})
