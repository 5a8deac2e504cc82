// Stamps: they show whether a file has changed since it was read, without reading it.
import { lstatSync, type Stats } from 'node:fs'

/** A moment at which files were examined. */
export interface Look {
  /** Wall-clock time in ms. It can be set, and can differ from the clock of a file server. */
  readonly time: number
  /** Monotonic time in ms since the machine was started. */
  readonly ticks: number
}

export function lookNow(): Look {
  return { time: Date.now(), ticks: Number(process.hrtime.bigint()) / 1e6 }
}

/** The numbers that identify a state of a file: size, mtime and ctime in ms, inode. */
const IDENTITY = 4
/** The index of the number that says since when, in ticks, the stamp has been the same. */
const SINCE = 4
export const STAMP_LENGTH = 5

/**
 * The stamps of files, one after another. The stamp of a link, of anything but a regular file, and of a missing file is
 * NaN, which equals nothing. Such a file is always read.
 *
 * @param folder the records folder
 * @param names paths below it
 */
export function stampsOf(folder: string, names: readonly string[], look: Look): Float64Array {
  const stamps = new Float64Array(names.length * STAMP_LENGTH).fill(Number.NaN)
  for (const [index, name] of names.entries()) {
    const found = lstat(`${folder}/${name}`)
    if (!found?.isFile()) continue
    // A program can set the mtime back, but not the ctime.
    const { size, mtimeMs, ctimeMs } = found
    const number = numberOf(`${folder}/${name}`, found)
    stamps.set([size, mtimeMs, ctimeMs, number, look.ticks], index * STAMP_LENGTH)
  }
  return stamps
}

/** The inode number of a file. If it is too large for a JavaScript number, the low digits that fit are used. */
function numberOf(path: string, { ino }: Stats): number {
  if (ino <= Number.MAX_SAFE_INTEGER) return ino
  return Number(BigInt.asUintN(53, lstatSync(path, { bigint: true }).ino))
}

function lstat(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

/** The longest tick, in ms, of a file system clock with fractions of a second. */
const TICK = 20
/** The longest tick of a file system clock with whole seconds. Some count only every other second. */
const COARSE_TICK = 2000

type Times = Pick<Stats, 'mtimeMs' | 'ctimeMs'>

/**
 * The longest tick of a file's clock. A file that changed within one tick of our look, or later, may change again with
 * the same stamp.
 */
export function tickOf({ mtimeMs, ctimeMs }: Times): number {
  return mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0 ? COARSE_TICK : TICK
}

/**
 * Whether the stamp at `index` is too recent to be trusted alone.
 *
 * @param looked when the content was last known to match the stamp
 */
export function isRacy(stamps: Float64Array, index: number, looked: Look): boolean {
  const at = index * STAMP_LENGTH
  const [mtimeMs, ctimeMs] = [stamps[at + 1] ?? 0, stamps[at + 2] ?? 0]
  const tick = tickOf({ mtimeMs, ctimeMs })
  if (Math.max(mtimeMs, ctimeMs) >= looked.time - tick) return true
  // With coarse ticks, the wall clock may have been set, and two machines may differ by seconds. So ticks are compared.
  return tick === COARSE_TICK && !(looked.ticks - (stamps[at + SINCE] ?? 0) >= tick)
}

/** Whether two stamps show the same unchanged file. */
export function isSameStamp(
  one: Float64Array,
  index: number,
  other: Float64Array,
  otherIndex: number,
): boolean {
  const [a, b] = [index * STAMP_LENGTH, otherIndex * STAMP_LENGTH]
  for (let number = 0; number < IDENTITY; number++) {
    if (one[a + number] !== other[b + number]) return false
  }
  return true
}

/** Keeps the time since when an older stamp of the same unchanged file has been known. */
export function keepSince(
  stamps: Float64Array,
  index: number,
  older: Float64Array,
  olderIndex: number,
): void {
  const [at, since] = [index * STAMP_LENGTH + SINCE, older[olderIndex * STAMP_LENGTH + SINCE] ?? 0]
  // Ticks from before a restart of the machine may be greater.
  stamps[at] = Math.min(stamps[at] ?? 0, since)
}
