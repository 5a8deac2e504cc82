// Matches the items of two versions of a list: by name, by content or by similarity, but never by position.
import { contentOf, nameOf, subjectOf } from './identity.ts'
import {
  agreement,
  ALIKE,
  having,
  inCommon,
  isOneFieldApart,
  isReplaced,
  likeness,
  featuresOf,
  similarity,
  type Features,
} from './likeness.ts'
import { grouped, type Member } from './list-items.ts'

/** A base item, and the item that it became. */
export interface Pair {
  readonly was: Member
  readonly now: Member
  /** If the match is doubtful: the base items that the new item may come from. Empty without doubt. */
  readonly doubts: readonly Member[]
}

/** Two items that may match. */
interface Candidate {
  readonly was: Member
  readonly now: Member
  /** Whether they have the same name or, if they are only dated, the same subject. */
  readonly isNamed: boolean
  /** How similar they are: in all parts, in their words, and in their distinctive words. */
  readonly similarity: number
  readonly likeness: number
  readonly distinctiveLikeness: number
  /** The weight of the distinctive words that both have. */
  readonly distinctiveInCommon: number
}

/** The weight of an equal name, compared with the content. */
const NAME = 0.3

/** If one day has more entries than this, the day is no evidence. The limit also avoids quadratic time. */
const MANY = 50

/** How much better than any other candidate a match must be. */
const LEAD = 0.1

/** @param isOneList whether names have the same meaning in both lists; in lists of two mandates, an id has not */
export function pairsOf(
  was: readonly Member[],
  now: readonly Member[],
  isOneList: boolean,
): Pair[] {
  const unchanged = sameOf(was, now)
  const earlier = new Set(unchanged.map(pair => pair.was))
  const later = new Set(unchanged.map(pair => pair.now))
  const removed = was.filter(member => !earlier.has(member))
  const added = now.filter(member => !later.has(member))
  if (removed.length === 0 || added.length === 0) return unchanged
  const changed = changedOf(candidatesOf(was, removed, added, isOneList))
  return [...unchanged, ...doubtTwins(changed, was)]
}

function sameOf(was: readonly Member[], now: readonly Member[]): Pair[] {
  const left = grouped(was, ({ data }) => contentOf(data))
  return now.flatMap(member => {
    const same = left.get(contentOf(member.data))?.shift()
    return same ? [{ was: same, now: member, doubts: [] }] : []
  })
}

/** All possible matches of the items that are not unchanged, the most likely first. */
function candidatesOf(
  was: readonly Member[],
  removed: readonly Member[],
  added: readonly Member[],
  isOneList: boolean,
): Candidate[] {
  const features = new Map([...was, ...added].map(member => [member, featuresOf(member.data)]))
  const featuresFor = (member: Member): Features => features.get(member) ?? featuresOf(member.data)
  const weightOf = wordWeights(was.map(featuresFor))
  const alike = having(removed, featuresFor)
  const named = grouped(removed, callOf)
  const all = added.flatMap(now => {
    const known = isOneList ? (named.get(callOf(now)) ?? []) : []
    const calledSo = new Set(known.length > MANY ? [] : known)
    return [...new Set([...calledSo, ...alike(featuresFor(now))])].map((member): Candidate => {
      const [earlier, later] = [featuresFor(member), featuresFor(now)]
      return {
        was: member,
        now,
        isNamed: calledSo.has(member),
        // An equal id in another list is no evidence.
        similarity: isOneList ? similarity(earlier, later) : agreement(earlier, later),
        likeness: likeness(earlier.words, later.words),
        distinctiveLikeness: likeness(earlier.words, later.words, weightOf),
        distinctiveInCommon: inCommon(earlier.words, later.words, weightOf),
      }
    })
  })
  const rank = ({ isNamed, distinctiveLikeness }: Candidate): number =>
    distinctiveLikeness + (isNamed ? NAME : 0)
  return all
    .filter(each => each.isNamed || isAlike(each, isOneList))
    .toSorted((a, b) => rank(b) - rank(a))
}

function callOf({ data }: Member): string {
  return nameOf(data) ?? subjectOf(data)
}

/** Whether two items are similar enough to match. Between different lists, the limit itself is not enough. */
function isAlike(candidate: Candidate, isOneList: boolean): boolean {
  return isOneList ? candidate.similarity >= ALIKE : candidate.similarity > ALIKE
}

/** A word that occurs in several items has little weight. */
function wordWeights(features: readonly Features[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { words } of features)
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

/** If several items had equal content, nobody can tell which of them was changed. */
function doubtTwins(changed: readonly Pair[], was: readonly Member[]): Pair[] {
  const alike = grouped(was, ({ data }) => contentOf(data))
  return changed.map(pair => {
    const twins = alike.get(contentOf(pair.was.data)) ?? []
    return twins.length > 1 ? { ...pair, doubts: [...pair.doubts, ...twins] } : pair
  })
}

/**
 * Whether the other match may be the right one. Against an equal id, it must explain more words: an item that gained an
 * update became less like its base, but kept as much of it.
 */
function isRival(other: Candidate, candidate: Candidate): boolean {
  if (other.similarity < ALIKE) return false
  const hasId = candidate.isNamed && nameOf(candidate.now.data) !== undefined
  return hasId
    ? other.distinctiveInCommon > candidate.distinctiveInCommon
    : other.distinctiveLikeness >= candidate.distinctiveLikeness - LEAD
}

/** Whether any reader would see the two as the same thing. */
function isSure({ was, now, isNamed, likeness: alike }: Candidate): boolean {
  const hasId = nameOf(now.data) !== undefined
  if (isNamed) return hasId ? !isReplaced(was.data, now.data) : alike >= 0.4
  return alike > ALIKE && (alike >= 0.75 || isOneFieldApart(was.data, now.data))
}
