// The rule for meetings that decide or take note: they have begun by then.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import { hasBegun, type Calendar } from '../calendar.ts'

/** @param meeting an id; another rule reports one that the calendar does not know */
export function notHeldBy(
  meeting: string,
  date: CivilDate,
  calendar: Calendar,
): Failure | undefined {
  const known = calendar.byId.get(meeting)
  if (!known || hasBegun(known, date)) return undefined
  return failure('meeting-not-held', { meeting, date })
}
