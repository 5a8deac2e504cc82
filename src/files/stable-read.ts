// Reads a file that an editor may be saving at the same time, without taking a part of it for the whole.
import { closeSync, fstatSync } from 'node:fs'
import { openRegular } from './regular-file.ts'
import { tickOf } from './stamps.ts'
import { readAll } from './read-and-write-all.ts'

/** After this many attempts, a file that keeps changing is used as it is. */
const TIMES = 3

/**
 * Reads a file. If it changed while it was read, or may have, it is read again.
 *
 * @param most the limit on bytes
 * @returns the size of the file if it is larger
 * @throws UserError for anything but a regular file
 */
export function readStable(path: string): Buffer
export function readStable(path: string, most: number): Buffer | number
export function readStable(path: string, most = Infinity): Buffer | number {
  let last: Buffer | undefined
  for (let left = TIMES; ; left--) {
    const descriptor = openRegular(path)
    try {
      const before = fstatSync(descriptor)
      if (before.size > most) return before.size
      const bytes = readAll(descriptor, before.size, most)
      if (!bytes) return most + 1
      const after = fstatSync(descriptor)
      const isWhole = bytes.length === after.size && before.mtimeMs === after.mtimeMs
      // Within one tick of the file system's clock, only the bytes can show a change.
      const isSure = after.mtimeMs < Date.now() - tickOf(after) || last?.equals(bytes)
      if ((isWhole && isSure) || left === 1) return bytes
      last = bytes
    } finally {
      closeSync(descriptor)
    }
  }
}
