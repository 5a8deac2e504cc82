// The words for lateness, and for a deadline without a day. Lists and the report share them.
import { daysBetween, yearsBetween, type CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { MEETING_STATE_LABELS } from './labels.ts'
import { overdueBy, overdueByYears } from './list.ts'

/** From this many years on, lateness is given in years. */
const LONG_AGO = 2

/** For example `overdue by 5 days`, counted from the due day. */
export function lateness(due: CivilDate, day: CivilDate, language: Language): string {
  const years = yearsBetween(due, day)
  return years < LONG_AGO
    ? overdueBy[language](daysBetween(due, day))
    : overdueByYears[language](years)
}

/** The text for a deadline at a cancelled meeting. */
export const noDaySet: ByLanguage<(meeting: string) => string> = {
  en: meeting => `${meeting} was cancelled; no date is set`,
  fr: meeting => `réunion annulée (${meeting})\u00a0; aucune date n’est fixée`,
  ar: meeting => `أُلغي انعقاد ${isolate(meeting, 'ar')} ولم يُحدد موعد آخر`,
}

/** For example `CFM-47 (cancelled)`, within a sentence. */
export function cancelledMeeting(meeting: string, language: Language): string {
  return `${isolate(meeting, language)} (${MEETING_STATE_LABELS.cancelled[language]})`
}
