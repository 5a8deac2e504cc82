// How large tables are, for keeping on one page what has room there.
import type { Cell } from '../../report/document.ts'

/** Whether a table is short enough to stand on one page, wherever it comes. */
export function staysWhole(rows: readonly (readonly Cell[])[]): boolean {
  const letters = rows.map(lettersOf).reduce((sum, row) => sum + row, 0)
  return rows.length <= 12 && letters <= 600
}

/** How many letters the longest cell of a row holds. */
export function lettersOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(lines => lines.reduce((sum, line) => sum + line.length, 0)))
}
