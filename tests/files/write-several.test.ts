// Several records at once: all of them new, or all of them as they were.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { UserError } from '../../src/base/user-error.ts'
import { temporaryFolder } from '../folders.ts'
import { rewriteFiles } from './rewriting.ts'
import { failureOf } from '../failure.ts'

/** What the disk refuses: a rename onto a path for which this says so. */
const disk = vi.hoisted(
  (): { refuses: (path: string) => boolean; beforeRename: (to: string) => void } => ({
    refuses: () => false,
    beforeRename: () => undefined,
  }),
)

vi.mock('node:fs', async importOriginal => {
  const real = await importOriginal<typeof import('node:fs')>()
  return {
    ...real,
    renameSync: (from: string, to: string): void => {
      disk.beforeRename(to)
      if (disk.refuses(to)) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      real.renameSync(from, to)
    },
  }
})

const NAMES = ['a.yaml', 'b.yaml', 'c.yaml']

function records(): string {
  disk.refuses = () => false
  disk.beforeRename = () => undefined
  const folder = temporaryFolder()
  for (const name of NAMES) writeFileSync(join(folder, name), `${name} old\n`)
  return folder
}

function texts(folder: string): string[] {
  return NAMES.map(name => readFileSync(join(folder, name), 'utf8').trim())
}

const renew = (bytes: Buffer): Buffer => Buffer.from(bytes.toString().replace('old', 'new'))
const OLD = NAMES.map(name => `${name} old`)
const NEW = NAMES.map(name => `${name} new`)

test('all are written, and nothing is left beside them', () => {
  const folder = records()
  rewriteFiles(folder, NAMES, renew)
  expect(texts(folder)).toEqual(NEW)
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('where one cannot be changed, none is', () => {
  const folder = records()
  const change = (bytes: Buffer, file: string): Buffer => {
    if (file === 'c.yaml') throw new UserError({ kind: 'nothing-to-record', values: {} })
    return renew(bytes)
  }
  expect(failureOf(() => rewriteFiles(folder, NAMES, change))?.kind).toBe('nothing-to-record')
  expect(texts(folder)).toEqual(OLD)
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('where somebody saves one meanwhile, theirs stays and none is written', () => {
  const folder = records()
  const change = (bytes: Buffer, file: string): Buffer => {
    if (file === 'c.yaml') writeFileSync(join(folder, 'a.yaml'), 'theirs\n')
    return renew(bytes)
  }
  expect(failureOf(() => rewriteFiles(folder, NAMES, change))?.kind).toBe('changed-underneath')
  expect(texts(folder)).toEqual(['theirs', ...OLD.slice(1)])
})

test('where somebody saves one at the very last moment, theirs stays and none is written', () => {
  const folder = records()
  let hasSaved = false
  disk.beforeRename = to => {
    if (hasSaved || !to.endsWith('b.yaml')) return
    hasSaved = true
    writeFileSync(to, 'theirs\n')
  }
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))?.kind).toBe('changed-underneath')
  expect(texts(folder)).toEqual(['a.yaml old', 'theirs', 'c.yaml old'])
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('where one is missing or may not be written, none is', () => {
  const folder = records()
  rmSync(join(folder, 'c.yaml'))
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))?.kind).toBe('cannot-write')
  mkdirSync(join(folder, 'c.yaml'))
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))?.kind).toBe('special-file')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a.yaml old\n')
  chmodSync(folder, 0o700)
})

test('where the disk fails at a later one, those before it get their old versions back', () => {
  const folder = records()
  disk.refuses = to => to.endsWith('c.yaml')
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))).toMatchObject({
    kind: 'disk-failed',
    values: { reason: 'EIO' },
  })
  expect(texts(folder)).toEqual(OLD)
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('where even that fails, it is told which files hold what is new', () => {
  const folder = records()
  let hasFailed = false
  disk.refuses = to => {
    const isFirst = to.endsWith('c.yaml')
    hasFailed ||= isFirst
    return isFirst || (hasFailed && to.endsWith('b.yaml'))
  }
  const told = failureOf(() => rewriteFiles(folder, NAMES, renew))
  expect(told).toMatchObject({
    kind: 'partly-written',
    values: { path: join(folder, 'c.yaml'), reason: 'EIO', written: [join(folder, 'b.yaml')] },
  })
  disk.refuses = () => false
  expect(texts(folder)).toEqual(['a.yaml old', 'b.yaml new', 'c.yaml old'])
})
