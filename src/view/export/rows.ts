// The rows of an exported sheet: one for each action, and one for a mandate without actions.
import { type Language, WRITING } from '../../base/language.ts'
import type { Found } from '../../query/find.ts'
import type { Evidence, Text, Update } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { latest } from '../../tracking/latest.ts'
import { KIND_LABELS, MEETING_STATE_LABELS, STATUS_LABELS } from '../../words/labels.ts'
import { paragraphInSheet } from '../../words/paragraphs.ts'
import { bestText } from '../../words/texts.ts'
import {
  SHEET_HEADINGS,
  YES,
  type Column,
  type FieldColumn,
  type SheetColumn,
} from '../../words/sheet.ts'
import { safe } from '../parts/safe.ts'
import { nameIn, shown } from '../parts/texts.ts'
import { fieldText, replacedColumns } from './field-columns.ts'
import { cellsMark, stateMark, textMark } from './row-mark.ts'

/**
 * The texts of a row by column; days as `YYYY-MM-DD`. Everything is safe, except that formulas are not disarmed yet.
 */
export type SheetRow = Readonly<Record<SheetColumn, string>> &
  Readonly<Partial<Record<FieldColumn, string>>>

export const SHEET_COLUMNS: readonly SheetColumn[] = Object.keys(SHEET_HEADINGS).filter(isColumn)

/** The columns that a person may change. */
export const OPEN_COLUMNS = ['status', 'date', 'note', 'evidence', 'by', 'internal'] as const

export type OpenColumn = (typeof OPEN_COLUMNS)[number]

export const DAY_COLUMNS: ReadonlySet<Column> = new Set([
  'due',
  'target',
  'date',
  'set_due',
  'set_target',
])

export function isColumn(word: string): word is SheetColumn {
  return Object.hasOwn(SHEET_HEADINGS, word)
}

export function isOpen(column: Column): column is OpenColumn {
  return OPEN_COLUMNS.some(open => open === column)
}

/** The columns of a sheet with these editable fields. The fields stand before the status. */
export function columnsWith(fields: readonly FieldColumn[]): Column[] {
  const replaced = replacedColumns(fields)
  return SHEET_COLUMNS.flatMap((column): Column[] => {
    if (replaced.has(column)) return []
    return column === 'mandate_status' ? [...fields, column] : [column]
  })
}

/** The limit of spreadsheets for the text of a cell. */
const MOST_LETTERS = 32_767

export function sheetRows(
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  language: Language,
  fields: readonly FieldColumn[] = [],
): SheetRow[] {
  const owners = fields.length > 0 ? allOwners : rowOwners
  return mandates.flatMap(owners).map(found => sheetRow(found, snapshot, language, fields))
}

/** A mandate and its actions. Each has fields of its own. */
export function allOwners(mandate: Tracked): Found[] {
  const whole = { mandate, action: undefined }
  return [whole, ...mandate.actions.map(action => ({ mandate, action }))]
}

/** The mandates or actions that the rows of a mandate are about. */
function rowOwners(mandate: Tracked): Found[] {
  if (mandate.actions.length === 0) return [{ mandate, action: undefined }]
  return mandate.actions.map(action => ({ mandate, action }))
}

/**
 * One row, for the day of `snapshot`.
 *
 * @param fields the columns that set fields
 */
export function sheetRow(
  found: Found,
  snapshot: Snapshot,
  language: Language,
  fields: readonly FieldColumn[] = [],
): SheetRow {
  const { mandate: tracked, action } = found
  const { mandate, document, due } = tracked
  const cell = (text: string | null | undefined): string => safe(text ?? '').slice(0, MOST_LETTERS)
  const shownText = (text: Text | undefined): string =>
    text === undefined ? '' : shown(text, language, document.language).slice(0, MOST_LETTERS)
  const update = lastEntry(found, snapshot)
  const row = {
    id: action?.id ?? tracked.id,
    symbol: cell(document.symbol),
    paragraph: cell(paragraphInSheet(mandate.paragraph, language)),
    mandate: shownText(mandate.title),
    action: shownText(action?.action.title),
    text: shownText(mandate.text),
    kind: KIND_LABELS[mandate.kind][language],
    department: cell(departmentsOf(found, snapshot, language)),
    due: due?.date ?? '',
    meeting:
      cell(due?.meeting) + (due?.cancelled ? ` (${MEETING_STATE_LABELS.cancelled[language]})` : ''),
    target: (action ? action.action.target : mandate.target) ?? '',
    mandate_status: STATUS_LABELS[tracked.status][language],
    status: STATUS_LABELS[(action ?? tracked).status][language],
    date: update?.date ?? '',
    // The text has no mark of its language, because people who edit it would leave the mark in.
    note: cell(update?.note && bestText(update.note, language, document.language)?.text),
    evidence: cell(evidenceTexts(update?.evidence ?? []).join('; ')),
    by: cell(update?.by),
    internal: update?.internal ? YES[language] : '',
  }
  const replaced = Object.fromEntries([...replacedColumns(fields)].map(column => [column, '']))
  const texts = Object.fromEntries(
    fields.map(column => [column, cell(fieldText(column, found, snapshot, language))]),
  )
  const shownRow = { ...row, ...replaced, ...texts }
  const marks = [
    stateMark(found, snapshot.day),
    ...(fields.length > 0 ? [fieldsMark(shownRow, fields)] : []),
    cellsMark(markedCells(shownRow, fields)),
  ]
  return { ...shownRow, state: marks.join(' ') }
}

/** The texts of some columns. */
export type CellTexts = Readonly<Partial<Record<Column, string>>>

/** The texts of a row of which the mark is made, in an order that no moved column changes. */
export function markedCells(row: CellTexts, fields: readonly FieldColumn[]): string[] {
  const columns = [...SHEET_COLUMNS.filter(column => column !== 'state'), ...fields.toSorted()]
  return columns.map(column => row[column] ?? '')
}

/**
 * The marks of the cells for fields, and of all cells for the latest entry. They tell what a person changed from what
 * others recorded since.
 */
function fieldsMark(row: CellTexts, fields: readonly FieldColumn[]): string {
  const marks = fields.map(column => `${column}=${textMark(row[column] ?? '')}`)
  return [...marks, `entry=${entryMark(row)}`].join(',')
}

/** The mark of the cells that show the latest entry. */
export function entryMark(row: CellTexts): string {
  return textMark(OPEN_COLUMNS.map(column => row[column] ?? '').join('\n'))
}

/** The entry that the editable columns show: the latest update of the action, or of the mandate as a whole. */
export function lastEntry({ mandate, action }: Found, { day }: Snapshot): Update | undefined {
  return latest(day, (action?.action ?? mandate.mandate).updates)
}

/** For example `note-verbale:NV/2018/412`, in the form that `update` accepts. */
export function evidenceTexts(evidence: readonly Pick<Evidence, 'kind' | 'ref'>[]): string[] {
  return evidence.map(({ kind, ref }) => safe(`${kind}:${ref}`))
}

function departmentsOf({ mandate, action }: Found, snapshot: Snapshot, language: Language): string {
  const own = action?.action.department
  const ids = own === undefined ? mandate.mandate.departments : [own]
  const separator = WRITING[language].comma
  return ids.map(id => nameIn(snapshot.organisation.departments, id, language)).join(separator)
}
