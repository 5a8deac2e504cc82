// How many mandates were outstanding at the end of each of the last meetings, and how they stood then.
import type { CivilDate } from '../base/civil-date.ts'
import type { Meeting } from '../records/types.ts'
import { firstDay, lastDay, lastMeetingsBefore, type Calendar } from './calendar.ts'
import { canBeOverdue, dueInForce, isPast } from './due.ts'
import { countByGroup, type Group } from './group.ts'
import { latest } from './latest.ts'
import type { PublishedReport } from './reconciliation.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import type { Snapshot, Tracked } from './snapshot.ts'
import { isClosed, mandateStatus } from './status.ts'

/** The outstanding mandates at the end of a day. */
export interface Standing {
  /** The meeting that ended on this day; null for the day of the report. */
  readonly meeting: Meeting | null
  readonly day: CivilDate
  readonly groups: Readonly<Record<Group, number>>
}

/** At most this many earlier meetings are compared. */
const MOST_MEETINGS = 5

/** The meetings of the same body whose end a report to `meeting` looks back to, oldest first. */
function meetingsLookedBackTo(calendar: Calendar, meeting: Meeting, day: CivilDate): Meeting[] {
  return lastMeetingsBefore(calendar, meeting, day).slice(-MOST_MEETINGS)
}

/**
 * The period whose mandates a report needs: it begins before that of the report, because the trend and the last final
 * report are older.
 */
export function lookedBack(
  period: ReportingPeriod,
  calendar: Calendar,
  day: CivilDate,
  published?: PublishedReport,
): ReportingPeriod {
  const { since, meeting } = period
  if (since === null) return period
  const [first] = meetingsLookedBackTo(calendar, meeting, day)
  const days = [since, first && firstDay(first), published?.issue.asOf]
  const [earliest] = days.filter(each => each !== undefined).toSorted()
  return { ...period, since: earliest ?? since }
}

/**
 * The outstanding mandates at the end of each meeting, and on the day of the snapshot. They are computed from the records
 * and the calendar of that day. Empty if there was no earlier meeting.
 *
 * @param mandates at least all that were outstanding at the end of any of these meetings
 */
export function trendOf(
  snapshot: Snapshot,
  mandates: readonly Tracked[],
  meeting: Meeting,
): Standing[] {
  const { calendar, day: today } = snapshot
  const past = meetingsLookedBackTo(calendar, meeting, today).flatMap(each => {
    const day = lastDay(each)
    return day === undefined ? [] : [{ meeting: each, day }]
  })
  if (past.length === 0) return []
  const days = new Map(snapshot.mandates.map(({ id, document }) => [id, document.date]))
  const standings = past.map(point => ({
    ...point,
    groups: countByGroup(mandates.flatMap(tracked => openOn(tracked, point.day, snapshot, days))),
  }))
  const now = countByGroup(mandates.filter(({ outstanding }) => outstanding))
  return [...standings, { meeting: null, day: today, groups: now }]
}

/** An outstanding mandate as it stood at the end of `day`; empty if it was not yet given, or was closed. */
function openOn(
  { id, document, mandate }: Tracked,
  day: CivilDate,
  { lineage, calendar }: Snapshot,
  days: ReadonlyMap<string, CivilDate>,
): Pick<Tracked, 'outstanding' | 'overdue' | 'status'>[] {
  if (document.date > day) return []
  const later = lineage.renewedBy.get(id) ?? []
  const isRenewed = later.some(other => (days.get(other) ?? '9999') <= day)
  const status = mandateStatus(mandate, day, isRenewed)
  if (isClosed(status, latest(day, mandate.updates))) return []
  const isLate =
    canBeOverdue(mandate.kind) && isPast(dueInForce(mandate, document, calendar, day), day)
  return [{ outstanding: true, overdue: isLate, status }]
}
