// Finding the mandates of a document: who speaks, who is asked, what is asked, and where it ends.
import type { Language } from '../base/language.ts'
import { askedIn, type Asked, type Rule } from './asked.ts'
import { clausesOf, sentencesOf, type Clause, type Style } from './clauses.ts'
import { folded } from './fold.ts'
import { listKind } from './lists.ts'
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
  const counts = new Map<string, number>()
  for (const { paragraph } of found) counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1)
  const seen = new Map<string, number>()
  return found.map(mandate => {
    const { paragraph } = mandate
    const place = seen.get(paragraph) ?? 0
    seen.set(paragraph, place + 1)
    const ordinal = (counts.get(paragraph) ?? 0) > 1 ? ORDINALS[place] : undefined
    return ordinal === undefined ? mandate : { ...mandate, paragraph: `${paragraph} (${ordinal})` }
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
  const original = (from: number, to: number): string =>
    trimmed(text.slice(at[from], at[plain[to] === '.' ? to + 1 : to]))
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

/** A text without the punctuation and the conjunction that lead on to what follows; a full stop is its own. */
function trimmed(text: string): string {
  return text
    .replace(/^["“”«»\s]+/u, '')
    .replace(/(?:[\s,;:،؛"“”«»]|\s(?:and|et|و|but|mais))+$/u, '')
    .replace(/\s+/g, ' ')
}
