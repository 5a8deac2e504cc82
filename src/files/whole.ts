// Reading and writing all of an open file: a system call may give or take a part, nothing, or never come to an end.
import { readSync, writeSync } from 'node:fs'

/**
 * The bytes of an open file from where it stands.
 *
 * @param expected how many it says that it has; some files of the system itself say 0, and never end
 * @param most how many are read at all
 * @returns undefined when there are more
 */
export function readAll(descriptor: number, expected: number, most: number): Buffer | undefined {
  let bytes = Buffer.allocUnsafe(Math.min(expected, most) + 1)
  let done = 0
  for (;;) {
    const read = readSync(descriptor, bytes, done, bytes.length - done, null)
    done += read
    if (read === 0) return bytes.subarray(0, done)
    if (done > most) return undefined
    if (done === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(done + (1 << 16))])
  }
}

/** Writes all bytes at a place of an open file. @throws Error `EIO` when nothing is taken any more */
export function writeAll(descriptor: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length;) {
    const taken = writeSync(descriptor, bytes, done, bytes.length - done, at + done)
    if (taken === 0) throw Object.assign(new Error('nothing is taken'), { code: 'EIO' })
    done += taken
  }
}
