// The context of the report's parts: the language, the audience, and the paragraph numbers.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { Evidence, Mandate } from '../records/types.ts'
import type { ReportGrouping } from '../query/sort.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import type { DueDate } from '../tracking/due.ts'
import { longDate } from '../words/dates.ts'
import { cancelledMeeting, noDaySet } from '../words/deadlines.ts'
import { isolate } from '../words/isolate.ts'
import { EVIDENCE_LABELS, shortStatusLabel } from '../words/labels.ts'
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
import type { Block, Cell, Heading, Line, Marked, Table } from './document.ts'
import { groupOf } from '../tracking/group.ts'
import type { Numbers } from './numbers.ts'
import { mandateNumbers } from '../words/report-groups.ts'
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
  readonly numbers: Numbers
  /** Whether the report is its first page alone. */
  readonly brief: boolean
  /** The groups of the table of decisions. */
  readonly groupBy: ReportGrouping
}

/** What a citation or a deadline needs to be written. */
export type Naming = Pick<Say, 'language' | 'meetingName'>

/** A label in each language: a column heading, the name of a status. */
type Label = Readonly<Record<Language, string>>

export function heading(text: string, level: 2 | 3 = 2): Heading {
  return { kind: 'heading', level, text }
}

/** The heading of a part or an annex. */
export function partHeading(anchor: string, text: string, page?: Heading['page']): Heading {
  return { kind: 'heading', level: 1, text, anchor, ...(page === undefined ? {} : { page }) }
}

export function paragraph(text: Line, say: Say): Block {
  return { kind: 'paragraph', number: say.number(), text }
}

export function line(text: Line): Block {
  return { kind: 'line', text }
}

/** A table with its headings, with long cells shortened. */
export function table(
  caption: string,
  columns: readonly Label[],
  rows: readonly (readonly Cell[])[],
  say: Say,
): Table {
  const headings = columns.map(column => column[say.language])
  const counts = columns.flatMap((column, index) => (COUNTED.has(column) ? [index] : []))
  return tableOf(caption, headings, rows, counts, say)
}

/** The headings of columns with counts. */
const COUNTED: ReadonlySet<Label> = new Set([COLUMNS_OF_REPORT.mandates])

/** The same, for headings that are names in the records. */
export function tableOf(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Cell[])[],
  counts: readonly number[],
  { language }: Say,
): Table {
  const fit = (row: readonly Cell[]): Cell[] => row.map(cell => fitting(cell, language))
  return { kind: 'table', caption, headings, rows: rows.map(fit), counts }
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
export function citationOf(
  { mandate, document }: Tracked,
  { language }: Pick<Say, 'language'>,
): string {
  return symbolAndParagraph[language](document.symbol, paragraphOf(mandate, language))
}

/** For example `paragraph 5, first bullet`. No line break comes between the word and its number. */
export function paragraphOf(mandate: Mandate, language: Language): string {
  return citedParagraph(mandate.paragraph, language).replace(' ', '\u00a0')
}

/** The cell for a mandate in a table that is not ordered by document: its title and its place in the document. */
export function mandateCell(tracked: Tracked, say: Say): Cell {
  return [[strong(titleOf(tracked, say))], [quiet(citationOf(tracked, say))]]
}

export function strong(text: string): Marked {
  return { text, look: 'strong' }
}

export function quiet(text: string): Marked {
  return { text, look: 'quiet' }
}

/** The status in words, marked if the mandate is overdue or blocked. */
export function statusLine(tracked: Tracked, { language }: Say): Line {
  const text = shortStatusLabel(tracked.status, 'mandate', language)
  return [{ text, look: groupOf(tracked) === 'pressing' ? 'late' : 'strong' }]
}

/** The number of a mandate, as a link to its row. */
export function numberCell(tracked: Tracked, { numbers }: Say): Cell {
  const naming = numbers.get(tracked)
  return naming === undefined
    ? []
    : [[{ text: String(naming.number), look: 'strong', to: naming.anchor }]]
}

/** The number of a mandate in its own row, to which others lead. */
export function ownNumberCell(tracked: Tracked, { numbers }: Say): Cell {
  const naming = numbers.get(tracked)
  return naming === undefined
    ? []
    : [[{ text: String(naming.number), look: 'strong', anchor: naming.anchor }]]
}

/** A sentence that names mandates by their numbers, each of which leads to its row. */
export function withNumbers(
  mandates: readonly Tracked[],
  sentence: (numbers: string) => string,
  { numbers, language }: Say,
): Line {
  const named = mandates.flatMap(each => numbers.get(each) ?? [])
  const anchors = new Map(named.map(({ number, anchor }) => [String(number), anchor]))
  const sorted = named.map(({ number }) => number).toSorted((a, b) => a - b)
  const list = mandateNumbers(sorted, language)
  const text = sentence(list)
  const at = text.indexOf(list)
  const parts = list.split(/(\d+)/).map(part => {
    const to = anchors.get(part)
    return to === undefined ? part : { text: part, to }
  })
  return [text.slice(0, at), ...parts, text.slice(at + list.length)].filter(part => part !== '')
}

/** For example `note verbale NV/2018/412`. */
export function evidenceName({ kind, ref }: Evidence, { language }: Pick<Say, 'language'>): string {
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

/** The day on which a mandate was due. A deadline without a day is given in full. */
export function dueDayOf(tracked: Tracked, say: Say): string[] {
  const day = tracked.due?.date
  return day == null ? dueOf(tracked, say) : [wholeDate(day, say.language)]
}

/** The share of the page for a column of numbers of mandates. Its Arabic heading is wider. */
export function numberShare({ language }: Say): number {
  return NUMBER_SHARE[language]
}

const NUMBER_SHARE: Readonly<Record<Language, number>> = { en: 0.06, fr: 0.06, ar: 0.08 }

/** The deadline in force, and the original deadline if it was moved. */
export function dueOf({ due }: Tracked, say: Naming): string[] {
  const { language, meetingName } = say
  if (due === null) return [NONE_SET[language]]
  const lost = due.cancelled && due.meeting !== null && noDaySet[language](meetingName(due.meeting))
  const moved = due.original && movedFrom[language](pointOf(due.original, say).join(' – '))
  return [...(lost ? [lost] : pointOf(due, say)), ...(moved ? [moved] : [])]
}

/** The due day and the meeting. */
function pointOf(due: DueDate, { language, meetingName }: Naming): string[] {
  const meeting = due.meeting === null ? undefined : meetingName(due.meeting)
  if (due.cancelled && meeting !== undefined) return [cancelledMeeting(meeting, language)]
  const where = meeting ?? (due.body === null ? undefined : nextMeetingOf[language](due.body))
  const when = due.date === null ? DATE_TO_BE_FIXED[language] : wholeDate(due.date, language)
  return [when, where].filter(part => part !== undefined)
}
