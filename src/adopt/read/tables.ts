// Collects the tables of a document as its elements open and close. Word and HTML differ only in their names for them.
import { fail } from '../../base/user-error.ts'
import { MOST_COLUMNS, MOST_ROWS } from '../../sheet/table.ts'
import { placeIn, withMerges, type Cell, type Grid, type Merge, type Source } from '../grid.ts'
import { tidied } from './tidy.ts'

/** How far a cell goes. */
export interface Spans {
  readonly columns: number
  /** How many rows it spans; undefined where the rows below say so themselves. */
  readonly rows: number
  /** Whether the cell above goes on in it. */
  readonly goesOn: boolean
}

interface Open {
  readonly rows: Cell[][]
  readonly merges: Merge[]
  /** For each column, how many more rows a cell above covers. */
  readonly below: { rows: number; columns: number }[]
  column: number
  text: string
  spans: Spans | undefined
  /** Whether a table stands in one of its cells. Such a table only lays out the page. */
  isLayout: boolean
}

/** Builds the tables of one document. */
export class TableCollector {
  readonly #file: string
  readonly #tables: Open[] = []
  readonly #done: Open[] = []
  readonly #around: string[] = []
  #line = ''

  constructor(file: string) {
    this.#file = file
  }

  openTable(): void {
    this.breakLine()
    const outer = this.#tables.at(-1)
    if (outer) outer.isLayout = true
    const table: Open = {
      rows: [],
      merges: [],
      below: [],
      column: 0,
      text: '',
      spans: undefined,
      isLayout: false,
    }
    this.#tables.push(table)
    this.#done.push(table)
  }

  openRow(): void {
    const table = this.#tables.at(-1)
    if (!table) return
    this.closeCell()
    if (table.rows.length >= MOST_ROWS)
      fail('document-unreadable', { file: this.#file, reason: 'too-large' })
    table.rows.push([])
    table.column = 0
  }

  openCell(spans: Spans): void {
    const table = this.#tables.at(-1)
    if (!table) return
    this.closeCell()
    if (table.rows.length === 0) table.rows.push([])
    skipCovered(table)
    table.spans = spans
    table.text = ''
  }

  /** Says how far the open cell goes, where its element says so only inside. */
  widen(change: Partial<Spans>): void {
    const table = this.#tables.at(-1)
    if (table?.spans) table.spans = { ...table.spans, ...change }
  }

  text(piece: string): void {
    const table = this.#tables.at(-1)
    if (table?.spans) table.text += piece
    else this.#line += piece
  }

  breakLine(): void {
    const table = this.#tables.at(-1)
    if (table?.spans) table.text += '\n'
    else {
      const line = tidied(this.#line)
      if (line !== '' && this.#around.length < 200) this.#around.push(line)
      this.#line = ''
    }
  }

  closeCell(): void {
    const table = this.#tables.at(-1)
    const spans = table?.spans
    if (!table || !spans) return
    table.spans = undefined
    const row = table.rows.length - 1
    const columns = Math.max(1, Math.min(spans.columns, MOST_COLUMNS - table.column))
    const cells = table.rows[row] ?? []
    const cell: Cell = { text: tidied(table.text) }
    for (let place = 0; place < columns; place++)
      cells[table.column + place] = place === 0 ? cell : { text: '' }
    if (spans.goesOn) {
      for (let place = 0; place < columns; place++)
        cells[table.column + place] = { text: '', covered: 'above' }
    } else if (columns > 1 || spans.rows > 1) {
      const bottom = row + Math.min(spans.rows, MOST_ROWS) - 1
      table.merges.push({
        top: row,
        bottom,
        left: table.column,
        right: table.column + columns - 1,
      })
      if (bottom > row) table.below[table.column] = { rows: spans.rows, columns }
    }
    table.column += columns
  }

  closeRow(): void {
    this.closeCell()
    const table = this.#tables.at(-1)
    if (!table) return
    skipCovered(table)
    for (const below of table.below) if (below && below.rows > 0) below.rows--
  }

  closeTable(): void {
    this.closeRow()
    const table = this.#tables.pop()
    const outer = this.#tables.at(-1)
    // The text of a layout cell stands around its tables.
    if (table?.isLayout === true && !outer) this.#around.push(...textsOf(table))
  }

  /** The tables that hold no other table, numbered from 1. */
  end(): Source {
    this.breakLine()
    const grids = this.#done
      .filter(({ isLayout }) => !isLayout)
      .map(({ rows, merges }, index): Grid => {
        const name = `table${index + 1}`
        return {
          name,
          isHidden: false,
          hiddenColumns: [],
          rows: withMerges(
            rows.map(cells => Array.from(cells, cell => cell ?? { text: '' })),
            merges,
          ).map((cells, row) => ({ at: placeIn(name, row + 1), isHidden: false, cells })),
        }
      })
    return { kind: 'tables', grids, around: this.#around }
  }
}

function textsOf({ rows }: Open): string[] {
  return rows.flat().flatMap(({ text }) => (text === '' ? [] : text.split('\n')))
}

/** Moves on to the next column that no cell above covers. */
function skipCovered(table: Open): void {
  const cells = table.rows.at(-1)
  for (
    let below = table.below[table.column];
    below && below.rows > 0;
    below = table.below[table.column]
  ) {
    for (let place = 0; place < below.columns; place++)
      if (cells) cells[table.column + place] = { text: '', covered: 'above' }
    table.column += below.columns
  }
}
