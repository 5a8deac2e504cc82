// Stores the index in the user's cache, in files that can be read in parts. Losing them does no harm.
import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { makeFolders } from './folders.ts'
import { openOwn } from './regular-file.ts'
import { realPath } from './real-path.ts'
import { writeAll } from './read-and-write-all.ts'

/** A writer that has held the lock for longer than this, in ms, was killed. */
const LONGEST_WRITE = 60_000

/** The folder of one index. */
export type Store = string

/** A file that is open for reading in parts. It stays readable when another process replaces it. */
export interface Parts {
  readonly size: number
  /** @throws RangeError when the file is too short */
  readonly read: (offset: number, length: number) => Buffer
}

/**
 * The place for the index of a records folder.
 *
 * @param cache the user's cache folder
 * @returns undefined when nothing can be stored; everything is then read again
 */
export function findStore(records: string, cache: string | undefined): Store | undefined {
  if (cache === undefined) return undefined
  try {
    const name = digestOf(realPath(records)).toString('hex')
    const store = join(cache, 'mandates', 'index', name)
    makeFolders(store, 0o700)
    return store
  } catch {
    return undefined
  }
}

export const DIGEST_LENGTH = 16

/** The digest of a text, or of bytes whose integrity is checked. */
export function digestOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, DIGEST_LENGTH)
}

/** Opens a file of the store; undefined when it does not exist or cannot be read. */
export function openParts(store: Store, name: string): Parts | undefined {
  try {
    const descriptor = openOwn(join(store, name))
    const { size } = fstatSync(descriptor)
    return {
      size,
      read: (offset, length) => readAt(descriptor, offset, length),
    }
  } catch {
    return undefined
  }
}

function readAt(descriptor: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length)
  for (let done = 0; done < length;) {
    const read = readSync(descriptor, bytes, done, length - done, offset + done)
    if (read === 0) throw new RangeError('the index ends early')
    done += read
  }
  return bytes
}

/**
 * Runs `save` as the only writer of the store, or not at all while another process writes. Failures are ignored: an
 * index that is not saved costs only time.
 */
export function savingAlone(store: Store, save: () => void): void {
  const lock = join(store, 'lock')
  try {
    const held = lstatSync(lock, { throwIfNoEntry: false })
    if (held && Date.now() - held.mtimeMs > LONGEST_WRITE) rmSync(lock, { force: true })
    closeSync(openSync(lock, 'wx'))
  } catch {
    return
  }
  try {
    save()
  } catch {
    // The disk is full, or the folder was deleted. The next command reads everything again.
  } finally {
    letGo(lock)
  }
}

function letGo(lock: string): void {
  try {
    rmSync(lock, { force: true })
  } catch {
    // The lock cannot be removed. It is removed later, when it is old.
  }
}

/** Writes chunks into a file of the store at `offset`, and truncates it there. An offset of 0 creates a new file. */
export function writeFrom(
  store: Store,
  name: string,
  offset: number,
  chunks: readonly Uint8Array[],
): void {
  const path = join(store, name)
  const descriptor = offset === 0 ? openSync(path, 'wx', 0o600) : openOwn(path, constants.O_RDWR)
  try {
    if (offset > 0) ftruncateSync(descriptor, offset)
    let at = offset
    for (const chunk of chunks) {
      writeAll(descriptor, chunk, at)
      at += chunk.length
    }
  } finally {
    closeSync(descriptor)
  }
}

/** Replaces a file of the store. A reader sees either the old file or the new one. */
export function replaceWhole(store: Store, name: string, chunks: readonly Uint8Array[]): void {
  const temporary = newName(name)
  try {
    writeFrom(store, temporary, 0, chunks)
    renameSync(join(store, temporary), join(store, name))
  } catch (error) {
    rmSync(join(store, temporary), { force: true })
    throw error
  }
}

/** Deletes every file of the store except those named. */
export function keepOnly(store: Store, names: readonly string[]): void {
  for (const name of readdirSync(store)) {
    if (name !== 'lock' && !names.includes(name)) rmSync(join(store, name), { force: true })
  }
}

/** A name that no file of the store has had. */
export function newName(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`
}
