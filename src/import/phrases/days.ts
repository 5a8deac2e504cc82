// The wording of days, months and parts of a year in deadlines. Every pattern is bounded.
import type { ByLanguage, Language } from '../../base/language.ts'
import { MONTH_NAMES } from '../../base/months.ts'

/** How a language names a day. */
export interface DayPhrases {
  /** Patterns for the names of each month. */
  readonly months: readonly string[]
  /** Quarters and halves of a year, with the month in which they end. */
  readonly partsOfYear: readonly (readonly [pattern: string, month: string])[]
  /** The current year, when the document speaks. */
  readonly thisYear: string
  /** The end of a year or a month. */
  readonly end: string
  /** Words for a deadline on a day. */
  readonly onDay: readonly string[]
}

export const DAYS: ByLanguage<DayPhrases> = {
  en: {
    months: patternsFor('en'),
    partsOfYear: [
      ['first quarter', '03'],
      ['second quarter|first half', '06'],
      ['third quarter', '09'],
      ['(?:fourth|last) quarter|second half', '12'],
    ],
    thisYear: 'of (?:the|this) (?:current )?year',
    end: 'end of',
    onDay: [
      '(?:by|before|no later than|not later than|on) \\d{4}-\\d{2}-\\d{2}',
      '(?:by|before|no later than|not later than|on or before|prior to|until)(?: the)?(?: end of)? (?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:MONTH )?(?:\\d{1,2}, )?\\d{4})',
      '(?:in|during|by|before)(?: the)?(?: end of the)? (?:PART)(?: of)? \\d{4}',
      '(?:deadline|due(?: date| by| on)?|(?:by )?when|target(?: date)?|time(?:line|[ -]?frame)?|date)\\s?:?\\s(?:by |before )?(?:the )?(?:end of )?(?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:MONTH )?(?:\\d{1,2}, )?\\d{4})',
      '(?:during|in the course of|throughout)(?: the)?(?: year| years)? \\d{4}',
      'at the end of (?:MONTH )?\\d{4}',
      '(?:by|before) the end (?:THISYEAR)',
      '(?<=(?:report|submit|publish|hold|convene|organize|organise|present|conduct|launch|complete)[^,;.]{0,80} )(?<!(?:ed|held) )in \\d{4}(?:, \\d{4})*(?:,? and \\d{4})?',
    ],
  },
  fr: {
    months: patternsFor('fr'),
    partsOfYear: [
      ['premier trimestre', '03'],
      ['(?:deuxième|second) trimestre|premier semestre', '06'],
      ['troisième trimestre', '09'],
      ['(?:quatrième|dernier) trimestre|(?:deuxième|second) semestre', '12'],
    ],
    thisYear: "de l'année(?: en cours)?",
    end: 'fin',
    onDay: [
      "(?:d'ici(?: à| au| le)?|avant|au plus tard(?: le| en| à)?|jusqu'au|pour le)(?: la)?(?: fin(?: de| du)?)?(?: le| l'année| mois de)? (?<date>(?:(?:\\d{1,2}|1er) )?(?:MONTH )?\\d{4})(?: au plus tard)?",
      '(?:le|en) (?<date>(?:(?:\\d{1,2}|1er) )?MONTH \\d{4}) au plus tard',
      "(?:au|pendant le|durant le|au cours du|avant la fin du|d'ici(?: à| au)?(?: la fin du)?) ?(?:PART)(?: de)? \\d{4}",
      "(?:avant|d'ici(?: à)?) la fin (?:THISYEAR)",
      "(?:au cours de|durant|pendant|courant)(?: l'année)? ?\\d{4}",
      '(?<=(?:er|ir|re) )en \\d{4}',
      "pour (?:le début|la fin|la mi)[- ]?(?:du mois|de l'année)? ?(?:de |d')?(?<date>(?:MONTH )?\\d{4})",
      "(?:échéance|délai|date(?: limite)?|calendrier|quand)\\s?:?\\s(?:le |avant (?:le |la )?|d'ici (?:au |à )?)?(?:fin )?(?:de )?(?<date>(?:(?:\\d{1,2}|1er) )?(?:MONTH )?\\d{4})",
    ],
  },
  ar: {
    months: patternsFor('ar'),
    partsOfYear: [
      ['الربع الأول', '03'],
      ['الربع الثاني|النصف الأول', '06'],
      ['الربع الثالث', '09'],
      ['الربع (?:الرابع|الأخير)|النصف الثاني', '12'],
    ],
    thisYear: '(?:هذا )?(?:العام|السنة)(?: الجاري(?:ة)?| الحالي(?:ة)?)?',
    end: 'نهاية|آخر',
    onDay: [
      '(?:بحلول|قبل|حتى|في موعد (?:أقصاه|لا يتجاوز|غايته)|في أجل أقصاه)(?: نهاية| آخر)?(?: عام| سنة| شهر)? ?(?<date>(?:\\d{1,2} )?(?:MONTH ?/? ?(?:MONTH )?)?(?:من عام |عام )?\\d{4})',
      '(?:في|خلال|قبل نهاية|بنهاية) (?:PART)(?: من)?(?: عام| سنة)? \\d{4}',
      '(?:قبل نهاية|بنهاية) (?:THISYEAR)',
      '(?:خلال|في|أثناء|طوال) (?:عام|سنة) \\d{4}',
      '(?:الموعد(?: النهائي)?|المهلة|التاريخ|الأجل|الإطار الزمني)\\s?:?\\s(?:قبل |بحلول )?(?:نهاية |آخر )?(?:شهر |عام )?(?<date>(?:\\d{1,2} )?(?:MONTH ?/? ?(?:MONTH )?)?(?:من عام |عام )?\\d{4})',
    ],
  },
}

function patternsFor(language: Language): string[] {
  return MONTH_NAMES[language].map(names => names.join('|'))
}
