// The names of months: how we write them, and how other people do.
import type { ByLanguage } from './language.ts'

/** By language and month. Arabic has the names of the Gulf and Egypt, as the OIC uses them. */
export const MONTHS: ByLanguage<readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  ar: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
}

/** Other Arabic names, by month: those of the East and the West, and other spellings. */
const OTHER_ARABIC: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي'],
  ['شباط', 'فيفري'],
  ['آذار'],
  ['نيسان', 'ابريل', 'أفريل'],
  ['أيار', 'ماي'],
  ['حزيران', 'يونيه', 'جوان'],
  ['تموز', 'يوليوز', 'يوليه', 'جويلية'],
  ['آب', 'غشت', 'أوت'],
  ['أيلول', 'شتنبر'],
  ['تشرين الأول'],
  ['تشرين الثاني', 'نونبر'],
  ['كانون الأول', 'دجنبر'],
]

/** All names of each month in full, in lower case. The longest come first, as one may be the beginning of another. */
export const MONTH_NAMES: ByLanguage<readonly (readonly string[])[]> = {
  en: MONTHS.en.map(name => [name.toLowerCase()]),
  fr: MONTHS.fr.map(name => [name]),
  ar: MONTHS.ar.map((name, index) =>
    [name, ...(OTHER_ARABIC[index] ?? [])].toSorted((a, b) => b.length - a.length),
  ),
}
