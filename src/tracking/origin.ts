// Where a mandate was first given, before any renewal.
import { compareText } from '../base/compare.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { SourceDocument } from '../records/types.ts'
import { chain } from './lineage.ts'
import type { Snapshot, Tracked } from './snapshot.ts'

export interface Origin {
  /** The meeting of the document, or the document itself if it names none. */
  readonly origin: string
  /** The date of the document; null if the records do not contain it. */
  readonly date: CivilDate | null
}

/** Of the mandates in its lineage that repeat no other, the earliest counts. `byId` has all mandates of the snapshot. */
export function originOf(
  tracked: Tracked,
  { lineage }: Pick<Snapshot, 'lineage'>,
  byId: ReadonlyMap<string, Tracked>,
): Origin {
  const earlier = chain(lineage, tracked.id, 'renews')
  if (earlier.length === 0) return originIn(tracked.document)
  const first = earlier.filter(id => (lineage.renews.get(id) ?? []).length === 0)
  // Circular records have no first mandate. The earliest of all is used instead.
  const candidates = first.length > 0 ? first : [tracked.id, ...earlier]
  const [earliest] = candidates
    .flatMap(id => byId.get(id)?.document ?? [])
    .toSorted((a, b) => compareText(a.date, b.date))
  if (!earliest) return { origin: (candidates[0] ?? '').split('/')[0] ?? '', date: null }
  return originIn(earliest)
}

function originIn({ meeting, id, date }: SourceDocument): Origin {
  return { origin: meeting ?? id, date }
}
