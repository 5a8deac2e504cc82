// The words of the first page of the report: the groups of the bar, the large figures, and how they are reconciled.
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language, Sentence } from '../base/language.ts'
import { longDate } from './dates.ts'
import { andMore } from './list.ts'

/** The groups in which mandates are drawn. Each mandate is in one. */
export const GROUP_LABELS = {
  pressing: {
    en: 'Overdue or blocked',
    fr: 'Échéance dépassée ou blocage',
    ar: 'متأخرة أو متعثرة',
  },
  reported: {
    en: 'Others, action reported',
    fr: 'Autres, action communiquée',
    ar: 'غيرها مما أُبلغ عن إجراء بشأنه',
  },
  waiting: { en: 'Others, not started', fr: 'Autres, non engagés', ar: 'غيرها مما لم يبدأ تنفيذه' },
  closed: { en: 'Closed', fr: 'Clos', ar: 'أُنجزت أو أُنهيت' },
} satisfies Record<string, ByLanguage<string>>

/** The labels below the large figures. */
export const FIGURE_LABELS = {
  outstanding: { en: 'Outstanding', fr: 'En suspens', ar: 'غير منجزة' },
  overdue: { en: 'Overdue', fr: 'Échéance dépassée', ar: 'متأخرة' },
  dueHere: {
    en: 'Due at this session',
    fr: 'Échéant à la présente session',
    ar: 'مستحقة في هذه الدورة',
  },
  implemented: {
    en: 'Implemented since the last session',
    fr: 'Achevés depuis la dernière session',
    ar: 'نُفذت منذ الدورة السابقة',
  },
  implementedEver: { en: 'Implemented', fr: 'Achevés', ar: 'نُفذت' },
  before: {
    en: 'Outstanding when the last session opened',
    fr: 'En suspens à l’ouverture de la dernière session',
    ar: 'غير منجزة عند افتتاح الدورة السابقة',
  },
  given: { en: 'Given since then', fr: 'Confiés depuis lors', ar: 'أُسندت بعد ذلك' },
  reopened: {
    en: 'Opened again since then',
    fr: 'Rouverts depuis lors',
    ar: 'عادت غير منجزة بعد ذلك',
  },
  closed: { en: 'Closed since then', fr: 'Clos depuis lors', ar: 'أُنجزت أو أُنهيت بعد ذلك' },
  now: { en: 'Outstanding now', fr: 'En suspens à ce jour', ar: 'غير منجزة الآن' },
} satisfies Record<string, ByLanguage<string>>

export const KEY_FIGURES: ByLanguage<string> = {
  en: 'Key figures',
  fr: 'Chiffres clés',
  ar: 'الأرقام الرئيسية',
}

export const SINCE_LAST_SESSION: ByLanguage<string> = {
  en: 'Change since the last session',
  fr: 'Évolution depuis la dernière session',
  ar: 'التغير منذ الدورة السابقة',
}

/** The heading of the trend. */
export const OUTSTANDING_AT_EACH_SESSION: ByLanguage<string> = {
  en: 'Outstanding at the close of each session',
  fr: 'Mandats en suspens à la clôture de chaque session',
  ar: 'التكليفات غير المنجزة عند ختام كل دورة',
}

/** Where the number for the day before the last meeting comes from. */
export const COMPUTED_FROM_RECORDS: Sentence<[since: CivilDate, day: CivilDate]> = {
  en: (since, day) =>
    `The number at the opening of the last session, on ${longDate(since, 'en')}, is calculated from the records as they stand on ${longDate(day, 'en')}.`,
  fr: (since, day) =>
    `Le nombre indiqué à l’ouverture de la dernière session, le ${longDate(since, 'fr')}, est calculé d’après les fiches dans leur état au ${longDate(day, 'fr')}.`,
  ar: (since, day) =>
    `حُسب العدد عند افتتاح الدورة السابقة في ${longDate(since, 'ar')} من السجلات كما هي في ${longDate(day, 'ar')}.`,
}

/** The statuses of outstanding and of closed mandates, below the bar of groups. */
export const BY_STATUS = {
  outstanding: {
    en: 'Outstanding by status, overdue included',
    fr: 'En suspens par état, échéances dépassées comprises',
    ar: 'غير المنجزة بحسب الحالة، بما فيها المتأخرة',
  },
  closed: { en: 'Closed', fr: 'Clos', ar: 'المنجزة أو المنهاة' },
} satisfies Record<string, ByLanguage<string>>

/** At most this many numbers are named in a sentence. */
const MOST_NUMBERS = 12

/**
 * The mandates with these numbers, in ascending order: `No. 2`, `Nos. 2, 14 and 20`, `Nos. 28–47`. Many are shortened.
 */
export function mandateNumbers(numbers: readonly number[], language: Language): string {
  const all = ranges(numbers)
  const shown = all.slice(0, MOST_NUMBERS)
  const rest = all.slice(MOST_NUMBERS).reduce((sum, { count }) => sum + count, 0)
  const items = [...shown.map(({ text }) => text), ...(rest === 0 ? [] : [andMore[language](rest)])]
  return `${NUMBER_WORD[language](numbers.length)}\u00a0${LISTS[language](items, rest > 0)}`
}

/** Three or more numbers in a row become a range. */
function ranges(numbers: readonly number[]): { text: string; count: number }[] {
  const found: { from: number; to: number }[] = []
  for (const number of numbers) {
    const last = found.at(-1)
    if (last?.to === number - 1) last.to = number
    else found.push({ from: number, to: number })
  }
  return found.flatMap(({ from, to }) =>
    to - from >= 2
      ? [{ text: `${from}–${to}`, count: to - from + 1 }]
      : Array.from({ length: to - from + 1 }, (_, index) => ({
          text: String(from + index),
          count: 1,
        })),
  )
}

const NUMBER_WORD: ByLanguage<(count: number) => string> = {
  en: count => (count === 1 ? 'No.' : 'Nos.'),
  fr: count => (count === 1 ? 'n°' : 'nᵒˢ'),
  ar: count => (count === 1 ? 'الرقم' : count === 2 ? 'الرقمان' : 'الأرقام'),
}

/** A remark at the end of a shortened list begins with its own "and". */
const LISTS: ByLanguage<(items: readonly string[], isShortened: boolean) => string> = {
  en: (items, isShortened) => joined(items, isShortened ? ' ' : ' and '),
  fr: (items, isShortened) => joined(items, isShortened ? ' ' : ' et '),
  ar: items => items.join('، '),
}

function joined(items: readonly string[], last: string): string {
  const before = items.slice(0, -1).join(', ')
  return before === '' ? items.join('') : `${before}${last}${items.at(-1) ?? ''}`
}
