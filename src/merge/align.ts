// Which piece of one version is which of another, and in which order they stand in the merger.
import { identities } from './identity.ts'
import { mergedOrder } from './order.ts'
import type { Three } from './piece.ts'
import { pick } from './remarks.ts'

/** A field of a map or an item of a list, in block style or in brackets. */
interface Piece {
  readonly key: string
  readonly data: unknown
}

interface Versions<T extends Piece> {
  readonly base: readonly T[]
  readonly ours: readonly T[]
  readonly theirs: readonly T[]
}

/**
 * The pieces of three versions, each beside those that are the same thing, in the order of the merger.
 *
 * @param key the field that they are the value of
 * @returns undefined when the two sides put them into different orders
 */
export function aligned<T extends Piece>(
  kind: 'map' | 'list',
  versions: Versions<T>,
  key: string,
): Three<T>[] | undefined {
  const keyed = kind === 'map' ? versions : withIdentities(versions)
  const [base, ours, theirs] = [keyed.base, keyed.ours, keyed.theirs].map(byKey)
  const order = mergedOrder(kind, keyed)
  const led = order && isLed(key, keyed) ? withLead(order, keyed) : order
  return led?.map(name => ({
    base: base?.get(name),
    ours: ours?.get(name),
    theirs: theirs?.get(name),
  }))
}

/** Of the departments of a mandate the first leads the others; of no other list does the first mean more than the rest. */
function isLed(key: string, { ours, theirs }: Versions<Piece>): boolean {
  return key === 'departments' && [...ours, ...theirs].every(({ data }) => typeof data === 'string')
}

/** @returns undefined when each side has another lead, or one took out whom the other made lead */
function withLead(
  order: readonly string[],
  { base, ours, theirs }: Versions<Piece>,
): string[] | undefined {
  const lead = pick(base[0]?.key, ours[0]?.key, theirs[0]?.key)
  const isIn = (version: readonly Piece[]): boolean => version.some(({ key }) => key === lead)
  const stays = !isIn(base) || (isIn(ours) && isIn(theirs))
  if (lead === undefined || !stays) return undefined
  return [lead, ...order.filter(key => key !== lead)]
}

function byKey<T extends Piece>(pieces: readonly T[]): Map<string, T> {
  return new Map(pieces.map(piece => [piece.key, piece]))
}

/** The items of three lists, with the same key for the same thing. */
function withIdentities<T extends Piece>({ base, ours, theirs }: Versions<T>): Versions<T> {
  const keys = identities(base, ours, theirs)
  const named = (items: readonly T[], names: readonly string[]): T[] =>
    items.map((item, index) => ({ ...item, key: names[index] ?? item.key }))
  return {
    base: named(base, keys.base),
    ours: named(ours, keys.ours),
    theirs: named(theirs, keys.theirs),
  }
}
