// Reading a file that an editor may be saving at the same time: a part of it is not taken for the whole.
import { closeSync, fstatSync, readFileSync } from 'node:fs'
import { openOrdinary } from './ordinary.ts'

/** A file that changes all the time is taken as it is. */
const TIMES = 3

/**
 * The bytes of a file; what changed while it was read is read once more.
 *
 * @param most how many bytes are read at all
 * @returns the size of a file that has more
 * @throws UserError for what is no ordinary file
 */
export function readSettled(path: string): Buffer
export function readSettled(path: string, most: number): Buffer | number
export function readSettled(path: string, most = Infinity): Buffer | number {
  for (let left = TIMES; ; left--) {
    const descriptor = openOrdinary(path)
    try {
      const before = fstatSync(descriptor)
      if (before.size > most) return before.size
      const bytes = readFileSync(descriptor)
      const after = fstatSync(descriptor)
      const isWhole = bytes.length === after.size && before.mtimeMs === after.mtimeMs
      if (isWhole || left === 1) return bytes
    } finally {
      closeSync(descriptor)
    }
  }
}
