// The rejected rows as a sheet to send back. A row that others overtook is brought up to date, with the changes kept.
import type { Language } from '../base/language.ts'
import type { RowRefusal } from '../base/row-fault.ts'
import { isStatus } from '../base/vocabulary.ts'
import type { Found } from '../query/find.ts'
import type { Update } from '../records/types.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { stateMark, textMark } from '../view/export/row-mark.ts'
import {
  columnsWith,
  OPEN_COLUMNS,
  sheetRow,
  type CellTexts,
  type SheetRow,
} from '../view/export/rows.ts'
import { STATUS_LABELS } from '../words/labels.ts'
import type { Column } from '../words/sheet.ts'
import { textOf, type Cells } from './cells.ts'
import type { KnownSheet } from './columns.ts'
import { exportedMarks, fieldsIn, hasExportedEntry } from './field-cells.ts'
import { plain } from './values.ts'

/** A row that cannot be recorded, as it was read, with all of its problems. */
export interface RejectedRow {
  readonly cells: Cells
  readonly found: Found | undefined
  readonly language: Language
  readonly refusals: readonly RowRefusal[]
}

/** A row of the sheet to send back. */
export interface ReturnedRow {
  readonly row: CellTexts
  readonly refusals: readonly RowRefusal[]
  /** Whether it was brought up to date, so that it is recorded if it is applied again as it is. */
  readonly isRenewed: boolean
}

/** The columns that any of the sheets has, in their usual order. */
export function columnsOf(sheets: readonly KnownSheet[]): Column[] {
  const present = new Set(sheets.flatMap(({ places }) => [...places.keys()]))
  const all: readonly Column[] = columnsWith([])
  const fields = fieldsIn(new Map([...present].map(column => [column, ''])))
  const inOrder = [...new Set([...columnsWith(fields), ...all])]
  return inOrder.filter(column => present.has(column))
}

export function returnedRow(rejected: RejectedRow, snapshot: Snapshot): ReturnedRow {
  const { cells, refusals } = rejected
  const renewed = refusals.some(({ fault }) => fault.kind.endsWith('changed-since'))
    ? renewedRow(rejected, snapshot)
    : undefined
  return { row: renewed ?? Object.fromEntries(cells), refusals, isRenewed: renewed !== undefined }
}

/** The row as it would be exported now, with the cells that a person changed since the export. */
function renewedRow(
  { cells, found, language }: RejectedRow,
  snapshot: Snapshot,
): SheetRow | undefined {
  if (!found) return undefined
  const fields = fieldsIn(cells)
  const now = sheetRow(found, snapshot, language, fields)
  const then = hasExportedEntry(cells) ? undefined : exportedRow(cells, found, language, snapshot)
  if (!then && !hasExportedEntry(cells)) return undefined
  const marks = exportedMarks(cells)
  const changed = [
    ...OPEN_COLUMNS.filter(
      column => then !== undefined && plain(textOf(cells, column)) !== plain(then[column]),
    ),
    ...fields.filter(column => textMark(textOf(cells, column)) !== marks.get(column)),
  ]
  const kept = changed.map(column => [column, cells.get(column) ?? ''] as const)
  return { ...now, ...Object.fromEntries(kept) }
}

/** How many of the latest entries may have been recorded since the export. */
const MOST_SINCE = 12

/** The row as it was exported: without the entries that were recorded since. */
function exportedRow(
  cells: Cells,
  found: Found,
  language: Language,
  snapshot: Snapshot,
): SheetRow | undefined {
  const [status = '', , digest] = textOf(cells, 'state').split(' ')
  const { mandate, action } = found
  const counts = Array.from({ length: MOST_SINCE + 1 }, (_, count) => count)
  for (const ofMandate of counts) {
    for (const ofAction of action ? counts : [0]) {
      const earlier = {
        mandate: { ...mandate, mandate: without(mandate.mandate, ofMandate) },
        action: action && { ...action, action: without(action.action, ofAction) },
      }
      if (stateMark(earlier, snapshot.day).split(' ')[2] !== digest) continue
      const row = sheetRow(earlier, snapshot, language)
      return isStatus(status) ? { ...row, status: STATUS_LABELS[status][language] } : row
    }
  }
  return undefined
}

/** Without the last entries. */
function without<T extends { readonly updates: readonly Update[] }>(owner: T, count: number): T {
  const { updates } = owner
  return { ...owner, updates: updates.slice(0, Math.max(0, updates.length - count)) }
}
