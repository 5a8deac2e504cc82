// Civil dates: a day of the Gregorian calendar, without time or zone, kept as the text YYYY-MM-DD.
// Never `new Date(text)`: it accepts 30 February, and shows another day west of Greenwich.

declare const civil: unique symbol

/** A day that exists, as `YYYY-MM-DD`. Compares correctly with `<` and `>`. */
export type CivilDate = string & { readonly [civil]: true }

/** A length of time as ISO 8601 writes it, with one unit: `P1Y`, `P6M`, `P2W`, `P60D`. */
export interface Period {
  readonly count: number
  readonly unit: 'Y' | 'M' | 'W' | 'D'
}

const DAY = 86_400_000

/** The day that `text` names, or undefined when it is no such text or no such day (2018-02-30). */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return dateOf(year, month, day) === text ? (text as CivilDate) : undefined
}

/** A day as `2018-10-5`, `2018/10/05` or `2018.10.05`, with or without a time; in no other order, as 05/10 is two days. */
export function dayInAnyForm(text: string): CivilDate | undefined {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00)?.*)?$/.exec(text.trim()) ?? []
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

export function isCivilDate(text: string): text is CivilDate {
  return parseCivilDate(text) !== undefined
}

/**
 * The civil day of an instant, at the place where the program runs.
 *
 * @throws RangeError for a clock that is set before the year 0 or after 9999
 */
export function dayOfInstant(instant: Date): CivilDate {
  const day = dateOf(instant.getFullYear(), instant.getMonth() + 1, instant.getDate())
  if (day === undefined) throw new RangeError('The clock shows a year of more than four digits.')
  return day
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY)
}

/** How many whole years are over when `to` comes; an anniversary still belongs to the year before it. */
export function yearsBetween(from: CivilDate, to: CivilDate): number {
  const years = partsOf(to).year - partsOf(from).year
  return from.slice(4) < to.slice(4) ? years : years - 1
}

/** The day so many days later; undefined where its year does not have four digits. */
export function addDays(date: CivilDate, days: number): CivilDate | undefined {
  const instant = new Date(toUtc(date) + days * DAY)
  return dateOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
}

/**
 * `date` plus `times` periods; undefined where the year of that day does not have four digits. The 31st becomes the
 * last day of a shorter month, as people count.
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

/** The period that `text` names (`P1Y`), or undefined. A period lasts at least a day and at most a century. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^P([1-9]\d{0,3})([YMWD])$/.exec(text)
  if (!match) return undefined
  const period = { count: Number(match[1]), unit: match[2] as Period['unit'] }
  return period.count <= CENTURY[period.unit] ? period : undefined
}

const CENTURY: Readonly<Record<Period['unit'], number>> = { Y: 100, M: 1200, W: 5218, D: 36_525 }

/** Whether `text` is written as a period is, even one that is too long. */
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

/** The milliseconds from 1970 to the first instant of a day in UTC. */
export function toUtc(date: CivilDate): number {
  const instant = new Date(0)
  const { year, month, day } = partsOf(date)
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  return instant.setUTCFullYear(year, month - 1, day)
}

/** Undefined for a year before 0 or after 9999, which no record can write. */
function dateOf(year: number, month: number, day: number): CivilDate | undefined {
  const instant = new Date(0)
  instant.setUTCFullYear(year, month - 1, day)
  const written = instant.getUTCFullYear()
  // An instant that is out of reach has no year at all, and is not within these bounds either.
  const hasFourDigits = written >= 0 && written <= 9999
  return hasFourDigits ? (instant.toISOString().slice(0, 10) as CivilDate) : undefined
}
