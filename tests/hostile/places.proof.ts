// Odd paths for input and output: each command ends, and reports what is wrong with the path.
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolders } from '../../src/files/folders.ts'
import { runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'

const SUMMARY = ['summary', '--for', 'CFM-46', '--output']
const CSV = ['export', '--format', 'csv', '--output']

/** The commands, and the messages about the path. */
const REFUSED: readonly (readonly [code: number, message: string, args: readonly string[]])[] = [
  [73, 'Cannot write /proc/x', ['init', '/proc/x', '--no-input']],
  [73, 'Cannot write /proc/x', ['init', '/proc/x/y/z', '--no-input']],
  [73, 'Cannot write /sys/x', ['init', '/sys/x', '--no-input']],
  [73, 'Cannot write /dev/null/x', ['init', '/dev/null/x', '--no-input']],
  [73, 'Cannot write /proc/x', [...SUMMARY, '/proc/x/']],
  [73, 'Cannot write /proc/x', [...CSV, '/proc/x/']],
  [73, 'Cannot write /proc/x', [...CSV, '/proc/x/y.csv']],
  [66, '/proc/self/pagemap: ', ['import', '/proc/self/pagemap']],
  [66, '/proc/self/pagemap: ', ['apply', '/proc/self/pagemap']],
  [66, '/proc/kcore: ', ['import', '/proc/kcore']],
  [66, '/proc/x', ['list', '--records', '/proc/x']],
  [66, '/proc', ['list', '--records', '/proc']],
]

/** Paths at which nothing can be stored. */
const CACHES = ['/proc/x', '/proc/x/y', '/proc/self/fd', '/sys/x', '/dev/null', '/dev/full']

describe('odd places', () => {
  test.each(REFUSED)('%i “%s”: %j', (code, message, args) => {
    const outcome = runBuilt(args, shippedCopy())
    expect(outcome).toMatchObject({ code, out: '' })
    expect(outcome.err).toContain(message)
  })

  test('a version of a record that never ends', () => {
    const endless = '/proc/self/pagemap'
    const { code } = runBuilt(['merge-driver', endless, endless, endless, 'x'], shippedCopy())
    expect([1, 70, -1]).not.toContain(code)
  })

  test('a cache that cannot store anything is not used', () => {
    const folder = shippedCopy()
    const { out } = runBuilt(['list'], folder, { HOME: '' })
    for (const cache of CACHES)
      expect(runBuilt(['list'], folder, { XDG_CACHE_HOME: cache }), cache).toEqual({
        code: 0,
        out,
        err: '',
      })
    figure(
      'D11',
      `${REFUSED.length} commands at places of /proc, /sys and /dev: each refused with a sentence; ${CACHES.length} caches where nothing can be kept: as without one`,
    )
  })
})

describe('makeFolders', () => {
  test('creates missing folders, and returns the highest one', () => {
    const folder = temporaryFolder()
    expect(makeFolders(join(folder, 'a/b/c'), 0o700)).toBe(join(folder, 'a'))
    expect(makeFolders(join(folder, 'a/b/d'))).toBe(join(folder, 'a/b/d'))
    expect(makeFolders(join(folder, 'a/b'))).toBe(undefined)
    expect(statSync(join(folder, 'a/b/c')).mode & 0o777).toBe(0o700)
  })

  test('follows a link to a folder, and fails if no folder is possible', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'link'))
    symlinkSync('nowhere', join(folder, 'broken'))
    makeFolders(join(folder, 'link/a'))
    expect(readdirSync(join(folder, 'real'))).toEqual(['a'])
    for (const path of [join(folder, 'broken/a'), '/proc/x', '/proc/x/y', '/dev/null/a'])
      expect(() => makeFolders(path), path).toThrow(/^E/)
    expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  })
})
