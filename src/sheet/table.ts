// A sheet that was read, independent of its format.
import { MOST_RECORD_BYTES } from '../base/limits.ts'

/** Why a cell is not a plain value of its own. */
export type Oddity = 'formula' | 'error' | 'merged'

export interface SheetTable {
  /** Undefined for a csv file, whose only sheet has no name. */
  readonly name: string | undefined
  /** The texts of each row that is not empty; days as `YYYY-MM-DD`. */
  readonly rows: readonly SheetLine[]
  /** The oddities of cells, by `placeKey`. */
  readonly oddities: ReadonlyMap<string, Oddity>
  /** How it looks. Only a workbook has this. */
  readonly look?: SheetLook
}

/** What a sheet hides, merges and colours. */
export interface SheetLook {
  readonly isHidden: boolean
  /** The numbers of hidden rows, from 1. */
  readonly hiddenRows: ReadonlySet<number>
  /** Hidden columns, from 0. */
  readonly hiddenColumns: ReadonlySet<number>
  /** The colours of filled cells, as `RRGGBB`, by `placeKey`. */
  readonly fills: ReadonlyMap<string, string>
  readonly merges: readonly MergedCells[]
}

/** A rectangle of merged cells: rows from 1, columns from 0. */
export interface MergedCells {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface SheetLine {
  /** The row number in the sheet, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** The key of a place in a sheet: the row from 1, the column from 0. */
export function placeKey(row: number, column: number): string {
  return `${row}:${column}`
}

/** More rows than any organisation has actions. */
export const MOST_ROWS = 50_000

/** Columns beyond this are not ours. */
export const MOST_COLUMNS = 200

/** The limit on letters of one cell, or of one line of csv: that of a whole record. */
export const MOST_CELL = MOST_RECORD_BYTES

/** The limit on letters of all cells: 40,000 rows of the usual size. */
const MOST_LETTERS = 32 * 1024 * 1024

/** The limit on odd cells: formulas in two columns of every row. */
const MOST_ODDITIES = 2 * MOST_ROWS

/** Whether tables are larger than the sheets of any organisation. */
export function areTooLarge(tables: readonly SheetTable[]): boolean {
  let [letters, odd] = [0, 0]
  for (const { rows, oddities } of tables) {
    odd += oddities.size
    for (const { cells } of rows)
      for (const cell of cells) {
        letters += cell.length
        if (cell.length > MOST_CELL) return true
      }
  }
  return letters > MOST_LETTERS || odd > MOST_ODDITIES
}
