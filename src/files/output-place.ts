// Where an output file goes: to a new name, in place of a file, or into a device or pipe, as with `>`.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  statSync,
  type BigIntStats,
} from 'node:fs'
import { fail } from '../base/user-error.ts'
import { writeStream } from './output.ts'
import { realPath } from './real-path.ts'
import { withSystemErrors } from './system-error.ts'
import { refuseUnusableNames } from './usable-names.ts'

export interface Place {
  /** `into`: a pipe or device is there. */
  readonly kind: 'new' | 'replaced' | 'into'
  /** The target of a symbolic link, so that the link itself is kept. */
  readonly path: string
  /** The standard stream that goes to the same place, if one does. */
  readonly stream?: number | undefined
}

/**
 * Decides what happens to whatever is at `path`. Only regular files are ever replaced.
 *
 * @throws UserError for a file that may not be replaced, a folder, or a dangling link
 */
export function placeAt(path: string, replaceExisting: boolean): Place {
  // Some disks have inode numbers beyond the range of JavaScript numbers.
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (!found) {
    const isLink = lstatSync(path, { throwIfNoEntry: false }) !== undefined
    if (isLink) fail('special-file', { path, found: 'broken-link' })
    refuseUnusableNames(path)
    return { kind: 'new', path }
  }
  if (found.isDirectory()) fail('special-file', { path, found: 'folder' })
  const stream = streamInto(found)
  if (stream !== undefined || !found.isFile()) return { kind: 'into', path, stream }
  const real = realPath(path)
  return replaceExisting ? { kind: 'replaced', path: real } : fail('already-exists', { path: real })
}

/** Some paths mean a standard stream, such as `/dev/stdout`. A file that a shell has opened for us is not replaced. */
function streamInto({ dev, ino }: BigIntStats): number | undefined {
  return [1, 2].find(stream => {
    const found = statusOfStream(stream)
    return found?.dev === dev && found.ino === ino
  })
}

/** A stream may be closed, or of a kind without status. */
function statusOfStream(stream: number): BigIntStats | undefined {
  try {
    return fstatSync(stream, { bigint: true })
  } catch {
    return undefined
  }
}

/** Writes into the pipe or device, and waits for a reader as long as necessary. */
export function writeInto({ path, stream }: Place, bytes: Uint8Array): void {
  if (stream !== undefined) return writeStream(stream, bytes)
  const descriptor = withSystemErrors(path, () => openSync(path, constants.O_WRONLY))
  try {
    writeStream(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}
