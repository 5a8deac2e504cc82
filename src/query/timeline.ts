// The timeline: everything that was recorded about the mandates asked for, newest first.
import type { CivilDate } from '../base/civil-date.ts'
import type { SourceDocument } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { historyOf, type Event } from '../tracking/history.ts'

/** An event of a mandate, or a document and how many of the mandates asked for it gave. */
export type TimelineEntry = { readonly date: CivilDate } & (
  | { readonly tracked: Tracked; readonly event: Event }
  | { readonly document: SourceDocument; readonly given: number }
)

/** @param from the first day that is told; `to` the last */
export function timelineOf(
  mandates: readonly Tracked[],
  from: CivilDate | undefined,
  to: CivilDate,
): TimelineEntry[] {
  const given = new Map<SourceDocument, number>()
  for (const { document } of mandates) given.set(document, (given.get(document) ?? 0) + 1)
  const entries: TimelineEntry[] = [
    ...mandates.flatMap(tracked =>
      historyOf(tracked.document, tracked.mandate, to).map(event => ({
        date: event.date,
        tracked,
        event,
      })),
    ),
    ...[...given].map(([document, count]) => ({ date: document.date, document, given: count })),
  ]
  return entries
    .filter(({ date }) => date <= to && (from === undefined || date >= from))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
