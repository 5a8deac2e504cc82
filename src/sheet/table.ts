// A sheet as it was read, whatever it was written in.

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
export const MOST_ROWS = 100_000
