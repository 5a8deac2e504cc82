// The timeline: everything recorded about the selected mandates, newest first.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, Records, SourceDocument } from '../records/types.ts'
import type { OrganisationEvent } from '../tracking/organisation-history.ts'
import { snapshotOf, type Snapshot, type Tracked } from '../tracking/snapshot.ts'
import { removedHistoryOf, wholeHistoryOf, type Event } from '../tracking/history.ts'
import { renamesOf } from '../tracking/record-changes.ts'
import { matches, type Filter } from './filter.ts'

/**
 * An event of a mandate or of a document, a document with the number of selected mandates in it, or a change of the
 * calendar or the organisation.
 */
export type TimelineEntry = { readonly date: CivilDate } & (
  | {
      readonly document: SourceDocument
      readonly mandate: Mandate | undefined
      readonly event: Event
    }
  | { readonly document: SourceDocument; readonly mandateCount: number }
  | { readonly change: OrganisationEvent }
)

/**
 * @param from the first day of the timeline
 * @param to the last day
 * @param changes what changed in the calendar and the organisation
 * @param emptied further documents, from which every mandate was removed
 */
export function timelineOf(
  mandates: readonly Tracked[],
  from: CivilDate | undefined,
  to: CivilDate,
  changes: readonly OrganisationEvent[] = [],
  emptied: readonly SourceDocument[] = [],
): TimelineEntry[] {
  const counts = new Map<SourceDocument, number>()
  for (const { document } of mandates) counts.set(document, (counts.get(document) ?? 0) + 1)
  const entries: TimelineEntry[] = [
    ...changes.map(change => ({ date: change.date, change })),
    ...mandates.flatMap(({ document, mandate }) =>
      wholeHistoryOf(document, mandate, to).map(event => entryOf(document, mandate, event)),
    ),
    ...[...counts.keys(), ...emptied].flatMap(document => [
      ...(document.removed ?? []).flatMap(mandate =>
        removedHistoryOf(document, mandate, to).map(event => entryOf(document, mandate, event)),
      ),
      ...renamesOf(document).map(event => entryOf(document, undefined, event)),
    ]),
    ...[...counts].map(([document, mandateCount]) => ({
      date: document.date,
      document,
      mandateCount,
    })),
  ]
  return entries
    .filter(({ date }) => date <= to && (from === undefined || date >= from))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}

/** The documents of which every mandate was removed, if a mandate that was there matches the filter. */
export function emptiedDocuments(
  filter: Filter,
  records: Pick<Records, 'organisation' | 'bodies' | 'meetings'>,
  snapshot: Snapshot,
): SourceDocument[] {
  const others = new Set(snapshot.mandates.map(({ document }) => document))
  const emptied = new Set(snapshot.removed.map(({ document }) => document))
  return [...emptied].filter(document => {
    if (others.has(document)) return false
    const restored = { ...document, mandates: document.removed ?? [] }
    const { mandates } = snapshotOf({ ...records, documents: [restored] }, snapshot.day)
    return mandates.some(tracked => matches(filter, tracked, snapshot))
  })
}

function entryOf(
  document: SourceDocument,
  mandate: Mandate | undefined,
  event: Event,
): TimelineEntry {
  return { date: event.date, document, mandate, event }
}
