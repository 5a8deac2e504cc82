// A table on a terminal or in a pipe: as wide as its text, or as the screen.
import Table from 'cli-table3'
import { wrapped, widthOf } from './layout.ts'

export interface Column {
  readonly heading: string
  /** Whether it gives way when there is too little room; the others keep their natural width. */
  readonly flexible?: boolean
  readonly align?: 'left' | 'right'
}

/** A cell; each line break in it begins a new line of the cell. */
type Cell = string

const GAP = 2
/** A flexible column is not squeezed below this, however narrow the screen. */
const LEAST = 12

/** Every line and corner that the library would draw. */
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

const BORDERLESS = {
  ...Object.fromEntries(BORDERS.map(border => [border, ''])),
  middle: ' '.repeat(GAP),
}

/**
 * The lines of a table, without trailing space.
 *
 * @param width columns to fit in; undefined for none to fit in
 * @param head whether headings and a rule stand above the rows
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number | undefined,
  head: 'headed' | 'bare' = 'headed',
): string[] {
  const widths = fitted(columns, naturalWidths(columns, rows), width)
  const headings = columns.map(column => column.heading)
  const table = new Table({
    chars: BORDERLESS,
    // Its own colours come even where none are wanted; ours are in the cells.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colWidths: widths,
    colAligns: columns.map(column => column.align ?? 'left'),
  })
  const rule = widths.map(columnWidth => '─'.repeat(columnWidth))
  for (const cells of head === 'headed' ? [headings, rule, ...rows] : rows) {
    table.push(cells.map((cell, index) => cellLines(cell, widths[index])))
  }
  return table.toString().split('\n').map(withoutTrailingSpace)
}

/** Wrapped here and not by the table, which takes seconds for a long text. */
function cellLines(cell: Cell, width: number | undefined): string {
  return cell
    .split('\n')
    .flatMap(line => wrapped(line, width))
    .join('\n')
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[]): number[] {
  return columns.map((column, index) => {
    const cells = [column.heading, ...rows.map(row => row[index] ?? '')]
    return Math.max(1, ...cells.flatMap(cell => cell.split('\n').map(widthOf)))
  })
}

/** Widths that fit: the flexible columns share what the others leave, each by what it asks for. */
function fitted(
  columns: readonly Column[],
  natural: readonly number[],
  width: number | undefined,
): number[] {
  const total = sum(natural) + GAP * (columns.length - 1)
  if (width === undefined || total <= width) return [...natural]
  const flexible = natural.filter((_, index) => columns[index]?.flexible)
  const room = Math.max(width - (total - sum(flexible)), LEAST * flexible.length)
  return natural.map((asked, index) => {
    if (!columns[index]?.flexible) return asked
    return Math.max(LEAST, Math.floor((room * asked) / sum(flexible)))
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Spaces at the end of a line, before or after the codes that end a colour. */
function withoutTrailingSpace(line: string): string {
  return line.replace(/ +((?:\u001b\[[0-9;]*m)*)$/, '$1')
}
