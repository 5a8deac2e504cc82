// Estimates the size of tables, to keep on one page what fits there.
import { plainText, type Cell } from '../../report/document.ts'

/** The approximate letters in a line of a cell, and the limit on lines of a table that may move to the next page. */
const [LETTERS, MOST_LINES] = [40, 14]

/** Whether a table is short enough to stay on one page. */
export function staysWhole(rows: readonly (readonly Cell[])[]): boolean {
  return rows.map(linesOf).reduce((sum, lines) => sum + lines, 0) <= MOST_LINES
}

/** The approximate number of lines of a row. */
function linesOf(cells: readonly Cell[]): number {
  const lines = cells.map(cell =>
    cell.reduce((sum, line) => sum + Math.max(1, Math.ceil(plainText(line).length / LETTERS)), 0),
  )
  return Math.max(1, ...lines)
}

/** The number of letters of the longest cell. */
export function lettersOf(cells: readonly Cell[]): number {
  const letters = cells.map(lines => lines.reduce((sum, line) => sum + plainText(line).length, 0))
  return letters.reduce((most, count) => Math.max(most, count), 0)
}
