// Plans what to do with the rows of a file: the updates to record, and the rows that are rejected.
import type { CellRemark, RowRefusal, SheetPlace } from '../base/row-fault.ts'
import type { Language } from '../base/language.ts'
import type { NewUpdate } from '../edit/update.ts'
import { idOf, type Found } from '../query/find.ts'
import { placeKey, type SheetLine } from '../sheet/table.ts'
import { isFieldColumn } from '../view/export/field-columns.ts'
import { isOpen } from '../view/export/rows.ts'
import type { Column } from '../words/sheet.ts'
import { mismatchRefusal } from './mismatched-ids.ts'
import { isUntouched, type Cells } from './cells.ts'
import type { KnownSheet } from './columns.ts'
import { Owners } from './owners.ts'
import type { RejectedRow } from './rejected.ts'
import { recordedBefore, type OutdatedRow } from './recorded.ts'
import type { Context } from './context.ts'
import { changeOf } from './row.ts'
import type { FieldEdit } from './field-cells.ts'
import { refuse, RowRefused } from './faults.ts'

/** A changed row. */
export interface PlannedRow {
  readonly found: Found
  readonly update: NewUpdate | undefined
  readonly edits: readonly FieldEdit[]
  readonly place: SheetPlace
  /** The language of its sheet. */
  readonly language: Language
}

export interface Plan {
  readonly rows: readonly PlannedRow[]
  readonly refusals: readonly RowRefusal[]
  /** The rejected rows as they were read. */
  readonly rejected: readonly RejectedRow[]
  /** The rows whose updates an earlier `apply` of the same sheet has recorded. */
  readonly recorded: readonly RowRefusal[]
  readonly remarks: readonly CellRemark[]
}

/** Goes through all rows, so that all problems are reported at once. */
export function planOf(sheets: readonly KnownSheet[], context: Context): Plan {
  const owners = new Owners(context.snapshot)
  const firstRows = new Map<string, number>()
  const refuseMismatch = mismatchRefusal(owners, context.snapshot)
  const rows: PlannedRow[] = []
  const refusals: RowRefusal[] = []
  const remarks: CellRemark[] = []
  const rejected: RejectedRow[] = []
  const outdated: (OutdatedRow & { readonly refusal: RowRefusal })[] = []
  for (const sheet of sheets) {
    for (const line of sheet.lines) {
      const place = (column?: Column): SheetPlace => placeIn(sheet, line, column)
      let found: Found | undefined
      try {
        found = ownerOf(sheet, line, owners, firstRows)
        if (!found || isUntouched(cellsOf(sheet, line))) continue
        refuseOdd(sheet, line)
        refuseMismatch(cellsOf(sheet, line), found)
        const change = changeOf(cellsOf(sheet, line), found, sheet.language, context)
        const { update, edits } = change
        if (update || edits.length > 0)
          rows.push({ found, update, edits, place: place(), language: sheet.language })
        remarks.push(
          ...change.remarks.map(({ column, ...remark }) => ({ place: place(column), ...remark })),
        )
      } catch (error) {
        if (!(error instanceof RowRefused)) throw error
        const ofRow = error.faults.map(({ fault, column }) => ({ place: place(column), fault }))
        refusals.push(...ofRow)
        const { language } = sheet
        const cells = cellsOf(sheet, line)
        rejected.push({ cells, found, language, refusals: ofRow })
        const refusal = ofRow.find(({ fault }) => fault.kind === 'changed-since')
        if (found && refusal) outdated.push({ found, cells, language, refusal })
      }
    }
  }
  const recorded = [...recordedBefore(outdated, context)].map(({ refusal }) => refusal)
  const standing = refusals.filter(refusal => !recorded.includes(refusal))
  const stillRejected = rejected.filter(row => row.refusals.some(each => standing.includes(each)))
  return { rows, refusals: standing, rejected: stillRejected, recorded, remarks }
}

/** The rows that were accepted in the plan `before`, but not now, because others changed their records meanwhile. */
export function lostRows(before: Plan, now: Plan): RowRefusal[] {
  const known = new Set([...before.refusals, ...before.recorded].map(keyOf))
  return [...now.refusals, ...now.recorded].filter(refusal => !known.has(keyOf(refusal)))
}

function keyOf({ place }: RowRefusal): string {
  return `${place.sheet ?? ''}\n${place.row}`
}

/** The mandate or action of a row; undefined for an empty row. */
function ownerOf(
  sheet: KnownSheet,
  line: SheetLine,
  owners: Owners,
  firstRows: Map<string, number>,
): Found | undefined {
  const cells = cellsOf(sheet, line)
  const typed = cells.get('id')?.trim() ?? ''
  if (typed === '') {
    const isSaid = [...cells].some(([column, text]) => isRead(column) && text.trim() !== '')
    return isSaid ? refuse({ kind: 'no-id', values: {} }, 'id') : undefined
  }
  const found = owners.of(typed)
  const id = found ? idOf(found) : typed
  const first = firstRows.get(id)
  if (first !== undefined) refuse({ kind: 'repeated-row', values: { id, first } }, 'id')
  firstRows.set(id, line.number)
  return found ?? refuse({ kind: 'unknown-row', values: { id } }, 'id')
}

/** Whether what a person writes in this column is recorded. */
function isRead(column: Column): boolean {
  return isOpen(column) || isFieldColumn(column)
}

function cellsOf({ places }: KnownSheet, { cells }: SheetLine): Cells {
  return new Map([...places].map(([column, index]) => [column, cells[index] ?? '']))
}

/** Rejects formulas, whose values nobody typed, and merged cells, which belong to several rows. */
function refuseOdd({ table, places }: KnownSheet, line: SheetLine): void {
  if (table.oddities.size === 0) return
  for (const [column, index] of places) {
    const oddity = table.oddities.get(placeKey(line.number, index))
    if (oddity && (isRead(column) || column === 'id' || column === 'state'))
      refuse({ kind: 'odd-cell', values: { oddity } }, column)
  }
}

function placeIn(sheet: KnownSheet, line: SheetLine, column: Column | undefined): SheetPlace {
  const index = column === undefined ? undefined : sheet.places.get(column)
  return {
    sheet: sheet.table.name,
    row: line.number,
    column: index === undefined || column === undefined ? undefined : { index, key: column },
  }
}
