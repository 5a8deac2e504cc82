// Lineage: how later documents repeat a mandate from session to session.
import type { CivilDate } from '../base/civil-date.ts'
import { compareText } from '../base/compare.ts'
import { renamedIn, type Renamed } from '../records/former-ids.ts'
import { mandateId, type Mandate, type SourceDocument } from '../records/types.ts'

/** Which mandates repeat which, by full id. Both lists are in the order of the documents' dates. */
export interface Lineage {
  /** The mandates that it was made from. */
  readonly renewals: readonly Renewal[]
  /** The present full ids of mandates and actions, by their former ones. */
  readonly present: ReadonlyMap<string, string>
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

/**
 * Whether mandates of a document can repeat those of another: only those of an earlier document.
 *
 * @param own the symbol and the date; null if they are not known
 */
export function canRenew(
  own: { readonly symbol: string | null; readonly date: CivilDate | null },
  other: Pick<SourceDocument, 'symbol' | 'date'>,
): boolean {
  return own.symbol !== other.symbol && (own.date === null || other.date < own.date)
}

/** A mandate, the earlier mandates that it repeats, and the former ids of itself and of its actions. */
export interface Renewal {
  readonly id: string
  readonly renews: readonly string[]
  readonly renamed: readonly Renamed[]
}

export function renewalsOf(placed: readonly Placed[]): Renewal[] {
  return placed.map(({ id, document, mandate }) => ({
    id,
    renews: mandate.renews,
    renamed: renamedIn(document, mandate),
  }))
}

/**
 * @param all the mandates adopted by the day in question, in the order of their documents; those that repeat nothing
 * and never had another id may be omitted
 */
export function lineageOf(all: readonly Renewal[]): Lineage {
  const renewals = all.filter(({ renews, renamed }) => renews.length + renamed.length > 0)
  const present = new Map(renewals.flatMap(({ renamed }) => renamed))
  const renews = new Map<string, readonly string[]>()
  const renewedBy = new Map<string, string[]>()
  for (const { id, renews: named } of renewals) {
    const known = named.map(earlier => present.get(earlier) ?? earlier)
    if (known.length > 0) renews.set(id, known)
    for (const earlier of known) {
      if (earlier === id) continue
      const later = renewedBy.get(earlier)
      if (later) later.push(id)
      else renewedBy.set(earlier, [id])
    }
  }
  return { renewals, present, renews, renewedBy }
}

/** The full id that a mandate or action has now, given its present id or a former one. */
export function presentId({ present }: Pick<Lineage, 'present'>, id: string): string {
  return present.get(id) ?? id
}

/** The lineage after a change: the renewals of the mandates `before` are replaced by `renewals`. */
export function relinked(
  { renewals }: Lineage,
  before: readonly string[],
  now: readonly Renewal[],
): Lineage {
  const replaced = new Set([...before, ...now.map(({ id }) => id)])
  return lineageOf([...renewals.filter(({ id }) => !replaced.has(id)), ...now])
}

/**
 * Every id that `id` leads to, nearest first. Each id is returned once, so that circular records end too.
 *
 * @param direction `renews` for earlier mandates, `renewedBy` for later ones
 */
export function chain(lineage: Lineage, id: string, direction: 'renews' | 'renewedBy'): string[] {
  const found = new Set<string>()
  const queue = [...(lineage[direction].get(id) ?? [])]
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === id || found.has(next)) continue
    found.add(next)
    queue.push(...(lineage[direction].get(next) ?? []))
  }
  return [...found]
}
