// Writes the folder of a site: only files that differ, each of them whole, and removes those that the last site alone had.
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail } from '../base/user-error.ts'
import { makeFolders } from './folders.ts'
import { withLockOnly } from './lock.ts'
import { withSystemErrors } from './system-error.ts'
import { refuseUnusableNames } from './usable-names.ts'
import { discard, privateName } from './temporary-files.ts'

/** A file of the site. Its path is relative to the folder, with `/`. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What was written: the number of files that are new or different, that stayed, and that were removed. */
export interface SiteWritten {
  readonly written: number
  readonly kept: number
  readonly removed: number
}

/** The file that lists all others. A folder with it is a site of ours. */
const MANIFEST = 'site.json'

/**
 * Writes a site into a folder. A site that was there is replaced: files that it had and the new one does not have are
 * removed. Other files are not touched.
 *
 * @param cwd the folder that `name` is relative to
 * @param about what the manifest says besides the list of files
 * @throws UserError if the folder has files and is no site of ours, or cannot be written
 */
export function writeSite(
  cwd: string,
  name: string,
  files: Iterable<SiteFile>,
  about: Readonly<Record<string, unknown>>,
): SiteWritten {
  const folder = resolve(cwd, name)
  refuseUnusableNames(folder)
  withSystemErrors(folder, () => makeFolders(dirname(folder)))
  return withLockOnly(folder, () => {
    const before = filesBefore(folder)
    const writer = writerInto(folder)
    // A run that is killed leaves a folder that the next run may complete.
    if (before === undefined) writer.put(MANIFEST, manifestOf(about, new Map()))
    const listed = new Map<string, string>()
    for (const { path, content } of files) {
      const bytes = Buffer.from(content)
      listed.set(path, createHash('sha256').update(bytes).digest('hex'))
      writer.put(path, bytes)
    }
    const stale = (before ?? []).filter(path => !listed.has(path) && isOwn(folder, path))
    for (const path of stale) withSystemErrors(join(folder, path), () => removeFrom(folder, path))
    writer.put(MANIFEST, manifestOf(about, listed))
    return { ...writer.counts(), removed: stale.length }
  })
}

function manifestOf(
  about: Readonly<Record<string, unknown>>,
  listed: ReadonlyMap<string, string>,
): Buffer {
  const files = Object.fromEntries([...listed].toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return Buffer.from(`${JSON.stringify({ ...about, files }, null, 1)}\n`)
}

/**
 * The files of the site that is there, by its manifest; undefined without any files.
 *
 * @throws UserError if the folder has files, but no manifest of ours
 */
function filesBefore(folder: string): string[] | undefined {
  return withSystemErrors(folder, () => {
    if (!existsSync(folder) || readdirSync(folder).length === 0) return undefined
    return manifestIn(join(folder, MANIFEST)) ?? fail('not-a-site', { path: folder })
  })
}

/** The paths in a manifest; undefined if it is none of ours. A path that leads outside the folder is ignored. */
function manifestIn(file: string): string[] | undefined {
  if (!isFile(file)) return undefined
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof found !== 'object' || found === null) return undefined
    if (!('program' in found) || found.program !== 'mandates') return undefined
    if (!('files' in found) || typeof found.files !== 'object' || found.files === null) return []
    return Object.keys(found.files).filter(isBelow)
  } catch {
    return undefined
  }
}

function isBelow(path: string): boolean {
  return /^[\w~-][\w~.-]*(?:\/[\w~-][\w~.-]*)*$/.test(path) && path !== MANIFEST
}

/** Whether it is a file of the folder itself. What a link leads to is not ours. */
function isOwn(folder: string, path: string): boolean {
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    const found = lstatSync(join(folder, above), { throwIfNoEntry: false })
    if (!found?.isDirectory()) return false
  }
  return isFile(join(folder, path))
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Removes a file, and the folders that are empty without it. */
function removeFrom(folder: string, path: string): void {
  rmSync(join(folder, path))
  for (let above = dirname(path); above !== '.'; above = dirname(above)) {
    if (readdirSync(join(folder, above)).length > 0) return
    rmdirSync(join(folder, above))
  }
}

/** Writes files into a folder, and counts them. A file with the same bytes is not touched. */
function writerInto(folder: string): {
  put: (path: string, bytes: Uint8Array) => void
  counts: () => { written: number; kept: number }
} {
  let [written, kept] = [0, 0]
  const made = new Set<string>()
  const isNew = !existsSync(folder)
  return {
    put: (path, bytes) => {
      const target = join(folder, path)
      withSystemErrors(target, () => {
        if (!isNew && isSame(target, bytes)) {
          kept++
          return
        }
        if (!made.has(dirname(target))) makeFolders(dirname(target))
        made.add(dirname(target))
        replace(target, bytes)
        written++
      })
    },
    counts: () => ({ written, kept }),
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size !== bytes.length) return false
  return readFileSync(path).equals(bytes)
}

/** A reader sees the old file or the new one, never a part of one. A link is replaced, not followed. */
function replace(path: string, bytes: Uint8Array): void {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) {
    writeFileSync(path, bytes, { flag: 'wx' })
    return
  }
  const temporary = privateName(path)
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' })
    renameSync(temporary, path)
  } finally {
    discard(temporary)
  }
}

/** A short digest of a text, for names that would be too long. */
export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
