// Lineage: the same mandate from session to session, as later documents repeat it.
import { compareText } from '../base/compare.ts'
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
    .toSorted(compareDocuments)
    .flatMap(document =>
      document.mandates.map(mandate => ({ id: mandateId(document, mandate), document, mandate })),
    )
}

/** By their dates, then by their ids. */
function compareDocuments(a: SourceDocument, b: SourceDocument): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id) || compareText(a.file, b.file)
}

/** A mandate and the earlier ones that it repeats. */
export interface Renewal {
  readonly id: string
  readonly renews: readonly string[]
}

export function renewalsOf(placed: readonly Placed[]): Renewal[] {
  return placed.map(({ id, mandate }) => ({ id, renews: mandate.renews }))
}

/**
 * @param renewals those of the mandates adopted by the day that is asked for, in the order of their documents; the
 *   ones that repeat nothing may be left out
 */
export function lineageOf(renewals: readonly Renewal[]): Lineage {
  const renews = new Map<string, readonly string[]>()
  const renewedBy = new Map<string, string[]>()
  for (const renewal of renewals) {
    if (renewal.renews.length > 0) renews.set(renewal.id, renewal.renews)
    for (const earlier of renewal.renews) {
      if (earlier === renewal.id) continue
      const later = renewedBy.get(earlier)
      if (later) later.push(renewal.id)
      else renewedBy.set(earlier, [renewal.id])
    }
  }
  return { renews, renewedBy }
}

/** The lineage with what these mandates repeat now, in place of what they and those of `before` repeated. */
export function relinked(
  { renews }: Lineage,
  before: readonly string[],
  now: readonly Renewal[],
): Lineage {
  const replaced = new Set([...before, ...now.map(({ id }) => id)])
  const others = [...renews].filter(([id]) => !replaced.has(id))
  return lineageOf([...others.map(([id, earlier]) => ({ id, renews: earlier })), ...now])
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
