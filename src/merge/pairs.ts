// Which items of one version of a list are which of another: by name, by content, by likeness; never by place.
import { contentOf, nameOf, subjectOf } from './identity.ts'
import {
  agreement,
  ALIKE,
  having,
  isOneFieldApart,
  isReplaced,
  likeness,
  saidIn,
  similarity,
  type Said,
} from './likeness.ts'
import { grouped, type Member } from './members.ts'

/** An item, and what became of it. */
export interface Pair {
  readonly was: Member
  readonly now: Member
  /** Where it may as well be new, or have been another: what it may have been. Empty where there is no doubt. */
  readonly doubts: readonly Member[]
}

/** Two that may be a pair. */
interface Candidate {
  readonly was: Member
  readonly now: Member
  /** Whether they have one name or, only dated, are about the same. */
  readonly isNamed: boolean
  /** How much they have in common: in all; of their words; of those that tell them from others. */
  readonly similarity: number
  readonly likeness: number
  readonly tellingly: number
}

/** What the same name counts for, beside what an item says. */
const NAME = 0.3

/** Of more entries of one day than this the day tells nothing; and the time would grow with the square of them. */
const MANY = 50

/** How much better than any other a pair has to be. */
const LEAD = 0.1

/** @param isOneList whether names mean the same in both: in lists of two mandates, an id does not */
export function pairsOf(
  was: readonly Member[],
  now: readonly Member[],
  isOneList: boolean,
): Pair[] {
  const unchanged = sameOf(was, now)
  const earlier = new Set(unchanged.map(pair => pair.was))
  const later = new Set(unchanged.map(pair => pair.now))
  const gone = was.filter(member => !earlier.has(member))
  const come = now.filter(member => !later.has(member))
  if (gone.length === 0 || come.length === 0) return unchanged
  const changed = changedOf(candidatesOf(was, gone, come, isOneList))
  return [...unchanged, ...doubtTwins(changed, was)]
}

function sameOf(was: readonly Member[], now: readonly Member[]): Pair[] {
  const left = grouped(was, ({ data }) => contentOf(data))
  return now.flatMap(member => {
    const same = left.get(contentOf(member.data))?.shift()
    return same ? [{ was: same, now: member, doubts: [] }] : []
  })
}

/** Of what is left when the unchanged are paired, all that may be pairs, the likeliest first. */
function candidatesOf(
  was: readonly Member[],
  gone: readonly Member[],
  come: readonly Member[],
  isOneList: boolean,
): Candidate[] {
  const said = new Map([...was, ...come].map(member => [member, saidIn(member.data)]))
  const saidBy = (member: Member): Said => said.get(member) ?? saidIn(member.data)
  const weightOf = tellingWeights(was.map(saidBy))
  const alike = having(gone, saidBy)
  const named = grouped(gone, callOf)
  const all = come.flatMap(now => {
    const known = isOneList ? (named.get(callOf(now)) ?? []) : []
    const calledSo = new Set(known.length > MANY ? [] : known)
    return [...new Set([...calledSo, ...alike(saidBy(now))])].map((member): Candidate => {
      const [earlier, later] = [saidBy(member), saidBy(now)]
      return {
        was: member,
        now,
        isNamed: calledSo.has(member),
        // An id in another list is another’s.
        similarity: isOneList ? similarity(earlier, later) : agreement(earlier, later),
        likeness: likeness(earlier.words, later.words),
        tellingly: likeness(earlier.words, later.words, weightOf),
      }
    })
  })
  const rank = ({ isNamed, tellingly }: Candidate): number => tellingly + (isNamed ? NAME : 0)
  return all
    .filter(each => each.isNamed || isAlike(each, isOneList))
    .toSorted((a, b) => rank(b) - rank(a))
}

function callOf({ data }: Member): string {
  return nameOf(data) ?? subjectOf(data)
}

/** From one list to another something goes as it is, or nearly. */
function isAlike(candidate: Candidate, isOneList: boolean): boolean {
  return isOneList ? candidate.similarity >= ALIKE : candidate.similarity > ALIKE
}

/** A word that several items have tells little of which of them one is. */
function tellingWeights(said: readonly Said[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { words } of said)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return word => ((counts.get(word) ?? 0) > 1 ? 0.1 : 1)
}

function changedOf(candidates: readonly Candidate[]): Pair[] {
  const [ofWas, ofNow] = [
    grouped(candidates, ({ was }) => was),
    grouped(candidates, ({ now }) => now),
  ]
  const taken = new Set<Member>()
  return candidates.flatMap(candidate => {
    const { was, now } = candidate
    if (taken.has(was) || taken.has(now)) return []
    taken.add(was).add(now)
    const others = [...(ofWas.get(was) ?? []), ...(ofNow.get(now) ?? [])]
    const rivals = others.filter(other => other !== candidate && isRival(other, candidate))
    if (rivals.length === 0 && isSure(candidate)) return [{ was, now, doubts: [] }]
    const may = rivals.filter(rival => rival.now === now).map(rival => rival.was)
    return [{ was, now, doubts: [was, ...may] }]
  })
}

/** Of several that said the same, nobody can tell which one was changed. */
function doubtTwins(changed: readonly Pair[], was: readonly Member[]): Pair[] {
  const alike = grouped(was, ({ data }) => contentOf(data))
  return changed.map(pair => {
    const twins = alike.get(contentOf(pair.was.data)) ?? []
    return twins.length > 1 ? { ...pair, doubts: [...pair.doubts, ...twins] } : pair
  })
}

function isRival(other: Candidate, { isNamed, now, tellingly }: Candidate): boolean {
  if (other.similarity < ALIKE) return false
  const hasId = isNamed && nameOf(now.data) !== undefined
  return hasId ? other.tellingly > tellingly : other.tellingly >= tellingly - LEAD
}

/** Whether it is the same thing for everybody who reads both. */
function isSure({ was, now, isNamed, likeness: alike }: Candidate): boolean {
  const hasId = nameOf(now.data) !== undefined
  if (isNamed) return hasId ? !isReplaced(was.data, now.data) : alike >= 0.4
  return alike > ALIKE && (alike >= 0.75 || isOneFieldApart(was.data, now.data))
}
