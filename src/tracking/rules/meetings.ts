// Meetings that decide or take note: they have begun by then.
import type { CivilDate } from '../../base/civil-date.ts'
import { failure, type Failure } from '../../base/user-error.ts'
import { hasBegun, type Calendar } from '../calendar.ts'

/** @param meeting an id; one that the calendar does not know is reported by another rule */
export function notHeldBy(
  meeting: string,
  date: CivilDate,
  calendar: Calendar,
): Failure | undefined {
  const known = calendar.byId.get(meeting)
  if (!known || hasBegun(known, date)) return undefined
  return failure('meeting-not-held', { meeting, date })
}
