// Finding the mandates of a document: who speaks, who is asked, what is asked, and where it ends.
import type { Language } from '../base/language.ts'
import { clausesOf, sentencesOf, type Clause, type Style } from './clauses.ts'
import { folded } from './fold.ts'
import type { Paragraph } from './paragraph.ts'
import { compiled, type Compiled } from './phrases/compiled.ts'
import type { Strength } from './phrases/phrases.ts'
import { unitsOf, type Item, type Unit } from './structure.ts'

/** A mandate as it was found. */
export interface Found {
  /** As one would cite it: `5`, `4(1)`, `66/3 2 a)`, `5 bullet 1`; `unnumbered` where it has no number. */
  readonly paragraph: string
  /** The words of the document, white space collapsed. */
  readonly text: string
  readonly line: number
  readonly addressee: string
  readonly verb: string
  readonly strength: Strength
  /** Which way of giving mandates this was. */
  readonly rule: Rule
}

export type Rule = 'clause' | 'pronoun' | 'list-item' | 'heading' | 'passive'

/** A paragraph that names the one asked and gives no mandate, and why. */
export interface Skipped {
  readonly paragraph: string
  readonly text: string
  readonly line: number
  readonly why: 'preamble' | 'not-addressed' | 'recalled'
}

export interface Findings {
  readonly mandates: readonly Found[]
  readonly skipped: readonly Skipped[]
}

/** The mandates in a document of one language. @param addressee who is asked, where it is nobody usual */
export function findMandates(
  paragraphs: readonly Paragraph[],
  language: Language,
  addressee?: string,
): Findings {
  const text = paragraphs.map(paragraph => paragraph.text).join('\n')
  const words = compiled(language, text, addressee)
  const units = unitsOf(paragraphs, words.phrases)
  const style = styleOf(units, words)
  const mandates: Found[] = []
  const skipped: Skipped[] = []
  for (const unit of units) {
    const found = unit.preamble ? [] : inUnit(unit, words, style)
    mandates.push(...numbered(found))
    if (found.length === 0 && words.title.test(folded(unit.text).text)) {
      const why = unit.preamble
        ? 'preamble'
        : isRecalled(unit, words)
          ? 'recalled'
          : 'not-addressed'
      skipped.push({ paragraph: citation(unit), text: unit.text, line: unit.line, why })
    }
  }
  return { mandates, skipped }
}

/** A resolution speaks in the present without a subject; a report tells what organs did. */
function styleOf(units: readonly Unit[], words: Compiled): Style {
  const speaking = units.filter(({ text, preamble }) => {
    if (preamble) return false
    const [first] = clausesOf(folded(text.slice(0, 200)).text, words, 'resolution')
    return (
      first?.start === 0 &&
      (first.form === 'present' || first.form === 'other') &&
      startsWithVerb(first, text)
    )
  })
  return speaking.length >= 2 ? 'resolution' : 'report'
}

function startsWithVerb({ verbEnd, verb }: Clause, text: string): boolean {
  return verbEnd - verb.length <= 40 && !/^(?:the|le|la|les|l['’])\s/i.test(text)
}

function isRecalled({ text }: Unit, { verbs }: Compiled): boolean {
  return verbs.some(
    ({ form, pattern }) => form !== 'other' && folded(text).text.search(pattern) !== -1,
  )
}

function citation({ cited }: Unit): string {
  return cited === '' ? 'unnumbered' : cited
}

/** `4 (first)`, `4 (second)` where one paragraph gives several. */
function numbered(found: readonly Found[]): Found[] {
  return found.map(mandate => {
    const same = found.filter(({ paragraph }) => paragraph === mandate.paragraph)
    const ordinal = same.length > 1 ? ORDINALS[same.indexOf(mandate)] : undefined
    return ordinal === undefined
      ? mandate
      : { ...mandate, paragraph: `${mandate.paragraph} (${ordinal})` }
  })
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

function inUnit(unit: Unit, words: Compiled, style: Style): Found[] {
  const underLead = unit.lead === null ? undefined : leadIn(unit.lead, words)
  if (underLead && isTask(unit.text, words)) {
    return [{ ...base(unit, underLead), text: trimmed(unit.text), rule: 'heading' }]
  }
  const own = inText(unit.text, unit, words, style)
  // Items of other lists may give mandates of their own: `Decides: … (c) To request the Secretary-General …`.
  const isTaken = own.some(({ rule }) => rule === 'list-item')
  const inItems = isTaken ? [] : unit.items.flatMap(item => inItem(item, unit, words, style))
  return [...own, ...inItems]
}

/** The verb and the one asked of a heading such as `instructs the Secretary-General`. */
function leadIn(lead: string, words: Compiled): Asked | undefined {
  const { text } = folded(lead)
  const [clause] = clausesOf(text, words, 'resolution')
  return clause && askedIn(text, clause, words, true)
}

function isTask(text: string, { phrases }: Compiled): boolean {
  return (
    phrases.language !== 'en' ||
    /^(?:\d{1,2}\s+)?to\s/i.test(text) ||
    /^\p{Lu}?\p{Ll}+\s/u.test(text)
  )
}

interface Asked {
  readonly addressee: string
  readonly verb: string
  readonly strength: Strength
  /** Where the words after the one asked begin. */
  readonly rest: number
  readonly rule: Rule
}

function base(
  unit: Pick<Unit, 'line' | 'cited'>,
  { addressee, verb, strength }: Asked,
): Omit<Found, 'text' | 'rule'> {
  const paragraph = unit.cited === '' ? 'unnumbered' : unit.cited
  return { paragraph, line: unit.line, addressee, verb, strength }
}

/** The mandates that the text of a unit gives, with the list that hangs on its last clause. */
function inText(text: string, unit: Unit, words: Compiled, style: Style): Found[] {
  const { text: plain, at } = folded(text)
  const original = (from: number, to: number): string => trimmed(text.slice(at[from], at[to]))
  const clauses = clausesOf(plain, words, style)
  const found: Found[] = []
  for (const clause of clauses) {
    const isLast = clause.end >= plain.length
    const hasList = isLast && unit.items.length > 0
    const asked = askedIn(plain, clause, words, hasList)
    if (!asked) continue
    if (hasList) {
      const chapeau = plain.slice(asked.rest, clause.end).trim()
      const kind = listKind(chapeau, unit.items, words)
      if (kind === 'tasks') {
        found.push(...unit.items.map((item, index) => itemMandate(item, index, unit, asked)))
        continue
      }
      if (kind === 'contents') {
        const items = unit.items.map(item => `${item.label?.cited ?? '-'} ${item.text}`.trim())
        const whole = [original(clause.start, clause.end), ...items, unit.after].filter(Boolean)
        found.push({ ...base(unit, asked), text: trimmed(whole.join(' ')), rule: asked.rule })
        continue
      }
    }
    found.push({ ...base(unit, asked), text: original(clause.start, clause.end), rule: asked.rule })
  }
  return [...found, ...passives(plain, original, unit, words, style)]
}

function itemMandate(item: Item, index: number, unit: Unit, asked: Asked): Found {
  const label = item.label
  const own =
    label === null || label.kind === 'bullet'
      ? ` bullet ${index + 1}`
      : label.cited.startsWith('(')
        ? label.cited
        : ` ${label.cited}`
  return {
    ...base(unit, asked),
    paragraph: `${unit.cited === '' ? '' : unit.cited}${own}`.trim(),
    text: trimmed(item.text),
    line: item.line,
    rule: 'list-item',
  }
}

function inItem(item: Item, unit: Unit, words: Compiled, style: Style): Found[] {
  const label = item.label?.kind === 'bullet' ? '' : (item.label?.cited ?? '')
  const cited = `${unit.cited}${label.startsWith('(') || label === '' ? '' : ' '}${label}`
  return inText(item.text, { ...unit, ...item, cited, items: [], after: '' }, words, style)
}

/** Who is asked by a clause, when it is the head of the secretariat and something is asked. */
function askedIn(
  text: string,
  clause: Clause,
  words: Compiled,
  hasList: boolean,
): Asked | undefined {
  const { strength, form, verb, verbEnd } = clause
  if (strength === null) return decidedThat(text, clause, words)
  const after = text.slice(verbEnd, Math.min(clause.end, verbEnd + 420))
  if (form === 'pronoun') {
    const addressee = antecedent(text.slice(0, clause.start + 1), words)
    if (addressee === undefined || !isAsking(after, words, hasList)) return undefined
    return { addressee, verb, strength, rest: verbEnd, rule: 'pronoun' }
  }
  const direct = words.addressee.exec(after) ?? words.coAddressee.exec(after)
  const title = direct?.groups?.['title']
  if (!direct || title === undefined) return undefined
  const before = direct[0].slice(0, direct[0].length - title.length)
  const isCo = !words.addressee.test(after)
  if (words.other.test(before)) return undefined
  if (isCo && words.phrases.complement.test(before.replace(/:$/, ''))) return undefined
  const rest = after.slice(direct[0].length)
  const asksThat = words.phrases.that.test(before)
  if (!asksThat && !isAsking(rest, words, hasList)) return undefined
  return { addressee: title, verb, strength, rest: verbEnd + direct[0].length, rule: 'clause' }
}

/** `Resolves that the Secretary-General be requested to …`. */
function decidedThat(text: string, clause: Clause, words: Compiled): Asked | undefined {
  const after = text.slice(clause.verbEnd, Math.min(clause.end, clause.verbEnd + 420))
  const title = words.addressee.exec(after)
  const before = title?.[0].slice(0, -(title.groups?.['title'] ?? '').length) ?? ''
  if (!title || !words.phrases.that.test(before)) return undefined
  const rest = after.slice(title[0].length)
  if (!words.phrases.passive.test(rest)) return undefined
  return {
    addressee: title.groups?.['title'] ?? '',
    verb: clause.verb,
    strength: 'request',
    rest: clause.verbEnd + title[0].length,
    rule: 'passive',
  }
}

/** Whether something is asked: a task follows, or the list that hangs on the clause. */
function isAsking(rest: string, { phrases }: Compiled, hasList: boolean): boolean {
  if (hasList) return true
  if (phrases.language === 'ar') return /\p{L}{2,}/u.test(rest)
  return phrases.complement.test(rest)
}

/** Whom a pronoun means: the last one named before it, when that is the head of the secretariat. */
function antecedent(before: string, { title, person, otherPerson }: Compiled): string | undefined {
  const all = new RegExp(title.source, 'giu')
  let last: { title: string; index: number; end: number } | undefined
  for (const match of before.matchAll(all)) {
    if (otherPerson.test(before.slice(Math.max(0, match.index - 60), match.index))) continue
    last = {
      title: match.groups?.['title'] ?? match[0],
      index: match.index,
      end: match.index + match[0].length,
    }
  }
  if (!last) return undefined
  for (const match of before.matchAll(person)) {
    if (match.index > last.index) return undefined
  }
  return last.title
}

type ListKind = 'tasks' | 'contents' | 'none'

/** What the items of a list are: tasks of their own, the contents of one task, or none of both. */
function listKind(chapeau: string, items: readonly Item[], { phrases }: Compiled): ListKind {
  const bare = chapeau.replace(/[:؛،,\s]+$/u, '')
  const opened = bare.replace(/\s*\b(?:to|de|d'|à|that)$/i, '')
  if (opened === '' || /[:]\s*$/.test(chapeau) === false) {
    if (opened === '') return 'tasks'
    return startsWithTask(items, phrases.language) ? 'tasks' : 'none'
  }
  const hasOwnTask = taskWithin(opened, phrases.language)
  if (!hasOwnTask) return 'tasks'
  if (
    phrases.following.test(bare) &&
    !/\b(?:report|information|inform|rapport|informations?)\b/i.test(bare)
  )
    return 'tasks'
  if (phrases.contents.test(bare)) return 'contents'
  return startsWithTask(items, phrases.language) ? 'tasks' : 'contents'
}

/** Whether a chapeau says what to do before its list begins. */
function taskWithin(chapeau: string, language: Language): boolean {
  switch (language) {
    case 'en':
      return /(?:^|\s|,)to (?!the\b|its\b|a\b|an\b|this\b|that\b|these\b|those\b|all\b|his\b|her\b|their\b|which\b)\p{Ll}+/u.test(
        chapeau,
      )
    case 'fr':
      return /(?:^|\s)(?:de |d'|à )(?:lui |leur |se |s'|le |la |les |l'|y |en |ne pas )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u.test(
        chapeau,
      )
    case 'ar':
      return /(?:^|\s)(?:ان|بان)\s+\p{L}+/u.test(chapeau) || chapeau.split(' ').length >= 6
  }
}

function startsWithTask(items: readonly Item[], language: Language): boolean {
  const first = items[0]?.text ?? ''
  switch (language) {
    case 'en':
      return /^to\s/i.test(first)
    case 'fr':
      return /^(?:de\s|d['’])/i.test(first) || /^\p{L}+(?:er|ir|re)\s/iu.test(first)
    case 'ar':
      return /^(?:أن|بأن)\s/u.test(first)
  }
}

/** `The Secretariat was requested to …`, `The Secretary-General shall …`. */
function passives(
  text: string,
  original: (from: number, to: number) => string,
  unit: Unit,
  words: Compiled,
  style: Style,
): Found[] {
  const { passiveSubject, phrases } = words
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + 500))
    const subject = passiveSubject.exec(sentence)
    const title = subject?.groups?.['title']
    if (!subject || title === undefined) return []
    const rest = phrases.passive.exec(sentence.slice(subject[0].length))
    if (!rest || words.recalling.test(subject[0].slice(0, subject[0].length - title.length)))
      return []
    const isPast = /\b(?:was|were|été)\b/.test(rest[0])
    if (isPast && style === 'resolution') return []
    const asked: Asked = {
      addressee: title,
      verb: rest[0].trim(),
      strength: 'request',
      rest: 0,
      rule: 'passive',
    }
    return [{ ...base(unit, asked), text: original(start, end), rule: 'passive' as const }]
  })
}

/** A text without the punctuation and the conjunction that lead on to what follows. */
function trimmed(text: string): string {
  return text
    .replace(/^["“”«»\s]+/u, '')
    .replace(/(?:[\s,;:.،؛"“”«»]|\s(?:and|et|و|but|mais))+$/u, '')
    .replace(/\s+/g, ' ')
}
