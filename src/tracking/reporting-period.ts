// The time that a report covers: what is new since the last meeting, and about what nothing was heard since.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, Meeting, SourceDocument } from '../records/types.ts'
import { firstDay, meetingBefore, type Calendar } from './calendar.ts'
import { lastRecorded } from './history.ts'

/** What was given, recorded or closed at the last meeting or since is told to this one. */
export interface ReportingPeriod {
  readonly meeting: Meeting
  /** The one of the same body before it; null where there was none, and everything is told. */
  readonly lastMeeting: Meeting | null
  /** The day on which the last meeting began. */
  readonly since: CivilDate | null
}

/** The period of a report to `meeting` that is made on `day`. */
export function reportingPeriod(
  calendar: Calendar,
  meeting: Meeting,
  day: CivilDate,
): ReportingPeriod {
  const lastMeeting = meetingBefore(calendar, meeting, day) ?? null
  return { meeting, lastMeeting, since: (lastMeeting && startOfNews(lastMeeting)) ?? null }
}

/** The day from which on something is new since a meeting: its first, as what it decided itself is news to the next. */
export function startOfNews(meeting: Meeting): CivilDate | undefined {
  return firstDay(meeting)
}

/** Whether a document was made at a meeting or since. */
export function isMadeSince(
  document: Pick<SourceDocument, 'date' | 'meeting'>,
  meeting: Meeting,
): boolean {
  const since = startOfNews(meeting)
  return document.meeting === meeting.id || (since !== undefined && document.date >= since)
}

/** Whether a mandate was given before a meeting, and nothing was recorded about it from then to the end of `day`. */
export function isSilentSince(
  meeting: Meeting,
  mandate: Mandate,
  document: Pick<SourceDocument, 'date' | 'meeting'>,
  day: CivilDate,
): boolean {
  const since = startOfNews(meeting)
  if (since === undefined || isMadeSince(document, meeting)) return false
  return (lastRecorded(mandate, day) ?? '') < since
}
