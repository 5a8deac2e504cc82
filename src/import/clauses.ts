// Splits a paragraph into operative clauses. Each begins with a verb of an organ, in a position where such verbs occur.
import { isBody } from './own-organisation.ts'
import type { Compiled, Form } from './phrases/compiled.ts'
import type { Strength } from './phrases/phrases.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { hasSpeaker, isOfSpeaker } from './speakers.ts'

/** The style of a text: an organ speaks in the present, or a report says what it did. */
export type Style = 'resolution' | 'report'

/** The position of a verb: at the beginning, joined to the clause before, or after its subject. */
type Place = 'start' | 'joined' | 'subject'

export interface Clause {
  readonly form: Form
  readonly strength: Strength | null
  readonly verb: string
  /** The offsets of the beginning, the end of the verb, and the end of the clause. */
  readonly start: number
  readonly verbEnd: number
  readonly end: number
}

/** A clause whose end is not known yet. */
interface Opened extends Omit<Clause, 'end'> {
  /** The end of the clause before. The words between the two, such as conjunctions, belong to neither. */
  readonly opens: number
  readonly sentence: Sentence
}

interface Candidate {
  readonly form: Form
  readonly strength: Strength | null
  readonly index: number
  readonly end: number
}

/** The operative clauses of `text`, in order. */
export function clausesOf(text: string, language: Compiled, style: Style): Clause[] {
  const found = sentencesOf(text).flatMap(sentence => {
    const opening = text.slice(sentence.start, sentence.start + REACH)
    const [formula = ''] = RESOLVED.exec(opening) ?? DECIDED.exec(opening) ?? []
    return openedIn(text, { ...sentence, start: sentence.start + formula.length }, language, style)
  })
  return found.flatMap((clause, index) => {
    const { opens: _, sentence, ...own } = clause
    const next = found[index + 1]
    const isShared = next?.sentence === sentence && next.start === own.start
    return isShared ? [] : [{ ...own, end: Math.min(next?.opens ?? Infinity, sentence.whole) }]
  })
}

function openedIn(text: string, sentence: Sentence, language: Compiled, style: Style): Opened[] {
  const found: Opened[] = []
  let before: Candidate | undefined
  let first: Candidate | undefined
  for (const candidate of candidatesIn(text, sentence, language)) {
    const place = placeOf(text, sentence.start, candidate, before, language)
    if (place === 'subject' && isOfSpeaker(text, sentence.start, candidate.index, language))
      return []
    first ??= candidate
    if (
      place === 'joined' &&
      !before &&
      hasSpeaker(text.slice(sentence.start, first.index), language)
    )
      continue
    if (place === null || !canStand(candidate, place, style, text, sentence, first, language))
      continue
    const { form, strength, index, end } = candidate
    const last = found.at(-1)
    // Two verbs of one clause, as in `Requests and urges the Secretary-General to`.
    const isTwin = last && isOnlyJoin(text.slice(last.verbEnd, index), language)
    const start = isTwin ? last.start : startOf(text, sentence.start, candidate, place, language)
    const opens = isTwin ? last.opens : opensAt(text, sentence.start, start, language)
    const verb = text.slice(index, end)
    found.push({ form, strength, verb, start, opens, verbEnd: end, sentence })
    before = candidate
  }
  return found
}

/** The beginning of board resolutions, before the verb that counts: `RESOLVED (2031.4), that the Board directs …`. */
const RESOLVED =
  /^["“«]?(?:now,? therefore,? )?(?:be it )?(?:further )?resolved(?: further| also)?(?: \([^()]{1,40}\))?,(?: further,)?(?: that)?\s+/iu

/** The label of a decision within a report: `Decision: The Committee requested …`. */
const DECIDED =
  /^(?:decision|agreement|conclusion|outcome|resolution|décision|résolution|القرار)(?:\s\d{1,2}(?:\.\d{1,2})?)?\s?[:–—]\s+/iu

/** Whether only a conjunction and adverbs are between two verbs. */
function isOnlyJoin(between: string, { onlyAdverbs, joinAtEnd }: Compiled): boolean {
  return between.length < REACH && joinAtEnd.test(between) && onlyAdverbs.test(between)
}

/**
 * The end of the clause before: in front of words such as `and, bearing in mind the costs,` that belong to the next
 * verb.
 */
function opensAt(text: string, from: number, start: number, { asideAtEnd }: Compiled): number {
  const left = text.slice(Math.max(from, start - REACH), start)
  return start - (asideAtEnd.exec(left)?.[0] ?? '').length
}

/** Every word that may be a verb of an organ; of several with the same beginning, the longest. */
function candidatesIn(text: string, { start, end }: Sentence, { verbs }: Compiled): Candidate[] {
  const sentence = text.slice(start, end)
  const byIndex = new Map<number, Candidate>()
  for (const { form, strength, pattern } of verbs) {
    for (const match of sentence.matchAll(pattern)) {
      const index = start + match.index
      const known = byIndex.get(index)
      const last = index + match[0].length
      if (!known || last > known.end) byIndex.set(index, { form, strength, index, end: last })
    }
  }
  const sorted = [...byIndex.values()].toSorted((a, b) => a.index - b.index)
  return sorted.filter((candidate, place) => {
    const earlier = sorted[place - 1]
    return !earlier || earlier.end <= candidate.index || earlier.form === 'other'
  })
}

/** How many characters around a verb are examined. */
const REACH = 260

function placeOf(
  text: string,
  sentenceStart: number,
  { index, form }: Candidate,
  before: Candidate | undefined,
  language: Compiled,
): Place | null {
  const { onlyAdverbs, adverbsAtEnd, joinAtEnd, recalling, phrases } = language
  const from = Math.max(sentenceStart, index - REACH)
  const left = text.slice(from, index)
  if (from === sentenceStart && onlyAdverbs.test(left)) return 'start'
  const bare = left.replace(adverbsAtEnd, '')
  const glued = text[index] === phrases.attachedJoin
  if (glued || joinAtEnd.test(bare) || joinAtEnd.test(left)) {
    const isBareJoin = !glued && !/[,;:،؛]\s*(?:\p{L}+\s*)?$/u.test(bare)
    const since = text.slice(before ? before.end : from, index)
    // In `a body that monitors and supports`, the verb belongs to the relative clause, not to the organ.
    if (form === 'other' && isBareJoin && /\b(?:that|which|who|qui|que)\b/i.test(since)) return null
    return 'joined'
  }
  if (before && before.index >= sentenceStart) return null
  if (from !== sentenceStart || bare.length > 200) return null
  const words = bare.trim().replace(/^["“”«»(\s]+/u, '')
  if (words === '' || recalling.test(words.replace(/^[^,]{0,140},/, ''))) return null
  if (phrases.introducing?.test(words)) return 'start'
  return isOrgan(words, language) ? 'subject' : null
}

/** The acronym of an organ as the subject of a sentence: `The SBSTA`. */
const ACRONYM =
  /^(?:[^,.;:]{0,140},\s*)?(?:(?:[Tt]he|THE|[Ll]e|[Ll]a|[Ll]es)\s|[Ll]')?(?<acronym>\p{Lu}[\p{L}/&]{0,12}\p{Lu}\d{0,3})(?:[ -]\d{1,3})?(?:\s+(?:has|have|had|a|ont))?(?!\p{L})/u

/**
 * Whether `words`, which precede a verb, end with an organ as the subject. Somebody who only addresses the organ does
 * not count.
 */
function isOrgan(words: string, { subject, phrases, ours }: Compiled): boolean {
  const own = words.slice(words.lastIndexOf(',') + 1)
  if (phrases.speakers.test(own)) return false
  if (subject.test(words)) return true
  const acronym = ACRONYM.exec(words)?.groups?.['acronym']
  return acronym !== undefined && isBody(acronym, ours)
}

/** The words before a verb without what the subject could, or could not, do: `The Committee could not agree, and …`. */
function withoutAbility(left: string): string {
  return left.replace(/^((?:[\p{L}'-]+\s+){1,6}?)(?:could|can|cannot)(?: not)?(?!\p{L})/u, '$1')
}

/** Whether a verb of this form counts in its position. */
function canStand(
  { form, index }: Candidate,
  place: Place,
  style: Style,
  text: string,
  sentence: Sentence,
  first: Candidate,
  language: Compiled,
): boolean {
  const { elsewhere, pluralSubject, verbFirst } = language.phrases
  switch (form) {
    case 'present':
    case 'other':
      return true
    case 'pronoun':
      return true
    case 'infinitive':
      return place === 'start'
    case 'plural':
      return (
        place !== 'joined' ||
        pluralSubject.test(text.slice(sentence.start, Math.min(index, sentence.start + 200)))
      )
    case 'past': {
      const left = text.slice(Math.max(sentence.start, index - REACH * 4), index)
      if (style !== 'report' || elsewhere.test(left)) return false
      if (verbFirst)
        return place === 'start' || (place === 'joined' && !verbFirst.otherSubject.test(left))
      if (place !== 'joined') return true
      // The subject of the sentence is before its first verb. Others may be named after it, unless the sentence says
      // what they did.
      const subject = text.slice(Math.max(sentence.start, first.index - REACH), first.index)
      const isOfOthers = language.phrases.that.test(text.slice(first.end, index))
      if (!isOrgan(left, language) && (isOfOthers || !isOrgan(subject, language))) return false
      return !language.recalling.test(withoutAbility(left).slice(-120))
    }
  }
}

/** The beginning of a clause: its adverbs or its subject. */
function startOf(
  text: string,
  sentenceStart: number,
  { index }: Candidate,
  place: Place,
  { adverbsAtEnd }: Compiled,
): number {
  if (place !== 'joined') return sentenceStart
  const from = Math.max(sentenceStart, index - REACH)
  const left = text.slice(from, index)
  const adverbs = adverbsAtEnd.exec(left)?.[0] ?? ''
  return index - adverbs.replace(/^[\s,،]+/, '').length
}
