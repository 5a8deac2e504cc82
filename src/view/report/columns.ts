// The column widths of the report's tables, in print and on screens.
import type { Block, Cell } from '../../report/document.ts'
import { lettersOf } from './table-size.ts'

export type Table = Extract<Block, { kind: 'table' }>

/** Approximate widths in twentieths of a point: of capitals and digits, of other letters, and of the margins. */
const [CAPITAL, SMALL, MARGINS] = [130, 110, 180]

/** The factor for the bold letters of a heading, which should not be broken. */
const BOLD = 1.3

/** The limits for one word, and for the letters of a cell that count, so that a long text does not widen its column. */
const [WIDEST_WORD, COUNTED_LETTERS] = [3200, 160]

/** The width of the text on a page of A4, in twentieths of a point. */
export const TEXT_WIDTH = 9638

/**
 * The column widths of a table, which add up to `TEXT_WIDTH`. Tables with the same headings have the same widths
 * throughout the document, so that they are easy to compare.
 */
export function columnsOf(blocks: readonly Block[]): (table: Table) => readonly number[] {
  const tables = blocks.filter(block => block.kind === 'table')
  const known = new Map<string, readonly number[]>()
  return ({ headings }) => {
    const name = JSON.stringify(headings)
    const alike = (): readonly Row[] =>
      tables.filter(table => JSON.stringify(table.headings) === name).flatMap(({ rows }) => rows)
    const widths = known.get(name) ?? columnWidths(headings, alike())
    known.set(name, widths)
    return widths
  }
}

type Row = readonly Cell[]

/** Each column gets the width of its longest word, and a share of the rest in proportion to its text. */
export function columnWidths(headings: readonly string[], rows: readonly Row[]): number[] {
  const columns = headings.map((_, index) => rows.map(row => row[index] ?? []))
  const words = headings.map((heading, index) => {
    const widest = Math.max(widestWord([[heading]]) * BOLD, widestWord(columns[index] ?? []))
    return Math.min(WIDEST_WORD, widest) + MARGINS
  })
  const share = Math.min(1, TEXT_WIDTH / sum(words))
  const least = words.map(width => width * share)
  const letters = columns.map((column, index) =>
    Math.min(COUNTED_LETTERS, Math.max(1, lettersOf([[headings[index] ?? ''], ...column]))),
  )
  const rest = TEXT_WIDTH - sum(least)
  const widths = least.map((width, index) =>
    Math.floor(width + (rest * (letters[index] ?? 0)) / sum(letters)),
  )
  return widths.map((width, index) => (index === 0 ? width + TEXT_WIDTH - sum(widths) : width))
}

function widestWord(column: readonly Cell[]): number {
  let widest = 0
  for (const line of column.flat()) {
    for (const word of line.split(' ')) {
      if (word.length * CAPITAL > widest) widest = Math.max(widest, widthOfWord(word))
    }
  }
  return widest
}

function widthOfWord(word: string): number {
  const capitals = word.replaceAll(/[^\p{Lu}\d]/gu, '').length
  return capitals * CAPITAL + (word.length - capitals) * SMALL
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
