// Finds the records folder, and the record files in it.
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { fail } from '../base/user-error.ts'
import { codeOf } from './system-error.ts'

/** The file that marks a folder as a records folder. */
export const ORGANISATION_FILE = 'organisation.yaml'
export const MEETINGS_FILE = 'meetings.yaml'
export const DOCUMENTS_FOLDER = 'documents'
export const REPORTS_FOLDER = 'reports'

/** @throws UserError when the current folder was deleted */
export function requireWorkingFolder(cwd: string): void {
  if (!isFolder(cwd)) fail('no-working-folder', { folder: cwd })
}

/**
 * Finds the records folder, the way git finds its repository.
 *
 * @param named the folder that an option or the environment names, if any
 * @param cwd where the search starts otherwise: `records/` is looked for here, then in every folder above
 * @returns an absolute path
 * @throws UserError when there is none, or the named folder is not a records folder
 */
export function findRecordsFolder(named: string | undefined, cwd: string): string {
  if (named === undefined || !isAbsolute(named)) requireWorkingFolder(cwd)
  if (named !== undefined) return namedFolder(resolve(cwd, named))
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = recordsIn(folder)
    if (found !== undefined) return found
    const unnamed = join(folder, 'records')
    if (isFile(join(unnamed, MEETINGS_FILE)) || isFolder(join(unnamed, DOCUMENTS_FOLDER))) {
      fail('no-organisation', { folder: unnamed })
    }
    if (dirname(folder) === folder) fail('records-not-found', { searched: resolve(cwd) })
  }
}

function namedFolder(folder: string): string {
  if (!isFolder(folder)) fail('records-folder-missing', { folder })
  if (isFile(join(folder, ORGANISATION_FILE))) return folder
  return recordsIn(folder) ?? fail('no-organisation', { folder })
}

/** The records of a folder: its `records/`, otherwise the folder itself; undefined where it has none. */
export function recordsIn(folder: string): string | undefined {
  const candidates = [join(folder, 'records'), folder]
  return candidates.find(candidate => isFile(join(candidate, ORGANISATION_FILE)))
}

/** The records folder that a command finds from `cwd` by default; undefined where there is none. */
export function recordsAround(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = recordsIn(folder)
    if (found !== undefined || dirname(folder) === folder) return found
  }
}

/**
 * The document files of a records folder: every `*.yaml` or `*.yml` below `documents/`, at any depth. Names that start
 * with a dot are skipped. Links to folders are not followed.
 *
 * @returns paths relative to the records folder, with `/`, in code point order
 */
export function findDocumentFiles(folder: string): string[] {
  return recordFilesBelow(folder, DOCUMENTS_FOLDER)
}

/** The files of kept reports, found in the same way below `reports/`. */
export function findReportFiles(folder: string): string[] {
  return recordFilesBelow(folder, REPORTS_FOLDER)
}

function recordFilesBelow(folder: string, below: string): string[] {
  const found: string[] = []
  collect(folder, below, found)
  return found.toSorted()
}

function collect(folder: string, below: string, found: string[]): void {
  if (!isFolder(join(folder, below))) return
  for (const entry of entriesOf(join(folder, below))) {
    if (entry.name.startsWith('.')) continue
    const path = `${below}/${entry.name}`
    // A folder with the name of a record file is reported when it is read, because somebody mistook it for one.
    if (/\.ya?ml$/i.test(entry.name)) found.push(path)
    else if (entry.isDirectory()) collect(folder, path, found)
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return fail('place-unreadable', { path: folder, reason: codeOf(error) })
  }
}

function isFile(path: string): boolean {
  return standingAt(path)?.isFile() ?? false
}

function isFolder(path: string): boolean {
  return standingAt(path)?.isDirectory() ?? false
}

/** @throws UserError when the disk fails, because an unreadable path must not pass for a missing one */
function standingAt(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    const reason = codeOf(error)
    return NOTHING_THERE.has(reason) ? undefined : fail('place-unreadable', { path, reason })
  }
}

/** A folder above the current one may be unreadable. Then nothing is found in it. */
const NOTHING_THERE: ReadonlySet<string> = new Set([
  'EACCES',
  'ELOOP',
  'ENAMETOOLONG',
  'ENOTDIR',
  'EPERM',
])

/** Whether a file or folder exists at `path`. */
export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}

/** The path of a record file relative to `cwd`, with `/`. */
export function pathFrom(cwd: string, folder: string, file: string): string {
  return relative(cwd, join(folder, file)).split(sep).join('/')
}
