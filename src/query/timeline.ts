// The timeline: everything recorded about the selected mandates, newest first.
import type { CivilDate } from '../base/civil-date.ts'
import type { SourceDocument } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { wholeHistoryOf, type Event } from '../tracking/history.ts'

/** An event of a mandate, or a document with the number of selected mandates in it. */
export type TimelineEntry = { readonly date: CivilDate } & (
  | { readonly tracked: Tracked; readonly event: Event }
  | { readonly document: SourceDocument; readonly mandateCount: number }
)

/**
 * @param from the first day of the timeline
 * @param to the last day
 */
export function timelineOf(
  mandates: readonly Tracked[],
  from: CivilDate | undefined,
  to: CivilDate,
): TimelineEntry[] {
  const counts = new Map<SourceDocument, number>()
  for (const { document } of mandates) counts.set(document, (counts.get(document) ?? 0) + 1)
  const entries: TimelineEntry[] = [
    ...mandates.flatMap(tracked =>
      wholeHistoryOf(tracked.document, tracked.mandate, to).map(event => ({
        date: event.date,
        tracked,
        event,
      })),
    ),
    ...[...counts].map(([document, count]) => ({
      date: document.date,
      document,
      mandateCount: count,
    })),
  ]
  return entries
    .filter(({ date }) => date <= to && (from === undefined || date >= from))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
