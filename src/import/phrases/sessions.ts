// The wording of sessions and their numbers in deadlines. Every pattern is bounded.
import type { ByLanguage } from '../../base/language.ts'

/** How a language names a session. */
export interface SessionPhrases {
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
  /** Words for a deadline at a session. */
  readonly atSession: readonly string[]
}

const EN_ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:[a-z]+[- ]{1,2})?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|[a-z]+tieth))'
const EN_MEETING =
  '(?:sessions?|meetings?|conferences?|congress(?:es)?|summits?|assembl(?:y|ies)|councils?|conference of the parties|plenary|forum)'
const FR_ORDINAL =
  '(?:\\d{1,3}(?:e|ème|ième|er|ère|re)|premi(?:er|ère)|seconde?|[\\p{L}]+[- ]et[- ](?:un|onz)ième|(?:vingt|trente|quarante|cinquante|soixante|cent) [\\p{L}]+ième|(?:[\\p{L}]+-){0,3}[\\p{L}]*ième)'
const FR_MEETING = '(?:session|réunion|conférence|congrès|sommet|assemblée|conseil)'
const AR_SITTING = '(?:في|إلى|خلال|أثناء|قبل|أمام) (?:الدورة|القمة|المؤتمر|الاجتماع)'

export const SESSIONS: ByLanguage<SessionPhrases> = {
  en: {
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
    atSession: [
      `(?:at|to|for|before|by|during|prior to|(?:no|not) later than|in time for|through|in conjunction with|on the occasion of|in advance of|ahead of|(?<=consideration )of)(?: the)?(?: (?:main|first|second|third|resumed)(?: resumed)? part of)?(?: (?:its|the|their|his))?(?: resumed)? (?:next|forthcoming|following|upcoming|coming|${EN_ORDINAL}(?:(?:,|,? and) ${EN_ORDINAL}){0,3})(?: [a-z]+){0,5}? ${EN_MEETING}(?: of the [a-z]+(?: of(?: the)? [a-z]+(?: [a-z]+)?)?)?`,
      '(?:at|by|to|before|for|during)(?: the)? (?:ACRONYM)[ -]?\\d{1,3}',
      `(?:at|by|to|before|for|during)(?: the)? ${EN_ORDINAL} (?:ACRONYM)`,
      `(?:at|by|to|before|for|during) (?:its|the|their) MONTH ${EN_MEETING}`,
      `(?:deadline|due|(?:by )?when|target|time(?:line|[ -]?frame)?|date)\\s?:\\s(?:the )?(?:next|${EN_ORDINAL}) (?:[a-z]+ )?${EN_MEETING}`,
    ],
  },
  fr: {
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
    atSession: [
      `(?:à|au|lors de|au cours de|pendant|pour|avant|devant)(?: la| le)?(?: (?:partie principale|première partie|deuxième partie|reprise) de)?(?: (?:sa|son|la|le|leur|notre|l'))? ?(?:prochaine?|${FR_ORDINAL})(?: [\\p{L}]+){0,3}? ?${FR_MEETING}(?: (?:ordinaire|extraordinaire|annuelle|mondiale|générale|plénière))?(?: (?:du|de la|de l'|des) ?[\\p{L}]+(?: (?:des|de|du|de la|de l') ?[\\p{L}]+(?: étrangères| générale?s?)?){0,3})?(?: de \\d{4})?`,
      "(?:à|au|de|du|pour|avant|devant)(?: la| le| l')? ?(?:ACRONYM)[ -]?\\d{1,3}",
      `(?:à|au|lors du|pour|avant|devant)(?: la| le)? ${FR_ORDINAL} (?:ACRONYM)`,
      `(?:à|lors de|pour|avant|devant) (?:la|sa|leur) ${FR_MEETING} (?:de |d')MONTH`,
      `(?:échéance|délai|date(?: limite)?|calendrier|quand)\\s?:\\s(?:la )?(?:prochaine ${FR_MEETING}|${FR_MEETING} (?:de |d')MONTH|${FR_ORDINAL} ${FR_MEETING})`,
    ],
  },
  ar: {
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
    atSession: [
      'إلى (?:جمعية|مؤتمر) \\p{L}+(?: \\p{L}+){0,2} (?:ال\\p{L}+) وال\\p{L}+',
      '(?:في|إلى|خلال|أثناء|قبل) (?:اجتماع|مؤتمر)(?:ه|ها|نا)(?: ال\\p{L}+| و\\p{L}+| عشرة?){1,4}',
      '(?:في|إلى|خلال|أثناء|قبل)(?: الجزء \\p{L}+ من)? دورت(?:ه|ها)(?: ال\\p{L}+| و\\p{L}+| عشرة?){1,4}(?: لعام \\d{4})?',
      '(?:في|إلى|خلال|أثناء|على|أمام) (?:الدورة|المؤتمر|الاجتماع|القمة|المجلس)(?: \\p{L}+){0,3}? (?:القادمة?|المقبلة?|التالية?)(?: ل\\p{L}+(?: \\p{L}+){0,2})?',
      `${AR_SITTING} (?:(?:العادية?|الاستثنائية?|الوزارية?) )?(?:ال\\p{L}+)(?: عشرة?| و\\p{L}+)?(?: (?:العادية?|الاستثنائية?|الوزارية?))?(?: ل\\p{L}+(?: \\p{L}+){0,2})?`,
      '(?:في|إلى|خلال|أثناء|قبل|على) (?:ال)?(?:اجتماع|دورة)(?:ه|ها)? (?:في )?(?:شهر )?(?:MONTH)',
      '(?:الموعد(?: النهائي)?|المهلة|التاريخ|الأجل|الإطار الزمني)\\s?:\\s(?:ال)?(?:دورة|اجتماع|مؤتمر) ال\\p{L}+(?: عشرة?)?',
      `${AR_SITTING} (?:(?:العادية?|الاستثنائية?|الوزارية?) )?(?:ال)?\\d{1,3}(?!\\d)(?: ل\\p{L}+(?: \\p{L}+){0,2})?`,
    ],
  },
}
