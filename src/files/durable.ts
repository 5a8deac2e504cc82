// Bytes that are on the disk when a call returns: a file's own, and its name in its folder.
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
import { writeAll } from './whole.ts'

/** Whose a file is, and who may read and write it. */
export type Access = Pick<Stats, 'mode' | 'uid' | 'gid'>

/**
 * Writes a new file and waits until the disk has it. A disk that fills up may take a part and call it success.
 *
 * @param access as the file that it is to replace; else as new files are
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

/** Says who may read and write a file, where the file system can tell people apart. */
export function setMode(descriptor: number, mode: number): void {
  if ((fstatSync(descriptor).mode & 0o7777) === (mode & 0o7777)) return
  try {
    fchmodSync(descriptor, mode & 0o7777)
  } catch (error) {
    if (!MODELESS.has(codeOf(error))) throw error
  }
}

/** What systems say where all files have one mode: FAT, some shares. */
const MODELESS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Colleagues who share a file by its group, or whose file the administrator changed, go on having it. */
function keepOwner(descriptor: number, { uid, gid }: Access): void {
  const made = fstatSync(descriptor)
  if (made.uid === uid && made.gid === gid) return
  for (const owner of [uid, made.uid]) {
    try {
      return fchownSync(descriptor, owner, gid)
    } catch {
      // Only the administrator may give files away; a group one is not in, nobody else.
    }
  }
}

/** Waits until the disk has the name of `path`: without this, a loss of power can take a rename back. */
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
