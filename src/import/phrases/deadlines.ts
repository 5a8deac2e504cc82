// How deadlines are worded, by language. The kinds are tried in this order; every pattern is bounded.
import type { ByLanguage } from '../../base/language.ts'

export const DEADLINE_KINDS = ['date', 'session', 'relative', 'periodic', 'event', 'vague'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export interface DeadlinePhrases {
  readonly months: readonly string[]
  readonly patterns: Readonly<Record<DeadlineKind, readonly string[]>>
  /** What comes again, and how often: ISO 8601 periods. */
  readonly periods: readonly (readonly [pattern: string, period: string])[]
  /** Units of time in a length of time. */
  readonly units: readonly (readonly [pattern: string, unit: 'D' | 'W' | 'M' | 'Y'])[]
  /** Numbers in words, from one to twelve. */
  readonly numbers: readonly string[]
  /** The end of a year or a month. */
  readonly end: string
  /** The next session, whichever number it has. */
  readonly next: string
  /** A duty to go on reporting, which has no period of its own. */
  readonly goesOn: string
}

const EN_ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth))'
const EN_MEETING =
  '(?:session|sessions|meeting|conference|congress|summit|assembly|council|conference of the parties)'
const FR_ORDINAL =
  '(?:\\d{1,3}(?:e|ème|ième|er|ère|re)|premi(?:er|ère)|second(?:e)?|[\\p{L}]+(?:[- ]et[- ]unième|[- ][\\p{L}]+ième|ième))'
const FR_MEETING = '(?:session|réunion|conférence|congrès|sommet|assemblée|conseil)'

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
        '(?:by|before|no later than|not later than|on or before|prior to|until|as of)(?: the)?(?: end of)? (?<date>(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:MONTH )?(?:\\d{1,2}, )?\\d{4})',
      ],
      session: [
        `(?:at|to|for|before|by|during|prior to|no later than|in time for|through)(?: the)?(?: (?:main|first|second|third|resumed)(?: resumed)? part of)?(?: (?:its|the|their|his))?(?: resumed)? (?:next|forthcoming|following|upcoming|coming|${EN_ORDINAL})(?: (?:regular|ordinary|annual|special|biennial|substantive|resumed|[a-z]+))?(?: [a-z]+){0,4}? ${EN_MEETING}(?: of the [a-z]+(?: of [a-z]+(?: [a-z]+)?)?)?`,
        '(?:at|by|to|before) (?:COP|CMP|CMA|SBSTA|SBI|CFM|ICFM) ?\\d{1,3}',
      ],
      relative: [
        'within (?:a period of )?(?<count>NUMBER) (?<unit>UNIT)(?: (?:of|after|from) [^,;.]{3,70})?',
        '(?:no|not) later than (?<count>NUMBER) (?<unit>UNIT) (?:after|before|from) [^,;.]{3,70}',
        '(?:at least )?(?<count>NUMBER) (?<unit>UNIT) (?:before|prior to) [^,;.]{3,70}',
      ],
      periodic: [
        'on an? (?:yearly|annual|monthly|quarterly|weekly|biennial|regular|biannual) basis',
        'every (?:NUMBER )?(?:UNIT)(?: thereafter)?',
        '(?:each|every) (?:regular )?(?:session|year|month|quarter)',
        'at each of its (?:regular )?sessions',
        'to each regular session',
        '(?:annual|yearly|monthly|quarterly|biennial) (?:report|overview|update|briefing)s?',
        '(?:annually|yearly|monthly|quarterly|biennially|biannually|periodically|regularly)(?:, as (?:necessary|appropriate))?',
        'as part of (?:his|her|its) regular reporting',
      ],
      event: [
        'in (?:his|her|its|the) next (?:periodic |annual )?report',
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
      ['biannual|biannually', 'P6M'],
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
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    end: 'end of',
    next: 'next|forthcoming|upcoming|coming|following',
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
        "(?:d'ici(?: à| au| le)?|avant|au plus tard(?: le| en| à)?|jusqu'au|pour le|à compter du)(?: la)?(?: fin(?: de| du)?)?(?: le| l'année| mois de)? (?<date>(?:(?:\\d{1,2}|1er) )?(?:MONTH )?\\d{4})(?: au plus tard)?",
        '(?:le|en) (?<date>(?:(?:\\d{1,2}|1er) )?MONTH \\d{4}) au plus tard',
      ],
      session: [
        `(?:à|au|lors de|au cours de|pendant|pour|avant|devant)(?: la| le)?(?: (?:partie principale|première partie|deuxième partie|reprise) de)?(?: (?:sa|son|la|le|leur|notre|l'))? ?(?:prochaine?|${FR_ORDINAL})(?: [\\p{L}]+){0,3}? ?${FR_MEETING}(?: (?:ordinaire|extraordinaire|annuelle))?(?: (?:du|de la|de l'|des) ?[\\p{L}]+(?: (?:des|de|du|de la|de l') ?[\\p{L}]+(?: étrangères| générale?s?)?){0,3})?(?: de \\d{4})?`,
      ],
      relative: [
        '(?:dans|sous)(?: un délai de| les| le délai de)? (?<count>NUMBER) (?<unit>UNIT)(?: (?:à compter|suivant|après) [^,;.]{3,70})?',
        '(?<count>NUMBER) (?<unit>UNIT) au plus tard(?: à compter [^,;.]{3,70})?',
      ],
      periodic: [
        'chaque année',
        'tous les (?:ans|mois|trimestres|six mois)',
        'toutes les semaines',
        'tous les (?:NUMBER )?(?:UNIT)',
        'à chacune de ses sessions(?: ordinaires)?',
        '(?:rapport|bilan|aperçu|état) (?:annuel|mensuel|trimestriel|semestriel|biennal)s?',
        '(?:annuellement|mensuellement|trimestriellement|périodiquement|régulièrement)',
        'selon une périodicité (?:annuelle|mensuelle)',
      ],
      event: [
        "dans son prochain rapport(?: [\\p{L}']+){0,3}",
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
      ['semestriel|tous les six mois', 'P6M'],
      ['trimestriel|trimestriellement|tous les trimestres', 'P3M'],
      ['mensuel|mensuelle|mensuellement|tous les mois', 'P1M'],
    ],
    units: [
      ['jours?', 'D'],
      ['semaines?', 'W'],
      ['mois', 'M'],
      ['ans?|années?', 'Y'],
    ],
    numbers: [
      'un',
      'deux',
      'trois',
      'quatre',
      'cinq',
      'six',
      'sept',
      'huit',
      'neuf',
      'dix',
      'onze',
      'douze',
    ],
    end: 'fin',
    next: 'prochaine?',
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
        '(?:بحلول|قبل|حتى|في موعد (?:أقصاه|لا يتجاوز|غايته)|في أجل أقصاه|اعتبارا من)(?: نهاية| آخر)?(?: عام| سنة)? ?(?<date>(?:\\d{1,2} )?(?:MONTH ?/? ?(?:MONTH )?)?(?:من عام |عام )?\\d{4})',
      ],
      session: [
        '(?:في|إلى|خلال|أثناء|قبل)(?: الجزء \\p{L}+ من)? دورت(?:ه|ها)(?: ال\\p{L}+| و\\p{L}+){1,4}(?: لعام \\d{4})?',
        '(?:في|إلى|خلال|أثناء|على|أمام) (?:الدورة|المؤتمر|الاجتماع|القمة|المجلس)(?: \\p{L}+){0,3}? (?:القادمة?|المقبلة?|التالية?)(?: ل\\p{L}+(?: \\p{L}+){0,2})?',
        '(?:في|إلى) (?:الدورة|القمة|المؤتمر) (?:ال\\p{L}+)(?: عشرة?| و\\p{L}+)?(?: ل\\p{L}+(?: \\p{L}+){0,2})?',
      ],
      relative: ['(?:في غضون|خلال) (?<count>NUMBER) ?(?<unit>UNIT)(?: من [^،؛.]{3,60})?'],
      periodic: [
        'كل (?:NUMBER )?(?:UNIT)(?: بعد ذلك)?',
        'كل (?:سنة|عام|شهر|دورة)',
        'في كل دورة(?: من دورات(?:ه|ها)(?: \\p{L}+)?)?',
        '(?:سنويا|شهريا|فصليا|دوريا|بانتظام|بصورة (?:دورية|منتظمة)|على أساس سنوي)',
        '(?:تقرير(?:ه|ها)?|تقارير(?:ه|ها)?) (?:ال)?(?:سنوي|سنوية|شهري|شهرية|دوري|دورية|منتظمة|فصلية)',
      ],
      event: [
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
      'واحد',
      'اثنين',
      'ثلاثة',
      'أربعة',
      'خمسة',
      'ستة',
      'سبعة',
      'ثمانية',
      'تسعة',
      'عشرة',
      'أحد عشر',
      'اثني عشر',
    ],
    end: 'نهاية|آخر',
    next: 'القادمة?|المقبلة?|التالية?',
    goesOn: 'ي?(?:واصل|مواصلة) (?:تقديم (?:ال)?تقار?ير|موافاة|إبلاغ)',
  },
}
