// The day from which a mandate has been closed, and the mandates closed in a period.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate } from '../records/types.ts'
import { latest } from './latest.ts'
import { presentId } from './lineage.ts'
import type { ReportingPeriod } from './reporting-period.ts'
import type { Snapshot, Tracked } from './snapshot.ts'
import { isClosed, mandateStatus, namesSuccessor } from './status.ts'

/**
 * The day from which a mandate has been closed without interruption, at the end of `day`; null while it is open.
 *
 * @param renewedOn the day on which a later mandate first repeated it; null if none does
 */
export function closedFrom(
  mandate: Mandate,
  renewedOn: CivilDate | null,
  day: CivilDate,
): CivilDate | null {
  const updates = [...mandate.updates, ...mandate.actions.flatMap(action => action.updates)]
  const dates = [...updates.map(({ date }) => date), ...(renewedOn === null ? [] : [renewedOn])]
  const past = [...new Set(dates)].filter(date => date <= day).toSorted()
  // The status changes only on these days. The last day on which it was open decides.
  const open = past.findLastIndex(date => !isClosedOn(mandate, renewedOn, date))
  return past[open + 1] ?? null
}

function isClosedOn(mandate: Mandate, renewedOn: CivilDate | null, date: CivilDate): boolean {
  const renewed = renewedOn !== null && renewedOn <= date
  return isClosed(mandateStatus(mandate, date, renewed), latest(date, mandate.updates))
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
export function closedSince(
  snapshot: Snapshot,
  { since }: Pick<ReportingPeriod, 'since'>,
): Closed[] {
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
    const named = decision && namesSuccessor(decision.status) ? decision.supersededBy : undefined
    const own = named === undefined ? [] : [presentId(snapshot.lineage, named)]
    const successors = [...new Set([...own, ...renewedBy])]
    return [{ tracked, date, successors }]
  })
}
