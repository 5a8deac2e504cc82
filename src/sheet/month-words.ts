// The names of months in spreadsheets, in English, French and Arabic, in full and abbreviated.
import { fold } from '../base/fold.ts'

/**
 * By month. The longest form comes first, because a form may be the beginning of another. Arabic has the names used in
 * Egypt, the East and the West.
 */
const WORDS: readonly (readonly string[])[] = [
  ['january', 'janvier', 'janv', 'jan', 'كانون الثاني', 'يناير', 'جانفي'],
  ['february', 'février', 'févr', 'feb', 'fév', 'شباط', 'فبراير', 'فيفري'],
  ['march', 'mars', 'mar', 'آذار', 'مارس'],
  ['april', 'avril', 'apr', 'avr', 'نيسان', 'أبريل', 'أفريل'],
  ['may', 'mai', 'أيار', 'مايو', 'ماي'],
  ['june', 'juin', 'jun', 'حزيران', 'يونيو', 'يونيه', 'جوان'],
  ['july', 'juillet', 'juil', 'jul', 'تموز', 'يوليوز', 'يوليو', 'يوليه', 'جويلية'],
  ['august', 'août', 'aug', 'آب', 'أغسطس', 'غشت', 'أوت'],
  ['september', 'septembre', 'sept', 'sep', 'أيلول', 'سبتمبر', 'شتنبر'],
  ['october', 'octobre', 'oct', 'تشرين الأول', 'أكتوبر'],
  ['november', 'novembre', 'nov', 'تشرين الثاني', 'نوفمبر', 'نونبر'],
  ['december', 'décembre', 'dec', 'déc', 'كانون الأول', 'ديسمبر', 'دجنبر'],
]

/** The number of a month by its folded name. Longer names come first. */
export const MONTH_WORDS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((words, index) => words.map(word => [fold(word), index + 1] as const)).toSorted(
    ([a], [b]) => b.length - a.length,
  ),
)
