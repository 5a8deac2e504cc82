// Aligns the pieces of three versions: which pieces are the same thing, and in which order the result has them.
import { sameNamed } from './conflicts.ts'
import { mergedOrder } from './order.ts'
import type { Piece, Three } from './piece.ts'
import { pick } from './comments.ts'

/** The versions of one piece. */
export interface Row<T> extends Three<T> {
  /** Whether a person has to decide on it, or on something within it, unless both sides are equal. */
  readonly disputed: Piece['disputed']
}

interface Versions<T extends Piece> {
  readonly base: readonly T[]
  readonly ours: readonly T[]
  readonly theirs: readonly T[]
}

/**
 * The pieces of three versions, matched, in the order of the result.
 *
 * @param key the field whose value they are
 * @returns undefined when the two sides put them in different orders
 */
export function aligned<T extends Piece>(
  kind: 'map' | 'list',
  versions: Versions<T>,
  key: string,
): Row<T>[] | undefined {
  const [base, ours, theirs] = [versions.base, versions.ours, versions.theirs].map(byKey)
  const order = mergedOrder(kind, versions)
  const led = order && isLed(key, versions) ? withLead(order, versions) : order
  const rows = led?.map(name => ({
    base: base?.get(name),
    ours: ours?.get(name),
    theirs: theirs?.get(name),
  }))
  const clashing = kind === 'list' && rows ? sameNamed(rows) : new Set()
  return rows?.map(row => {
    const kinds = new Set([row.ours?.disputed, row.theirs?.disputed])
    const isInside = kinds.has('inside') ? 'inside' : undefined
    const disputed = clashing.has(row) || kinds.has('itself') ? 'itself' : isInside
    return { ...row, disputed }
  })
}

/** The first department of a mandate leads the others. In no other list does the first item have a special meaning. */
function isLed(key: string, { ours, theirs }: Versions<Piece>): boolean {
  return key === 'departments' && [...ours, ...theirs].every(({ data }) => typeof data === 'string')
}

/**
 * @returns undefined when each side has another leading department, or one side removed the other's leading department
 */
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
