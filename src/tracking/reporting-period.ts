// The time that a report to a meeting covers: from the meeting before it on.
import type { CivilDate } from '../base/civil-date.ts'
import type { Meeting } from '../records/types.ts'
import { firstDay, meetingBefore, type Calendar } from './calendar.ts'

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
  return { meeting, lastMeeting, since: (lastMeeting && firstDay(lastMeeting)) ?? null }
}
