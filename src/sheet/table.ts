// A sheet as it was read, whatever it was written in.
import { MOST_RECORD_BYTES } from '../base/limits.ts'

/** What stands in a cell that is no plain value, or is not only its own. */
export type Oddity = 'formula' | 'error' | 'merged'

export interface SheetTable {
  /** Undefined where a file is one sheet without a name. */
  readonly name: string | undefined
  /** The texts of each row that holds something; days as `YYYY-MM-DD`. */
  readonly rows: readonly SheetLine[]
  /** By `placeKey`. */
  readonly oddities: ReadonlyMap<string, Oddity>
}

export interface SheetLine {
  /** Its number in the sheet, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/** A place in a sheet: the row from 1, the column from 0. */
export function placeKey(row: number, column: number): string {
  return `${row}:${column}`
}

/** More than any organisation has actions. */
export const MOST_ROWS = 50_000

/** Columns beyond this hold nothing of ours. */
export const MOST_COLUMNS = 200

/** Letters of one cell, or of one line of a csv file: as many as a whole record may have. */
export const MOST_CELL = MOST_RECORD_BYTES

/** Letters of all cells: of 40,000 rows as they usually are. */
const MOST_LETTERS = 32 * 1024 * 1024

/** Cells that are odd: formulas in two columns of every row. */
const MOST_ODDITIES = 2 * MOST_ROWS

/** Whether tables hold more than the sheets of any organisation. */
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
