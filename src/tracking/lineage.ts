// Lineage: how later documents repeat a mandate from session to session.
import { compareText } from '../base/compare.ts'
import { mandateId, type Mandate, type SourceDocument } from '../records/types.ts'

/** Which mandates repeat which, by full id. Both lists are in the order of the documents' dates. */
export interface Lineage {
  readonly renews: ReadonlyMap<string, readonly string[]>
  readonly renewedBy: ReadonlyMap<string, readonly string[]>
}

/** A mandate with its document. */
export interface Placed {
  readonly id: string
  readonly document: SourceDocument
  readonly mandate: Mandate
}

/** All mandates, by the dates of their documents, then by their order in the document. */
export function mandatesOf(documents: readonly SourceDocument[]): Placed[] {
  return [...documents]
    .toSorted(compareDocuments)
    .flatMap(document =>
      document.mandates.map(mandate => ({ id: mandateId(document, mandate), document, mandate })),
    )
}

/** Orders documents by date, then by id. */
function compareDocuments(a: SourceDocument, b: SourceDocument): number {
  return compareText(a.date, b.date) || compareText(a.id, b.id) || compareText(a.file, b.file)
}

/** A mandate and the earlier mandates that it repeats. */
export interface Renewal {
  readonly id: string
  readonly renews: readonly string[]
}

export function renewalsOf(placed: readonly Placed[]): Renewal[] {
  return placed.map(({ id, mandate }) => ({ id, renews: mandate.renews }))
}

/**
 * @param renewals the mandates adopted by the day in question, in the order of their documents; those that repeat
 * nothing may be omitted
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

/** The lineage after a change: the renewals of the mandates `before` are replaced by `renewals`. */
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
 * Every id that `id` leads to, nearest first. Each id is returned once, so that circular records end too.
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
