// Civil dates: days of the Gregorian calendar without time or time zone, as texts of the form YYYY-MM-DD.
// `new Date(text)` is never used, because it accepts 30 February and shows another day west of Greenwich.

declare const civil: unique symbol

/** An existing day, as `YYYY-MM-DD`. Days can be compared with `<` and `>`. */
export type CivilDate = string & { readonly [civil]: true }

/** An ISO 8601 duration with a single unit: `P1Y`, `P6M`, `P2W`, `P60D`. */
export interface Period {
  readonly count: number
  readonly unit: 'Y' | 'M' | 'W' | 'D'
}

const DAY = 86_400_000

/** Parses a day. Undefined for another form, or for a day that does not exist (2018-02-30). */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return dateOf(year, month, day) === text ? (text as CivilDate) : undefined
}

/**
 * Parses a day such as `2018-10-5`, `2018/10/05` or `2018.10.05`, with or without a time. Other orders are rejected,
 * because 05/10 is ambiguous.
 */
export function dayInAnyForm(text: string): CivilDate | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?.*)?$/.exec(text.trim()) ?? []
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

export function isCivilDate(text: string): text is CivilDate {
  return parseCivilDate(text) !== undefined
}

/**
 * The civil day of an instant, in the local time zone.
 *
 * @throws RangeError for a clock before the year 0 or after 9999
 */
export function dayOfInstant(instant: Date): CivilDate {
  const day = dateOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
  if (day === undefined) throw new RangeError('The clock shows a year of more than four digits.')
  return day
}

/** The number of days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY)
}

/** The number of years that are completely over on the day `to`. On an anniversary, the year is not yet over. */
export function yearsBetween(from: CivilDate, to: CivilDate): number {
  const years = partsOf(to).year - partsOf(from).year
  return from.slice(4) < to.slice(4) ? years : years - 1
}

/** The day that many days later; undefined if its year does not have four digits. */
export function addDays(date: CivilDate, days: number): CivilDate | undefined {
  const instant = new Date(toUtc(date) + days * DAY)
  return dateOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
}

/**
 * `date` plus `times` periods; undefined if the year does not have four digits. The 31st becomes the last day of a
 * shorter month.
 */
export function addPeriod(date: CivilDate, period: Period, times = 1): CivilDate | undefined {
  const count = period.count * times
  if (period.unit === 'D') return addDays(date, count)
  if (period.unit === 'W') return addDays(date, count * 7)
  const { year, month, day } = partsOf(date)
  const months = year * 12 + (month - 1) + (period.unit === 'Y' ? count * 12 : count)
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1]
  return dateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Parses a period such as `P1Y`. Undefined unless it is between one day and one century. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^P([1-9]\d{0,3})([YMWD])$/.exec(text)
  if (!match) return undefined
  const period = { count: Number(match[1]), unit: match[2] as Period['unit'] }
  return period.count <= CENTURY[period.unit] ? period : undefined
}

const CENTURY: Readonly<Record<Period['unit'], number>> = { Y: 100, M: 1200, W: 5218, D: 36_525 }

/** Whether `text` has the form of a period, even if that is too long. */
export function looksLikePeriod(text: string): boolean {
  return /^P\d+[YMWD]$/.test(text)
}

export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8)),
  }
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/** The milliseconds from 1970 to the beginning of a day in UTC. */
export function toUtc(date: CivilDate): number {
  const instant = new Date(0)
  const { year, month, day } = partsOf(date)
  // `Date.UTC` is not used, because it takes the years 0 to 99 for 1900 to 1999.
  return instant.setUTCFullYear(year, month - 1, day)
}

/** Undefined for a year that does not have four digits. */
function dateOf(year: number, month: number, day: number): CivilDate | undefined {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  const written = instant.getUTCFullYear()
  // For an instant out of range, the year is NaN, which is not within these bounds either.
  const hasFourDigits = written >= 0 && written <= 9999
  return hasFourDigits ? (instant.toISOString().slice(0, 10) as CivilDate) : undefined
}
