// A deadline in words: the date, the meeting, and how late or how soon it is.
import type { CivilDate } from '../../base/civil-date.ts'
import { type Language, WRITING } from '../../base/language.ts'
import { daysLeft, type DueDate } from '../../tracking/due.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { cancelledMeeting, lateness, noDaySet } from '../../words/deadlines.ts'
import { isolate } from '../../words/isolate.ts'
import {
  DATE_TO_BE_FIXED,
  dueIn,
  movedFrom,
  nextMeetingOf,
  underDeadline,
} from '../../words/list.ts'

/** Beyond this many days, the number of days adds nothing to the date. */
const SOON = 90

/** For example `2019-03-02 CFM-46`, `CFM-53, date to be fixed`, `CFM-47 was cancelled; no date is set`. */
export function duePoint(due: DueDate, language: Language): string {
  return due.cancelled && due.meeting !== null
    ? noDaySet[language](due.meeting)
    : pointText(due, language)
}

function pointText(due: DueDate, language: Language): string {
  if (due.cancelled && due.meeting !== null) return cancelledMeeting(due.meeting, language)
  const meeting = due.meeting === null ? undefined : isolate(due.meeting, language)
  if (due.date !== null) return [isolate(due.date, language), meeting].filter(Boolean).join(' ')
  const where = meeting ?? (due.body === null ? undefined : nextMeetingOf[language](due.body))
  const separator = WRITING[language].comma
  return [where, DATE_TO_BE_FIXED[language]].filter(Boolean).join(separator)
}

/** The remarks for a column whose heading already says `Échéance`. */
export function dueRemarksInColumn(...search: Parameters<typeof dueRemarks>): string[] {
  return dueRemarks(...search).map(remark => underDeadline(remark, search[2]))
}

/** How late or how soon it is, counted from the date beside it; and the original deadline if it was moved. */
export function dueRemarks(tracked: Tracked, day: CivilDate, language: Language): string[] {
  const { due } = tracked
  if (due === null) return []
  const counted = lateOrSoon(tracked, day, language)
  const moved = due.original && movedFrom[language](pointText(due.original, language))
  return [...(counted === undefined ? [] : [counted]), ...(moved ? [moved] : [])]
}

/** How late or how soon it is; undefined for a deadline that is far away, and for a closed mandate. */
export function lateOrSoon(
  { due, overdue, outstanding }: Tracked,
  day: CivilDate,
  language: Language,
): string | undefined {
  if (overdue && due?.date != null) return lateness(due.date, day, language)
  const days = outstanding ? daysLeft(due, day) : undefined
  return days !== undefined && days <= SOON ? dueIn[language](days) : undefined
}
