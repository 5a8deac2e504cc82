// Gives items of three versions the same key if they are the same thing, in whichever list they are.
import { disputesIn, type Side } from './conflicts.ts'
import { contentOf, nameOf } from './identity.ts'
import { lineageOf, type Lineage } from './lineage.ts'
import { allIn, listAt, listsIn, type Lists, type Member } from './list-items.ts'
import type { Both, Box, FlowPart, Item, Leaf, Piece } from './piece.ts'

/** A version as pieces and as data. */
export interface Read {
  readonly box: Box
  readonly data: unknown
}

/** The key and dispute of a member, from its lineage. */
type PieceState = Pick<Piece, 'key' | 'disputed'>

export function withKeys({ base, ours, theirs }: Both<Read>): Both<Box> {
  const lists = listsIn(base?.data)
  const known = new Map(allIn(lists).map((member, index) => [member, `of the base ${index}`]))
  const side = ({ data }: Read): Side => {
    const own = listsIn(data)
    return { lists: own, lineage: lineageOf(lists, own) }
  }
  const [here, there] = [side(ours), side(theirs)]
  const disputes = disputesIn({ base: lists, sides: [here, there] })
  const keyOf =
    (lineage: Lineage) =>
    (member: Member): PieceState => {
      const pair = lineage.get(member)
      const key = known.get(pair ? pair.was : member)
      return { key: key ?? newKey(member), disputed: disputes.has(member) ? 'itself' : undefined }
    }
  return {
    base: base && keyed(base.box, lists, keyOf(new Map())),
    ours: keyed(ours.box, here.lists, keyOf(here.lineage)),
    theirs: keyed(theirs.box, there.lists, keyOf(there.lineage)),
  }
}

function newKey({ data }: { readonly data: unknown }): string {
  return `new ${nameOf(data) ?? contentOf(data)}`
}

type StateOf = (member: Member) => PieceState

function keyed(box: Box, lists: Lists, stateOf: StateOf, path: readonly string[] = []): Box {
  return { ...box, items: piecesWithKeys(box.items, box.kind, lists, stateOf, path) }
}

/** @param path the fields that lead from `lists` to the pieces */
function piecesWithKeys<T extends Item | FlowPart>(
  pieces: readonly T[],
  kind: Box['kind'],
  lists: Lists,
  stateOf: StateOf,
  path: readonly string[],
): T[] {
  if (kind === 'map')
    return pieces.map(piece => valueWithKeys(piece, lists, stateOf, [...path, piece.key]))
  const members = lists.get(listAt(path)) ?? []
  const seen = new Map<string, number>()
  return pieces.map((piece, index) => {
    const member = members[index]
    const { key, disputed } = member ? stateOf(member) : { key: newKey(piece) }
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    // A second item with the same name is another item.
    const own = count === 1 ? key : `${key} again ${count}`
    const inner = valueWithKeys(piece, member?.lists ?? new Map(), stateOf, [])
    return { ...inner, key: own, disputed: disputed ?? inner.disputed }
  })
}

function valueWithKeys<T extends Item | FlowPart>(
  piece: T,
  lists: Lists,
  stateOf: StateOf,
  path: readonly string[],
): T {
  const { value } = piece
  if (value.kind !== 'leaf') {
    const box = keyed(value, lists, stateOf, path)
    return { ...piece, value: box, disputed: insideOf(box.items) }
  }
  if (!value.flow) return { ...piece, disputed: insideOf(membersAt(lists, path).map(stateOf)) }
  const { kind, parts } = value.flow
  const inner = piecesWithKeys(parts, kind, lists, stateOf, path)
  const leaf: Leaf = { ...value, flow: { ...value.flow, parts: inner } }
  return { ...piece, value: leaf, disputed: insideOf(inner) }
}

/** All members in the lists of a value that is not split further. */
function membersAt(lists: Lists, path: readonly string[]): Member[] {
  const within = [...lists].filter(([place]) => `${place}\0`.startsWith(listAt([...path, ''])))
  return allIn(new Map(within))
}

function insideOf(pieces: readonly PieceState[]): Piece['disputed'] {
  return pieces.some(({ disputed }) => disputed) ? 'inside' : undefined
}
