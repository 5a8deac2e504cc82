// Creates folders: those that files are written to, and a whole folder of records at once.
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail } from '../base/user-error.ts'
import { confirmFolder, writeDurably } from './durable.ts'
import { DOCUMENTS_FOLDER, ORGANISATION_FILE, recordsAround, recordsIn } from './find-records.ts'
import { isFolder, makeFolders } from './folders.ts'
import { discard, privateName, sweep } from './temporary-files.ts'
import { withLock, withLockOnly } from './lock.ts'
import { retryOrFail } from './retry.ts'
import { withSystemErrors } from './system-error.ts'
import { refuseUnusableNames } from './usable-names.ts'

/**
 * Creates a folder with files in it. It appears with all of them, or not at all.
 *
 * @param cwd the folder that `name` is relative to
 * @param files paths below the folder, with `/`, and their contents
 * @param judge throws if the folder may not be created; no other command creates a folder of this name meanwhile
 * @throws UserError when it is refused, or cannot be written
 */
export function createFolder(
  cwd: string,
  name: string,
  files: readonly { readonly name: string; readonly content: string }[],
  judge: () => void,
): void {
  const path = resolve(cwd, name)
  refuseUnusableNames(path)
  withSystemErrors(path, () => mkdirDurably(dirname(path)))
  withLockOnly(path, () => {
    judge()
    fillFolder(path, files)
  })
}

function fillFolder(
  path: string,
  files: readonly { readonly name: string; readonly content: string }[],
): void {
  sweep(path)
  const temporary = privateName(path)
  try {
    withSystemErrors(path, () => {
      for (const file of files) {
        const target = join(temporary, file.name)
        mkdirDurably(dirname(target))
        writeDurably(target, Buffer.from(file.content))
        confirmFolder(target)
      }
      // An existing folder may be somebody's current folder, so it is filled rather than replaced.
      if (existsSync(path)) fill(path, temporary)
      else retryOrFail(path, () => renameSync(temporary, path))
    })
  } finally {
    discard(temporary)
  }
  confirmFolder(path)
}

/** Moves the content of `from` into an empty folder. The file that makes it a records folder comes last. */
function fill(path: string, from: string): void {
  const names = readdirSync(from).filter(name => name !== ORGANISATION_FILE)
  const moved: string[] = []
  try {
    for (const name of [...names, ORGANISATION_FILE]) {
      retryOrFail(join(path, name), () => renameSync(join(from, name), join(path, name)))
      moved.push(name)
    }
    confirmFolder(join(path, ORGANISATION_FILE))
  } catch (error) {
    for (const name of moved) renameSync(join(path, name), join(from, name))
    throw error
  }
}

/** Runs `work` while no other command adds a document to these records. */
export function addingDocuments<T>(folder: string, work: () => T): T {
  const documents = join(folder, DOCUMENTS_FOLDER)
  withSystemErrors(documents, () => mkdirDurably(documents))
  // This name is beside the locks of the documents, so that the next writer clears away what a killed command left.
  return withLock(join(documents, 'new-document'), work)
}

/**
 * Where new records go: the named folder, or `records/` in it if it holds other files. If none is named, `records/`
 * here.
 *
 * @throws UserError when records are there already, or would be found from here, or other files are in the way
 */
export function placeForRecords(cwd: string, named: string | undefined): string {
  const existing = named === undefined ? recordsAround(cwd) : recordsIn(resolve(cwd, named))
  if (existing !== undefined) fail('records-stand', { folder: existing })
  const isOccupied = named !== undefined && isFull(resolve(cwd, named))
  const place = isOccupied ? join(named, 'records') : (named ?? 'records')
  const path = resolve(cwd, place)
  return isFull(path) ? fail('folder-not-empty', { path }) : place
}

function isFull(path: string): boolean {
  return withSystemErrors(path, () => existsSync(path) && readdirSync(path).length > 0)
}

/** Whether `name` means a folder: an existing one, or any name that ends with a slash. */
export function meansFolder(cwd: string, name: string): boolean {
  const path = resolve(cwd, name)
  return existsSync(path) ? isFolder(path) : /[/\\]$/.test(name)
}

/**
 * Creates a folder and its parents, if they do not exist.
 *
 * @throws UserError when it cannot be created
 */
export function makeFolder(cwd: string, name: string): void {
  const path = resolve(cwd, name)
  refuseUnusableNames(path)
  withSystemErrors(path, () => mkdirDurably(path))
}

/** Creates a folder and its parents, and waits until the disk has each entry in its parent. */
function mkdirDurably(path: string): void {
  const first = makeFolders(path)
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) confirmFolder(made)
}
