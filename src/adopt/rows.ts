// Says what each row is: a mandate, a part of the one above, a heading, or none, and why.
import { fold } from '../base/fold.ts'
import { isBlank, textAt, type Row } from './grid.ts'
import { isWide } from './layout.ts'
import {
  ASKS,
  isThanks,
  NOTHING,
  RECITAL,
  REMARK,
  SEIZED,
  TAKES_NOTE,
  TOTAL,
} from './phrases/rows.ts'
import type { Role } from './roles.ts'
import { symbolIn, titleAfter } from './symbols.ts'
import { textColumns, type TrackerTable } from './tables.ts'

/** Why a row is no mandate although it looks like one. */
type RejectReason =
  | 'no-text'
  | 'recital'
  | 'thanks'
  | 'takes-note'
  | 'remains-seized'
  | 'heading'
  | 'fragment'
  | 'repetition'
  | 'no-member'
  | 'not-wanted'
  | 'changed-text'

/** A row that is told as no mandate. */
export interface RejectedRow {
  readonly at: string
  readonly reason: RejectReason
  readonly cells: readonly string[]
}

/** What a heading row says: the document of the rows below, or their subject. */
export interface Heading {
  readonly symbol?: string
  readonly title?: string
  readonly subject?: string
}

export type ReadRow = { readonly row: Row } & (
  | { readonly kind: 'mandate'; readonly texts: ReadonlyMap<Role, string> }
  | { readonly kind: 'continues' }
  | { readonly kind: 'structure'; readonly heading?: Heading }
  | { readonly kind: 'rejected'; readonly reason: RejectReason }
)

/** Reads the rows of a table below and above its headings. */
export function rowsOf(table: TrackerTable): ReadRow[] {
  const { grid, first, headerRows } = table
  const read: ReadRow[] = grid.rows
    .slice(0, first)
    .map((row): ReadRow => ({ row, kind: 'structure' }))
  const style = styleOf(table)
  const lastOfData = grid.rows.findLastIndex((row, index) => index >= first && filledIn(row) > 1)
  let hasMandate = false
  for (const [index, row] of grid.rows.entries()) {
    if (index < first || headerRows.includes(index)) continue
    const one = readRow(row, table, style, { hasMandate, hasMore: index < lastOfData })
    if (one.kind === 'mandate') hasMandate = true
    if (one.kind === 'structure' && one.heading) hasMandate = false
    read.push(one)
  }
  return read
}

function filledIn(row: Row): number {
  return row.cells.filter(({ text, covered }) => text !== '' && covered === undefined).length
}

/** How most texts of a table are written. */
interface Style {
  readonly endsWithStop: boolean
  readonly beginsLarge: boolean
}

const STOP = /[.;:!?。؛]["”»)]?$/u

function styleOf(table: TrackerTable): Style {
  const [column] = textColumns(table.columns)
  const texts = table.grid.rows
    .slice(table.first)
    .map(row => textAt(row, column?.index))
    .filter(text => text !== '')
  const share = (pattern: RegExp): number =>
    texts.filter(text => pattern.test(text)).length / Math.max(1, texts.length)
  return { endsWithStop: share(STOP) > 0.55, beginsLarge: share(/^[\d.()\s]*\p{Lu}/u) > 0.5 }
}

/** The roles of which one shows that a row is about work on a mandate. */
const WORK: readonly Role[] = [
  'updates.status',
  'updates.note',
  'updates.date',
  'updates.evidence',
  'departments',
  'contributing',
  'actions.title',
  'due',
  'target',
  'note.internal',
  'percent',
]

function readRow(
  row: Row,
  table: TrackerTable,
  style: Style,
  { hasMandate, hasMore }: { readonly hasMandate: boolean; readonly hasMore: boolean },
): ReadRow {
  const columns = textColumns(table.columns)
  const texts = new Map(
    columns.flatMap(({ is, index }): [Role, string][] => {
      const text = textAt(row, index)
      return text === '' || NOTHING.test(fold(text)) ? [] : [[is, text]]
    }),
  )
  const title = table.columns.find(({ is }) => is === 'title')
  if (texts.size === 0 && title && textAt(row, title.index) !== '')
    texts.set('title', textAt(row, title.index))
  const filled = row.cells.filter(({ text }) => text !== '')
  const [first] = filled
  if (isBlank(row) || !first) return { row, kind: 'structure' }
  if (isRepeatedHeading(row, table)) return { row, kind: 'structure' }
  const begin = fold(first.text)
  if (TOTAL.test(begin)) return { row, kind: 'structure' }
  const isText = columns.some(({ index }) => textAt(row, index) === first.text)
  if (
    isWide(row) ||
    (filled.length === 1 && first === row.cells[0] && !isText && first.text.length > 6)
  )
    return aloneIn(row, first.text, hasMore)
  if (texts.size === 0) return withoutText(row, table, hasMandate)
  const reason = reasonAgainst(row, [...texts.values()][0] ?? '', table, style)
  return reason ? { row, kind: 'rejected', reason } : { row, kind: 'mandate', texts }
}

function isRepeatedHeading(row: Row, { columns, headerRows }: TrackerTable): boolean {
  if (headerRows.length === 0) return false
  const filled = columns.filter(({ index }) => textAt(row, index) !== '')
  const same = filled.filter(({ index, header }) => {
    const text = fold(textAt(row, index))
    return text.length > 1 && fold(header).endsWith(text)
  })
  return filled.length > 1 && same.length >= filled.length * 0.6
}

/** A row of one text: a heading of the rows below, or a remark under them. */
function aloneIn(row: Row, text: string, hasMore: boolean): ReadRow {
  const folded = fold(text)
  if (!hasMore || REMARK.test(folded)) return { row, kind: 'structure' }
  const found = symbolIn(text)
  if (!found) return { row, kind: 'structure', heading: { subject: withoutLabel(text) } }
  const title = titleAfter(found.rest)
  return {
    row,
    kind: 'structure',
    heading: { symbol: found.symbol, ...(title !== undefined && { title }) },
  }
}

/** `Theme: Governance` without its label. */
function withoutLabel(text: string): string {
  return text
    .replace(
      /^(?:theme|topic|subject|section|part|th[èe]me|partie|المحور|الموضوع)\s{0,2}:\s{0,2}/iu,
      '',
    )
    .trim()
}

function withoutText(row: Row, { columns }: TrackerTable, hasMandate: boolean): ReadRow {
  const has = (roles: readonly Role[]): boolean =>
    columns.some(({ is, index }) => roles.includes(is) && textAt(row, index) !== '')
  const isCovered = textColumns(columns).some(({ index }) => row.cells[index]?.covered === 'above')
  if (hasMandate && isCovered) return { row, kind: 'continues' }
  const isNamed = has(['number', 'paragraph', 'document.symbol'])
  if (hasMandate && !isNamed && has(WORK)) return { row, kind: 'continues' }
  return { row, kind: 'rejected', reason: 'no-text' }
}

const LABEL = /^(?:\(?\d{1,4}(?:\.\d{1,3}){0,3}[.)]?|\(?[a-z]\))\s{1,3}/u

/** Why a text asks for nothing. Undefined if it may ask. */
function reasonAgainst(
  row: Row,
  text: string,
  { columns }: TrackerTable,
  style: Style,
): RejectReason | undefined {
  const bare = text.replace(LABEL, '')
  const folded = fold(bare)
  const paragraph = columns.find(({ is }) => is === 'paragraph')
  if (/^(?:pp|preamb)/.test(fold(textAt(row, paragraph?.index)))) return 'recital'
  if (RECITAL.test(folded)) return 'recital'
  if (SEIZED.test(folded)) return 'remains-seized'
  if (TAKES_NOTE.test(folded)) return 'takes-note'
  const title = columns.find(({ is }) => is === 'title')
  if (isThanks(folded) || isThanks(fold(textAt(row, title?.index)))) return 'thanks'
  // A row that somebody works on is no debris of a page.
  const isTracked = columns.some(
    ({ is, index }) =>
      WORK.includes(is) && !NOTHING.test(fold(textAt(row, index))) && textAt(row, index) !== '',
  )
  if (isTracked || columns.some(({ is }) => is.startsWith('text@'))) return undefined
  if (/^\d[\d\s]{0,12}\d{3}(?!\d)/.test(text) || /^(?:\d{1,3} )?ibid/.test(folded))
    return 'fragment'
  if (style.beginsLarge && /^\p{Ll}/u.test(bare) && !ASKS.test(folded)) return 'fragment'
  // “that …” goes on with a sentence which stood before it.
  if (style.beginsLarge && /^that\b/.test(bare)) return 'fragment'
  if (
    style.endsWithStop &&
    LABEL.test(text) &&
    !STOP.test(text) &&
    bare.length < 120 &&
    !ASKS.test(folded)
  )
    return 'heading'
  return undefined
}
