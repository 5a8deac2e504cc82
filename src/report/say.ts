// In what language the sections speak, to whom, and how their paragraphs are numbered.
import type { Language } from '../base/language.ts'
import type { Tracked } from '../tracking/as-of.ts'
import type { DueDate } from '../tracking/due.ts'
import {
  DATE_TO_BE_FIXED,
  movedFrom,
  nextMeetingOf,
  NO_DUE_DATE,
  NO_INFORMATION,
} from '../words/listing.ts'
import { citedParagraph } from '../words/paragraphs.ts'
import { SHORTENED, symbolAndParagraph } from '../words/report.ts'
import { toldIn } from '../words/texts.ts'
import type { Block, Cell } from './document.ts'
import type { Audience } from './figures.ts'

export interface Say {
  readonly language: Language
  readonly audience: Audience
  /** The number of the next paragraph. */
  readonly number: () => number
}

/** A text with an own language by label: a heading of a column, the name of a status. */
type Label = Readonly<Record<Language, string>>

export function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string, say: Say): Block {
  return { kind: 'paragraph', number: say.number(), text }
}

/** A table with its headings; where it has no rows, that nothing is recorded. */
export function table(
  caption: string,
  columns: readonly Label[],
  rows: readonly (readonly Cell[])[],
  { language }: Say,
): Block {
  if (rows.length === 0) return { kind: 'line', text: NO_INFORMATION[language] }
  return { kind: 'table', caption, headings: columns.map(column => column[language]), rows }
}

/** A row of one line a cell. */
export function cells(...values: readonly (string | number)[]): Cell[] {
  return values.map(value => [String(value)])
}

/** Items of a list within a sentence. */
export function listed(items: readonly string[], { language }: Say): string {
  return items.join(language === 'ar' ? '، ' : ', ')
}

export function titleOf({ mandate, document }: Tracked, { language }: Say): string {
  return toldIn(mandate.title, language, document.language)
}

/** `ACM-2018/AZER/REP, paragraph 5, first bullet`. */
export function citationOf({ mandate, document }: Tracked, { language }: Say): string {
  return symbolAndParagraph[language](document.symbol, citedParagraph(mandate.paragraph, language))
}

/** The deadline in force, and the one that the meeting had set when it was moved since. */
export function dueOf({ due }: Tracked, { language }: Say): string[] {
  if (due === null) return [NO_DUE_DATE[language]]
  const original = due.original && pointOf(due.original, language).join(' – ')
  return [...pointOf(due, language), ...(original === null ? [] : [movedFrom[language](original)])]
}

/** The day, and the meeting. */
function pointOf(due: DueDate, language: Language): string[] {
  const where = due.meeting ?? (due.body === null ? undefined : nextMeetingOf[language](due.body))
  return [due.date ?? DATE_TO_BE_FIXED[language], where].filter(part => part !== undefined)
}

/** What a cell of a table holds of a text: more would fill a page. The record has it whole. */
const ROOM = 600

/** `text` as a cell can hold it, saying so where a part is left out. */
export function shortened(text: string, { language }: Say): string {
  if (text.length <= ROOM) return text
  const cut = text.slice(0, ROOM)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), ROOM / 2)).trimEnd()} [… ${SHORTENED[language]}]`
}
