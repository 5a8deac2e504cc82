// Finds what only a person can decide: an item removed on one side and changed on the other, or two that may be one.
import { contentOf, isMap, nameOf } from './identity.ts'
import { ALIKE, having, likeness, featuresOf, type Features } from './likeness.ts'
import type { Lineage } from './lineage.ts'
import { allIn, byField, type Lists, type Member } from './list-items.ts'
import type { Three } from './piece.ts'

/** The three versions of a file as lists, and the lineage of each side from the base. */
export interface Family {
  readonly base: Lists
  readonly sides: readonly [Side, Side]
}

export interface Side {
  readonly lists: Lists
  readonly lineage: Lineage
}

/** The items of both sides that may be neither taken nor mixed automatically, unless both sides are equal. */
export function disputesIn({ base, sides }: Family): ReadonlySet<Member> {
  const [ours, theirs] = sides
  return new Set([
    ...doubtful(ours.lineage, theirs.lineage),
    ...doubtful(theirs.lineage, ours.lineage),
    ...nearCopies(base, sides),
  ])
}

/** The items of a side that may come from something that the other side changed, moved or removed. */
function doubtful(lineage: Lineage, other: Lineage): Member[] {
  const unchanged = new Set(
    [...other.values()].flatMap(({ was, now, doubts }) =>
      doubts.length === 0 && contentOf(was.data) === contentOf(now.data) ? [was] : [],
    ),
  )
  return [...lineage.values()].flatMap(({ now, doubts }) =>
    doubts.some(was => !unchanged.has(was)) ? [now] : [],
  )
}

/** New items of both sides that are very similar, where a removed item of the base may have become either of them. */
function nearCopies(base: Lists, [ours, theirs]: Family['sides']): Member[] {
  const kept = new Set(
    [ours, theirs].flatMap(({ lineage }) => [...lineage.values()].map(({ was }) => was)),
  )
  const gone = byField(allIn(base).filter(member => !kept.has(member)))
  const [here, there] = [ours, theirs].map(({ lists, lineage }) =>
    byField(allIn(lists).filter(member => gone.has(member.field) && !lineage.has(member))),
  )
  return [...gone.keys()].flatMap(field => alike(here?.get(field) ?? [], there?.get(field) ?? []))
}

function alike(ours: readonly Member[], theirs: readonly Member[]): Member[] {
  const features = new Map([...ours, ...theirs].map(member => [member, featuresOf(member.data)]))
  const featuresFor = (member: Member): Features => features.get(member) ?? featuresOf(member.data)
  const like = having(ours, featuresFor)
  return theirs.flatMap(member => {
    const words = featuresFor(member)
    const copies = [...like(words)].filter(
      other => likeness(featuresFor(other).words, words.words) >= ALIKE,
    )
    return copies.length === 0 ? [] : [member, ...copies]
  })
}

/** A piece, identified by its name. */
interface Named {
  readonly data: unknown
}

/** The rows of a list that would have the same name in the result, although neither side has both. */
export function sameNamed<T extends Named>(rows: readonly Three<T>[]): ReadonlySet<Three<T>> {
  const known = new Map<string, Three<T>>()
  const found = new Set<Three<T>>()
  for (const row of rows) {
    const name = nameAfter(row)
    if (name === undefined) continue
    const other = known.get(name)
    known.set(name, row)
    if (other && !isOnOneSide(name, other, row)) found.add(other).add(row)
  }
  return found
}

/** The name that a row will have; undefined if it is removed or has no name. */
function nameAfter({ base, ours, theirs }: Three<Named>): string | undefined {
  const was = base && nameOf(base.data)
  if (ours && theirs) return nameOf(nameOf(ours.data) === was ? theirs.data : ours.data)
  const left = ours ?? theirs
  const isTakenOut = base && left && contentOf(base.data) === contentOf(left.data)
  return left && !isTakenOut ? nameOf(left.data) : undefined
}

function isOnOneSide(name: string, ...rows: readonly Three<Named>[]): boolean {
  return (['ours', 'theirs'] as const).some(side =>
    rows.every(row => row[side] && nameOf(row[side].data) === name),
  )
}

/**
 * Whether one side withdrew an entry, or removed a mandate, that the other side changed. A mixture would withdraw the
 * change too, which nobody decided.
 */
export function isWithdrawnByOne({ base, ours, theirs }: Three<Named>): boolean {
  const [before, here, there] = [base, ours, theirs].map(row => row && isWithdrawn(row.data))
  return before !== true && here !== there && here !== undefined && there !== undefined
}

function isWithdrawn(data: unknown): boolean {
  return isMap(data) && (Object.hasOwn(data, 'withdrawn') || Object.hasOwn(data, 'removed'))
}
