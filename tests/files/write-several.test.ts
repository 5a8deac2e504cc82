// A write of several records: all of them change, or none does.
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { UserError } from '../../src/base/user-error.ts'
import { temporaryFolder } from '../folders.ts'
import { rewriteFiles } from './rewriting.ts'
import { failureOf } from '../failure.ts'

/** The paths onto which the disk refuses to rename. */
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

test('all files are written, and no temporary files remain', () => {
  const folder = records()
  rewriteFiles(folder, NAMES, renew)
  expect(texts(folder)).toEqual(NEW)
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('if one file cannot be changed, none is', () => {
  const folder = records()
  const change = (bytes: Buffer, file: string): Buffer => {
    if (file === 'c.yaml') throw new UserError({ kind: 'nothing-to-record', values: {} })
    return renew(bytes)
  }
  expect(failureOf(() => rewriteFiles(folder, NAMES, change))?.kind).toBe('nothing-to-record')
  expect(texts(folder)).toEqual(OLD)
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('if a user saves one file meanwhile, that version stays and no file is written', () => {
  const folder = records()
  const change = (bytes: Buffer, file: string): Buffer => {
    if (file === 'c.yaml') writeFileSync(join(folder, 'a.yaml'), 'theirs\n')
    return renew(bytes)
  }
  expect(failureOf(() => rewriteFiles(folder, NAMES, change))?.kind).toBe('changed-underneath')
  expect(texts(folder)).toEqual(['theirs', ...OLD.slice(1)])
})

test('if a user saves one file at the last moment, that version stays and no file is written', () => {
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

test('if one file is missing or read-only, no file is written', () => {
  const folder = records()
  rmSync(join(folder, 'c.yaml'))
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))?.kind).toBe('cannot-write')
  mkdirSync(join(folder, 'c.yaml'))
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))?.kind).toBe('special-file')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a.yaml old\n')
  chmodSync(folder, 0o700)
})

test('if the disk fails at a later file, the earlier ones get their old versions back', () => {
  const folder = records()
  disk.refuses = to => to.endsWith('c.yaml')
  expect(failureOf(() => rewriteFiles(folder, NAMES, renew))).toMatchObject({
    kind: 'disk-failed',
    values: { reason: 'EIO' },
  })
  expect(texts(folder)).toEqual(OLD)
  expect(readdirSync(folder)).toEqual(NAMES)
})

test('if that fails too, the files with the new version are named', () => {
  const folder = records()
  let hasFailed = false
  disk.refuses = to => {
    const isFirst = to.endsWith('c.yaml')
    hasFailed ||= isFirst
    return isFirst || (hasFailed && to.endsWith('b.yaml'))
  }
  const refusal = failureOf(() => rewriteFiles(folder, NAMES, renew))
  expect(refusal).toMatchObject({
    kind: 'partly-written',
    values: { path: join(folder, 'c.yaml'), reason: 'EIO', written: [join(folder, 'b.yaml')] },
  })
  disk.refuses = () => false
  expect(texts(folder)).toEqual(['a.yaml old', 'b.yaml new', 'c.yaml old'])
})
