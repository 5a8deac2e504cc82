// A day as a person types it in a sheet: with the month in words, or in the order of the sheet's language.
import { dayInAnyForm, parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { westernDigits } from '../base/digits.ts'
import type { ByLanguage, Language } from '../base/language.ts'
import { readingsOf } from './readings.ts'

/**
 * Whether `3/4/2026` can only be in April. In French and Arabic the day comes first. In English it may also be the
 * month.
 */
const DAY_FIRST: ByLanguage<boolean> = { en: false, fr: true, ar: true }

/** The day, if the text means exactly one: `30 June 2026`, `1er juin 2026`, `30/06/2026`. The year has four digits. */
export function typedDay(text: string, language: Language): CivilDate | undefined {
  const plain = dayInAnyForm(westernDigits(text))
  if (plain !== undefined) return plain
  const days = new Set(readingsOf(withoutOrdinal(text)).flatMap(reading => dayOf(reading) ?? []))
  const [only, ...others] = days
  if (others.length === 0) return only
  const first = /\d+/.exec(westernDigits(text))?.[0] ?? ''
  return DAY_FIRST[language]
    ? [...days].find(day => Number(day.slice(-2)) === Number(first))
    : undefined
}

/** The text as `2027-02-30` if it can only mean a day that does not exist: the refusal then speaks of a date. */
export function impossibleDay(text: string): string | undefined {
  const dates = readingsOf(withoutOrdinal(text)).flatMap(reading => dateOf(reading) ?? [])
  return dates.some(date => parseCivilDate(date) !== undefined) ? undefined : dates[0]
}

function dayOf(reading: ReturnType<typeof readingsOf>[number]): CivilDate | undefined {
  const date = dateOf(reading)
  return date === undefined ? undefined : parseCivilDate(date)
}

function dateOf(reading: ReturnType<typeof readingsOf>[number]): string | undefined {
  if (reading.kind !== 'day' || reading.year === undefined || reading.day === undefined)
    return undefined
  const [year, month, day] = [reading.year, reading.month, reading.day]
  return year < 1000
    ? undefined
    : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function withoutOrdinal(text: string): string {
  return text.replace(/\b(\d{1,2})(?:er|st|nd|rd|th)\b/i, '$1')
}
