// Compares the cells of a row with the records: what a person changed, and what a spreadsheet rewrote by itself.
import { dayInAnyForm } from '../base/civil-date.ts'
import { disarmed, rearmed } from '../base/formula-injection.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import type { CellRemark } from '../base/row-fault.ts'
import type { Found } from '../query/find.ts'
import { isRetyped } from '../sheet/retyped.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import {
  DAY_COLUMNS,
  evidenceTexts,
  isOpen,
  lastEntry,
  markedCells,
  OPEN_COLUMNS,
  SHEET_COLUMNS,
  sheetRow,
  type OpenColumn,
  type SheetRow,
} from '../view/export/rows.ts'
import { cellsMark } from '../view/export/row-mark.ts'
import { isFieldColumn } from '../view/export/field-columns.ts'
import type { Column, FieldColumn } from '../words/sheet.ts'
import { evidenceChange, type EvidenceChange } from './evidence-cell.ts'
import { plain } from './values.ts'

/** The cells of a row by column. Columns that the sheet does not have are missing. */
export type Cells = ReadonlyMap<Column, string>

export type ColumnRemark = Omit<CellRemark, 'place'> & { readonly column: Column }

/** A row compared with the records. */
export interface ComparedRow {
  readonly cells: Cells
  /** The recorded values, as a sheet in each language shows them. */
  readonly before: readonly SheetRow[]
  /** The columns in which a person changed something that can be recorded. */
  readonly changed: readonly OpenColumn[]
  readonly evidence: EvidenceChange
  /** Other differences, which are not recorded. */
  readonly remarks: readonly ColumnRemark[]
}

export function textOf(cells: Cells, column: Column): string {
  return cells.get(column)?.trim() ?? ''
}

/** Whether the cells are as they were exported, so that the row needs no further check. */
export function isUntouched(cells: Cells): boolean {
  const fields = [...cells.keys()].filter(isFieldColumn)
  const mark = cellsMark(markedCells(Object.fromEntries(cells), fields))
  return cells.get('state')?.trim().endsWith(` ${mark}`) ?? false
}

/** @param language the language of the sheet, for recorded values in remarks */
export function comparedRow(
  asRead: Cells,
  found: Found,
  snapshot: Snapshot,
  language: Language,
): ComparedRow {
  const fields = [...asRead.keys()].filter(isFieldColumn)
  const before = LANGUAGES.map(each => sheetRow(found, snapshot, each, fields))
  const cells = withoutApostrophes(asRead, before)
  const differing = (columns: readonly Column[], how: Difference): Column[] =>
    columns.filter(column => differenceOf(column, cells, before) === how)
  const evidence = evidenceIn(cells, before, found, snapshot)
  const remark = (kind: CellRemark['kind'], column: Column): ColumnRemark => ({
    kind,
    column,
    here: textOf(cells, column),
    recorded: before[LANGUAGES.indexOf(language)]?.[column] ?? '',
  })
  const unread = before.some(row => isUntouched(asExported(row, cells, fields)))
    ? []
    : differing(UNREAD_COLUMNS, 'changed')
  return {
    cells,
    before,
    changed: OPEN_COLUMNS.filter(column =>
      column === 'evidence'
        ? evidence.added.length > 0
        : differenceOf(column, cells, before) === 'changed',
    ),
    evidence,
    remarks: [
      ...evidence.removed.map(recorded => ({ ...remark('kept', 'evidence'), recorded })),
      ...differing([...OPEN_COLUMNS, ...fields], 'rewritten').map(column =>
        remark('rewritten', column),
      ),
      ...unread.map(column => remark('not-read', column)),
    ],
  }
}

/** Changes in these columns are reported but not recorded. */
const UNREAD_COLUMNS = SHEET_COLUMNS.filter(
  column => !isOpen(column) && column !== 'id' && column !== 'state',
)

/**
 * The row with its editable cells as they were exported. If that row is the exported one, every other difference comes
 * from the records: a deadline was moved, or a meeting was postponed.
 */
function asExported(row: SheetRow, cells: Cells, fields: readonly FieldColumn[]): Cells {
  const columns = [...OPEN_COLUMNS, ...fields]
  return new Map([...cells, ...columns.map(column => [column, row[column] ?? ''] as const)])
}

/** The apostrophe that disarms a formula stays when a csv file is opened in a spreadsheet and saved as xlsx. */
function withoutApostrophes(cells: Cells, before: readonly SheetRow[]): Cells {
  return new Map(
    [...cells].map(([column, text]) => {
      const texts = before.map(row => row[column] ?? '')
      const isOurs = texts.some(was => disarmed(was) === `'${was}`)
      const isTheirs = texts.some(was => was.startsWith("'"))
      return [column, isOurs && !isTheirs ? rearmed(text) : text]
    }),
  )
}

type Difference = 'none' | 'rewritten' | 'changed'

/** How a cell differs from the records, in whichever language the sheet was made. */
export function differenceOf(
  column: Column,
  cells: Cells,
  before: readonly SheetRow[],
): Difference {
  const text = cells.get(column)
  const texts = before.map(row => row[column] ?? '')
  if (text === undefined || texts.some(was => plain(text) === plain(was))) return 'none'
  const day = DAY_COLUMNS.has(column) ? dayInAnyForm(text) : undefined
  if (day !== undefined) return texts.includes(day) ? 'none' : 'changed'
  if (!texts.some(was => isRetyped(text, was))) return 'changed'
  // Every spreadsheet shows days in the format of its country.
  return DAY_COLUMNS.has(column) ? 'none' : 'rewritten'
}

function evidenceIn(
  cells: Cells,
  before: readonly SheetRow[],
  found: Found,
  snapshot: Snapshot,
): EvidenceChange {
  const exported = before[0]?.evidence ?? ''
  const items = evidenceTexts(lastEntry(found, snapshot)?.evidence ?? [])
  // A list that is too long for a cell was cut off.
  const isWhole = plain(items.join('; ')) === plain(exported)
  return evidenceChange(cells.get('evidence') ?? exported, isWhole ? items : exported.split(';'))
}
