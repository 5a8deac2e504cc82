// The wording of deadlines, by language. The kinds are tried in this order. Every pattern is bounded.
import type { ByLanguage, Language } from '../../base/language.ts'
import { DAYS, type DayPhrases } from './days.ts'
import { LENGTHS_OF_TIME, type LengthPhrases } from './lengths-of-time.ts'
import { SESSIONS, type SessionPhrases } from './sessions.ts'

export const DEADLINE_KINDS = ['date', 'session', 'relative', 'periodic', 'event', 'vague'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export interface DeadlinePhrases extends DayPhrases, SessionPhrases, LengthPhrases {
  readonly patterns: Readonly<Record<DeadlineKind, readonly string[]>>
}

/** Deadlines that are no day, session or length of time. */
const OTHERS: ByLanguage<Readonly<Record<'event' | 'vague', readonly string[]>>> = {
  en: {
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
  fr: {
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
  ar: {
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
}

function phrasesIn(language: Language): DeadlinePhrases {
  const [days, sessions, lengths] = [DAYS[language], SESSIONS[language], LENGTHS_OF_TIME[language]]
  const patterns = {
    date: days.onDay,
    session: sessions.atSession,
    relative: lengths.afterTime,
    periodic: lengths.again,
    ...OTHERS[language],
  }
  return { ...days, ...sessions, ...lengths, patterns }
}

export const DEADLINES: ByLanguage<DeadlinePhrases> = {
  en: phrasesIn('en'),
  fr: phrasesIn('fr'),
  ar: phrasesIn('ar'),
}
