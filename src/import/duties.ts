// Duties stated with the addressee as the subject: `The Secretariat shall …`, `The Secretariat was requested to …`.
import type { Asked } from './addressee.ts'
import type { Duty, Surrounding } from './duty.ts'
import { isOfAnother } from './own-organisation.ts'
import type { Compiled } from './phrases/compiled.ts'
import { sentencesOf } from './sentences.ts'
import { dutiesInThatClauses } from './that-clauses.ts'

/** How many characters of a sentence are searched for its subject and verb. */
const REACH = 500

/** The sentences of `text` that give the addressee a duty. */
export function dutiesOf(text: string, words: Compiled, around: Surrounding): Duty[] {
  const numbered = NUMBERED_DECISION.exec(text)?.[0].length ?? 0
  if (numbered > 0) {
    const decided = { ...around, isDecided: true, isItem: false }
    return dutiesOf(text.slice(numbered), words, decided).map(duty => movedBy(duty, numbered))
  }
  const isList = around.isDecided || words.phrases.enumerating.test(text.slice(0, REACH))
  return sentencesOf(text).flatMap(({ start, end }): Duty[] => {
    const sentence = text.slice(start, Math.min(end, start + REACH))
    const item = isList ? decidedIn(sentence, words, around.isDecided) : undefined
    if (item)
      return [
        { start: start + item.at, end, asked: { ...item.asked, rest: start + item.asked.rest } },
      ]
    const before = start === 0 ? around.above : text.slice(0, start)
    const own = dutyIn(sentence, words, around) ?? referringIn(sentence, before, words, around)
    if (own) return [{ start, end, asked: { ...own, rest: start + own.rest } }]
    const planned = plannedIn(sentence, words)
    if (planned)
      return [
        {
          start: start + planned.at,
          end,
          asked: { ...planned.asked, rest: start + planned.asked.rest },
        },
      ]
    const inClauses = dutiesInThatClauses(sentence, start, start === 0, words, around)
    if (inClauses.length > 0) return inClauses
    return halvesOf(sentence).flatMap(at => {
      const asked = dutyIn(sentence.slice(at), words, { ...around, isAddressed: false })
      if (!asked || !words.phrases.passive.test(asked.verb)) return []
      return [{ start: start + at, end, asked: { ...asked, rest: start + at + asked.rest } }]
    })
  })
}

function movedBy({ start, end, asked }: Duty, by: number): Duty {
  return { start: start + by, end: end + by, asked: { ...asked, rest: asked.rest + by } }
}

/** The number of a decision or recommendation within a report, before its text: `Recommendation 2:`. */
const NUMBERED_DECISION =
  /^(?:recommendation|recommandation|decision|décision|conclusion|outcome|motion|(?:ال)?توصية|(?:ال)?قرار)\s(?:(?:no\.?|n°|رقم)\s?)?\d{1,3}\s?[.:–—-]\s/iu

/** What a list of decisions gives: `agreed that: (a) the Secretariat will …`. @param isItem whether it is an item of its own */
function decidedIn(
  sentence: string,
  words: Compiled,
  isItem: boolean,
): { readonly at: number; readonly asked: Asked } | undefined {
  const label = LABELLED.exec(sentence)?.[0]
  if (label === undefined && !isItem) return undefined
  const at = label?.length ?? 0
  const part = sentence.slice(at)
  const found =
    words.dutySubject?.exec(part) ??
    words.standingSubject?.exec(part) ??
    words.passiveSubject.exec(part)
  const title = found?.groups?.['title']
  if (!found || title === undefined) return doneBy(part, at, words)
  const end = found[0].length
  const [before, rest] = [found[0].slice(0, -title.length), part.slice(end)]
  if (words.other.test(before) || isOfAnother(before, title, rest, words.ours)) return undefined
  const { passive, decided, future } = words.phrases
  const verb = (passive.exec(rest) ?? future.exec(rest) ?? decided.exec(rest))?.[0]
  if (verb === undefined) return undefined
  const task = { addressee: title, verb: verb.trim() || title, rest: at + end }
  return { at, asked: { ...task, strength: 'request', rule: 'passive' } }
}

/** What is to be done by the addressee: `the register will be kept by the Secretariat`. */
function doneBy(
  part: string,
  at: number,
  words: Compiled,
): { readonly at: number; readonly asked: Asked } | undefined {
  const found = words.doneBy?.exec(part)
  const title = found?.groups?.['title']
  if (!found || title === undefined) return undefined
  const end = found[0].length
  if (isOfAnother(part.slice(0, end - title.length), title, part.slice(end), words.ours))
    return undefined
  const task = { addressee: title, verb: title, rest: at + end }
  return { at, asked: { ...task, strength: 'request', rule: 'passive' } }
}

/** The label of an item within a sentence, with what stands before it. */
const LABELLED =
  /^(?:[^:()]{1,200}:\s?)?(?:and |et |و)?\(?(?:[a-z]|[ivx]{1,4}|\d{1,2}|[\u0621-\u064a])\)\s/iu

/** Duties in an adopted plan: `a plan under which the Secretariat will convene two workshops`. */
function plannedIn(
  sentence: string,
  words: Compiled,
): { readonly at: number; readonly asked: Asked } | undefined {
  const plan = words.phrases.planned.exec(sentence)
  if (!plan) return undefined
  const at = plan.index + plan[0].length
  const part = sentence.slice(at)
  const found =
    words.dutySubject?.exec(part) ??
    words.standingSubject?.exec(part) ??
    words.passiveSubject.exec(part)
  const title = found?.groups?.['title']
  if (!found || title === undefined) return undefined
  const end = found[0].length
  if (isOfAnother(found[0].slice(0, -title.length), title, part.slice(end), words.ours))
    return undefined
  if (!/^\s*(?:,[^,]{1,120},\s*)?\p{L}/u.test(part.slice(end))) return undefined
  return {
    at,
    asked: {
      addressee: title,
      verb: plan[0].trim(),
      strength: 'request',
      rest: at + end,
      rule: 'passive',
    },
  }
}

/**
 * The offsets at which a second half of a sentence begins, with a subject of its own: `…, and the Secretariat was asked
 * to …`.
 */
function halvesOf(sentence: string): number[] {
  return [...sentence.matchAll(HALF)].map(({ index, 0: join }) => index + join.length)
}

const HALF = /,? (?:and|but|while|whereas|et|mais|tandis que) (?=(?:the|its|le|la|l'|son|sa) ?)/giu

function dutyIn(
  sentence: string,
  words: Compiled,
  { style, isAddressed, isEnacted }: Surrounding,
): Asked | undefined {
  const duty =
    words.dutySubject?.exec(sentence) ?? (isEnacted ? words.standingSubject?.exec(sentence) : null)
  const subject = duty ?? words.passiveSubject.exec(sentence)
  const title = subject?.groups?.['title']
  if (!subject || title === undefined) return undefined
  const before = subject[0].slice(0, subject[0].length - title.length)
  const isRecalled = words.recalling.test(before.replace(/^[^,،]{0,140}[,،]/u, ''))
  if (isRecalled || words.other.test(before)) return undefined
  const rest = sentence.slice(subject[0].length)
  if (isOfAnother(before, title, rest, words.ours)) return undefined
  const passive = words.phrases.passive.exec(rest)
  // In a report, what somebody should do is an opinion, unless the meeting agreed on it.
  const isOpinion = /\bshould\b/.test(passive?.[0] ?? '')
  if (isOpinion && style === 'report' && !words.ours.isOfMinutes) return undefined
  const isPast = /\b(?:was|were|été)\b/.test(passive?.[0] ?? '')
  if (isPast && style === 'resolution') return undefined
  const future = words.ours.isOfMinutes ? words.phrases.future.exec(rest)?.[0] : undefined
  const standing = isEnacted ? words.phrases.standing.exec(rest)?.[0] : undefined
  const verb =
    passive?.[0] ??
    future ??
    (duty ? before : ((standing || undefined) ?? (isAddressed ? title : undefined)))
  if (verb === undefined) return undefined
  return {
    addressee: title,
    verb: verb.trim(),
    strength: 'request',
    rest: subject[0].length + (passive?.[0].length ?? 0),
    rule: 'passive',
  }
}

/** A duty of the subject of the sentence before: `It shall …`, «وعليها أن …». */
function referringIn(
  sentence: string,
  before: string,
  words: Compiled,
  around: Surrounding,
): Asked | undefined {
  const pronoun = words.phrases.subjectPronoun.exec(sentence)?.[0]
  if (pronoun === undefined) return undefined
  const last = sentencesOf(before.slice(-REACH * 2)).at(-1)
  if (!last) return undefined
  const above = before.slice(-REACH * 2).slice(last.start, last.end)
  const title = dutyIn(above, words, around)?.addressee
  if (title === undefined) return undefined
  const rest = sentence.slice(pronoun.length)
  const verb = words.phrases.verbFirst ? pronoun : words.phrases.passive.exec(rest)?.[0]
  if (verb === undefined) return undefined
  const after = pronoun.length + (words.phrases.verbFirst ? 0 : verb.length)
  return { addressee: title, verb: verb.trim(), strength: 'request', rest: after, rule: 'pronoun' }
}
