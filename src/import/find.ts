// Finds the mandates of a document: the speaking organ, the addressee, the task, and the end of each mandate.
import type { Language } from '../base/language.ts'
import { actionsIn } from './action-items.ts'
import { askedIn, endOfOurPart, type Asked } from './addressee.ts'
import { citation, itemCitation, numbered } from './cite.ts'
import { clausesOf, type Clause, type Style } from './clauses.ts'
import { dutiesOf } from './duties.ts'
import { trimmed } from './trim.ts'
import { folded } from './fold.ts'
import { mandate, type Findings, type Found, type Skipped } from './findings.ts'
import { listKind } from './list-kind.ts'
import { othersIn, type Other } from './other-addressees.ts'
import { secretariatsIn } from './acronyms.ts'
import { oursIn } from './own-organisation.ts'
import type { Paragraph } from './paragraph.ts'
import { compiled, phrasesOf, type Compiled } from './phrases/compiled.ts'
import type { Organisation } from '../records/types.ts'
import { resolutionsIn } from './resolutions.ts'
import { unitsOf, type Unit } from './structure.ts'
import { styleOf } from './style.ts'
import { inTable, tasksIn } from './tables.ts'

/** The addressee, if the records or a person name it. */
export interface Asking {
  /** The only addressee, instead of the usual ones. */
  readonly addressee?: string | undefined
  readonly organisation?: Organisation | undefined
}

/** The mandates in a document of one language. */
export function findMandates(
  paragraphs: readonly Paragraph[],
  language: Language,
  { addressee, organisation }: Asking = {},
): Findings {
  const text = paragraphs.map(paragraph => paragraph.text).join('\n')
  const { tasks, rest } = tasksIn(paragraphs)
  const ours = oursIn(paragraphs, language, phrasesOf(language).preamble, organisation)
  const called = [...calledIn(organisation, language), ...secretariatsIn(text)]
  const words = compiled(language, text, ours, addressee, called)
  const units = unitsOf(rest, words, resolutionsIn(rest))
  const style = styleOf(units, words)
  const mandates: Found[] = []
  const skipped: Skipped[] = []
  const others: Other[] = []
  for (const [index, unit] of units.entries()) {
    const before = folded(units[index - 1]?.text ?? '').text
    const found = unit.preamble ? [] : inUnit(unit, words, style, before)
    mandates.push(...numbered(found))
    if (found.length === 0 && !unit.preamble) others.push(...othersIn(unit, style, words))
    if (found.length === 0 && words.title.test(folded(unit.text).text)) {
      const why = unit.preamble
        ? 'preamble'
        : isRecalled(unit, words)
          ? 'recalled'
          : 'not-addressed'
      skipped.push({ paragraph: citation(unit), text: unit.text, line: unit.line, why })
    }
  }
  mandates.push(...tasks.flatMap(task => inTable(task, words)))
  return { mandates: mandates.toSorted((a, b) => a.line - b.line), skipped, others }
}

/** The names of the head and the secretariat in the records. */
function calledIn(organisation: Organisation | undefined, language: Language): string[] {
  return organisation?.secretariat.flatMap(name => name[language] ?? []) ?? []
}

function isRecalled({ text }: Unit, { verbs }: Compiled): boolean {
  return verbs.some(
    ({ form, pattern }) => form !== 'other' && folded(text).text.search(pattern) !== -1,
  )
}

/** The heading or chapeau above a text, which may contain the verb or the addressee. */
interface Above {
  /** The verb and the addressee in a heading such as `instructs the Secretary-General`. */
  readonly asked?: Asked | undefined
  /** A verb whose objects are the paragraphs below: `requests:`. */
  readonly verb?: string | undefined
  /** Whether it says that the text below is for the addressee: `Directed to the Secretariat`. */
  readonly isAddressed?: boolean
  /** Whether it says that what is below was decided: `agreed that:`. */
  readonly isDecided?: boolean
  /** The preceding text, in which a pronoun may have its antecedent. */
  readonly text?: string | undefined
}

function inUnit(unit: Unit, words: Compiled, style: Style, before: string): Found[] {
  const above = { ...(unit.lead === null ? {} : leadIn(unit.lead, words)), text: before }
  if (above.asked && words.phrases.taskBelow.test(unit.text) && !asksAnew(unit, words)) {
    const below = mandate(unit, { ...above.asked, rule: 'heading' }, trimmed(unit.text))
    return [{ ...below, chapeau: unit.lead && trimmed(unit.lead) }]
  }
  const assigned = assignedTo(unit, words)
  if (assigned) return withList(unit.text, '', unit, assigned, words)
  const own = inText(unit.text, unit, words, style, above)
  // Items of other lists may give mandates of their own: `Decides: … (c) To request the Secretary-General …`.
  const isTaken = own.some(({ rule }) => rule === 'list-item')
  const inItems = isTaken ? [] : itemsOf(unit, words, style)
  return [...own, ...inItems]
}

/** Whether a text below a heading begins with a verb of the organ, so that it does not depend on the heading. */
function asksAnew({ text }: Unit, words: Compiled): boolean {
  if (words.phrases.verbFirst) return false
  const [first] = clausesOf(folded(text).text, words, 'resolution')
  return first?.start === 0 && first.form === 'present' && first.strength !== null
}

/** The addressee of a list of tasks: `Tasks of the Secretariat:`. */
function assignedTo({ text, items }: Unit, { directed }: Compiled): Asked | undefined {
  if (items.length === 0 || text.length > LONGEST_ASSIGNMENT) return undefined
  const plain = folded(text).text
  const title = directed.exec(plain)?.groups?.['title']
  if (title === undefined) return undefined
  return { addressee: title, verb: plain, strength: 'request', rest: 0, rule: 'heading' }
}

const LONGEST_ASSIGNMENT = 200

function leadIn(lead: string, words: Compiled): Above {
  const { text } = folded(lead)
  if (words.directed.test(text)) return { isAddressed: true }
  const [clause] = clausesOf(text, words, 'resolution')
  if (!clause) return {}
  return { asked: askedIn(text, clause, words, true), verb: verbAlone(text, clause) }
}

/** The verb of a text that consists only of its verb. */
function verbAlone(text: string, { start, verbEnd }: Clause): string | undefined {
  return /^[\s:]*$/.test(text.slice(verbEnd)) ? text.slice(start, verbEnd) : undefined
}

/** The mandates in the text of a unit, with the list that belongs to its last clause. */
function inText(text: string, unit: Unit, words: Compiled, style: Style, above: Above): Found[] {
  const { text: plain, at } = folded(text)
  const original = (from: number, to: number): string =>
    trimmed(text.slice(at[from], at[plain[to] === '.' ? to + 1 : to]))
  const hasList = (end: number): boolean => end >= plain.length && unit.items.length > 0
  const mandatesFrom = (start: number, end: number, asked: Asked): Found[] => {
    const whole = original(start, end)
    if (!hasList(end)) return [mandate(unit, asked, whole)]
    return withList(whole, plain.slice(asked.rest, end).trim(), unit, asked, words)
  }
  const clauses = clausesOf(plain, words, style)
  const asking = clauses.flatMap((clause, index) => {
    const asked = askedIn(plain, clause, words, hasList(clause.end), above.text)
    const end = asked?.isShared ? clauses[index + 1]?.end : clause.end
    if (!asked || end === undefined) return []
    return [{ start: clause.start, end: endOfOurPart(asked, plain, end, words), asked }]
  })
  const duties = unit.isRule
    ? []
    : dutiesOf(plain, words, {
        style,
        isAddressed: above.isAddressed === true,
        isDecided: above.isDecided === true || unit.isDecided,
        isEnacted: unit.isEnacted,
        isItem: above.isDecided !== undefined,
        above: above.text ?? '',
      })
  // A task that a clause gives is not counted again as a duty.
  const otherDuties = duties.filter(({ start, end }) =>
    asking.every(one => one.end <= start || end <= one.start),
  )
  const actions = unit.isRule || asking.length > 0 ? [] : actionsIn(plain, words)
  const own = [...asking, ...(actions.length > 0 ? actions : otherDuties)]
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ start, end, asked }) => mandatesFrom(start, end, asked))
  if (own.length > 0 || above.verb === undefined) return own
  return belowVerb(text, above.verb, unit, words)
}

/** A mandate with a list: the items are separate tasks, or the contents of one task. */
function withList(
  whole: string,
  chapeau: string,
  unit: Unit,
  asked: Asked,
  words: Compiled,
): Found[] {
  switch (listKind(chapeau, unit.items, words)) {
    case 'tasks':
      return unit.items.map((item, index) => ({
        ...mandate({ ...unit, line: item.line }, asked, trimmed(item.text)),
        paragraph: itemCitation(unit, item, index),
        chapeau: whole,
        rule: 'list-item' as const,
      }))
    case 'contents': {
      const items = unit.items.map(item => `${item.label?.cited ?? '-'} ${item.text}`.trim())
      const text = trimmed([whole, ...items, unit.after].filter(Boolean).join(' '))
      return [mandate(unit, asked, text)]
    }
    case 'none':
      return [mandate(unit, asked, whole)]
  }
}

/** The addressee if the verb is above: `requests:`, and below it `the Secretary-General to …`. */
function belowVerb(text: string, verb: string, unit: Unit, words: Compiled): Found[] {
  const plain = folded(`${verb} ${text}`).text
  const [clause] = clausesOf(plain, words, 'resolution')
  const asked = clause && askedIn(plain, clause, words, false)
  return asked ? [mandate(unit, { ...asked, rule: 'heading' }, trimmed(text))] : []
}

/** The mandates in the items of a list that is not a list of tasks. */
function itemsOf(unit: Unit, words: Compiled, style: Style): Found[] {
  const chapeau = folded(unit.text).text
  if (words.phrases.elsewhere.test(chapeau)) return []
  const last = clausesOf(chapeau, words, style).at(-1)
  const isDecided = words.phrases.enumerating.test(chapeau)
  const above = { verb: last && verbAlone(chapeau, last), isDecided }
  const auxiliary = words.phrases.auxiliary?.exec(chapeau)?.groups?.['verb']
  const opening = auxiliary === undefined ? '' : `${auxiliary} `
  let before = chapeau
  return unit.items.flatMap((item, index) => {
    const cited = itemCitation(unit, item, index)
    const hasOwnList = item.below.length > 0 && item.own.endsWith(':')
    const own = hasOwnList ? { text: item.own, items: item.below } : { text: item.text, items: [] }
    const text = `${opening}${own.text}`
    const found = inText(text, { ...unit, ...item, ...own, text, cited, after: '' }, words, style, {
      ...above,
      text: before,
    })
    before = `${before} ${folded(item.text).text}`
    return found.map(one => withoutOpening(one, opening))
  })
}

/** A mandate without the auxiliary verb, which is in the chapeau. */
function withoutOpening(found: Found, opening: string): Found {
  const isOpened = opening !== '' && found.text.startsWith(opening)
  return isOpened ? { ...found, text: found.text.slice(opening.length) } : found
}
