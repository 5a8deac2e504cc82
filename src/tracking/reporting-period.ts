// The period that a report covers: what is new since the last meeting, and which mandates had no update since.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, Meeting, SourceDocument } from '../records/types.ts'
import { firstDay, meetingBefore, type Calendar } from './calendar.ts'
import { lastRecorded } from './history.ts'

/** A report covers what was given, recorded or closed at the last meeting or after it. */
export interface ReportingPeriod {
  readonly meeting: Meeting
  /** The previous meeting of the same body; null if there was none, in which case the report covers everything. */
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

/** Whether an entry of a date belongs in a report on the period that is made on `day`. */
export function isInPeriod(
  date: CivilDate,
  { since }: Pick<ReportingPeriod, 'since'>,
  day: CivilDate,
): boolean {
  return (since === null || date >= since) && date <= day
}

/**
 * The first day whose events are new since a meeting: its first day, because its own decisions are news to the next
 * one.
 */
export function startOfNews(meeting: Meeting): CivilDate | undefined {
  return firstDay(meeting)
}

/** Whether a document was made at a meeting or after it. */
export function isMadeSince(
  document: Pick<SourceDocument, 'date' | 'meeting'>,
  meeting: Meeting,
): boolean {
  const since = startOfNews(meeting)
  return document.meeting === meeting.id || (since !== undefined && document.date >= since)
}

/** A day from which news counts, and the meeting that began on it, if any. */
export interface NewsStart {
  readonly since: CivilDate
  readonly meeting?: string | undefined
}

/** Whether a mandate was given before `start` and had no update from then to the end of `day`. */
export function isSilentFrom(
  { since, meeting }: NewsStart,
  mandate: Mandate,
  document: Pick<SourceDocument, 'date' | 'meeting'>,
  day: CivilDate,
): boolean {
  const isMade = document.date >= since || (meeting !== undefined && document.meeting === meeting)
  return !isMade && (lastRecorded(mandate, day) ?? '') < since
}

/** Whether a mandate was given before a meeting and had no update from then to the end of `day`. */
export function isSilentSince(
  meeting: Meeting,
  mandate: Mandate,
  document: Pick<SourceDocument, 'date' | 'meeting'>,
  day: CivilDate,
): boolean {
  const since = startOfNews(meeting)
  return since !== undefined && isSilentFrom({ since, meeting: meeting.id }, mandate, document, day)
}
