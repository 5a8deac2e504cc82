// A table on a terminal or in a pipe, as wide as its text or as the screen.
import Table from 'cli-table3'
import { widestOf, widthOf, wrapped } from './layout.ts'

export interface Column {
  readonly heading: string
  /** The minimum width when there is too little room. Without it, the column keeps its natural width. */
  readonly least?: number
  readonly align?: 'left' | 'right'
}

/** A cell. Each line break begins a new line in the cell. */
type Cell = string

/** The space between two columns of the table, in screen columns. */
const GAP = 2

/** Every border that the library would draw. */
const BORDERS = [
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
  ],
  ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
].flat()

const BORDERLESS = Object.fromEntries(BORDERS.map(border => [border, '']))

/**
 * Up to this many lines, the library draws the table. It takes half a millisecond a line, because it copies all its
 * options into every cell. Longer tables are drawn by `joined`, which gives the same lines.
 */
const LIBRARY_LINES = 16

/**
 * The lines of a table, without trailing spaces.
 *
 * @param width the columns to fit in; undefined for no limit
 * @param head whether headings and a rule are above the rows
 * @param gap the space between columns
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number | undefined,
  head: 'headed' | 'bare' = 'headed',
  gap = GAP,
): string[] {
  const laid = layOut(columns, rows, width, head, gap)
  return (laid.lines.length > LIBRARY_LINES ? joined(laid) : drawn(laid)).map(withoutTrailingSpace)
}

/** Whether a table fits in `width` columns without wrapping any cell. */
export function fitsIn(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
): boolean {
  return sum(naturalWidths(columns, rows)) + GAP * (columns.length - 1) <= width
}

/**
 * Whether a table with the usual space between its columns is too wide for `width`, or has a row of more than `most`
 * lines.
 */
export function isCramped(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  most: number,
): boolean {
  const widths = fitted(columns, naturalWidths(columns, rows), width, GAP)
  if (sum(widths) + GAP * (columns.length - 1) > width) return true
  return rows.some(
    cells => singleLines(cells.map((cell, index) => cellLines(cell, widths[index]))).length > most,
  )
}

/** The same for a page with many tables. */
export function pageTableLines(...table: Parameters<typeof layOut>): string[] {
  return joined(layOut(...table)).map(withoutTrailingSpace)
}

/** The maximum width of a column without a screen, so that one long text does not widen all rows. */
const WIDEST = 100

/** A table with its final lines and column widths. */
interface LaidOut {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly gap: number
  readonly lines: readonly (readonly string[])[]
}

function layOut(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number | undefined,
  head: 'headed' | 'bare' = 'headed',
  gap = GAP,
): LaidOut {
  const natural = naturalWidths(columns, rows)
  const widths =
    width === undefined
      ? natural.map(one => Math.min(one, WIDEST))
      : fitted(columns, natural, width, gap)
  const headings = columns.map(column => column.heading)
  const rule = widths.map(columnWidth => '─'.repeat(columnWidth))
  const all = head === 'headed' ? [headings, rule, ...rows] : rows
  const lines = all.flatMap(cells =>
    singleLines(cells.map((cell, index) => cellLines(cell, widths[index]))),
  )
  return { columns, widths, gap, lines }
}

/** Draws the table with the library. */
function drawn({ columns, widths, gap, lines }: LaidOut): string[] {
  const table = new Table({
    chars: { ...BORDERLESS, middle: ' '.repeat(gap) },
    // The library would add colours of its own. Ours are in the cells.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: [...widths],
    colAligns: columns.map(column => column.align ?? 'left'),
  })
  table.push(...lines.map(cells => [...cells]))
  return table.toString().split('\n')
}

/** Draws the same lines as `drawn`. */
function joined({ columns, widths, gap, lines }: LaidOut): string[] {
  const between = ' '.repeat(gap)
  const blank = widths.map(width => ' '.repeat(width))
  return lines.map(cells =>
    cells
      .map((cell, index) => {
        if (cell === '') return blank[index]
        const room = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(cell)))
        return columns[index]?.align === 'right' ? room + cell : cell + room
      })
      .join(between),
  )
}

/** Cells are wrapped here, because the table takes seconds to wrap a long text. */
function cellLines(cell: Cell, width: number | undefined): string[] {
  return cell.split('\n').flatMap(line => wrapped(line, width))
}

/**
 * Splits a row into one row for each of its lines. This looks the same, because nothing is drawn between rows. The
 * library's time grows with the cube of the lines in a cell, but not with the number of rows.
 */
function singleLines(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map(lines => lines.length))
  return Array.from({ length: height }, (_, line) => cells.map(lines => lines[line] ?? ''))
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[]): number[] {
  return columns.map((column, index) => {
    const cells = [column.heading, ...rows.map(row => row[index] ?? '')]
    return Math.max(1, widestOf(cells.flatMap(cell => cell.split('\n'))))
  })
}

/** Widths that fit: columns with a minimum width shrink in proportion to what they have above it. */
function fitted(
  columns: readonly Column[],
  natural: readonly number[],
  width: number,
  gap: number,
): number[] {
  const missing = sum(natural) + gap * (columns.length - 1) - width
  if (missing <= 0) return [...natural]
  const spare = natural.map((asked, index) => Math.max(0, asked - (columns[index]?.least ?? asked)))
  const share = Math.min(1, missing / Math.max(1, sum(spare)))
  return natural.map((asked, index) => asked - Math.ceil((spare[index] ?? 0) * share))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A line without trailing spaces, including those before codes that end a colour. */
function withoutTrailingSpace(line: string): string {
  const trimmed = line.trimEnd()
  const code = /\u001b\[[0-9;]*m$/.exec(trimmed)?.[0]
  return code === undefined ? trimmed : withoutTrailingSpace(trimmed.slice(0, -code.length)) + code
}
