// Finds what became of each item of the base in a side, wherever in the file it is now.
import { contentOf, isMap } from './identity.ts'
import { byField, grouped, withInner, type Lists, type Member } from './list-items.ts'
import { pairsOf, type Pair } from './pairs.ts'

/** For each item of a side, the base item that it comes from. New items have none. */
export type Lineage = ReadonlyMap<Member, Pair>

export function lineageOf(base: Lists, side: Lists): Lineage {
  const found = new Map<Member, Pair>()
  const left = { removed: new Set<Member>(), added: new Set<Member>() }
  descend(base, side, found, left)
  const [removed, added] = [byField(left.removed), byField(left.added)]
  // Outer lists come first, because the updates of an action move with the action.
  const fields = [...removed.keys()].toSorted(
    (a, b) => depthOf(removed.get(b)) - depthOf(removed.get(a)),
  )
  for (const field of fields) {
    const kept = new Set([...found.values()].map(({ was }) => was))
    const isFree = (member: Member): boolean =>
      isMap(member.data) && !kept.has(member) && !found.has(member)
    const [away, arrived] = [removed, added].map(
      members => members.get(field)?.filter(isFree) ?? [],
    )
    for (const pair of pairsOf(away ?? [], arrived ?? [], false)) {
      // The item was moved, or a new one was added and the old one removed. Nobody can tell.
      found.set(pair.now, { ...pair, doubts: [pair.was, ...pair.doubts] })
      descend(pair.was.lists, pair.now.lists, found, left)
    }
  }
  doubtCopied(found, left)
  return found
}

/**
 * A match by similarity is doubtful in two cases: its base item also occurs unchanged in another list, or its new item
 * equals one that is missing from another list. Two items that changed places are both. The doubt is recorded.
 */
function doubtCopied(found: Map<Member, Pair>, { removed, added }: Left): void {
  const placed = ({ field, data }: Member): string => `${field} ${contentOf(data)}`
  const changed = [...found.values()].filter(({ was, now }) => placed(was) !== placed(now))
  const [went, arrived] = [
    grouped([...removed, ...changed.map(({ was }) => was)], placed),
    grouped([...added, ...changed.map(({ now }) => now)], placed),
  ]
  const doubt = (now: Member, was: Member, more: readonly Member[]): void => {
    const known = found.get(now)
    found.set(now, { was: known?.was ?? was, now, doubts: [...(known?.doubts ?? []), ...more] })
  }
  for (const { was, now } of changed) {
    const [before, after] = [placed(was), placed(now)]
    if (!isMap(was.data)) continue
    doubt(now, was, went.get(after) ?? [])
    const copies = arrived.get(before) ?? []
    for (const member of copies.length > 0 ? [now, ...copies] : []) doubt(member, was, [was])
  }
}

interface Left {
  readonly removed: Set<Member>
  readonly added: Set<Member>
}

/**
 * Matches the items in the same lists.
 *
 * @param left collects the items without a match
 */
function descend(was: Lists, now: Lists, found: Map<Member, Pair>, left: Left): void {
  for (const path of new Set([...was.keys(), ...now.keys()])) {
    const [earlier, later] = [was.get(path) ?? [], now.get(path) ?? []]
    const pairs = pairsOf(earlier, later, true)
    for (const pair of pairs) {
      found.set(pair.now, pair)
      descend(pair.was.lists, pair.now.lists, found, left)
    }
    const [kept, known] = [
      new Set(pairs.map(pair => pair.was)),
      new Set(pairs.map(pair => pair.now)),
    ]
    for (const member of earlier.filter(each => !kept.has(each)).flatMap(withInner))
      left.removed.add(member)
    for (const member of later.filter(each => !known.has(each)).flatMap(withInner))
      left.added.add(member)
  }
}

function depthOf(members: readonly Member[] = []): number {
  return members.reduce(
    (depth, { lists }) => Math.max(depth, ...[...lists.values()].map(inner => 1 + depthOf(inner))),
    0,
  )
}
