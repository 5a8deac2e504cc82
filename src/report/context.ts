// The context of the report's parts: the language, the audience, and the paragraph numbers.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { Evidence, Mandate } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import type { DueDate } from '../tracking/due.ts'
import { longDate } from '../words/dates.ts'
import { cancelledMeeting, noDaySet } from '../words/deadlines.ts'
import { isolate } from '../words/isolate.ts'
import { EVIDENCE_LABELS } from '../words/labels.ts'
import {
  DATE_TO_BE_FIXED,
  movedFrom,
  nextMeetingOf,
  NONE_SET,
  NO_INFORMATION,
} from '../words/list.ts'
import { citedParagraph } from '../words/paragraphs.ts'
import { COLUMNS_OF_REPORT, symbolAndParagraph } from '../words/report.ts'
import { textIn } from '../words/texts.ts'
import type { Audience } from './audience.ts'
import type { Block, Cell } from './document.ts'
import { fitting, shortened } from './cell-limits.ts'

export interface Say {
  readonly language: Language
  readonly audience: Audience
  /** Whether the report is no longer a draft. */
  readonly final: boolean
  /** The name of a meeting, by its id. */
  readonly meetingName: (id: string) => string
  /** The number of the next paragraph. */
  readonly number: () => number
}

/** A label in each language: a column heading, the name of a status. */
type Label = Readonly<Record<Language, string>>

export function heading(text: string, level: 1 | 2 | 3 = 1): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string, say: Say): Block {
  return { kind: 'paragraph', number: say.number(), text }
}

/** A table with its headings, with long cells shortened. Without rows, a line says that nothing is recorded. */
export function table(
  caption: string,
  columns: readonly Label[],
  rows: readonly (readonly Cell[])[],
  say: Say,
): Block {
  const headings = columns.map(column => column[say.language])
  const counts = columns.flatMap((column, index) => (COUNTED.has(column) ? [index] : []))
  return tableOf(caption, headings, rows, counts, say)
}

/** The headings of columns with counts. */
const COUNTED: ReadonlySet<Label> = new Set([
  COLUMNS_OF_REPORT.mandates,
  COLUMNS_OF_REPORT.actions,
  COLUMNS_OF_REPORT.outstanding,
  COLUMNS_OF_REPORT.overdue,
])

/** The same, for headings that are names in the records. */
export function tableOf(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  counts: readonly number[],
  { language }: Say,
): Block {
  if (rows.length === 0) return { kind: 'line', text: NO_INFORMATION[language] }
  const fit = (row: readonly Cell[]): Cell[] => row.map(cell => fitting(cell, language))
  return { kind: 'table', caption, headings, rows: rows.map(fit), counts }
}

/** A row whose cells have one line each. */
export function cells(...values: readonly (string | number)[]): Cell[] {
  return values.map(value => [String(value)])
}

/** The text of an empty cell. */
export const NOTHING = '–'

/** The lines of a cell, or the mark of an empty cell. */
export function orNothing(lines: readonly string[]): Cell {
  return lines.length === 0 ? [NOTHING] : lines
}

export function titleOf({ mandate, document }: Tracked, { language }: Say): string {
  return shortened(textIn(mandate.title, language, document.language), language)
}

/** For example `ACM-2018/AZER/REP, paragraph 5, first bullet`. */
export function citationOf({ mandate, document }: Tracked, { language }: Say): string {
  return symbolAndParagraph[language](document.symbol, paragraphOf(mandate, language))
}

/** For example `paragraph 5, first bullet`. No line break comes between the word and its number. */
export function paragraphOf(mandate: Mandate, language: Language): string {
  return citedParagraph(mandate.paragraph, language).replace(' ', '\u00a0')
}

/** The cell for a mandate in a table that is not ordered by document: its title and its place in the document. */
export function mandateCell(tracked: Tracked, say: Say): Cell {
  return [titleOf(tracked, say), citationOf(tracked, say)]
}

/** For example `note verbale NV/2018/412`. */
export function evidenceName({ kind, ref }: Evidence, { language }: Say): string {
  return `${EVIDENCE_LABELS[kind][language]} ${isolate(ref, language)}`
}

/** A date in words, or the words for no date. */
export function dayOf(date: CivilDate | null | undefined, { language }: Say): string {
  return date == null ? NO_INFORMATION[language] : wholeDate(date, language)
}

/** A date in words, without line breaks in it. */
export function wholeDate(date: CivilDate, language: Language): string {
  return longDate(date, language).replaceAll(' ', '\u00a0')
}

/** The deadline in force, and the original deadline if it was moved. */
export function dueOf({ due }: Tracked, say: Say): string[] {
  const { language, meetingName } = say
  if (due === null) return [NONE_SET[language]]
  const lost = due.cancelled && due.meeting !== null && noDaySet[language](meetingName(due.meeting))
  const moved = due.original && movedFrom[language](pointOf(due.original, say).join(' – '))
  return [...(lost ? [lost] : pointOf(due, say)), ...(moved ? [moved] : [])]
}

/** The due day and the meeting. */
function pointOf(due: DueDate, { language, meetingName }: Say): string[] {
  const meeting = due.meeting === null ? undefined : meetingName(due.meeting)
  if (due.cancelled && meeting !== undefined) return [cancelledMeeting(meeting, language)]
  const where = meeting ?? (due.body === null ? undefined : nextMeetingOf[language](due.body))
  const when = due.date === null ? DATE_TO_BE_FIXED[language] : wholeDate(due.date, language)
  return [when, where].filter(part => part !== undefined)
}
