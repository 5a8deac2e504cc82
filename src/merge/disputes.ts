// What only a person can judge: what one side took out and the other renamed or moved, and what may be one thing or two.
import { contentOf, nameOf } from './identity.ts'
import { ALIKE, having, likeness, saidIn, type Said } from './likeness.ts'
import type { Lineage } from './lineage.ts'
import { allIn, byField, type Lists, type Member } from './members.ts'
import type { Three } from './piece.ts'

/** The three versions of a file as lists, and what became of the base in each side. */
export interface Family {
  readonly base: Lists
  readonly sides: readonly [Side, Side]
}

export interface Side {
  readonly lists: Lists
  readonly lineage: Lineage
}

/** The items of both sides that may not be taken, nor mixed with the other side’s, unless both have them alike. */
export function disputesIn({ base, sides }: Family): ReadonlySet<Member> {
  const [ours, theirs] = sides
  return new Set([
    ...doubtful(ours.lineage, theirs.lineage),
    ...doubtful(theirs.lineage, ours.lineage),
    ...nearCopies(base, sides),
  ])
}

/** Those of a side that may have been what the other side changed, moved or took out. */
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

/** New items of both sides that are much alike, where something of the base is gone that either may have been. */
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
  const said = new Map([...ours, ...theirs].map(member => [member, saidIn(member.data)]))
  const saidBy = (member: Member): Said => said.get(member) ?? saidIn(member.data)
  const like = having(ours, saidBy)
  return theirs.flatMap(member => {
    const words = saidBy(member)
    const copies = [...like(words)].filter(
      other => likeness(saidBy(other).words, words.words) >= ALIKE,
    )
    return copies.length === 0 ? [] : [member, ...copies]
  })
}

/** A piece as its name tells it. */
interface Named {
  readonly data: unknown
}

/** Of the rows of a list, those that would stand under one name though neither side has both under it. */
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

/** The name under which something will stand; undefined where it goes, or has none. */
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
