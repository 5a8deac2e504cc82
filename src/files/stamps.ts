// What tells, without reading a file, whether it is still the one that was read.
import { lstatSync, type Stats } from 'node:fs'

/** Numbers that a stamp has: size in bytes, time of the last change of content and of any change (ms), number. */
export const STAMP_LENGTH = 4

/**
 * The stamps of files, one after another. That of a link, of anything but an ordinary file, and of what is not there
 * is not a number, which equals nothing: such a file is always read.
 *
 * @param folder the records folder
 * @param names paths below it
 */
export function stampsOf(folder: string, names: readonly string[]): Float64Array {
  const stamps = new Float64Array(names.length * STAMP_LENGTH).fill(Number.NaN)
  for (const [index, name] of names.entries()) {
    const found = lstat(`${folder}/${name}`)
    if (!found?.isFile()) continue
    // The time of any change cannot be set back by a program, as that of the content can.
    stamps.set([found.size, found.mtimeMs, found.ctimeMs, found.ino], index * STAMP_LENGTH)
  }
  return stamps
}

function lstat(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/**
 * The granularity of a file system's clock, in ms. What was changed less than this before we looked, or later, may be
 * changed again without any number of its stamp being another.
 */
const TICK = 20

/** Whether the stamp at `index` is too young to be trusted by itself. @param looked when it was taken, in ms */
export function isRacy(stamps: Float64Array, index: number, looked: number): boolean {
  const at = index * STAMP_LENGTH
  return Math.max(stamps[at + 1] ?? 0, stamps[at + 2] ?? 0) >= looked - TICK
}

/** Whether two stamps are of the same unchanged file. */
export function isSameStamp(
  one: Float64Array,
  index: number,
  other: Float64Array,
  otherIndex: number,
): boolean {
  const [a, b] = [index * STAMP_LENGTH, otherIndex * STAMP_LENGTH]
  for (let number = 0; number < STAMP_LENGTH; number++) {
    if (one[a + number] !== other[b + number]) return false
  }
  return true
}
