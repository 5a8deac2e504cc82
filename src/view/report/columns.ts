// The column widths of the report's tables, in print and on screens.
import {
  plainText,
  type Block,
  type Cell,
  type Heading,
  type Table,
} from '../../report/document.ts'
import { lettersOf } from './table-size.ts'

/** Approximate widths in twentieths of a point: of capitals and digits, of other letters, and of the margins. */
const [CAPITAL, SMALL, MARGINS] = [130, 110, 180]

/** The factor for the bold letters of a heading, which should not be broken. */
const BOLD = 1.3

/** The limits for one word, and for the letters of a cell that count, so that a long text does not widen its column. */
const [WIDEST_WORD, COUNTED_LETTERS] = [3200, 160]

/** The width of the text on a page of A4, in twentieths of a point, by the way in which the page is turned. */
export const TEXT_WIDTH: Readonly<Record<Page, number>> = { upright: 9638, sideways: 14798 }

/** How a page is turned. */
export type Page = NonNullable<Heading['page']>

/** How the page of each block is turned. */
export function pagesOf(blocks: readonly Block[]): Page[] {
  let page: Page = 'upright'
  return blocks.map(block => {
    if (block.kind === 'heading' && block.page !== undefined) page = block.page
    return page
  })
}

/**
 * The column widths of a table, which add up to the width of its page. Tables with the same headings have the same
 * widths throughout the document, so that they are easy to compare.
 */
export function columnsOf(
  blocks: readonly Block[],
): (table: Table, page: Page) => readonly number[] {
  const tables = blocks.filter(block => block.kind === 'table')
  const known = new Map<string, readonly number[]>()
  return ({ headings, shares }, page) => {
    if (shares) return sharedWidths(shares, TEXT_WIDTH[page])
    const name = JSON.stringify([page, headings])
    const heads = JSON.stringify(headings)
    const alike = (): readonly Row[] =>
      tables
        .filter(table => JSON.stringify(table.headings) === heads)
        .flatMap(({ rows }) => rows)
        .filter(row => row.length > 1)
    const widths = known.get(name) ?? columnWidths(headings, alike(), TEXT_WIDTH[page])
    known.set(name, widths)
    return widths
  }
}

/** Widths in whole units that add up to `room`. */
function sharedWidths(shares: readonly number[], room: number): number[] {
  const widths = shares.map(share => Math.floor((share * room) / sum(shares)))
  return widths.map((width, index) => (index === 1 ? width + room - sum(widths) : width))
}

type Row = readonly Cell[]

/** Each column gets the width of its longest word, and a share of the rest in proportion to its text. */
export function columnWidths(
  headings: readonly string[],
  rows: readonly Row[],
  room = TEXT_WIDTH.upright,
): number[] {
  const columns = headings.map((_, index) => rows.map(row => row[index] ?? []))
  const words = headings.map((heading, index) => {
    const widest = Math.max(widestWord([[heading]]) * BOLD, widestWord(columns[index] ?? []))
    return Math.min(WIDEST_WORD, widest) + MARGINS
  })
  const share = Math.min(1, room / sum(words))
  const least = words.map(width => width * share)
  const letters = columns.map((column, index) =>
    Math.min(COUNTED_LETTERS, Math.max(1, lettersOf([[headings[index] ?? ''], ...column]))),
  )
  const rest = room - sum(least)
  const widths = least.map((width, index) =>
    Math.floor(width + (rest * (letters[index] ?? 0)) / sum(letters)),
  )
  return widths.map((width, index) => (index === 0 ? width + room - sum(widths) : width))
}

function widestWord(column: readonly Cell[]): number {
  let widest = 0
  for (const line of column.flat()) {
    for (const word of plainText(line).split(' ')) {
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
