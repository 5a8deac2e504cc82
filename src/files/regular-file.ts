// Opens regular files only. A pipe, device or link in a file's place neither blocks us nor leads elsewhere.
import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from 'node:fs'
import type { SpecialFile } from '../base/failure-reasons.ts'
import { fail } from '../base/user-error.ts'
import { retryWhileOpen } from './retry.ts'
import { readAll } from './read-and-write-all.ts'

/** The kind of a file that is not regular; undefined for a regular file. */
export function specialKind(found: Stats): SpecialFile | undefined {
  if (found.isFile()) return undefined
  if (found.isDirectory()) return 'folder'
  if (found.isSymbolicLink()) return 'link'
  return found.isFIFO() || found.isSocket() ? 'pipe' : 'device'
}

/** @throws UserError when something other than a regular file is at `path` */
export function refuseSpecial(path: string): void {
  const stats = retryWhileOpen(() => lstatSync(path, { throwIfNoEntry: false }))
  const found = stats && specialKind(stats)
  if (found) fail('special-file', { path, found })
}

/**
 * Opens a regular file. Anything else is refused without waiting for its other end.
 *
 * @param flags the default is reading
 * @throws UserError for anything but a regular file
 */
export function openRegular(path: string, flags = constants.O_RDONLY): number {
  const descriptor = retryWhileOpen(() => openSync(path, flags | constants.O_NONBLOCK))
  try {
    const found = specialKind(fstatSync(descriptor))
    if (found) fail('special-file', { path, found })
    return descriptor
  } catch (error) {
    closeSync(descriptor)
    throw error
  }
}

/** Like `openRegular`, for a file that only we write. A link in its place is not ours. */
export function openOwn(path: string, flags = constants.O_RDONLY): number {
  // Some systems cannot refuse a link on opening. It is checked before instead.
  if (constants.O_NOFOLLOW === undefined) refuseSpecial(path)
  return openRegular(path, flags | constants.O_NOFOLLOW)
}

/**
 * Reads a small file that only we write.
 *
 * @param most a limit beyond anything that we write
 * @throws RangeError for a larger file
 */
export function readOwn(path: string, most: number): Buffer {
  const descriptor = openOwn(path)
  try {
    const bytes = readAll(descriptor, fstatSync(descriptor).size, most)
    if (!bytes) throw new RangeError(`more than ${most} bytes`)
    return bytes
  } finally {
    closeSync(descriptor)
  }
}
