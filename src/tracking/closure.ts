// The day from which a mandate has been closed.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate } from '../records/types.ts'
import { latest } from './latest.ts'
import { isClosed, mandateStatus } from './status.ts'

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
