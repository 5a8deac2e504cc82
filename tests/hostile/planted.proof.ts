// Links, pipes and devices in place of the program's own files: it never writes through them or waits for them.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { thisProcess } from '../../src/files/lock-holder.ts'
import { claimName } from '../../src/files/temporary-files.ts'
import { git, runBuilt, type Outcome } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'

const RECORD = 'records/documents/ACM-2018-AZER.yaml'
const DEED = ['update', '5b.1', '--status', 'in-progress', '--note', 'x', '--date', '2019-03-01']

/** The things in place of a file. */
const PLANTS: Record<string, (path: string) => void> = {
  pipe: path => execFileSync('mkfifo', [path]),
  'link to an endless device': path => symlinkSync('/dev/zero', path),
  'link to a file': path => symlinkSync(join(temporaryFolder(), 'absent'), path),
}

/** Records in a repository with their own cache, for commands with `args`. */
function world(): {
  readonly folder: string
  readonly cache: string
  readonly type: (...args: string[]) => Outcome
} {
  const [folder, cache] = [shippedCopy(), temporaryFolder()]
  git(folder, 'init', '--quiet')
  const type = (...args: string[]): Outcome => runBuilt(args, folder, { XDG_CACHE_HOME: cache })
  return { folder, cache, type }
}

/** The folder of the index, after a command that created it. */
function storeOf(cache: string): string {
  const parent = join(cache, 'mandates/index')
  return join(parent, readdirSync(parent)[0] ?? '')
}

/** Makes the next command save the index. */
function touchRecords(folder: string): void {
  appendFileSync(join(folder, RECORD), '\n')
}

describe('files of the index', () => {
  test('are only in the cache of the user, wherever that is', () => {
    const { folder, cache } = world()
    const link = join(temporaryFolder(), 'cache')
    symlinkSync(cache, link)
    const before = git(folder, 'status', '--porcelain', '--ignored')
    expect(runBuilt(['list'], folder, { XDG_CACHE_HOME: link }).code).toBe(0)
    expect(git(folder, 'status', '--porcelain', '--ignored')).toBe(before)
    expect(readdirSync(join(folder, '.git'))).not.toContain('mandates')
    expect(readdirSync(storeOf(cache)).map(name => name.replace(/-.*/, ''))).toEqual([
      'head',
      'pages',
    ])
  })

  test('are never written through a link', () => {
    const { folder, cache, type } = world()
    type('list')
    const victim = join(temporaryFolder(), 'victim')
    writeFileSync(victim, 'precious\n')
    const store = storeOf(cache)
    for (const planted of [['lock'], readdirSync(store)]) {
      for (const name of planted) {
        rmSync(join(store, name), { force: true })
        symlinkSync(victim, join(store, name))
      }
      touchRecords(folder)
      expect(type('list').code).toBe(0)
      rmSync(join(store, 'lock'), { force: true })
    }
    expect(readFileSync(victim, 'utf8')).toBe('precious\n')
    figure('C9', 'links planted for 3 files of the index: 0 bytes written through')
  })

  test('are ignored without waiting if the head or the pages are not files', () => {
    const { cache, type } = world()
    const { out } = type('list')
    const store = storeOf(cache)
    for (const [kind, plant] of Object.entries(PLANTS)) {
      for (const name of readdirSync(store)) {
        rmSync(join(store, name), { force: true })
        plant(join(store, name))
        expect(type('list'), `${kind} at ${name}`).toEqual({ code: 0, out, err: '' })
        rmSync(join(store, name), { force: true })
      }
    }
  })
})

describe('locks', () => {
  test('that are not files are reported at once if they are in the way, and ignored elsewhere', () => {
    for (const [kind, plant] of Object.entries(PLANTS)) {
      const { folder, type } = world()
      const aside = join(folder, 'records/documents/zz.lock')
      plant(aside)
      expect(type(...DEED).code, kind).toBe(0)
      const own = join(folder, `${RECORD}.lock`)
      const before = readFileSync(join(folder, RECORD))
      plant(own)
      const { code, err } = type(...DEED, '--by', 'Ports')
      expect(code, `${kind}: ${err}`).toBe(73)
      expect(err).toContain('ACM-2018-AZER.yaml.lock is a')
      expect(readFileSync(join(folder, RECORD)).equals(before)).toBe(true)
      for (const path of [aside, own]) expect(lstatSync(path).isFile()).toBe(false)
    }
  })

  test('may have a claim file that is not a file', () => {
    const { folder, type } = world()
    const dead = JSON.stringify({ ...thisProcess(), pid: 4194305 })
    writeFileSync(join(folder, `${RECORD}.lock`), dead)
    symlinkSync('/dev/zero', claimName(join(folder, RECORD), dead))
    const { code, err } = type(...DEED)
    expect([code, err.includes('.claim is a link')]).toEqual([73, true])
  })
})

test('.gitattributes that is not a file is reported', () => {
  for (const plant of Object.values(PLANTS)) {
    const { folder, type } = world()
    const path = join(folder, 'records/.gitattributes')
    rmSync(path, { force: true })
    plant(path)
    const { code, err } = type('git-setup', '--no-input')
    expect([code, err.includes('.gitattributes is a')], err).toEqual([73, true])
    expect(type('check').code).not.toBe(70)
    expect(type('check').code).not.toBe(-1)
  }
})

test('no command waits for a pipe in place of evidence, a record or a sheet', () => {
  for (const [kind, plant] of Object.entries(PLANTS)) {
    const { folder, type } = world()
    mkdirSync(join(folder, 'records/evidence'), { recursive: true })
    const places = [
      'records/evidence/note.pdf',
      'records/documents/odd.yaml',
      'sheet.csv',
      'r.docx',
    ]
    for (const place of places) plant(join(folder, place))
    for (const args of [
      [...DEED, '--evidence', 'records/evidence/note.pdf'],
      ['check'],
      ['list'],
      ['apply', 'sheet.csv'],
      ['import', 'r.docx'],
    ]) {
      const { code, err } = type(...args)
      expect([-1, 0, 70].includes(code), `${kind}: ${args.join(' ')}: ${err}`).toBe(false)
    }
  }
  figure(
    'C10',
    `${Object.keys(PLANTS).length} kinds of links and pipes in the place of 9 files (of the index, locks, attributes, evidence, records, sheets, documents): none followed, none waited for`,
  )
})
