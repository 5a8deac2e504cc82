// Where a walk through the records was left: in the user's cache, and never missed.
import { createHash, randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolders } from './folders.ts'
import { readOwn } from './regular-file.ts'
import { realPath } from './real-path.ts'

/** What was passed by then; keeping it fails in silence, as it costs no more than to begin again. */
export interface Bookmark {
  readonly passed: () => readonly string[]
  readonly keep: (passed: readonly string[]) => void
  readonly forget: () => void
}

/**
 * @param walk what sets it apart from other walks through the same records
 * @param cache the user's folder for caches; without one nothing is kept
 */
export function bookmarkOf(records: string, walk: string, cache: string | undefined): Bookmark {
  if (cache === undefined)
    return { passed: () => [], keep: () => undefined, forget: () => undefined }
  const name = createHash('sha256')
    .update(`${realPath(records)}\0${walk}`)
    .digest('hex')
  const path = join(cache, 'mandates', 'reviews', `${name.slice(0, 32)}.json`)
  return {
    passed: () => namesIn(path),
    keep: passed => unlessItFails(() => replace(path, JSON.stringify(passed))),
    forget: () => unlessItFails(() => rmSync(path, { force: true })),
  }
}

/** Of the names of far more mandates than a person walks through. */
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
    // A full disk, or a cache that is not ours to write: the next walk begins at its beginning.
  }
}
