// For whom a report is, and what of the records they may read.
import type { CivilDate } from '../base/civil-date.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { historyOf, type Event } from '../tracking/history.ts'

/** The ministerial version leaves out what is marked internal, and who reported what. */
export type Audience = 'ministerial' | 'internal'

/** The events of a mandate up to the end of `day` that an audience may read, newest first; each is looked up once. */
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

/** Ministers know no internal note and no internal evidence; that something was done, they do. */
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
