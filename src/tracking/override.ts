// A status that was recorded for a mandate as a whole, in place of the one that its actions give.
import type { CivilDate } from '../base/civil-date.ts'
import type { Status } from '../base/vocabulary.ts'
import type { Mandate, Update } from '../records/types.ts'
import { latest } from './latest.ts'
import { actionStatus, isOpen, isSetAside, rollUp } from './status.ts'

export interface Override {
  /** The entry on the mandate as a whole that its status is read from. */
  readonly entry: Update
  /** What the status would be by the actions. */
  readonly byActions: Status
  /** Whether the two contradict each other, so that a person should look at them. */
  readonly disagrees: boolean
}

/**
 * Why the status of a mandate does not follow its actions: an entry on the mandate as a whole; null where no entry, or
 * no action, or a later mandate decides.
 *
 * @param status the status of the mandate on the day
 */
export function overrideOf(mandate: Mandate, day: CivilDate, status: Status): Override | null {
  const entry = latest(day, mandate.updates)
  const { actions, kind } = mandate
  if (entry === undefined || actions.length === 0 || entry.status !== status) return null
  // Of a recurring mandate this is said of one occurrence, or of the end of them all.
  if (kind === 'recurring' && status === 'implemented') return null
  const statuses = actions.map(action => actionStatus(action, day))
  const byActions = rollUp(kind, statuses)
  return { entry, byActions, disagrees: isContradicted(status, statuses, byActions) }
}

/** What was set aside needs no actions. What is open is contradicted only by actions that have begun. */
function isContradicted(status: Status, actions: readonly Status[], byActions: Status): boolean {
  if (status === 'implemented') return actions.some(isOpen)
  return !isSetAside(status) && byActions !== 'not-started' && byActions !== status
}
