// The wording of lengths of time and periods in deadlines. Every pattern is bounded.
import type { ByLanguage } from '../../base/language.ts'

/** How a language names a length of time. */
export interface LengthPhrases {
  /** Recurring tasks, with their ISO 8601 periods. */
  readonly periods: readonly (readonly [pattern: string, period: string])[]
  /** The units of time in a period. */
  readonly units: readonly (readonly [pattern: string, unit: 'D' | 'W' | 'M' | 'Y'])[]
  /** Numbers in words. */
  readonly numbers: readonly (readonly [pattern: string, value: number])[]
  /** Periods of one word, such as the dual: «شهرين». */
  readonly lengths: readonly (readonly [pattern: string, period: string])[]
  /** A duty to continue reporting, which has no period of its own. */
  readonly goesOn: string
  /** Words for a deadline after some time. */
  readonly afterTime: readonly string[]
  /** Words for a task that comes again. */
  readonly again: readonly string[]
}

export const LENGTHS_OF_TIME: ByLanguage<LengthPhrases> = {
  en: {
    periods: [
      ['annual|annually|yearly|each year|every year', 'P1Y'],
      ['biennial|biennially', 'P2Y'],
      ['biannual|biannually|twice (?:a|per|every|each) year', 'P6M'],
      ['quarterly|each quarter|every quarter', 'P3M'],
      ['monthly|each month|every month', 'P1M'],
      ['weekly', 'P1W'],
    ],
    units: [
      ['days?', 'D'],
      ['weeks?', 'W'],
      ['months?', 'M'],
      ['years?', 'Y'],
    ],
    numbers: [
      ['eleven', 11],
      ['twelve', 12],
      ['fifteen', 15],
      ['twenty', 20],
      ['thirty', 30],
      ['forty-five', 45],
      ['sixty', 60],
      ['ninety', 90],
      ['one hundred and eighty', 180],
      ['one', 1],
      ['two', 2],
      ['three', 3],
      ['four', 4],
      ['five', 5],
      ['six', 6],
      ['seven', 7],
      ['eight', 8],
      ['nine', 9],
      ['ten', 10],
      ['an?', 1],
    ],
    lengths: [],
    goesOn:
      'continue (?:to (?:report|submit|present|provide|inform)|submitting|reporting)|keep [^,;.]{1,60} (?:regularly|periodically) (?:informed|updated|apprised|abreast)',
    afterTime: [
      'within (?:a period of |the next |the coming )?(?<count>NUMBER) (?<unit>UNIT)(?: (?:of|after|from) [^,;.]{3,70})?',
      '(?:(?:no|not) later than|by) (?<count>NUMBER) (?<unit>UNIT) (?:after|before|from) [^,;.]{3,70}',
      '(?:at least )?(?<count>NUMBER) (?<unit>UNIT) (?:before|prior to) [^,;.]{3,70}',
    ],
    again: [
      'on an? (?:yearly|annual|monthly|quarterly|weekly|biennial|regular|biannual) basis',
      'every (?:NUMBER )?(?:UNIT)(?: thereafter)?',
      'twice (?:a|per|every|each) year',
      '(?:each|every) (?:regular )?(?:session|year|month|quarter)',
      '(?:at|to|for) (?:each|every)(?: of its)?(?: regular| ordinary)? (?:sessions?|meetings?)',
      'to each regular session',
      '(?:regular|periodic) (?:reports?|updates?|briefings?)',
      '(?:annual|yearly|monthly|quarterly|biennial) (?:report|overview|update|briefing)s?',
      '(?:annually|yearly|monthly|quarterly|biennially|biannually|periodically|regularly)(?:, as (?:necessary|appropriate))?',
      'as part of (?:his|her|its) regular reporting',
    ],
  },
  fr: {
    periods: [
      ['annuel|annuelle|annuellement|chaque année|tous les ans', 'P1Y'],
      ['biennal', 'P2Y'],
      ['semestriel|deux fois par an', 'P6M'],
      ['trimestriel|trimestriellement|tous les trimestres|chaque trimestre', 'P3M'],
      ['mensuel|mensuelle|mensuellement|tous les mois|chaque mois', 'P1M'],
    ],
    units: [
      ['jours?', 'D'],
      ['semaines?', 'W'],
      ['mois', 'M'],
      ['ans?|années?', 'Y'],
    ],
    numbers: [
      ['onze', 11],
      ['douze', 12],
      ['quinze', 15],
      ['vingt', 20],
      ['trente', 30],
      ['quarante-cinq', 45],
      ['soixante', 60],
      ['quatre-vingt-dix', 90],
      ['une?', 1],
      ['deux', 2],
      ['trois', 3],
      ['quatre', 4],
      ['cinq', 5],
      ['six', 6],
      ['sept', 7],
      ['huit', 8],
      ['neuf', 9],
      ['dix', 10],
    ],
    lengths: [],
    goesOn:
      'continuer (?:de|à) (?:faire rapport|rendre compte|présenter|informer|tenir)|tenir (?:régulièrement|périodiquement) [^,;.]{0,60}(?:informée?s?|au courant)',
    afterTime: [
      "(?:dans|sous|d'ici)(?: un délai (?:de |d')| les| le délai de )? ?(?<count>NUMBER) (?<unit>UNIT)(?: (?:à compter|suivant|après) [^,;.]{3,70})?",
      '(?<count>NUMBER) (?<unit>UNIT) au plus tard(?: (?:à compter|après|suivant) [^,;.]{3,70})?',
      'au plus tard (?<count>NUMBER) (?<unit>UNIT) (?:après|avant|à compter) [^,;.]{3,70}',
    ],
    again: [
      'chaque (?:année|trimestre|mois|session)',
      'deux fois par an',
      'tous les (?:ans|mois|trimestres|six mois)',
      'toutes les semaines',
      'tous les (?:NUMBER )?(?:UNIT)',
      'à chacune de ses (?:sessions|réunions)(?: ordinaires)?',
      'à chaque (?:réunion|session|assemblée)(?: ordinaire)?',
      '(?:rapport|bilan|aperçu|état) (?:annuel|mensuel|trimestriel|semestriel|biennal)s?',
      '(?:annuellement|mensuellement|trimestriellement|périodiquement|régulièrement)',
      'selon une périodicité (?:annuelle|mensuelle)',
    ],
  },
  ar: {
    periods: [
      ['مرتين (?:في السنة|في العام|سنويا|كل سنة)', 'P6M'],
      ['سنويا|كل سنة|كل عام|السنوي|السنوية|سنوي', 'P1Y'],
      ['فصليا|فصلية', 'P3M'],
      ['شهريا|كل شهر|شهري|شهرية', 'P1M'],
    ],
    units: [
      ['يوما|أيام|يوم', 'D'],
      ['أسبوعا|أسابيع|أسبوع', 'W'],
      ['شهرا|أشهر|شهور|شهر', 'M'],
      ['سنة|سنوات|عاما|أعوام|عام', 'Y'],
    ],
    numbers: [
      ['أحد عشر|إحدى عشرة', 11],
      ['اثني عشر|اثنتي عشرة', 12],
      ['خمسة عشر|خمس عشرة', 15],
      ['عشرين', 20],
      ['ثلاثين', 30],
      ['خمسة وأربعين', 45],
      ['ستين', 60],
      ['تسعين', 90],
      ['واحدة?', 1],
      ['اثنين|اثنتين', 2],
      ['ثلاثة?', 3],
      ['أربعة?', 4],
      ['خمسة?', 5],
      ['ستة?', 6],
      ['سبعة?', 7],
      ['ثماني(?:ة)?', 8],
      ['تسعة?', 9],
      ['عشرة?', 10],
    ],
    lengths: [
      ['سنتين|عامين', 'P2Y'],
      ['شهرين', 'P2M'],
      ['أسبوعين', 'P2W'],
      ['يومين', 'P2D'],
      ['(?:سنة|عام)(?: واحدة?)?', 'P1Y'],
      ['شهر(?: واحد)?', 'P1M'],
      ['أسبوع(?: واحد)?', 'P1W'],
    ],
    goesOn: 'ي?(?:واصل|مواصلة) (?:تقديم (?:ال)?تقار?ير|موافاة|إبلاغ)',
    afterTime: [
      '(?:في غضون|خلال) (?<count>NUMBER) ?(?<unit>UNIT)(?: من [^،؛.]{3,60})?',
      '(?:في غضون|خلال) (?<length>LENGTH)(?! \\d{4})(?: من [^،؛.]{3,60})?',
      'قبل (?:(?<count>NUMBER) ?(?<unit>UNIT)|LENGTH) من [^،؛.]{3,60}',
    ],
    again: [
      'كل (?:(?:NUMBER )?(?:UNIT)|LENGTH)(?: بعد ذلك)?',
      'مرتين (?:في السنة|في العام|سنويا|كل سنة)',
      'في إطار تقاريره?ا? المنتظمة',
      'كل (?:سنة|عام|شهر|دورة)',
      '(?:في|إلى|على) كل (?:دورة|اجتماع)(?: من (?:دورات|اجتماعات)(?:ه|ها)(?: \\p{L}+)?)?',
      '(?:سنويا|شهريا|فصليا|دوريا|بانتظام|بصورة (?:دورية|منتظمة)|على أساس سنوي)',
      '(?:تقرير(?:ه|ها)?|تقارير(?:ه|ها)?) (?:ال)?(?:سنوي|سنوية|شهري|شهرية|دوري|دورية|منتظمة|فصلية)',
    ],
  },
}
