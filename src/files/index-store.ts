// Where the index lies on disk: in the user's cache, readable in parts, replaced whole, and never missed.
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
import { writeAll } from './whole.ts'

/** A writer that has held the index for longer has been killed, in ms. */
const LONGEST_WRITE = 60_000

/** The folder of one index. */
export type Store = string

/** A file opened for reading in parts; it stays whole for us when another process takes its place. */
export interface Parts {
  readonly size: number
  /** @throws RangeError when the file is shorter */
  readonly read: (offset: number, length: number) => Buffer
}

/**
 * The place for the index of a records folder.
 *
 * @param cache the user's folder for caches
 * @returns undefined when nothing can be kept: everything is then read afresh
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

/** A fingerprint of a text, or of bytes that must be those that were written. */
export function digestOf(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest().subarray(0, DIGEST_LENGTH)
}

/** Opens a file of the store; undefined when it is not there or cannot be read. */
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
 * Runs `save` as the only writer of the store, or not at all when another is at it: an index that is not saved costs
 * time and nothing else. No failure of it is one of ours.
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
    // A full disk, or a folder that was taken away: the next one reads afresh.
  } finally {
    letGo(lock)
  }
}

function letGo(lock: string): void {
  try {
    rmSync(lock, { force: true })
  } catch {
    // It grows old, and is then taken away.
  }
}

/** Writes chunks into a file of the store from `offset` on, which becomes its end; from 0, into a new file. */
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

/** Puts a file of the store in place of an older one; a reader sees the one or the other. */
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

/** Takes away every file of the store but those named. */
export function keepOnly(store: Store, names: readonly string[]): void {
  for (const name of readdirSync(store)) {
    if (name !== 'lock' && !names.includes(name)) rmSync(join(store, name), { force: true })
  }
}

/** A name that no file of the store has had. */
export function newName(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`
}
