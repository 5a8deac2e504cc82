// The timeline: everything recorded about the selected mandates, newest first.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, SourceDocument } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { removedHistoryOf, wholeHistoryOf, type Event } from '../tracking/history.ts'

/** An event of a mandate, or a document with the number of selected mandates in it. */
export type TimelineEntry = { readonly date: CivilDate; readonly document: SourceDocument } & (
  { readonly mandate: Mandate; readonly event: Event } | { readonly mandateCount: number }
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
    ...mandates.flatMap(({ document, mandate }) =>
      wholeHistoryOf(document, mandate, to).map(event => entryOf(document, mandate, event)),
    ),
    ...[...counts].flatMap(([document, mandateCount]): TimelineEntry[] => [
      ...(document.removed ?? []).flatMap(mandate =>
        removedHistoryOf(document, mandate, to).map(event => entryOf(document, mandate, event)),
      ),
      { date: document.date, document, mandateCount },
    ]),
  ]
  return entries
    .filter(({ date }) => date <= to && (from === undefined || date >= from))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

function entryOf(document: SourceDocument, mandate: Mandate, event: Event): TimelineEntry {
  return { date: event.date, document, mandate, event }
}
