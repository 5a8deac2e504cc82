// Tables of the Word document, as wide as the page between its margins.
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Language } from '../../../base/language.ts'
import type { Block, Cell } from '../../../report/document.ts'
import { lettersOf, staysWhole } from '../shape.ts'
import { spoken } from './runs.ts'
import { STYLE_IDS } from './styles.ts'

/** A4 with margins of two centimetres, in twentieths of a point. */
export const PAGE = { width: 11906, height: 16838, margin: 1134 }
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin

export function tableOf(
  { headings, rows, counts }: Extract<Block, { kind: 'table' }>,
  language: Language,
): Table {
  const head = headings.map(text => [text])
  const widths = columnWidths([head, ...rows])
  const isKept = staysWhole(rows)
  const rowOf = (
    cells: readonly Cell[],
    style: string,
    tableHeader: boolean,
    isLast: boolean,
  ): TableRow =>
    new TableRow({
      tableHeader,
      // A long row would leave half a page empty.
      cantSplit: lettersOf(cells) < MOST_KEPT,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: (cell.length > 0 ? cell : ['']).map(line =>
              spoken(line, language, {
                style,
                ...(isKept && !isLast ? { keepNext: true } : {}),
                ...(counts.includes(index) ? { alignment: AlignmentType.END } : {}),
              }),
            ),
          }),
      ),
    })
  return new Table({
    style: STYLE_IDS.table,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    visuallyRightToLeft: language === 'ar',
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      rowOf(head, STYLE_IDS.heading, true, false),
      ...rows.map((row, index) => rowOf(row, STYLE_IDS.cell, false, index === rows.length - 1)),
    ],
  })
}

/** A row with a cell of so many letters may go on on the next page. */
const MOST_KEPT = 500

/** Twentieths of a point that letters of a table take, about: capitals and digits, and all others; and the margins. */
const [CAPITAL, SMALL, MARGINS] = [130, 100, 180]

/** What one word can ask for, and how many letters of a cell count: a long text makes its column no wider. */
const [WIDEST_WORD, COUNTED_LETTERS] = [3200, 240]

/** Each column gets its longest word, and of the rest a share by how much it has to say. */
function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map(row => row[index] ?? []))
  const words = columns.map(column => {
    const widths = column.flat().flatMap(line => line.split(' ').map(widthOfWord))
    return Math.min(WIDEST_WORD, Math.max(0, ...widths)) + MARGINS
  })
  const share = Math.min(1, TEXT_WIDTH / sum(words))
  const least = words.map(width => width * share)
  const said = columns.map(column =>
    Math.min(COUNTED_LETTERS, Math.max(1, ...column.map(lines => lettersOf([lines])))),
  )
  const rest = TEXT_WIDTH - sum(least)
  const widths = least.map((width, index) =>
    Math.floor(width + (rest * (said[index] ?? 0)) / sum(said)),
  )
  return widths.map((width, index) => (index === 0 ? width + TEXT_WIDTH - sum(widths) : width))
}

function widthOfWord(word: string): number {
  const capitals = word.replaceAll(/[^\p{Lu}\d]/gu, '').length
  return capitals * CAPITAL + (word.length - capitals) * SMALL
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
