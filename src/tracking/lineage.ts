// Lineage: the same mandate from session to session, as later documents repeat it.
import { mandateId, type Mandate, type SourceDocument } from '../records/types.ts'

/** Who repeats whom, by full id; earlier and later ones in the order of their documents' dates. */
export interface Lineage {
  readonly renews: ReadonlyMap<string, readonly string[]>
  readonly renewedBy: ReadonlyMap<string, readonly string[]>
}

/** One mandate in its document. */
export interface Placed {
  readonly id: string
  readonly document: SourceDocument
  readonly mandate: Mandate
}

/** All mandates, in the order of their documents' dates, then as they stand in the document. */
export function mandatesOf(documents: readonly SourceDocument[]): Placed[] {
  return [...documents]
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id) || compare(a.file, b.file))
    .flatMap(document =>
      document.mandates.map(mandate => ({ id: mandateId(document, mandate), document, mandate })),
    )
}

/** The lineage of the mandates given, which are those adopted by the day that is asked for. */
export function lineageOf(placed: readonly Placed[]): Lineage {
  const renews = new Map<string, readonly string[]>()
  const renewedBy = new Map<string, string[]>()
  for (const { id, mandate } of placed) {
    renews.set(id, mandate.renews)
    for (const earlier of mandate.renews) {
      if (earlier !== id) renewedBy.set(earlier, [...(renewedBy.get(earlier) ?? []), id])
    }
  }
  return { renews, renewedBy }
}

/**
 * Every id that `id` leads to, nearest first, each once, so that records in a circle still end.
 *
 * @param direction `renews` for earlier mandates, `renewedBy` for later ones
 */
export function chain(lineage: Lineage, id: string, direction: keyof Lineage): string[] {
  const found = new Set<string>()
  const queue = [...(lineage[direction].get(id) ?? [])]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === id || found.has(next)) continue
    found.add(next)
    queue.push(...(lineage[direction].get(next) ?? []))
  }
  return [...found]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
