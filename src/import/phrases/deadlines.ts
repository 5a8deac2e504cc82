// The wording of deadlines, by language. The kinds are tried in this order. Every pattern is bounded.
import type { ByLanguage } from '../../base/language.ts'

export const DEADLINE_KINDS = ['date', 'session', 'relative', 'periodic', 'event', 'vague'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export interface DeadlinePhrases {
  readonly months: readonly string[]
  readonly patterns: Readonly<Record<DeadlineKind, readonly string[]>>
  /** Recurring tasks, with their ISO 8601 periods. */
  readonly periods: readonly (readonly [pattern: string, period: string])[]
  /** The units of time in a period. */
  readonly units: readonly (readonly [pattern: string, unit: 'D' | 'W' | 'M' | 'Y'])[]
  /** Numbers in words. */
  readonly numbers: readonly (readonly [pattern: string, value: number])[]
  /** Periods of one word, such as the dual: «شهرين». */
  readonly lengths: readonly (readonly [pattern: string, period: string])[]
  /** Quarters and halves of a year, with the month in which they end. */
  readonly partsOfYear: readonly (readonly [pattern: string, month: string])[]
  /** The current year, when the document speaks. */
  readonly thisYear: string
  /** The end of a year or a month. */
  readonly end: string
  /** The next session, whatever its number is. */
  readonly next: string
  /** The words that mark an extraordinary session. */
  readonly extraordinary: string
  /** The sessions of the speaking body. */
  readonly own: string
  /** The words before the first word of the speaking body's name: `of the` (Council). */
  readonly ownBody: string
  /** The word for a session, beside its number. */
  readonly sitting: string
  /** An ordinal number in digits. */
  readonly digits: string
  /** The words of ordinals with their values, the longer ones first. */
  readonly ordinals: readonly (readonly [pattern: string, value: number])[]
  /** The words that join the parts of an ordinal. */
  readonly ordinalJoin: string
  /** A duty to continue reporting, which has no period of its own. */
  readonly goesOn: string
}

const EN_ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+[- ]{1,2})?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth))'
const EN_MEETING =
  '(?:sessions?|meetings?|conferences?|congress(?:es)?|summits?|assembl(?:y|ies)|councils?|conference of the parties|plenary|forum)'
const FR_ORDINAL =
  '(?:\\d{1,3}(?:e|ème|ième|er|ère|re)|premi(?:er|ère)|seconde?|[\\p{L}]+[- ]et[- ](?:un|onz)ième|(?:vingt|trente|quarante|cinquante|soixante|cent) [\\p{L}]+ième|(?:[\\p{L}]+-){0,3}[\\p{L}]*ième)'
const FR_MEETING = '(?:session|réunion|conférence|congrès|sommet|assemblée|conseil)'

const AR_SITTING = '(?:في|إلى|خلال|أثناء|قبل|أمام) (?:الدورة|القمة|المؤتمر|الاجتماع)'

export const DEADLINES: ByLanguage<DeadlinePhrases> = {
  en: {
    months: [
      'january',
      'february',
      'march',
      'april',
      'may',
      'june',
      'july',
      'august',
      'september',
      'october',
      'november',
      'december',
    ],
    patterns: {
      date: [
        '(?:by|before|no later than|not later than|on) \\d{4}-\\d{2}-\\d{2}',
        '(?:by|before|no later than|not later than|on or before|prior to|until)(?: the)?(?: end of)? (?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:MONTH )?(?:\\d{1,2}, )?\\d{4})',
        '(?:in|during|by|before)(?: the)?(?: end of the)? (?:PART)(?: of)? \\d{4}',
        '(?:deadline|due(?: date| by| on)?|(?:by )?when|target(?: date)?|time(?:line|[ -]?frame)?|date)\\s?:?\\s(?:by |before )?(?:the )?(?:end of )?(?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:MONTH )?(?:\\d{1,2}, )?\\d{4})',
        '(?:during|in the course of|throughout)(?: the)?(?: year| years)? \\d{4}',
        'at the end of (?:MONTH )?\\d{4}',
        '(?:by|before) the end (?:THISYEAR)',
        '(?<=(?:report|submit|publish|hold|convene|organize|organise|present|conduct|launch|complete)[^,;.]{0,80} )(?<!(?:ed|held) )in \\d{4}(?:, \\d{4})*(?:,? and \\d{4})?',
      ],
      session: [
        `(?:at|to|for|before|by|during|prior to|(?:no|not) later than|in time for|through|in conjunction with|on the occasion of|in advance of|ahead of|(?<=consideration )of)(?: the)?(?: (?:main|first|second|third|resumed)(?: resumed)? part of)?(?: (?:its|the|their|his))?(?: resumed)? (?:next|forthcoming|following|upcoming|coming|${EN_ORDINAL}(?:(?:,|,? and) ${EN_ORDINAL}){0,3})(?: [a-z]+){0,5}? ${EN_MEETING}(?: of the [a-z]+(?: of(?: the)? [a-z]+(?: [a-z]+)?)?)?`,
        '(?:at|by|to|before|for|during)(?: the)? (?:ACRONYM)[ -]?\\d{1,3}',
        `(?:at|by|to|before|for|during)(?: the)? ${EN_ORDINAL} (?:ACRONYM)`,
        `(?:at|by|to|before|for|during) (?:its|the|their) MONTH ${EN_MEETING}`,
        `(?:deadline|due|(?:by )?when|target|time(?:line|[ -]?frame)?|date)\\s?:\\s(?:the )?(?:next|${EN_ORDINAL}) (?:[a-z]+ )?${EN_MEETING}`,
      ],
      relative: [
        'within (?:a period of |the next |the coming )?(?<count>NUMBER) (?<unit>UNIT)(?: (?:of|after|from) [^,;.]{3,70})?',
        '(?:(?:no|not) later than|by) (?<count>NUMBER) (?<unit>UNIT) (?:after|before|from) [^,;.]{3,70}',
        '(?:at least )?(?<count>NUMBER) (?<unit>UNIT) (?:before|prior to) [^,;.]{3,70}',
      ],
      periodic: [
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
      event: [
        'in (?:his|her|its|the) next (?:periodic |annual )?report',
        'as of (?:MONTH )?\\d{4}',
        'at the end of (?:this|that|the) period',
        'if [^,;.]{3,60} (?:occurs?|arises?)',
        '(?:upon|once|immediately (?:after|following)|following) the (?:adoption|entry into force|completion|conclusion|restoration|approval|election) [^,;.]{0,60}',
      ],
      vague: [
        'as soon as (?:possible|practicable|feasible)',
        'without (?:further )?delay',
        'at the earliest (?:opportunity|possible date|convenience)',
        'expeditiously',
        'in due course',
        'in a timely manner',
        'as a matter of urgency',
        'promptly',
      ],
    },
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
    partsOfYear: [
      ['first quarter', '03'],
      ['second quarter|first half', '06'],
      ['third quarter', '09'],
      ['(?:fourth|last) quarter|second half', '12'],
    ],
    thisYear: 'of (?:the|this) (?:current )?year',
    end: 'end of',
    next: 'next|forthcoming|upcoming|coming|following',
    extraordinary: 'extraordinary|special|emergency',
    own: 'its|our',
    ownBody: 'of the',
    sitting: EN_MEETING,
    digits: '\\d{1,3}(?:st|nd|rd|th)',
    ordinals: [
      ['thirteenth', 13],
      ['fourteenth', 14],
      ['fifteenth', 15],
      ['sixteenth', 16],
      ['seventeenth', 17],
      ['eighteenth', 18],
      ['nineteenth', 19],
      ['twent(?:y|ieth)', 20],
      ['thirt(?:y|ieth)', 30],
      ['fort(?:y|ieth)', 40],
      ['fift(?:y|ieth)', 50],
      ['sixt(?:y|ieth)', 60],
      ['sevent(?:y|ieth)', 70],
      ['eight(?:y|ieth)', 80],
      ['ninet(?:y|ieth)', 90],
      ['(?:one )?hundred(?: and|th)?', 100],
      ['first', 1],
      ['second', 2],
      ['third', 3],
      ['fourth', 4],
      ['fifth', 5],
      ['sixth', 6],
      ['seventh', 7],
      ['eighth', 8],
      ['ninth', 9],
      ['tenth', 10],
      ['eleventh', 11],
      ['twelfth', 12],
    ],
    ordinalJoin: '[ -]',
    goesOn:
      'continue (?:to (?:report|submit|present|provide|inform)|submitting|reporting)|keep [^,;.]{1,60} (?:regularly|periodically) (?:informed|updated|apprised|abreast)',
  },
  fr: {
    months: [
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
    patterns: {
      date: [
        "(?:d'ici(?: à| au| le)?|avant|au plus tard(?: le| en| à)?|jusqu'au|pour le)(?: la)?(?: fin(?: de| du)?)?(?: le| l'année| mois de)? (?<date>(?:(?:\\d{1,2}|1er) )?(?:MONTH )?\\d{4})(?: au plus tard)?",
        '(?:le|en) (?<date>(?:(?:\\d{1,2}|1er) )?MONTH \\d{4}) au plus tard',
        "(?:au|pendant le|durant le|au cours du|avant la fin du|d'ici(?: à| au)?(?: la fin du)?) ?(?:PART)(?: de)? \\d{4}",
        "(?:avant|d'ici(?: à)?) la fin (?:THISYEAR)",
        "(?:au cours de|durant|pendant|courant)(?: l'année)? ?\\d{4}",
        '(?<=(?:er|ir|re) )en \\d{4}',
        "pour (?:le début|la fin|la mi)[- ]?(?:du mois|de l'année)? ?(?:de |d')?(?<date>(?:MONTH )?\\d{4})",
        "(?:échéance|délai|date(?: limite)?|calendrier|quand)\\s?:?\\s(?:le |avant (?:le |la )?|d'ici (?:au |à )?)?(?:fin )?(?:de )?(?<date>(?:(?:\\d{1,2}|1er) )?(?:MONTH )?\\d{4})",
      ],
      session: [
        `(?:à|au|lors de|au cours de|pendant|pour|avant|devant)(?: la| le)?(?: (?:partie principale|première partie|deuxième partie|reprise) de)?(?: (?:sa|son|la|le|leur|notre|l'))? ?(?:prochaine?|${FR_ORDINAL})(?: [\\p{L}]+){0,3}? ?${FR_MEETING}(?: (?:ordinaire|extraordinaire|annuelle|mondiale|générale|plénière))?(?: (?:du|de la|de l'|des) ?[\\p{L}]+(?: (?:des|de|du|de la|de l') ?[\\p{L}]+(?: étrangères| générale?s?)?){0,3})?(?: de \\d{4})?`,
        "(?:à|au|de|du|pour|avant|devant)(?: la| le| l')? ?(?:ACRONYM)[ -]?\\d{1,3}",
        `(?:à|au|lors du|pour|avant|devant)(?: la| le)? ${FR_ORDINAL} (?:ACRONYM)`,
        `(?:à|lors de|pour|avant|devant) (?:la|sa|leur) ${FR_MEETING} (?:de |d')MONTH`,
        `(?:échéance|délai|date(?: limite)?|calendrier|quand)\\s?:\\s(?:la )?(?:prochaine ${FR_MEETING}|${FR_MEETING} (?:de |d')MONTH|${FR_ORDINAL} ${FR_MEETING})`,
      ],
      relative: [
        "(?:dans|sous|d'ici)(?: un délai (?:de |d')| les| le délai de )? ?(?<count>NUMBER) (?<unit>UNIT)(?: (?:à compter|suivant|après) [^,;.]{3,70})?",
        '(?<count>NUMBER) (?<unit>UNIT) au plus tard(?: (?:à compter|après|suivant) [^,;.]{3,70})?',
        'au plus tard (?<count>NUMBER) (?<unit>UNIT) (?:après|avant|à compter) [^,;.]{3,70}',
      ],
      periodic: [
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
      event: [
        'à compter du? (?:1er )?(?:MONTH )?\\d{4}',
        "dans (?:son|sa|ses) prochains? rapports?(?: [\\p{L}']+){0,3}",
        "(?:dès|après|à compter de|lors de) l'(?:adoption|entrée en vigueur|achèvement|élection) [^,;.]{0,60}",
        'en temps utile pour que [^;.]{3,90}',
      ],
      vague: [
        'dès que possible',
        'aussitôt que possible',
        'dans les meilleurs délais',
        'dans les plus brefs délais',
        'sans (?:plus )?(?:délai|tarder|attendre|retard)',
        'en temps (?:utile|voulu|opportun)',
        "d'urgence",
        'au plus tôt',
      ],
    },
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
    partsOfYear: [
      ['premier trimestre', '03'],
      ['(?:deuxième|second) trimestre|premier semestre', '06'],
      ['troisième trimestre', '09'],
      ['(?:quatrième|dernier) trimestre|(?:deuxième|second) semestre', '12'],
    ],
    thisYear: "de l'année(?: en cours)?",
    end: 'fin',
    next: 'prochaine?',
    extraordinary: 'extraordinaires?|spéciale?s?|urgence',
    own: 'sa|son|notre',
    ownBody: "du|de la|de l'",
    sitting: FR_MEETING,
    digits: '\\d{1,3} ?(?:er|re|ère|ème|ième|e)',
    ordinals: [
      ['quatre[- ]vingts?', 80],
      ['soixante', 60],
      ['cinquant(?:e|ième)', 50],
      ['quarant(?:e|ième)', 40],
      ['trent(?:e|ième)', 30],
      ['vingt(?:ième)?', 20],
      ['soixantième', 60],
      ['cent(?:ième)?', 100],
      ['onzième', 11],
      ['douzième', 12],
      ['treizième', 13],
      ['quatorzième', 14],
      ['quinzième', 15],
      ['seizième', 16],
      ['dix(?:ième)?', 10],
      ['premi(?:er|ère)|unième', 1],
      ['deuxième|seconde?', 2],
      ['troisième', 3],
      ['quatrième', 4],
      ['cinquième', 5],
      ['sixième', 6],
      ['septième', 7],
      ['huitième', 8],
      ['neuvième', 9],
    ],
    ordinalJoin: '(?:[ -]et[ -](?=un|onz)|[ -])',
    goesOn:
      'continuer (?:de|à) (?:faire rapport|rendre compte|présenter|informer|tenir)|tenir (?:régulièrement|périodiquement) [^,;.]{0,60}(?:informée?s?|au courant)',
  },
  ar: {
    months: [
      'كانون الثاني|يناير',
      'شباط|فبراير',
      'آذار|مارس',
      'نيسان|أبريل|ابريل',
      'أيار|مايو',
      'حزيران|يونيه|يونيو',
      'تموز|يوليه|يوليو',
      'آب|أغسطس',
      'أيلول|سبتمبر',
      'تشرين الأول|أكتوبر',
      'تشرين الثاني|نوفمبر',
      'كانون الأول|ديسمبر',
    ],
    patterns: {
      date: [
        '(?:بحلول|قبل|حتى|في موعد (?:أقصاه|لا يتجاوز|غايته)|في أجل أقصاه)(?: نهاية| آخر)?(?: عام| سنة| شهر)? ?(?<date>(?:\\d{1,2} )?(?:MONTH ?/? ?(?:MONTH )?)?(?:من عام |عام )?\\d{4})',
        '(?:في|خلال|قبل نهاية|بنهاية) (?:PART)(?: من)?(?: عام| سنة)? \\d{4}',
        '(?:قبل نهاية|بنهاية) (?:THISYEAR)',
        '(?:خلال|في|أثناء|طوال) (?:عام|سنة) \\d{4}',
        '(?:الموعد(?: النهائي)?|المهلة|التاريخ|الأجل|الإطار الزمني)\\s?:?\\s(?:قبل |بحلول )?(?:نهاية |آخر )?(?:شهر |عام )?(?<date>(?:\\d{1,2} )?(?:MONTH ?/? ?(?:MONTH )?)?(?:من عام |عام )?\\d{4})',
      ],
      session: [
        'إلى (?:جمعية|مؤتمر) \\p{L}+(?: \\p{L}+){0,2} (?:ال\\p{L}+) وال\\p{L}+',
        '(?:في|إلى|خلال|أثناء|قبل) (?:اجتماع|مؤتمر)(?:ه|ها|نا)(?: ال\\p{L}+| و\\p{L}+| عشرة?){1,4}',
        '(?:في|إلى|خلال|أثناء|قبل)(?: الجزء \\p{L}+ من)? دورت(?:ه|ها)(?: ال\\p{L}+| و\\p{L}+| عشرة?){1,4}(?: لعام \\d{4})?',
        '(?:في|إلى|خلال|أثناء|على|أمام) (?:الدورة|المؤتمر|الاجتماع|القمة|المجلس)(?: \\p{L}+){0,3}? (?:القادمة?|المقبلة?|التالية?)(?: ل\\p{L}+(?: \\p{L}+){0,2})?',
        `${AR_SITTING} (?:(?:العادية?|الاستثنائية?|الوزارية?) )?(?:ال\\p{L}+)(?: عشرة?| و\\p{L}+)?(?: (?:العادية?|الاستثنائية?|الوزارية?))?(?: ل\\p{L}+(?: \\p{L}+){0,2})?`,
        '(?:في|إلى|خلال|أثناء|قبل|على) (?:ال)?(?:اجتماع|دورة)(?:ه|ها)? (?:في )?(?:شهر )?(?:MONTH)',
        '(?:الموعد(?: النهائي)?|المهلة|التاريخ|الأجل|الإطار الزمني)\\s?:\\s(?:ال)?(?:دورة|اجتماع|مؤتمر) ال\\p{L}+(?: عشرة?)?',
        `${AR_SITTING} (?:(?:العادية?|الاستثنائية?|الوزارية?) )?(?:ال)?\\d{1,3}(?!\\d)(?: ل\\p{L}+(?: \\p{L}+){0,2})?`,
      ],
      relative: [
        '(?:في غضون|خلال) (?<count>NUMBER) ?(?<unit>UNIT)(?: من [^،؛.]{3,60})?',
        '(?:في غضون|خلال) (?<length>LENGTH)(?! \\d{4})(?: من [^،؛.]{3,60})?',
        'قبل (?:(?<count>NUMBER) ?(?<unit>UNIT)|LENGTH) من [^،؛.]{3,60}',
      ],
      periodic: [
        'كل (?:(?:NUMBER )?(?:UNIT)|LENGTH)(?: بعد ذلك)?',
        'مرتين (?:في السنة|في العام|سنويا|كل سنة)',
        'في إطار تقاريره?ا? المنتظمة',
        'كل (?:سنة|عام|شهر|دورة)',
        '(?:في|إلى|على) كل (?:دورة|اجتماع)(?: من (?:دورات|اجتماعات)(?:ه|ها)(?: \\p{L}+)?)?',
        '(?:سنويا|شهريا|فصليا|دوريا|بانتظام|بصورة (?:دورية|منتظمة)|على أساس سنوي)',
        '(?:تقرير(?:ه|ها)?|تقارير(?:ه|ها)?) (?:ال)?(?:سنوي|سنوية|شهري|شهرية|دوري|دورية|منتظمة|فصلية)',
      ],
      event: [
        'اعتبارا من(?: عام)? \\d{4}',
        'كلما [^،؛.]{3,60}',
        'في تقرير(?:ه|ها) (?:المقبل|القادم|التالي)',
        '(?:فور|عند|عقب) (?:اعتماد|اكتمال|دخول|انتهاء) [^،؛.]{0,60}',
      ],
      vague: [
        'في أقرب وقت(?: ممكن)?',
        'على وجه السرعة',
        'دون (?:مزيد من )?(?:تأخير|إبطاء)',
        'في الوقت المناسب',
        'على سبيل الاستعجال',
        'بأسرع ما يمكن',
      ],
    },
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
    partsOfYear: [
      ['الربع الأول', '03'],
      ['الربع الثاني|النصف الأول', '06'],
      ['الربع الثالث', '09'],
      ['الربع (?:الرابع|الأخير)|النصف الثاني', '12'],
    ],
    thisYear: '(?:هذا )?(?:العام|السنة)(?: الجاري(?:ة)?| الحالي(?:ة)?)?',
    end: 'نهاية|آخر',
    next: 'القادمة?|المقبلة?|التالية?',
    extraordinary: '(?:ال)?(?:استثنائية?|طارئة?|خاصة)',
    own: 'دورته|دورتها|دورتنا|اجتماعه|اجتماعها|اجتماعنا|مؤتمره|مؤتمرها',
    ownBody: 'لل',
    sitting: '(?:ال)?(?:دورة|مؤتمر|اجتماع|قمة)|(?:دورت|اجتماع|مؤتمر)(?:ه|ها|نا)|(?:ال)?مجلس',
    digits: '(?:ال)?\\d{1,3}',
    ordinals: [
      ['العشر(?:ين|ون)', 20],
      ['الثلاث(?:ين|ون)', 30],
      ['الأربع(?:ين|ون)', 40],
      ['الخمس(?:ين|ون)', 50],
      ['الست(?:ين|ون)', 60],
      ['السبع(?:ين|ون)', 70],
      ['الثمان(?:ين|ون)', 80],
      ['التسع(?:ين|ون)', 90],
      ['المائة|المئة', 100],
      ['الأولى|الأول|الحادية|الحادي', 1],
      ['الثانية|الثاني', 2],
      ['الثالثة?', 3],
      ['الرابعة?', 4],
      ['الخامسة?', 5],
      ['السادسة?', 6],
      ['السابعة?', 7],
      ['الثامنة?', 8],
      ['التاسعة?', 9],
      ['العاشرة?', 10],
      ['عشرة?', 10],
    ],
    ordinalJoin: ' و?',
    goesOn: 'ي?(?:واصل|مواصلة) (?:تقديم (?:ال)?تقار?ير|موافاة|إبلاغ)',
  },
}
