// Where the index lies on disk: outside the tracked files, readable in parts, replaced whole, and never missed.
import { createHash, createHmac, randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { openOwn, readOwn } from './ordinary.ts'

const OWN_FOLDER = 'mandates'
const MAC_LENGTH = 16
const KEY_LENGTH = 32
/** A writer that has held the index for longer has been killed, in ms. */
const LONGEST_WRITE = 60_000

/** The place of one index: a folder of ours, and the key that its parts are sealed with. */
export interface Store {
  readonly folder: string
  readonly key: Buffer
}

/** A file opened for reading in parts; it stays whole for us when another process takes its place. */
export interface Parts {
  readonly size: number
  /** @throws RangeError when the file is shorter */
  readonly read: (offset: number, length: number) => Buffer
}

/**
 * The place for the index of a records folder: in the `.git` folder of its repository, else below the user's cache.
 *
 * @param cache the user's folder for caches; the key is kept there too, out of reach of whoever sends a repository
 * @returns undefined when nothing can be kept: everything is then read afresh
 */
export function findStore(records: string, cache: string | undefined): Store | undefined {
  if (cache === undefined) return undefined
  try {
    const key = keyIn(join(cache, OWN_FOLDER))
    const path = realpathSync(records)
    const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
    const git = gitFolderAbove(path)
    const folder = (git && ownFolder(git, name)) ?? ownFolder(cache, name)
    return folder === undefined ? undefined : { folder, key }
  } catch {
    return undefined
  }
}

/** The `.git` folder of the repository that `path` is in; a file of that name leads elsewhere, and is not followed. */
function gitFolderAbove(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    const git = join(folder, '.git')
    if (lstatSync(git, { throwIfNoEntry: false })?.isDirectory()) {
      return lstatSync(join(git, 'HEAD'), { throwIfNoEntry: false })?.isFile() ? git : undefined
    }
    if (dirname(folder) === folder) return undefined
  }
}

/** Our folder below `parent`, made when it is not there; undefined when it is a link, or another user's. */
function ownFolder(parent: string, name: string): string | undefined {
  const [ours, folder] = [join(parent, OWN_FOLDER), join(parent, OWN_FOLDER, name)]
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return isOwnFolder(ours) && isOwnFolder(folder) ? folder : undefined
  } catch {
    return undefined
  }
}

/** Another user could put anything in the place of our files, at any moment, in a folder of theirs. */
function isOwnFolder(path: string): boolean {
  const found = lstatSync(path)
  return found.isDirectory() && found.uid === process.getuid?.()
}

/** A secret of the user's, so that an index that somebody else wrote is known as such. */
function keyIn(folder: string): Buffer {
  const path = join(folder, 'key')
  const known = readKey(path)
  if (known) return known
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(own, randomBytes(KEY_LENGTH), { flag: 'wx', mode: 0o600 })
    // Of two that start at once, the first decides.
    linkOnce(own, path)
  } finally {
    rmSync(own, { force: true })
  }
  const made = readKey(path)
  if (!made) throw new RangeError('no key')
  return made
}

function readKey(path: string): Buffer | undefined {
  try {
    const key = readOwn(path, KEY_LENGTH)
    return key.length === KEY_LENGTH ? key : undefined
  } catch {
    return undefined
  }
}

function linkOnce(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // A key that is there already is read; one that cannot be is found out then.
  }
}

/** The seal of some bytes: only who has the key can make it. */
export function sealOf(store: Store, bytes: Uint8Array): Buffer {
  return createHmac('sha256', store.key).update(bytes).digest().subarray(0, MAC_LENGTH)
}

/** A fingerprint of a record file's text. */
export function contentHash(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, MAC_LENGTH)
}

export const HASH_LENGTH = MAC_LENGTH

/** Opens a file of the store; undefined when it is not there or cannot be read. */
export function openParts(store: Store, name: string): Parts | undefined {
  try {
    const descriptor = openOwn(join(store.folder, name))
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
  const lock = join(store.folder, 'lock')
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
  const path = join(store.folder, name)
  const descriptor = offset === 0 ? openSync(path, 'wx', 0o600) : openOwn(path, constants.O_RDWR)
  try {
    // By a second name, it might be any file.
    if (fstatSync(descriptor).nlink !== 1) throw new RangeError('not ours alone')
    if (offset > 0) ftruncateSync(descriptor, offset)
    let at = offset
    for (const chunk of chunks) {
      for (let done = 0; done < chunk.length;) {
        done += writeSync(descriptor, chunk, done, chunk.length - done, at + done)
      }
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
    renameSync(join(store.folder, temporary), join(store.folder, name))
  } catch (error) {
    rmSync(join(store.folder, temporary), { force: true })
    throw error
  }
}

/** Takes away every file of the store but those named. */
export function keepOnly(store: Store, names: readonly string[]): void {
  for (const name of readdirSync(store.folder)) {
    if (name !== 'lock' && !names.includes(name)) rmSync(join(store.folder, name), { force: true })
  }
}

/** A name that no file of the store has had. */
export function newName(prefix: string): string {
  return `${prefix}-${randomBytes(6).toString('hex')}`
}
