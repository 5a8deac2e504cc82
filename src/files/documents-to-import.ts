// Finds and reads the documents to import, within limits.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  statSync,
  type Dirent,
} from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { MissingReason } from '../base/failure-reasons.ts'
import { fail, UserError } from '../base/user-error.ts'
import { DOCUMENT_FORMATS } from '../base/vocabulary.ts'
import { ORGANISATION_FILE } from './find-records.ts'
import { readAll } from './read-and-write-all.ts'

/** No report or resolution is this large. */
const MOST_BYTES = 50 * 1024 * 1024
/** The limit on nested folders, deeper than people file documents. */
const MOST_DEPTH = 64

/** The extensions of the files to read in a folder. */
const ENDINGS: ReadonlySet<string> = new Set(
  Object.values(DOCUMENT_FORMATS).flatMap(({ shown, others }) => [...shown, ...others]),
)

/**
 * The documents at a path: the file itself, or the files of known kinds in the folder, at any depth, in code point
 * order. It skips links within a folder, names that start with a dot, and records folders, which hold what was already
 * imported.
 *
 * @throws UserError when there is none
 */
export function sourcesAt(cwd: string, name: string): string[] {
  const path = resolve(cwd, name)
  if (!withMissingReasons(path, () => statSync(path)).isDirectory()) return [path]
  const found: string[] = []
  collect(path, 0, found)
  return found.length > 0 ? found.toSorted() : fail('document-missing', { path, reason: 'folder' })
}

function collect(folder: string, depth: number, found: string[]): void {
  if (isOfRecords(folder)) return
  for (const entry of entriesOf(folder, found)) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (depth < MOST_DEPTH) collect(path, depth + 1, found)
    } else if (entry.isFile() && ENDINGS.has(endingOf(entry.name))) found.push(path)
  }
}

function endingOf(name: string): string {
  return extname(name).slice(1).toLowerCase()
}

/** Whether a folder is a records folder, or the `documents/` of one. */
function isOfRecords(folder: string): boolean {
  const isRoot = (path: string): boolean => existsSync(join(path, ORGANISATION_FILE))
  return isRoot(folder) || (basename(folder) === 'documents' && isRoot(dirname(folder)))
}

/**
 * The entries of a folder. An unreadable folder is returned as if it were a document, so that reading it reports why.
 */
function entriesOf(folder: string, found: string[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    found.push(folder)
    return []
  }
}

/** @throws UserError for anything but a regular file, and for one that is too large, empty or unreadable */
export function readSource(path: string): Buffer {
  const bytes = withMissingReasons(path, () => readWhole(path))
  return bytes.toString('latin1').trim() === ''
    ? fail('document-unreadable', { file: path, reason: 'empty' })
    : bytes
}

function readWhole(path: string): Buffer {
  // The file is opened without blocking, because a pipe without a writer would block for ever.
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(descriptor)
    if (!stat.isFile()) fail('document-missing', { path, reason: 'special' })
    const bytes = readAll(descriptor, stat.size, MOST_BYTES)
    return bytes ?? fail('document-missing', { path, reason: 'too-large' })
  } finally {
    closeSync(descriptor)
  }
}

/** Turns errors of the system into failures that tell a person what to do. */
function withMissingReasons<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof UserError) throw error
    return fail('document-missing', { path, reason: reasonOf(error, path) })
  }
}

function reasonOf(error: unknown, path: string): MissingReason {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENAMETOOLONG':
      return 'missing'
    case 'ENOENT':
    case 'ENOTDIR':
      return lstatSync(path, { throwIfNoEntry: false }) ? 'broken-link' : 'missing'
    case 'ELOOP':
      return 'broken-link'
    case 'EACCES':
    case 'EPERM':
      return 'not-allowed'
    case 'ENXIO':
    case 'ENODEV':
      return 'special'
    default:
      return 'disk'
  }
}
