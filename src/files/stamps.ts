// What tells, without reading a file, whether it is still the one that was read.
import { lstatSync, type Stats } from 'node:fs'

/** A moment at which files were looked at. */
export interface Look {
  /** In ms, by a clock that may be set, and may differ from that of the disk of another machine. */
  readonly time: number
  /** In ms since the machine was started, by a clock that nobody sets. */
  readonly ticks: number
}

export function lookNow(): Look {
  return { time: Date.now(), ticks: Number(process.hrtime.bigint()) / 1e6 }
}

/** What tells a file from every other state of it: size, times of the last change of content and of any (ms), number. */
const IDENTITY = 4
/** Where it stands since when the file has been found so: ticks. */
const SINCE = 4
export const STAMP_LENGTH = 5

/**
 * The stamps of files, one after another. That of a link, of anything but an ordinary file, and of what is not there
 * is not a number, which equals nothing: such a file is always read.
 *
 * @param folder the records folder
 * @param names paths below it
 */
export function stampsOf(folder: string, names: readonly string[], look: Look): Float64Array {
  const stamps = new Float64Array(names.length * STAMP_LENGTH).fill(Number.NaN)
  for (const [index, name] of names.entries()) {
    const found = lstat(`${folder}/${name}`)
    if (!found?.isFile()) continue
    // The time of any change cannot be set back by a program, as that of the content can.
    const { size, mtimeMs, ctimeMs } = found
    const number = numberOf(`${folder}/${name}`, found)
    stamps.set([size, mtimeMs, ctimeMs, number, look.ticks], index * STAMP_LENGTH)
  }
  return stamps
}

/** The number of a file; of one that a JavaScript number cannot hold, as much of its end as fits. */
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

/** The longest time, in ms, for which the clock of a file system that tells fractions of a second stands still. */
const TICK = 20
/** The same of one that tells whole seconds, some of them every other second. */
const COARSE_TICK = 2000

type Times = Pick<Stats, 'mtimeMs' | 'ctimeMs'>

/**
 * How long the clock of a file's system may stand still. What was changed less than this before we looked, or later,
 * may be changed again without its stamp being another.
 */
export function tickOf({ mtimeMs, ctimeMs }: Times): number {
  return mtimeMs % 1000 === 0 && ctimeMs % 1000 === 0 ? COARSE_TICK : TICK
}

/**
 * Whether the stamp at `index` is too young to be trusted by itself.
 *
 * @param looked when the content was last known to belong to it
 */
export function isRacy(stamps: Float64Array, index: number, looked: Look): boolean {
  const at = index * STAMP_LENGTH
  const [mtimeMs, ctimeMs] = [stamps[at + 1] ?? 0, stamps[at + 2] ?? 0]
  const tick = tickOf({ mtimeMs, ctimeMs })
  if (Math.max(mtimeMs, ctimeMs) >= looked.time - tick) return true
  // In seconds much may happen, also that a clock is set; and two machines may be seconds apart.
  return tick === COARSE_TICK && !(looked.ticks - (stamps[at + SINCE] ?? 0) >= tick)
}

/** Whether two stamps are of the same unchanged file. */
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

/** Has a stamp be known for as long as an older one of the same unchanged file. */
export function keepSince(
  stamps: Float64Array,
  index: number,
  older: Float64Array,
  olderIndex: number,
): void {
  const [at, since] = [index * STAMP_LENGTH + SINCE, older[olderIndex * STAMP_LENGTH + SINCE] ?? 0]
  // Ticks of before the machine was started again may be more.
  stamps[at] = Math.min(stamps[at] ?? 0, since)
}
