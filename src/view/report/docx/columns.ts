// How wide the columns of a table are in the Word document.
import type { Cell } from '../../../report/document.ts'
import { lettersOf } from '../shape.ts'

/** Twentieths of a point that letters of a table take, about: capitals and digits, and all others; and the margins. */
const [CAPITAL, SMALL, MARGINS] = [130, 100, 180]

/** What one word can ask for, and how many letters of a cell count: a long text makes its column no wider. */
const [WIDEST_WORD, COUNTED_LETTERS] = [3200, 240]

/**
 * Each column gets its longest word, and of the rest a share by how much it has to say.
 *
 * @param whole the width of the table
 */
export function columnWidths(rows: readonly (readonly Cell[])[], whole: number): number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map(row => row[index] ?? []))
  const words = columns.map(column => Math.min(WIDEST_WORD, widestWord(column)) + MARGINS)
  const share = Math.min(1, whole / sum(words))
  const least = words.map(width => width * share)
  const said = columns.map(column => Math.min(COUNTED_LETTERS, Math.max(1, lettersOf(column))))
  const rest = whole - sum(least)
  const widths = least.map((width, index) =>
    Math.floor(width + (rest * (said[index] ?? 0)) / sum(said)),
  )
  return widths.map((width, index) => (index === 0 ? width + whole - sum(widths) : width))
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
