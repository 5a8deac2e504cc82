// Folders: those that files are written to, and a whole folder of records, set up at once or not at all.
import { existsSync, readdirSync, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail } from '../base/user-error.ts'
import { confirmFolder, writeDurably } from './durable.ts'
import { DOCUMENTS_FOLDER, ORGANISATION_FILE, recordsAround, recordsIn } from './find.ts'
import { isFolder, makeFolders } from './folders.ts'
import { discard, privateName, sweep } from './leftovers.ts'
import { withLock, withLockAbroad } from './lock.ts'
import { unlessHeld } from './patience.ts'
import { withSystemErrors } from './system-error.ts'

/**
 * Makes a folder with files in it. It appears with all of them, or not at all.
 *
 * @param cwd where `name` is told from
 * @param files their paths below the folder, with `/`, and what they hold
 * @param judge refuses what may not be made there, while no other command makes a folder of this name
 * @throws UserError when it is refused, or cannot be written
 */
export function createFolder(
  cwd: string,
  name: string,
  files: readonly { readonly name: string; readonly content: string }[],
  judge: () => void,
): void {
  const path = resolve(cwd, name)
  withSystemErrors(path, () => mkdirDurably(dirname(path)))
  withLockAbroad(path, () => {
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
      // One that is there is where somebody stands: put in its place, another would leave them nowhere.
      if (existsSync(path)) fill(path, temporary)
      else unlessHeld(path, () => renameSync(temporary, path))
    })
  } finally {
    discard(temporary)
  }
  confirmFolder(path)
}

/** Moves what is in `from` into an empty folder; last the file that makes it a folder of records. */
function fill(path: string, from: string): void {
  const names = readdirSync(from).filter(name => name !== ORGANISATION_FILE)
  const moved: string[] = []
  try {
    for (const name of [...names, ORGANISATION_FILE]) {
      unlessHeld(join(path, name), () => renameSync(join(from, name), join(path, name)))
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
  // Beside the locks of the documents, so that whoever records something clears away what a killed command left.
  return withLock(join(documents, 'new-document'), work)
}

/**
 * Where new records go: the folder that is named, or `records/` in it where it holds other files; where none is named,
 * `records/` here.
 *
 * @throws UserError when records stand there already, or would be found from here, or other files are in the way
 */
export function placeForRecords(cwd: string, named: string | undefined): string {
  const standing = named === undefined ? recordsAround(cwd) : recordsIn(resolve(cwd, named))
  if (standing !== undefined) fail('records-stand', { folder: standing })
  const isOccupied = named !== undefined && isFull(resolve(cwd, named))
  const place = isOccupied ? join(named, 'records') : (named ?? 'records')
  const path = resolve(cwd, place)
  return isFull(path) ? fail('folder-not-empty', { path }) : place
}

function isFull(path: string): boolean {
  return withSystemErrors(path, () => existsSync(path) && readdirSync(path).length > 0)
}

/** Whether `name` means a folder: one that is there, or any whose name ends with a slash. */
export function meansFolder(cwd: string, name: string): boolean {
  const path = resolve(cwd, name)
  return existsSync(path) ? isFolder(path) : /[/\\]$/.test(name)
}

/** Makes a folder, and those above it, where there is none. @throws UserError when it cannot be made */
export function makeFolder(cwd: string, name: string): void {
  const path = resolve(cwd, name)
  withSystemErrors(path, () => mkdirDurably(path))
}

/** Makes a folder and those above it, and waits until the disk has each in the one above. */
function mkdirDurably(path: string): void {
  const first = makeFolders(path)
  if (first === undefined) return
  for (let made = path; made.length >= first.length; made = dirname(made)) confirmFolder(made)
}
