// A cell that a spreadsheet has rewritten by itself: `007` as 7, `1/2` as a day, `1e3` as 1000, long digits as 1.23E+12.
import { addDays, parseCivilDate, partsOf } from '../base/civil-date.ts'
import { disarmed } from '../base/disarm.ts'
import { readingsOf, type DayReading, type NumberReading, type Reading } from './readings.ts'

/**
 * Whether `now` is what a spreadsheet makes of `was` without anybody having changed it: by opening csv, or by saving
 * it as it is shown in the spreadsheet's language and in the width of its columns.
 */
export function isRetyped(now: string, was: string): boolean {
  const text = now.trim()
  if (text === '') return false
  if (text === disarmed(was.trim())) return true
  const meant = readingsOf(was)
  if (meant.length === 0) return false
  if (TOO_NARROW.test(text)) return true
  return readingsOf(text)
    .filter(({ kind }) => IS_SHOWN[kind].test(text))
    .some(reading => meant.some(other => isSame(reading, other, text)))
}

/** What is saved of a number or a day whose column is too narrow for it. */
const TOO_NARROW = /^#{2,}$/

/** What no spreadsheet shows: a number with zeros before it, a day without its year or a month in words. */
const IS_SHOWN: Readonly<Record<Reading['kind'], RegExp>> = {
  number: /:|^-?(?!0\d)/,
  day: /\p{L}{2}|\d\D+\d+\D+\d/u,
  truth: /./,
}

function isSame(shown: Reading, meant: Reading, text: string): boolean {
  if (shown.kind === 'number' && meant.kind === 'number') return isSameNumber(shown, meant, text)
  if (shown.kind === 'number') return meant.kind === 'day' && isNumberOf(shown.value, meant)
  if (shown.kind === 'day') return meant.kind === 'day' && isSameDay(shown, meant)
  return meant.kind === 'truth' && meant.value === shown.value
}

/** Digits that a spreadsheet keeps of a number. */
const MOST_DIGITS = 15

/** A number that may have been rounded to the width of its column. */
const ROUNDED = /e|^(?=.*[.,]).{8,}$/i

function isSameNumber(shown: NumberReading, meant: NumberReading, text: string): boolean {
  const significant = ROUNDED.test(text) ? Math.max(1, shown.digits) : MOST_DIGITS
  const digits = Math.min(MOST_DIGITS, significant)
  const lastDigit = 10 ** (Math.floor(Math.log10(Math.abs(meant.value) || 1)) - digits + 1)
  // Where digits end that a spreadsheet keeps, it cuts off instead of rounding.
  const most = digits === MOST_DIGITS ? lastDigit : lastDigit / 2
  return Math.abs(shown.value - meant.value) <= most
}

const FIRST_DAY = parseCivilDate('1899-12-30')

/** A spreadsheet keeps a day as a number, which comes to light when its cell is made plain. */
function isNumberOf(value: number, day: DayReading): boolean {
  const isLikely = Number.isInteger(value) && value > 20_000 && value < 80_000
  const numbered = FIRST_DAY && isLikely ? addDays(FIRST_DAY, value) : undefined
  return numbered !== undefined && isSameDay({ kind: 'day', ...partsOf(numbered) }, day)
}

/** What is not told of a day is the first of the month, and the year in which the sheet is opened. */
function isSameDay(shown: DayReading, meant: DayReading): boolean {
  if (shown.day === undefined && meant.year === undefined) return false
  return (
    shown.month === meant.month &&
    (shown.day ?? 1) === (meant.day ?? 1) &&
    isSameYear(shown.year, meant.year)
  )
}

function isSameYear(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return true
  return one < 100 || other < 100 ? one % 100 === other % 100 : one === other
}
