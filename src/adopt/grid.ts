// What every format of tracker is read into: tables of cells that know where they stand.

/** The content of a file, without its format. It is plain data, so that a process can send it. */
export interface Source {
  readonly kind: 'sheets' | 'tables' | 'lists'
  readonly grids: readonly Grid[]
  /** Texts outside of all tables: titles, comments, the paragraphs of a document. */
  readonly around: readonly string[]
  /** The words for statuses that a list declares beside its items. */
  readonly declared?: readonly string[]
}

export interface Grid {
  /** The name of the sheet; `table2`; the path of a list. Empty where the file has one nameless table. */
  readonly name: string
  readonly isHidden: boolean
  /** The columns that the file hides, from 0. */
  readonly hiddenColumns: readonly number[]
  /** The names of the fields of a list. Undefined for tables, whose headings are a row. */
  readonly headings?: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row {
  /** Where the row stands in the file: `Sheet!7`, `7`, `table2!5`, `promises[3]`. */
  readonly at: string
  readonly isHidden: boolean
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly text: string
  /** The colour of its fill, as `RRGGBB`. */
  readonly fill?: string
  /** Which side the merged cell begins that covers this one. The text stands there. */
  readonly covered?: 'above' | 'left'
  /** How many columns a merged cell spans. */
  readonly span?: number
}

const EMPTY: Cell = { text: '' }

/** @param name of the grid, before the number of the row */
export function placeIn(name: string, row: number): string {
  return name === '' ? String(row) : `${name}!${row}`
}

/** The cell at a column; an empty one where the row is shorter. */
export function cellAt(row: Row, column: number): Cell {
  return row.cells[column] ?? EMPTY
}

export function textAt(row: Row, column: number | undefined): string {
  return column === undefined ? '' : cellAt(row, column).text
}

export function isBlank(row: Row): boolean {
  return row.cells.every(({ text }) => text === '')
}

/** A rectangle of merged cells, as a grid is being read. Rows and columns from 0. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The cells with the marks of the rectangles that cover them. Rows must be dense. */
export function withMerges(rows: readonly (readonly Cell[])[], merges: readonly Merge[]): Cell[][] {
  const marked = rows.map(row => [...row])
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, marked.length - 1); row++)
      for (let column = left; column <= right; column++) {
        const line = marked[row]
        if (!line) continue
        while (line.length <= column) line.push(EMPTY)
        const cell = line[column] ?? EMPTY
        line[column] =
          row > top
            ? { ...cell, covered: 'above' }
            : column > left
              ? { ...cell, covered: 'left' }
              : { ...cell, span: right - left + 1 }
      }
  return marked
}
