// The calendar for programs. A public contract: docs/json.md.
import type { Meeting } from '../../records/types.ts'
import { isDueAt } from '../../tracking/due.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { jsonText } from './json.ts'

/** The meetings, each with the full ids of the mandates that are due there. */
export function meetingsJson(meetings: readonly Meeting[], snapshot: Snapshot): string {
  const data = meetings.map(({ id, body, name, place, from, to, state }) => ({
    id,
    body,
    name: name ?? null,
    place: place ?? null,
    from: from ?? null,
    to: to ?? null,
    state,
    due: snapshot.mandates.filter(tracked => isDueAt(tracked, id)).map(tracked => tracked.id),
  }))
  return jsonText(data)
}
