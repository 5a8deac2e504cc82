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
import { Additions, type Addition, type PlacedRow } from './additions.ts'
import { isUntouched, type Cells, type ColumnRemark } from './cells.ts'
import type { KnownSheet } from './columns.ts'
import { newRowIn } from './new-row.ts'
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
  /** For a row that a person added to the sheet. */
  readonly added?: Addition['added']
  readonly place: SheetPlace
  /** The row as it was read, and the places of its cells. */
  readonly cells: Cells
  readonly placeOf: (column: Column) => SheetPlace
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
  const judging = new Judging()
  const owners = new Owners(context.snapshot)
  const additions = new Additions(context)
  const [firstRows, firstNewRows] = [new Map<string, number>(), new Map<string, number>()]
  const refuseMismatch = mismatchRefusal(owners, context.snapshot)
  // Every new row needs its place in the records before the first one is judged.
  const placed: (readonly [KnownSheet, SheetLine, PlacedRow])[] = []
  for (const sheet of sheets) {
    for (const line of sheet.lines) {
      judging.judge(sheet, line, row => {
        const { cells } = row
        const added = newRowIn(cells, owners, context.records)
        if (added) {
          refuseOdd(sheet, line)
          const inPlace = additions.place(added, sheet.language)
          refuseRepeated(inPlace.id, line, firstNewRows)
          placed.push([sheet, line, inPlace])
          return undefined
        }
        row.found = ownerOf(cells, line, owners, firstRows)
        if (!row.found || isUntouched(cells)) return undefined
        refuseOdd(sheet, line)
        refuseMismatch(cells, row.found)
        return { found: row.found, ...changeOf(cells, row.found, sheet.language, context) }
      })
    }
  }
  for (const [sheet, line, row] of placed)
    judging.judge(sheet, line, () => ({ edits: [], ...additions.judge(row, sheet.language) }))
  return judging.plan(context)
}

/** A row while it is judged. */
interface JudgedRow {
  readonly cells: Cells
  /** What the row is about, once it is known. */
  found: Found | undefined
}

/** What a row asks for. */
type Asked = Pick<PlannedRow, 'found' | 'update' | 'edits' | 'added'> & {
  readonly remarks: readonly ColumnRemark[]
}

/** Collects what the rows ask for, and why some are rejected. */
class Judging {
  readonly #rows: PlannedRow[] = []
  readonly #refusals: RowRefusal[] = []
  readonly #remarks: CellRemark[] = []
  readonly #rejected: RejectedRow[] = []
  readonly #outdated: (OutdatedRow & { readonly refusal: RowRefusal })[] = []
  readonly #recorded: RowRefusal[] = []

  /** @param work finds what the row asks for, if anything; RowRefused rejects the row */
  judge(sheet: KnownSheet, line: SheetLine, work: (row: JudgedRow) => Asked | undefined): void {
    const { language } = sheet
    const place = (column?: Column): SheetPlace => placeIn(sheet, line, column)
    const row: JudgedRow = { cells: cellsOf(sheet, line), found: undefined }
    try {
      const asked = work(row)
      if (!asked) return
      const { remarks, ...rest } = asked
      if (rest.update || rest.edits.length > 0 || rest.added)
        this.#rows.push({ ...rest, place: place(), placeOf: place, cells: row.cells, language })
      this.#remarks.push(
        ...remarks.map(({ column, ...remark }) => ({ place: place(column), ...remark })),
      )
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error
      const { cells, found } = row
      const refusals = error.faults.map(({ fault, column }) => ({ place: place(column), fault }))
      if (refusals.some(({ fault }) => fault.kind === 'new-recorded')) {
        this.#recorded.push(...refusals)
        return
      }
      this.#refusals.push(...refusals)
      this.#rejected.push({ cells, found, language, refusals })
      const refusal = refusals.find(({ fault }) => fault.kind === 'changed-since')
      if (found && refusal) this.#outdated.push({ found, cells, language, refusal })
    }
  }

  plan(context: Context): Plan {
    const before = [...recordedBefore(this.#outdated, context)].map(({ refusal }) => refusal)
    const refusals = this.#refusals.filter(refusal => !before.includes(refusal))
    const rejected = this.#rejected.filter(row => row.refusals.some(one => refusals.includes(one)))
    const recorded = [...this.#recorded, ...before]
    return { rows: this.#rows, refusals, rejected, recorded, remarks: this.#remarks }
  }
}

/** The rows that were accepted in the plan `before`, but not now, because others changed their records meanwhile. */
export function lostRows(before: Plan, now: Plan): RowRefusal[] {
  const known = new Set([...before.refusals, ...before.recorded].map(keyOf))
  return [...now.refusals, ...now.recorded].filter(refusal => !known.has(keyOf(refusal)))
}

/** The plan without these rows. */
export function withoutRows(plan: Plan, refused: readonly Placed[]): Plan {
  const keys = new Set(refused.map(keyOf))
  return { ...plan, rows: plan.rows.filter(row => !keys.has(keyOf(row))) }
}

interface Placed {
  readonly place: SheetPlace
}

function keyOf({ place }: Placed): string {
  return `${place.sheet ?? ''}\n${place.row}`
}

/** The mandate or action of a row; undefined for an empty row. */
function ownerOf(
  cells: Cells,
  line: SheetLine,
  owners: Owners,
  firstRows: Map<string, number>,
): Found | undefined {
  const typed = cells.get('id')?.trim() ?? ''
  if (typed === '') {
    const isSaid = [...cells].some(([column, text]) => isRead(column) && text.trim() !== '')
    return isSaid ? refuse({ kind: 'no-id', values: {} }, 'id') : undefined
  }
  const found = owners.of(typed)
  const id = found ? idOf(found) : typed
  refuseRepeated(id, line, firstRows)
  return found ?? refuse({ kind: 'unknown-row', values: { id } }, 'id')
}

/** @param firstRows the first row of each id, to which this one is added */
function refuseRepeated(id: string, line: SheetLine, firstRows: Map<string, number>): void {
  const first = firstRows.get(id)
  if (first !== undefined) refuse({ kind: 'repeated-row', values: { id, first } }, 'id')
  firstRows.set(id, line.number)
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
