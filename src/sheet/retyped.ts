// Detects cells that a spreadsheet rewrote by itself: `007` as 7, `1/2` as a day, or long digits as 1.23E+12.
import { addDays, parseCivilDate, partsOf } from '../base/civil-date.ts'
import { disarmed } from '../base/formula-injection.ts'
import { readingsOf, type DayReading, type NumberReading, type Reading } from './readings.ts'

/**
 * Whether a spreadsheet turned `was` into `now` without an edit: by opening csv, or by saving the text as shown, in its
 * language and at the width of its columns.
 */
export function isRetyped(now: string, was: string): boolean {
  const text = now.trim()
  if (text === '') return false
  if (text === disarmed(was.trim())) return true
  const original = readingsOf(was)
  if (original.length === 0) return false
  if (TOO_NARROW.test(text)) return true
  return readingsOf(text)
    .filter(({ kind }) => IS_SHOWN[kind].test(text))
    .some(reading => original.some(other => isSame(reading, other, text)))
}

/** A number or a day in a column that is too narrow is saved as these characters. */
const TOO_NARROW = /^#{2,}$/

/**
 * Forms that spreadsheets do not show: a number with leading zeros, a day without its year or with a month in words.
 */
const IS_SHOWN: Readonly<Record<Reading['kind'], RegExp>> = {
  number: /:|^-?(?!0\d)/,
  day: /\p{L}{2}|\d\D+\d+\D+\d/u,
  truth: /./,
}

function isSame(shown: Reading, original: Reading, text: string): boolean {
  if (shown.kind === 'number' && original.kind === 'number')
    return isSameNumber(shown, original, text)
  if (shown.kind === 'number') return original.kind === 'day' && isNumberOf(shown.value, original)
  if (shown.kind === 'day') return original.kind === 'day' && isSameDay(shown, original)
  return original.kind === 'truth' && original.value === shown.value
}

/** The digits of a number that a spreadsheet keeps. */
const MOST_DIGITS = 15

/** A number that may have been rounded to the width of its column. */
const ROUNDED = /e|^(?=.*[.,]).{8,}$/i

function isSameNumber(shown: NumberReading, original: NumberReading, text: string): boolean {
  const significant = ROUNDED.test(text) ? Math.max(1, shown.digits) : MOST_DIGITS
  const digits = Math.min(MOST_DIGITS, significant)
  const lastDigit = 10 ** (Math.floor(Math.log10(Math.abs(original.value) || 1)) - digits + 1)
  // Beyond the digits that it keeps, a spreadsheet truncates instead of rounding.
  const most = digits === MOST_DIGITS ? lastDigit : lastDigit / 2
  return Math.abs(shown.value - original.value) <= most
}

const FIRST_DAY = parseCivilDate('1899-12-30')

/** A spreadsheet stores a day as a number, which appears when the cell's format is removed. */
function isNumberOf(value: number, day: DayReading): boolean {
  const isLikely = Number.isInteger(value) && value > 20_000 && value < 80_000
  const numbered = FIRST_DAY && isLikely ? addDays(FIRST_DAY, value) : undefined
  return numbered !== undefined && isSameDay({ kind: 'day', ...partsOf(numbered) }, day)
}

/** A missing day is the first of the month. A missing year is the year in which the sheet is opened. */
function isSameDay(shown: DayReading, original: DayReading): boolean {
  if (shown.day === undefined && original.year === undefined) return false
  return (
    shown.month === original.month &&
    (shown.day ?? 1) === (original.day ?? 1) &&
    isSameYear(shown.year, original.year)
  )
}

function isSameYear(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return true
  return one < 100 || other < 100 ? one % 100 === other % 100 : one === other
}
