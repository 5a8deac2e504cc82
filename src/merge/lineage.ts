// What became of each item of the base in a side, wherever in the file it stands now.
import { contentOf, isMap } from './identity.ts'
import { byField, grouped, withInner, type Lists, type Member } from './members.ts'
import { pairsOf, type Pair } from './pairs.ts'

/** By each item of a side, what it was; what is new in it has nothing. */
export type Lineage = ReadonlyMap<Member, Pair>

export function lineageOf(base: Lists, side: Lists): Lineage {
  const found = new Map<Member, Pair>()
  const left = { gone: new Set<Member>(), come: new Set<Member>() }
  descend(base, side, found, left)
  const [gone, come] = [byField(left.gone), byField(left.come)]
  // What holds others first: its updates moved along with an action.
  const fields = [...gone.keys()].toSorted((a, b) => depthOf(gone.get(b)) - depthOf(gone.get(a)))
  for (const field of fields) {
    const kept = new Set([...found.values()].map(({ was }) => was))
    const isFree = (member: Member): boolean =>
      isMap(member.data) && !kept.has(member) && !found.has(member)
    const [away, arrived] = [gone, come].map(members => members.get(field)?.filter(isFree) ?? [])
    for (const pair of pairsOf(away ?? [], arrived ?? [], false)) {
      // Whether it went there, or is new there and was taken out here, nobody can tell.
      found.set(pair.now, { ...pair, doubts: [pair.was, ...pair.doubts] })
      descend(pair.was.lists, pair.now.lists, found, left)
    }
  }
  doubtCopied(found, left)
  return found
}

/**
 * What seems to be changed may be another thing where what it was stands, as it was, in another list, or what it is went
 * from one. What stands there then may as well be it.
 */
function doubtCopied(found: Map<Member, Pair>, { gone, come }: Left): void {
  const placed = ({ field, data }: Member): string => `${field} ${contentOf(data)}`
  const [went, arrived] = [grouped(gone, placed), grouped(come, placed)]
  const doubt = (now: Member, was: Member, more: readonly Member[]): void => {
    const known = found.get(now)
    found.set(now, { was: known?.was ?? was, now, doubts: [...(known?.doubts ?? []), ...more] })
  }
  for (const { was, now } of found.values()) {
    const [before, after] = [placed(was), placed(now)]
    if (!isMap(was.data) || before === after) continue
    doubt(now, was, went.get(after) ?? [])
    const copies = arrived.get(before) ?? []
    for (const member of copies.length > 0 ? [now, ...copies] : []) doubt(member, was, [was])
  }
}

interface Left {
  readonly gone: Set<Member>
  readonly come: Set<Member>
}

/** Pairs what stands in the same lists. @param left takes what has no pair */
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
      left.gone.add(member)
    for (const member of later.filter(each => !known.has(each)).flatMap(withInner))
      left.come.add(member)
  }
}

function depthOf(members: readonly Member[] = []): number {
  return members.reduce(
    (depth, { lists }) => Math.max(depth, ...[...lists.values()].map(inner => 1 + depthOf(inner))),
    0,
  )
}
