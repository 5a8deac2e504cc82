// Reads and writes all of an open file. One system call may transfer only a part, or nothing, or never end.
import { readSync, writeSync } from 'node:fs'

/**
 * Reads an open file from its current position to the end.
 *
 * @param expected the size that the system reports; some files of the system itself report 0 and never end
 * @param most the limit on bytes
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

/**
 * Writes all bytes at a position of an open file.
 *
 * @throws Error `EIO` when the system accepts no more
 */
export function writeAll(descriptor: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length;) {
    const taken = writeSync(descriptor, bytes, done, bytes.length - done, at + done)
    if (taken === 0) throw Object.assign(new Error('nothing is taken'), { code: 'EIO' })
    done += taken
  }
}
