// Whether a clause asks the head of the secretariat, by a title or by a pronoun.
import type { Clause } from './clauses.ts'
import { isOfAnother } from './own-organisation.ts'
import type { Compiled } from './phrases/compiled.ts'
import type { Phrases, Strength } from './phrases/phrases.ts'

/** The kind of wording by which a mandate was given. */
export type Rule = 'clause' | 'pronoun' | 'list-item' | 'heading' | 'passive'

export interface Asked {
  readonly addressee: string
  readonly verb: string
  readonly strength: Strength
  /** The offset of the words after the addressee. */
  readonly rest: number
  readonly rule: Rule
  /** Whether the next clause contains the task: `Requests the secretariat and invites the Chair to …`. */
  readonly isShared?: boolean
}

/**
 * The addressee of a clause; undefined unless the clause asks something of the head of the secretariat.
 *
 * @param above the preceding text, in which a pronoun may have its antecedent
 */
export function askedIn(
  text: string,
  clause: Clause,
  words: Compiled,
  hasList: boolean,
  above = '',
): Asked | undefined {
  const { strength, form, verb, verbEnd } = clause
  if (strength === null) return decidedThat(text, clause, words)
  const after = text.slice(verbEnd, Math.min(clause.end, verbEnd + 420))
  if (form === 'pronoun') {
    // A pronoun at the beginning of a paragraph refers to somebody in the paragraph before.
    const before = clause.start === 0 ? above : text.slice(0, clause.start + 1)
    const addressee = antecedent(before.slice(-NEAR), words)
    if (addressee === undefined) return undefined
    if (!words.phrases.that.test(verb) && !isAsking(after, words, hasList)) return undefined
    return { addressee, verb, strength, rest: verbEnd, rule: 'pronoun' }
  }
  const named = ourNamed(after, words)
  if (!named) return agentOf(after, clause, words)
  const { title, before, rest, isCo } = named
  if (isCo && words.phrases.told.test(before.replace(/:$/, ''))) return undefined
  if (isActor(clause, before, rest, words)) return undefined
  const asked = { addressee: title, verb, strength, rest: verbEnd + after.length - rest.length }
  if (words.phrases.that.test(before) || isAsking(rest, words, hasList))
    return { ...asked, rule: 'clause' }
  return SHARED.test(rest) && !hasList ? { ...asked, rule: 'clause', isShared: true } : undefined
}

/** One of our titles after a verb, with the text before and after it. */
interface Named {
  readonly title: string
  readonly before: string
  readonly rest: string
  /** Whether others are named before it. */
  readonly isCo: boolean
}

/** The first of our titles among the addressees: `Requests the Director of the Fund and the Secretariat to …`. */
function ourNamed(after: string, words: Compiled): Named | undefined {
  const { addressee, coAddressee, furtherAddressee, ours, other } = words
  let passed = 0
  for (let times = 0; times < MOST_NAMED; times++) {
    const text = after.slice(passed)
    const isFirst = times === 0
    const match =
      (isFirst ? addressee.exec(text) : null) ??
      (times < 2 && passed === 0 ? coAddressee : furtherAddressee).exec(text)
    const title = match?.groups?.['title']
    if (!match || title === undefined) return undefined
    const end = passed + match[0].length
    const before = after.slice(0, end - title.length)
    const rest = after.slice(end)
    if (
      !other.test(before) &&
      canPrecede(before, title, words) &&
      !isOfAnother(before, title, rest, ours)
    )
      return { title, before, rest, isCo: !(isFirst && addressee.test(text)) }
    passed = end
  }
  return undefined
}

/** The maximum number of others named before ours. */
const MOST_NAMED = 4

/**
 * Whether the word just before a title can belong to it, as in `the BIPM Director` or `the Codex Secretariat`, rather
 * than being a verb or noun of its own.
 */
function canPrecede(before: string, title: string, { determined }: Compiled): boolean {
  const [last = '', next = ''] = before.trim().split(/\s+/).toReversed()
  const word = /^\d+$/.test(last) ? next : last
  if (word === '' || determined.test(before)) return true
  return /^\p{Lu}/u.test(word) || title === title.toUpperCase()
}

/** For example `Requests that a report be submitted by the Secretary-General`. */
function agentOf(after: string, { verb, verbEnd }: Clause, words: Compiled): Asked | undefined {
  const [passive] = words.agent.exec(after) ?? []
  if (passive === undefined) return undefined
  const title = words.titleAtEnd.exec(passive)?.groups?.['title'] ?? ''
  if (isOfAnother('', title, after.slice(passive.length), words.ours)) return undefined
  return {
    addressee: title,
    verb,
    strength: 'request',
    rest: verbEnd + passive.length,
    rule: 'passive',
  }
}

/** Only words that lead to another verb follow the addressee. */
const SHARED = /^[\s,]*(?:(?:and|et)[\s,]*)?$/i

/** For example `Resolves that the Secretary-General be requested to …`. */
function decidedThat(text: string, clause: Clause, words: Compiled): Asked | undefined {
  if (!words.decides.test(clause.verb)) return undefined
  const after = text.slice(clause.verbEnd, Math.min(clause.end, clause.verbEnd + 420))
  const named = ourNamed(after, words)
  if (!named || named.isCo || !words.phrases.that.test(named.before))
    return agentOf(after, clause, words)
  const { title, rest } = named
  if (!words.phrases.passive.test(rest) && !words.phrases.decided.test(rest)) return undefined
  return {
    addressee: title,
    verb: clause.verb,
    strength: 'request',
    rest: clause.verbEnd + after.length - rest.length,
    rule: 'passive',
  }
}

/** Whether the text asks for something: a task follows, or a list that belongs to the clause. */
function isAsking(rest: string, { phrases }: Compiled, hasList: boolean): boolean {
  return hasList || phrases.complement.test(rest)
}

/** «دعا الأمين العام الدول»: right after a verb in the past, without anybody between, the title is the subject. */
function isActor({ form }: Clause, before: string, rest: string, { phrases }: Compiled): boolean {
  if (form !== 'past' || /\p{L}/u.test(before)) return false
  return phrases.verbFirst?.titleIsSubject.test(rest) === true
}

/**
 * The end of our part of the clause, if others are then asked without a verb of their own: `invites the Secretariat to
 * continue its work and Parties to contribute`. Addressees who are named before any task share it.
 */
export function endOfOurPart(
  { rest }: Asked,
  text: string,
  end: number,
  { phrases }: Compiled,
): number {
  const words = text.slice(rest, Math.min(end, rest + 600))
  const other = phrases.othersAsked.exec(words) ?? phrases.othersThat.exec(words)
  const before = words.slice(0, other?.index)
  return other && hasTask(before, phrases) && !phrases.helping.test(before)
    ? rest + other.index
    : end
}

/** Whether a task came before. */
function hasTask(before: string, { marksTasks, task }: Phrases): boolean {
  if (marksTasks) return task.test(before)
  return /\p{L}/u.test(before.replace(/^\s*،[^،]{1,160}،/u, ''))
}

/** The distance that a pronoun can refer back, in characters. */
const NEAR = 3000

/** The antecedent of a pronoun: the last person named before it, if that is the head of the secretariat. */
function antecedent(
  before: string,
  { named, person, otherPerson, ours }: Compiled,
): string | undefined {
  let last: { title: string; index: number; end: number } | undefined
  for (const match of before.matchAll(named)) {
    if (otherPerson.test(before.slice(Math.max(0, match.index - 60), match.index))) continue
    const title = match.groups?.['title'] ?? match[0]
    const end = match.index + match[0].length
    const left = before.slice(Math.max(0, match.index - 30), match.index)
    if (isOfAnother(left, title, before.slice(end, end + 130), ours)) continue
    last = { title, index: match.index, end }
  }
  if (!last) return undefined
  for (const match of before.matchAll(person)) {
    if (match.index > last.index) return undefined
  }
  return last.title
}
