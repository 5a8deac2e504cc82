// The words of the timeline: deadlines that passed or were moved, among the meetings.
import { partsOf, type CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language, Sentence } from '../base/language.ts'
import { MONTHS } from '../base/months.ts'

/** The heading of the timeline. */
export const DEADLINES_PASSED_OR_MOVED: ByLanguage<string> = {
  en: 'Deadlines that passed or were moved',
  fr: 'Échéances dépassées ou reportées',
  ar: 'مواعيد انقضت أو مُددت',
}

/** What its signs mean. */
export const TIMELINE_KEY = {
  first: { en: 'earlier deadline', fr: 'échéance antérieure', ar: 'موعد سابق' },
  due: { en: 'deadline in force', fr: 'échéance en vigueur', ar: 'الموعد الساري' },
  late: { en: 'overdue', fr: 'échéance dépassée', ar: 'متأخر' },
  moved: { en: 'moved', fr: 'échéance reportée', ar: 'ممدد' },
} satisfies Record<string, ByLanguage<string>>

/** What its vertical lines mean: all sessions, or some if there are too many. */
export const TIMELINE_LINES = {
  all: {
    en: 'The solid lines are the sessions. The dashed line is the date of this report.',
    fr: 'Les traits pleins sont les sessions. Le trait discontinu est la date du présent rapport.',
    ar: 'الخطوط المتصلة هي الدورات، والخط المتقطع هو تاريخ هذا التقرير.',
  },
  some: {
    en: 'The solid lines are some of the sessions. The dashed line is the date of this report.',
    fr: 'Les traits pleins sont certaines des sessions. Le trait discontinu est la date du présent rapport.',
    ar: 'الخطوط المتصلة هي بعض الدورات، والخط المتقطع هو تاريخ هذا التقرير.',
  },
} satisfies Record<string, ByLanguage<string>>

/** A deadline that was moved. The days are in words. */
export const movedTo: Sentence<[from: string, to: string]> = {
  en: (from, to) => `moved from ${from} to ${to}`,
  fr: (from, to) => `échéance reportée du ${from} au ${to}`,
  ar: (from, to) => `مُدد من ${from} إلى ${to}`,
}

/** A deadline that was moved, while no new day is set. */
export const movedToNoDay: Sentence<[from: string]> = {
  en: from => `moved from ${from}; no new date is set`,
  fr: from => `échéance reportée\u00a0: ${from}\u00a0; aucune nouvelle date n’est fixée`,
  ar: from => `كان الموعد ${from}، ولم يُحدد موعد جديد`,
}

/** The mandates for which it has no room. */
export const NOT_DRAWN: Sentence<[numbers: string]> = {
  en: numbers => `Not drawn here: ${numbers}.`,
  fr: numbers => `Non représentés ici\u00a0: ${numbers}.`,
  ar: numbers => `وما لا يظهر هنا: ${numbers}.`,
}

/** A month under a line, for example `May 2026`. */
export function monthOf(day: CivilDate, language: Language): string {
  const { year, month } = partsOf(day)
  return `${MONTHS[language][month - 1] ?? ''}\u00a0${year}`
}
