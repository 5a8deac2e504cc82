// Tables of the Word document, as wide as the page between its margins.
import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Language } from '../../../base/language.ts'
import type { Block, Cell } from '../../../report/document.ts'
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
  const rowOf = (cells: readonly Cell[], style: string, tableHeader: boolean): TableRow =>
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
      rowOf(head, STYLE_IDS.heading, true),
      ...rows.map(row => rowOf(row, STYLE_IDS.cell, false)),
    ],
  })
}

/** How many letters the longest cell of a row holds. */
function lettersOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(lines => lines.reduce((sum, line) => sum + line.length, 0)))
}

/** A row with a cell of so many letters may go on on the next page. */
const MOST_KEPT = 500

/** Twentieths of a point that a letter of a table takes, about, and what no column goes below. */
const [LETTER, LEAST] = [110, 500]

/** Each column gets its longest word, and of the rest a share by how much it has to say. */
function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.flatMap(row => row[index] ?? []))
  const least = columns.map(lines => {
    const longest = Math.max(0, ...lines.flatMap(line => line.split(' ')).map(word => word.length))
    return Math.min(Math.max(LEAST, longest * LETTER + 200), TEXT_WIDTH / columns.length)
  })
  const wanted = columns.map(lines => Math.max(1, ...lines.map(line => Math.min(line.length, 120))))
  const rest = TEXT_WIDTH - least.reduce((sum, width) => sum + width, 0)
  const all = wanted.reduce((sum, width) => sum + width, 0)
  const widths = least.map((width, index) =>
    Math.floor(width + (rest * (wanted[index] ?? 0)) / all),
  )
  const used = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === 0 ? width + TEXT_WIDTH - used : width))
}
