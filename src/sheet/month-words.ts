// The names of months in spreadsheets, in English, French and Arabic, in full and abbreviated.
import { fold } from '../base/fold.ts'
import { LANGUAGES } from '../base/language.ts'
import { MONTH_NAMES } from '../base/months.ts'

/** English and French abbreviations, by month. */
const SHORT: readonly (readonly string[])[] = [
  ['jan', 'janv'],
  ['feb', 'fév', 'févr'],
  ['mar'],
  ['apr', 'avr'],
  [],
  ['jun'],
  ['jul', 'juil'],
  ['aug'],
  ['sep', 'sept'],
  ['oct'],
  ['nov'],
  ['dec', 'déc'],
]

/** The number of a month by its folded name. Longer names come first, as one may be the beginning of another. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  SHORT.flatMap((short, index) =>
    [...short, ...LANGUAGES.flatMap(language => MONTH_NAMES[language][index] ?? [])].map(
      word => [fold(word), index + 1] as const,
    ),
  ).toSorted(([a], [b]) => b.length - a.length),
)
