// An override: a status recorded for a mandate as a whole, which replaces the status rolled up from its actions.
import type { CivilDate } from '../base/civil-date.ts'
import type { Status } from '../base/vocabulary.ts'
import type { Mandate, Update } from '../records/types.ts'
import { latest } from './latest.ts'
import { actionStatus, isDone, isOpen, isSetAside, rollUp } from './status.ts'

export interface Override {
  /** The update of the mandate as a whole that sets its status. */
  readonly entry: Update
  /** The status that would follow from the actions. */
  readonly byActions: Status
  /** Whether the two contradict each other, so that a person should check. */
  readonly disagrees: boolean
}

/**
 * The entry on the mandate as a whole that sets its status in place of its actions. Null where there is no such entry,
 * where there are no actions, or where a later mandate decides.
 *
 * @param status the status of the mandate on the day
 */
export function overrideOf(mandate: Mandate, day: CivilDate, status: Status): Override | null {
  const entry = latest(day, mandate.updates)
  const { actions, kind } = mandate
  if (entry === undefined || actions.length === 0 || entry.status !== status) return null
  // For a recurring mandate, `implemented` is about one occurrence, or about the end of all occurrences.
  if (kind === 'recurring' && status === 'implemented') return null
  const statuses = actions.map(action => actionStatus(action, day))
  const byActions = rollUp(kind, statuses)
  return { entry, byActions, disagrees: isContradicted(status, statuses, byActions) }
}

/** Whether a mandate was recorded as carried out while an action of it is still open. */
export function isDoneWithOpenActions(override: Override | null): boolean {
  return override !== null && override.disagrees && isDone(override.entry.status)
}

/** A mandate that was set aside needs no actions. An open mandate is contradicted only by actions that have begun. */
function isContradicted(status: Status, actions: readonly Status[], byActions: Status): boolean {
  if (status === 'implemented') return actions.some(isOpen)
  return !isSetAside(status) && byActions !== 'not-started' && byActions !== status
}
