// Which mandates a meeting has to look at, and which were closed since the meeting before.
import type { CivilDate } from '../base/civil-date.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { closedFrom } from '../tracking/closure.ts'
import { presentId } from '../tracking/lineage.ts'
import { lastRecorded } from '../tracking/history.ts'
import { isProposed, progressOf } from '../tracking/status.ts'
import { isMadeSince, isSilentSince, type ReportingPeriod } from '../tracking/reporting-period.ts'

/** The mandates that the meeting should look at first. A mandate may be in several of these lists. */
export interface Attention {
  readonly overdue: readonly Tracked[]
  readonly dueHere: readonly Tracked[]
  readonly blocked: readonly Tracked[]
  readonly silent: readonly Tracked[]
  readonly proposed: readonly Tracked[]
}

export function attention(
  outstanding: readonly Tracked[],
  { day }: Snapshot,
  period: ReportingPeriod,
): Attention {
  return {
    overdue: outstanding.filter(tracked => tracked.overdue),
    dueHere: outstanding.filter(
      ({ due, overdue }) => due?.meeting === period.meeting.id && !overdue,
    ),
    blocked: outstanding.filter(({ status }) => progressOf(status) === 'stuck'),
    silent: outstanding.filter(tracked => isSilent(tracked, day, period)),
    proposed: outstanding.filter(isProposed),
  }
}

/** Whether a mandate was given at the last meeting or after it. */
export function isNew({ document }: Tracked, { lastMeeting }: ReportingPeriod): boolean {
  return lastMeeting === null || isMadeSince(document, lastMeeting)
}

/**
 * Whether nothing was recorded since the last meeting. If there was no last meeting: whether nothing was ever recorded.
 */
function isSilent(
  { mandate, document }: Tracked,
  day: CivilDate,
  { lastMeeting }: ReportingPeriod,
): boolean {
  return lastMeeting === null
    ? lastRecorded(mandate, day) === null
    : isSilentSince(lastMeeting, mandate, document, day)
}

/** A closed mandate. */
export interface Closed {
  readonly tracked: Tracked
  /** The day from which it has been closed. */
  readonly date: CivilDate
  /** The mandates that replace it, by full id. */
  readonly successors: readonly string[]
}

/**
 * The mandates closed at the last meeting or after it: implemented, ended by decision, or repeated by a later mandate.
 */
export function closedSince(snapshot: Snapshot, { since }: ReportingPeriod): Closed[] {
  const givenOn = new Map(snapshot.mandates.map(({ id, document }) => [id, document.date]))
  return snapshot.mandates.flatMap(tracked => {
    const { id, outstanding, lastUpdate, mandate, decision } = tracked
    if (outstanding) return []
    const renewedBy = snapshot.lineage.renewedBy.get(id) ?? []
    const renewedOn = givenOn.get(renewedBy[0] ?? '') ?? null
    // A mandate without an entry since then cannot have been closed since. This skips the many old ones quickly.
    if (since !== null && (lastUpdate ?? '') < since && (renewedOn ?? '') < since) return []
    const date = closedFrom(mandate, renewedOn, snapshot.day)
    if (date === null || (since !== null && date < since)) return []
    const named = decision?.status === 'superseded' ? decision.supersededBy : undefined
    const own = named === undefined ? [] : [presentId(snapshot.lineage, named)]
    const successors = [...new Set([...own, ...renewedBy])]
    return [{ tracked, date, successors }]
  })
}
