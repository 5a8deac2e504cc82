// Tracks which table cell a reader is in, as elements open and close.
import type { Cell } from '../paragraph.ts'

export interface Tables {
  readonly open: (name: string) => void
  readonly close: (name: string) => void
  /** The open cell; undefined outside of tables, and inside nested tables. */
  readonly cell: () => Cell | undefined
}

/** The element names of tables, rows and cells, in HTML and in Word documents. */
const NAMES = { table: /^(?:table|tbl)$/, row: /^tr$/, cell: /^(?:td|th|tc)$/ }

export function tablesOf(): Tables {
  let [depth, table, row, column] = [0, -1, -1, -1]
  let isIn = false
  return {
    open: name => {
      if (NAMES.table.test(name) && ++depth === 1) [table, row] = [table + 1, -1]
      if (depth !== 1) return
      if (NAMES.row.test(name)) [row, column] = [row + 1, -1]
      if (NAMES.cell.test(name)) [column, isIn] = [column + 1, true]
    },
    close: name => {
      if (NAMES.table.test(name)) depth--
      if (depth === 1 && NAMES.cell.test(name)) isIn = false
    },
    cell: () => (depth === 1 && isIn ? { table, row, column } : undefined),
  }
}
