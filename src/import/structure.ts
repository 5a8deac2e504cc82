// Assembles paragraphs into units that can give a mandate: operative paragraphs with their lists and citations.
import { ANNEXED, articleIn, isAgendaItem, isArticle, labelOfArticle } from './articles.ts'
import { folded } from './fold.ts'
import { withItemsApart } from './inline-lists.ts'
import { corrected } from './labels.ts'
import { addItem, isItem, listGoingOn, type OpenUnit } from './list-items.ts'
import type { Label, Paragraph } from './paragraph.ts'
import type { Compiled } from './phrases/compiled.ts'
import { isInCapitals, partIn } from './parts.ts'
import type { Phrases } from './phrases/phrases.ts'
import type { Part } from './resolutions.ts'

/** An item of a list, with the lists below it. */
export interface Item {
  /** The text with the lists below it. */
  readonly text: string
  /** The text without them. */
  readonly own: string
  readonly line: number
  readonly label: Label | null
  readonly below: readonly Item[]
}

/** A paragraph with its list. */
export interface Unit {
  readonly text: string
  readonly line: number
  /** The citation: `12`, `66/3 2`, `II.3`; empty without a number. */
  readonly cited: string
  readonly items: readonly Item[]
  /** The text after the list that ends its sentence. */
  readonly after: string
  /** The heading above it, which may contain the verb: `instructs the Secretary-General`. */
  readonly lead: string | null
  /** Whether it is part of a preamble, which gives no mandate. */
  readonly preamble: boolean
  /** Whether it is part of rules or articles, whose `shall` gives no mandate. */
  readonly isRule: boolean
  /** Whether it is part of an enacted text, in which every statement on the secretariat is a duty. */
  readonly isEnacted: boolean
  /** Whether it is in a list of what was decided. */
  readonly isDecided: boolean
}

/** The number of a rule or an article, alone on a line or before its title. */
const RULE =
  /^(?:rule|regulation|article|règle|الماد[ةه])\s+(?:\d{1,3}|[IVXL]+|premier)(?![\p{L}\d])/iu

/** @param resolutions the resolutions of a document with several */
export function unitsOf(
  paragraphs: readonly Paragraph[],
  { phrases, prose }: Pick<Compiled, 'phrases' | 'prose'>,
  resolutions: readonly Part[],
): Unit[] {
  const headings = new Map(resolutions.map(({ from, number }) => [from, number]))
  const units: OpenUnit[] = []
  let [section, part, lead, inPreamble, inRules] = ['', '', null as string | null, false, false]
  let [inRecitals, isEnacted, isDecided] = [false, false, false]
  for (const printed of mendedParagraphs(paragraphs, phrases)) {
    const current = units.at(-1)
    const short = printed.text.length < LONGEST_CHAPEAU ? folded(printed.text).text : ''
    if (phrases.enacting.test(short)) [isEnacted, inRules, inRecitals] = [true, false, false]
    else if (!printed.label && ANNEXED.test(printed.text)) isEnacted = false
    const article = isEnacted ? articleIn(printed) : undefined
    if (article?.text === '') {
      part = article.name
      continue
    }
    const numbered = article
      ? { ...printed, text: article.text, label: labelOfArticle(article) }
      : printed
    const paragraph = lead === null ? numbered : withPlainNumber(numbered, current)
    const { text, label } = paragraph
    const resolution = headings.get(printed.line)
    if (resolution !== undefined) {
      section = resolution
      ;[part, lead, inPreamble, inRules] = ['', null, false, false]
      ;[inRecitals, isEnacted, isDecided] = [false, false, false]
    }
    if (resolution !== undefined || !label || paragraph.heading) {
      if (RULE.test(text) && text.length < 120 && !isEnacted) inRules = true
      part = (resolution === undefined ? partIn(text) : undefined) ?? part
      if (isLead(paragraph, phrases)) {
        lead = text
        part = text.replace(/(?<!\s)\s*:$/, '')
        inPreamble = phrases.preamble.test(text)
        units.push(grown(paragraph, '', section, null, inPreamble))
        continue
      }
    }
    const above = label && listGoingOn(label, units)
    const list = above ?? (current && isItem(label, current) ? current : undefined)
    if (list) {
      addItem(list, paragraph)
      continue
    }
    const isWithin = /^[\p{Ll}]/u.test(text) && !phrases.heads.test(text)
    if (!label && current && current.items.length > 0 && isWithin) {
      const last = current.items.at(-1)
      if (last && !/[.;:؛]$/.test(last.text)) last.text = `${last.text} ${text}`
      else current.after = `${current.after} ${text}`.trim()
      continue
    }
    if (label?.kind === 'ordinal') part = label.value
    const isNumbered = label !== null && label.kind !== 'bullet'
    const isProse =
      /[.:]$/.test(text) &&
      (SENTENCES.test(text) || prose.test(folded(text.slice(0, LONGEST_OPENING)).text))
    const isRecital = !isNumbered && !isProse && phrases.preamble.test(text)
    if (phrases.recitals.test(short)) inRecitals = true
    else if (!label && !isRecital) inRecitals = false
    const preamble = paragraph.recital || isRecital || inRecitals || (inPreamble && !isNumbered)
    if (!isNumbered) isDecided = short.endsWith(':') && phrases.enumerating.test(short)
    const citedAbove = current?.cited ?? ''
    const isContinued =
      !label &&
      !isInCapitals(text) &&
      !preamble &&
      current?.section === section &&
      citedAbove.startsWith(`${part}|`)
    const cited = isContinued ? citedAbove : `${part}|${isNumbered ? label.cited : ''}`
    const own = preamble && !isNumbered ? null : lead
    units.push({
      ...grown(paragraph, cited, section, own, preamble),
      isRule: inRules,
      isEnacted,
      isDecided: isDecided && isNumbered,
    })
    if (lead === null) inPreamble = false
  }
  return finished(units)
}

/** Several sentences, which no recital has. */
const SENTENCES = /[\p{Ll}\d%)]\s?[.]\s+\p{Lu}\p{Ll}*\s/u

/** How much of a paragraph is examined for the sentence with which it begins. */
const LONGEST_OPENING = 400

/** The maximum length of a text that says what is below it. */
const LONGEST_CHAPEAU = 200

/** Corrects paragraphs whose label or heading was read as part of a neighbour. */
function mendedParagraphs(paragraphs: readonly Paragraph[], phrases: Phrases): Paragraph[] {
  const apart = paragraphs.flatMap(paragraph => withHeadingApart(paragraph, phrases))
  return withLabelsJoined(apart).flatMap(withItemsApart)
}

/** Separates a heading with a verb from the paragraph before it: `…, invites Member States`. */
function withHeadingApart(paragraph: Paragraph, phrases: Phrases): Paragraph[] {
  const { text } = paragraph
  const comma = text.lastIndexOf(', ')
  const tail = text.slice(comma + 2)
  const heading = { ...paragraph, text: tail, label: null, heading: false }
  if (comma === -1 || !isLead(heading, phrases)) return [paragraph]
  return [{ ...paragraph, text: text.slice(0, -tail.length).trim() }, heading]
}

/** Rejoins labels that were printed alone, before a gap, with their paragraphs. */
function withLabelsJoined(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = []
  for (const paragraph of paragraphs) {
    const alone = joined.at(-1)
    const isAlone = alone?.text === '' && alone.label !== null && alone.label.kind !== 'bullet'
    if (isAlone && !paragraph.label && !paragraph.heading) {
      joined[joined.length - 1] = { ...paragraph, label: alone.label, line: alone.line }
    } else joined.push(paragraph)
  }
  return joined
}

/** Below a heading with the verb, a bare number is a label if it is the next one: `2 to continue …`. */
function withPlainNumber(paragraph: Paragraph, above: OpenUnit | undefined): Paragraph {
  const bare = paragraph.label ? null : /^(\d{1,2})\s+(?=\p{L})/u.exec(paragraph.text)
  const value = bare?.[1] ?? ''
  const last = above?.label?.kind === 'number' ? Number(above.label.value) : 0
  if (!bare || (value !== '1' && Number(value) !== last + 1)) return paragraph
  const label: Label = { kind: 'number', value, cited: value }
  return { ...paragraph, label, text: paragraph.text.slice(bare[0].length) }
}

function grown(
  { text, line, label }: Paragraph,
  cited: string,
  section: string,
  lead: string | null,
  preamble: boolean,
): OpenUnit {
  const state = { isRule: false, isEnacted: false, isDecided: false }
  return { text, line, label, cited, section, items: [], after: '', lead, preamble, ...state }
}

/** Whether a heading is a verb, with or without an addressee. The paragraphs below it have no verb of their own. */
function isLead({ text, label, heading }: Paragraph, { heads }: Phrases): boolean {
  if (label || text.length > 140 || /[.;,؛،]\s?(?:\d{1,3}|and|or|et|ou)?$/.test(text)) return false
  return heads.test(text) && (heading || !/[:]$/.test(text)) && text.split(' ').length <= 16
}

/** Completes citations: with the part if numbers start again, with the resolution if there are several. */
function finished(units: readonly OpenUnit[]): Unit[] {
  const sections = new Set(units.map(({ section }) => section).filter(section => section !== ''))
  const restarts = hasRestarts(units)
  const listed = new Set(units.filter(isBareList).map(({ cited }) => cited))
  return units.map(unit => {
    const [part = '', number = ''] = unit.cited.includes('|')
      ? unit.cited.split('|')
      : ['', unit.cited]
    const isListOfPart = listed.size > 1 && isBareList(unit)
    const inPart = isListOfPart
      ? part
      : restarts || isArticle(part) || number === ''
        ? withPart(part, number)
        : number
    const isOfMany = sections.size > 1 && unit.section !== ''
    const prefix = isOfMany ? (inPart === '' ? unit.section : `${unit.section} `) : ''
    const labels = corrected(unit.items.map(({ label }) => label))
    const items = unit.items.map((item, index) => ({ ...item, label: labels[index] ?? null }))
    const { label: _, section: __, ...own } = unit
    return { ...own, items, cited: `${prefix}${inPart}` }
  })
}

/** A list that has no number above it except that of its part. */
function isBareList({ cited, items }: OpenUnit): boolean {
  return cited.length > 1 && cited.endsWith('|') && items.length > 0
}

/** For example `V.8`; `instructs the Secretary-General 1` if the part has a name. */
function withPart(part: string, number: string): string {
  if (isAgendaItem(part) && number === '') return part
  if (isArticle(part)) return number === '' || number === part ? part : `${part}(${number})`
  if (part === '' || number === '' || part === number) return number
  return /\s|^\p{Ll}/u.test(part) ? `${part} ${number}` : `${part}.${number}`
}

/** Whether a number occurs twice in different parts of one resolution. */
function hasRestarts(units: readonly OpenUnit[]): boolean {
  const seen = new Map<string, string>()
  return units.some(({ cited, section, label }) => {
    if (label?.kind !== 'number') return false
    const [part = '', number = ''] = cited.split('|')
    const key = `${section} ${number}`
    const before = seen.get(key)
    seen.set(key, part)
    return before !== undefined && before !== part
  })
}
