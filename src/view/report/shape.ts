// How large tables are, for keeping on one page what has room there.
import type { Cell } from '../../report/document.ts'

/** Letters that a line of a cell holds, about; and lines of a table that may be moved to the next page as a whole. */
const [LETTERS, MOST_LINES] = [40, 14]

/** Whether a table is so short that it stands on one page, wherever it comes. */
export function staysWhole(rows: readonly (readonly Cell[])[]): boolean {
  return rows.map(linesOf).reduce((sum, lines) => sum + lines, 0) <= MOST_LINES
}

/** How many lines a row takes, about. */
function linesOf(cells: readonly Cell[]): number {
  const lines = cells.map(cell =>
    cell.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS)), 0),
  )
  return Math.max(1, ...lines)
}

/** How many letters the longest of some cells holds, be they a row or a column of any height. */
export function lettersOf(cells: readonly Cell[]): number {
  const letters = cells.map(lines => lines.reduce((sum, line) => sum + line.length, 0))
  return letters.reduce((most, count) => Math.max(most, count), 0)
}
