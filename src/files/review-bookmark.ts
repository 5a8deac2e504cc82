// The bookmark of a review: where it was interrupted. It is in the user's cache, and losing it does no harm.
import { createHash, randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolders } from './folders.ts'
import { readOwn } from './regular-file.ts'
import { realPath } from './real-path.ts'

/** The ids passed so far. A failure to save them is ignored: the next review then starts from the beginning. */
export interface Bookmark {
  readonly passed: () => readonly string[]
  readonly keep: (passed: readonly string[]) => void
  readonly forget: () => void
}

/**
 * @param review the name that distinguishes this review from others of the same records
 * @param cache the user's cache folder; without one nothing is saved
 */
export function bookmarkOf(records: string, review: string, cache: string | undefined): Bookmark {
  if (cache === undefined)
    return { passed: () => [], keep: () => undefined, forget: () => undefined }
  const name = createHash('sha256')
    .update(`${realPath(records)}\0${review}`)
    .digest('hex')
  const path = join(cache, 'mandates', 'reviews', `${name.slice(0, 32)}.json`)
  return {
    passed: () => namesIn(path),
    keep: passed => unlessItFails(() => replace(path, JSON.stringify(passed))),
    forget: () => unlessItFails(() => rmSync(path, { force: true })),
  }
}

/** Enough for the ids of far more mandates than a person reviews. */
const MOST_BYTES = 10 * 1024 * 1024

function namesIn(path: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readOwn(path, MOST_BYTES).toString())
    return Array.isArray(kept) ? kept.filter(name => typeof name === 'string') : []
  } catch {
    return []
  }
}

function replace(path: string, text: string): void {
  makeFolders(dirname(path), 0o700)
  const own = `${path}.${randomBytes(6).toString('hex')}`
  writeFileSync(own, text, { flag: 'wx', mode: 0o600 })
  renameSync(own, path)
}

function unlessItFails(work: () => void): void {
  try {
    work()
  } catch {
    // The disk is full, or the cache is not writable. The next review starts from the beginning.
  }
}
