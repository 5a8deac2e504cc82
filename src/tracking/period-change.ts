// How the number of outstanding mandates came about since the last meeting.
import { addDays, type CivilDate } from '../base/civil-date.ts'
import { isNew } from './attention.ts'
import type { Closed } from './closure.ts'
import { latest } from './latest.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import type { Snapshot, Tracked } from './snapshot.ts'
import { isClosed, mandateStatus } from './status.ts'

/** `before + given + reopened − closed` is the number of outstanding mandates. */
export interface PeriodChange {
  /** The first day of the last meeting. */
  readonly since: CivilDate
  /** Those that were outstanding on the day before it, by today’s records. */
  readonly before: readonly Tracked[]
  readonly given: readonly Tracked[]
  readonly closed: readonly Tracked[]
  /** Those that had been closed before, and were opened again. */
  readonly reopened: readonly Tracked[]
}

/** Null if there was no last meeting. */
export function changeIn(
  snapshot: Snapshot,
  mandates: readonly Tracked[],
  period: ReportingPeriod,
  closedInPeriod: readonly Closed[],
): PeriodChange | null {
  const { since } = period
  if (since === null) return null
  const closed = closedInPeriod.map(({ tracked }) => tracked)
  const isCounted = new Set(closed)
  const counted = mandates.filter(each => each.outstanding || isCounted.has(each))
  const eve = addDays(since, -1) ?? since
  const given = counted.filter(each => isNew(each, period))
  const isGiven = new Set(given)
  const older = counted.filter(each => !isGiven.has(each))
  const days = new Map(snapshot.mandates.map(({ id, document }) => [id, document.date]))
  const before = older.filter(tracked => isOpenOn(tracked, eve, snapshot, days))
  const wasOpen = new Set(before)
  return {
    since,
    before,
    given,
    closed,
    reopened: older.filter(each => !wasOpen.has(each)),
  }
}

function isOpenOn(
  { id, mandate }: Tracked,
  day: CivilDate,
  { lineage }: Snapshot,
  days: ReadonlyMap<string, CivilDate>,
): boolean {
  const isRenewed = (lineage.renewedBy.get(id) ?? []).some(
    later => (days.get(later) ?? '9999') <= day,
  )
  return !isClosed(mandateStatus(mandate, day, isRenewed), latest(day, mandate.updates))
}
