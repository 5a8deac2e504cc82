// Where a file of our own making goes: to a free name, in place of a file, or into a device or pipe, as `>` does it.
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

export interface Place {
  /** `into`: a pipe or device that stands there. */
  readonly kind: 'new' | 'replaced' | 'into'
  /** For a link, what it leads to: a link that somebody made stays one. */
  readonly path: string
  /** The standard stream that goes into the same, if one does. */
  readonly stream?: number | undefined
}

/**
 * What becomes of what stands at `path`. Only ordinary files are ever replaced.
 *
 * @throws UserError for a file that may not be replaced, told by its own name; for a folder, or a link to nothing
 */
export function placeAt(path: string, replaceExisting: boolean): Place {
  // Some disks have numbers of files that a JavaScript number cannot hold.
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (!found) {
    const isLink = lstatSync(path, { throwIfNoEntry: false }) !== undefined
    return isLink ? fail('special-file', { path, found: 'broken-link' }) : { kind: 'new', path }
  }
  if (found.isDirectory()) fail('special-file', { path, found: 'folder' })
  const stream = streamInto(found)
  if (stream !== undefined || !found.isFile()) return { kind: 'into', path, stream }
  const real = realPath(path)
  return replaceExisting ? { kind: 'replaced', path: real } : fail('already-exists', { path: real })
}

/** As with `/dev/stdout`: a file that a shell has opened for us is not replaced under it. */
function streamInto({ dev, ino }: BigIntStats): number | undefined {
  return [1, 2].find(stream => {
    const found = standing(stream)
    return found?.dev === dev && found.ino === ino
  })
}

/** A stream may be none that can be looked at: closed, or of a kind that says nothing. */
function standing(stream: number): BigIntStats | undefined {
  try {
    return fstatSync(stream, { bigint: true })
  } catch {
    return undefined
  }
}

/** Writes into what stands there, waiting for a reader as long as it takes. */
export function writeInto({ path, stream }: Place, bytes: Uint8Array): void {
  if (stream !== undefined) return writeStream(stream, bytes)
  const descriptor = withSystemErrors(path, () => openSync(path, constants.O_WRONLY))
  try {
    writeStream(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}
