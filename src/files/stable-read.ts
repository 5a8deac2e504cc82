// Reading a file that an editor may be saving at the same time: a part of it is not taken for the whole.
import { closeSync, fstatSync } from 'node:fs'
import { openRegular } from './regular-file.ts'
import { tickOf } from './stamps.ts'
import { readAll } from './whole.ts'

/** A file that changes all the time is taken as it is. */
const TIMES = 3

/**
 * The bytes of a file; what changed while it was read, or may have, is read once more.
 *
 * @param most how many bytes are read at all
 * @returns the size of a file that has more
 * @throws UserError for what is no ordinary file
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
      // Within one tick of the file system's clock, a change shows in the bytes alone.
      const isSure = after.mtimeMs < Date.now() - tickOf(after) || last?.equals(bytes)
      if ((isWhole && isSure) || left === 1) return bytes
      last = bytes
    } finally {
      closeSync(descriptor)
    }
  }
}
