// The audience of a report, and which parts of the records it may read.
import type { CivilDate } from '../base/civil-date.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { historyOf, type Event } from '../tracking/history.ts'

/** The ministerial version omits whatever is marked internal, and who reported it. */
export type Audience = 'ministerial' | 'internal'

/**
 * Returns a function for the events of a mandate up to the end of `day` that an audience may read, newest first. The
 * events of each mandate are computed once.
 */
export function eventsFor(
  audience: Audience,
  day: CivilDate,
): (tracked: Tracked) => readonly Event[] {
  const known = new Map<Tracked, readonly Event[]>()
  return tracked => {
    const events =
      known.get(tracked) ?? readableBy(audience, historyOf(tracked.document, tracked.mandate, day))
    known.set(tracked, events)
    return events
  }
}

/** The ministerial version shows an internal update, but without its note and its evidence. */
function readableBy(audience: Audience, events: readonly Event[]): readonly Event[] {
  if (audience === 'internal') return events
  return events
    .filter(event => !event.internal)
    .map(event => ({
      ...event,
      by: undefined,
      evidence: event.evidence.filter(item => !item.internal),
    }))
}
