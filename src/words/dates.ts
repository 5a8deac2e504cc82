// Dates in the form of each language.
import { partsOf, type CivilDate } from '../base/civil-date.ts'
import { WRITING, type ByLanguage, type Language } from '../base/language.ts'
import { MONTHS } from '../base/months.ts'

/** For example `1 March 2019`, `1er mars 2019`, `1 مارس 2019`. */
export function longDate(date: CivilDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  const parts = [dayNumber(day, language), MONTHS[language][month - 1] ?? '', year]
  return parts.join(WRITING[language].afterNumber)
}

/** For example `1 and 2 March 2019`, `28 September to 1 October 2018`. Nothing is repeated unnecessarily. */
export function dateSpan(from: CivilDate, to: CivilDate | undefined, language: Language): string {
  if (to === undefined || to === from) return longDate(from, language)
  const [a, b] = [partsOf(from), partsOf(to)]
  const start = dayNumber(a.day, language)
  const isOneMonth = a.year === b.year && a.month === b.month
  const begin = isOneMonth
    ? start
    : a.year === b.year
      ? `${start}${WRITING[language].afterNumber}${MONTHS[language][a.month - 1] ?? ''}`
      : longDate(from, language)
  return spanOf(begin, longDate(to, language), isOneMonth && b.day === a.day + 1, language)
}

/**
 * A period in words: `12 and 13 May 2026`, `du 28 septembre au 1er octobre 2018`.
 *
 * @param areTwo whether it consists of two days only
 */
export function spanOf(begin: string, end: string, areTwo: boolean, language: Language): string {
  switch (language) {
    case 'en':
      return areTwo ? `${begin} and ${end}` : `${begin} to ${end}`
    case 'fr':
      return areTwo ? `${begin} et ${end}` : `du ${begin} au ${end}`
    case 'ar':
      return areTwo ? `${begin}\u00a0و${end}` : `من ${begin} إلى ${end}`
  }
}

function dayNumber(day: number, language: Language): string {
  return day === 1 ? FIRST_OF_MONTH[language] : String(day)
}

const FIRST_OF_MONTH: ByLanguage<string> = { en: '1', fr: '1er', ar: '1' }
