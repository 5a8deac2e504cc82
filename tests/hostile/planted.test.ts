// Links, pipes and devices planted where the program keeps files of its own: none is written through, none is waited for.
import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ourselves } from '../../src/files/holder.ts'
import { claimName } from '../../src/files/leftovers.ts'
import { git, runBuilt, type Outcome } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'

const RECORD = 'records/documents/ACM-2018-AZER.yaml'
const DEED = ['update', '5b.1', '--status', 'in-progress', '--note', 'x', '--date', '2019-03-01']

/** What may stand where a file ought to. */
const PLANTS: Record<string, (path: string) => void> = {
  pipe: path => execFileSync('mkfifo', [path]),
  'link to an endless device': path => symlinkSync('/dev/zero', path),
  'link to a file': path => symlinkSync(join(temporaryFolder(), 'absent'), path),
}

/** Records in a repository, with a cache of their own, in which `args` can be run. */
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

/** The folder of the index, after a command that made one. */
function storeOf(folder: string): string {
  const parent = join(folder, '.git/mandates')
  return join(parent, readdirSync(parent)[0] ?? '')
}

/** Makes the next command save the index. */
function touchRecords(folder: string): void {
  appendFileSync(join(folder, RECORD), '\n')
}

describe('files of the index', () => {
  test('a planted name is never written through', () => {
    const { folder, type } = world()
    type('list')
    const victim = join(temporaryFolder(), 'victim')
    writeFileSync(victim, 'precious\n')
    const store = storeOf(folder)
    for (const name of ['head.new', 'lock']) symlinkSync(victim, join(store, name))
    touchRecords(folder)
    expect(type('list').code).toBe(0)
    rmSync(join(store, 'lock'))
    touchRecords(folder)
    expect(type('list').code).toBe(0)
    const pages = readdirSync(store).filter(name => name.startsWith('pages'))
    for (const plant of [symlinkSync, linkSync]) {
      for (const name of [...pages, 'head']) {
        rmSync(join(store, name), { force: true })
        plant(victim, join(store, name))
      }
      touchRecords(folder)
      expect(type('list').code).toBe(0)
    }
    expect(readFileSync(victim, 'utf8')).toBe('precious\n')
    figure('C9', 'links and second names planted for 4 files of the index: 0 bytes written through')
  })

  test('pages by a second name are not appended to', () => {
    const { folder, type } = world()
    type('list')
    const store = storeOf(folder)
    const pages = readdirSync(store).find(name => name.startsWith('pages')) ?? ''
    const other = join(folder, 'other')
    linkSync(join(store, pages), other)
    const before = readFileSync(other)
    touchRecords(folder)
    const asked = type('list', '--format', 'json')
    expect(asked.out).toBe(type('list', '--format', 'json', '--no-index').out)
    expect(readFileSync(other).equals(before)).toBe(true)
  })

  test('a folder that is a link holds no index', () => {
    const { folder, type } = world()
    type('list')
    const elsewhere = temporaryFolder()
    const store = storeOf(folder)
    renameSync(store, join(elsewhere, 'store'))
    symlinkSync(join(elsewhere, 'store'), store)
    const before = readdirSync(join(elsewhere, 'store')).toSorted()
    touchRecords(folder)
    expect(type('list').code).toBe(0)
    expect(readdirSync(join(elsewhere, 'store')).toSorted()).toEqual(before)
  })

  test('a head or a key that is no file is passed over, and waited for by nobody', () => {
    const { folder, cache, type } = world()
    const { out } = type('list')
    for (const [kind, plant] of Object.entries(PLANTS)) {
      for (const path of [join(storeOf(folder), 'head'), join(cache, 'mandates/key')]) {
        rmSync(path, { force: true })
        plant(path)
        expect(type('list'), `${kind} at ${path}`).toEqual({ code: 0, out, err: '' })
        rmSync(path, { force: true })
      }
    }
  })
})

describe('locks', () => {
  test('one that is no file is told at once when it is in the way, and passed over elsewhere', () => {
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

  test('the claim to a dead lock as well', () => {
    const { folder, type } = world()
    const dead = JSON.stringify({ ...ourselves(), pid: 4194305 })
    writeFileSync(join(folder, `${RECORD}.lock`), dead)
    symlinkSync('/dev/zero', claimName(join(folder, RECORD), dead))
    const { code, err } = type(...DEED)
    expect([code, err.includes('.claim is a link')]).toEqual([73, true])
  })
})

test('attributes that are no file are told', () => {
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

test('what stands in the place of evidence, a record or a sheet is waited for by nobody', () => {
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
    `${Object.keys(PLANTS).length} kinds of links and pipes in the place of 9 files (of the index, key, locks, attributes, evidence, records, sheets, documents): none followed, none waited for`,
  )
})
