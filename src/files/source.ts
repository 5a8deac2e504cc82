// Documents of others, which are to be imported: found, and read whole within limits.
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
import { basename, dirname, join, resolve } from 'node:path'
import { fail, UserError, type MissingReason } from '../base/user-error.ts'
import { ORGANISATION_FILE } from './find.ts'
import { readAll } from './whole.ts'

/** More than any report or resolution has. */
const MOST_BYTES = 50 * 1024 * 1024
/** Folders below folders: deeper than people file documents. */
const MOST_DEPTH = 64

const DOCUMENTS = /\.(?:txt|md|markdown|html?|docx|pdf|xml|akn|doc)$/i

/**
 * The documents that a name means: itself, or those of known kinds in the folder, at any depth, in code point order.
 * Links within a folder are not followed, names that start with a dot are left alone, and so are folders of records,
 * which hold what was made of documents.
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
    } else if (entry.isFile() && DOCUMENTS.test(entry.name)) found.push(path)
  }
}

/** Whether a folder is one of records, or holds the records of documents. */
function isOfRecords(folder: string): boolean {
  const isRoot = (path: string): boolean => existsSync(join(path, ORGANISATION_FILE))
  return isRoot(folder) || (basename(folder) === 'documents' && isRoot(dirname(folder)))
}

/** What a folder holds. One that may not be read is found as if it were a document, so that reading it says why. */
function entriesOf(folder: string, found: string[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    found.push(folder)
    return []
  }
}

/** @throws UserError for what is no ordinary file, too large, empty or not readable */
export function readSource(path: string): Buffer {
  const bytes = withMissingReasons(path, () => readWhole(path))
  return bytes.toString('latin1').trim() === ''
    ? fail('document-unreadable', { file: path, reason: 'empty' })
    : bytes
}

function readWhole(path: string): Buffer {
  // Opened without waiting: a pipe that nobody writes to would hold us for ever.
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

/** What the system says, as a failure that a person can mend. */
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
