// A deadline in words: when, at which meeting, and how late or how soon.
import { daysBetween, yearsBetween, type CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { DueDate } from '../tracking/due.ts'
import type { Tracked } from '../tracking/as-of.ts'
import { isolate } from '../words/isolate.ts'
import {
  DATE_TO_BE_FIXED,
  dueIn,
  movedFrom,
  nextMeetingOf,
  overdueBy,
  overdueByYears,
} from '../words/listing.ts'

/** Beyond this many days, how soon it is says nothing that the date does not. */
const SOON = 90

/** From so many years on, how late it is is told in years. */
const LONG_AGO = 2

/** `2019-03-01 CFM-46`, `CFM-53, date to be fixed`, `next CFM, date to be fixed`. */
export function duePoint(due: DueDate, language: Language): string {
  const meeting = due.meeting === null ? undefined : isolate(due.meeting, language)
  if (due.date !== null) return [isolate(due.date, language), meeting].filter(Boolean).join(' ')
  const where = meeting ?? (due.body === null ? undefined : nextMeetingOf[language](due.body))
  const separator = language === 'ar' ? '، ' : ', '
  return [where, DATE_TO_BE_FIXED[language]].filter(Boolean).join(separator)
}

/** How late or how soon, and from where it was moved; nothing where there is nothing to say. */
export function dueRemarks(tracked: Tracked, day: CivilDate, language: Language): string[] {
  const { due } = tracked
  if (due === null) return []
  const remarks: string[] = []
  if (tracked.overdue && due.lastDay !== null) {
    remarks.push(lateness(due.lastDay, day, language))
  } else if (tracked.outstanding && due.date !== null && due.date >= day) {
    const days = daysBetween(day, due.date)
    if (days <= SOON) remarks.push(dueIn[language](days))
  }
  if (due.original) remarks.push(movedFrom[language](duePoint(due.original, language)))
  return remarks
}

function lateness(lastDay: CivilDate, day: CivilDate, language: Language): string {
  const years = yearsBetween(lastDay, day)
  return years < LONG_AGO
    ? overdueBy[language](daysBetween(lastDay, day))
    : overdueByYears[language](years)
}
