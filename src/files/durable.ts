// Durable writes: when a call returns, the file's bytes and its name in the folder are on the disk.
import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  type Stats,
} from 'node:fs'
import { dirname } from 'node:path'
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { codeOf } from './system-error.ts'
import { writeAll } from './read-and-write-all.ts'

/** The owner and the permissions of a file. */
export type Access = Pick<Stats, 'mode' | 'uid' | 'gid'>

/**
 * Writes a new file and waits until it is on the disk. A full disk may take only a part and report success.
 *
 * @param access the permissions of the file that it will replace; the default is those of new files
 */
export function writeDurably(path: string, bytes: Uint8Array, access?: Access): void {
  const mode = access?.mode ?? 0o666 & ~process.umask()
  const descriptor = openSync(path, 'wx', mode)
  try {
    if (access) keepOwner(descriptor, access)
    setMode(descriptor, mode)
    writeAll(descriptor, bytes, 0)
    if (fstatSync(descriptor).size !== bytes.length) fail('disk-failed', { path, reason: 'ENOSPC' })
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Sets the permissions of a file, if the file system supports them. */
export function setMode(descriptor: number, mode: number): void {
  if ((fstatSync(descriptor).mode & 0o7777) === (mode & 0o7777)) return
  try {
    fchmodSync(descriptor, mode & 0o7777)
  } catch (error) {
    if (!MODELESS.has(codeOf(error))) throw error
  }
}

/** The error codes of file systems without permissions: FAT and some shares. */
const MODELESS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** People who have access through the group or the owner of the file keep it. */
function keepOwner(descriptor: number, { uid, gid }: Access): void {
  const made = fstatSync(descriptor)
  if (made.uid === uid && made.gid === gid) return
  for (const owner of [uid, made.uid]) {
    try {
      return fchownSync(descriptor, owner, gid)
    } catch {
      // Only the administrator may change the owner. Only members of a group may give a file to it.
    }
  }
}

/** Waits until the disk has the name of `path`. Without this, a power loss can undo a rename. */
export function confirmFolder(path: string): void {
  if (!SYSTEM.files.confirmsFolders) return
  try {
    const descriptor = openSync(dirname(path), constants.O_RDONLY)
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    fail('unconfirmed-write', { path, reason: codeOf(error) })
  }
}
