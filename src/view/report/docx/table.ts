// Tables of the Word document, as wide as the text of the page.
import { isRightToLeft } from '../../../base/language.ts'
import { partsOf, type Cell, type Line, type Table } from '../../../report/document.ts'
import { xmlText } from '../../../office/xml.ts'
import { safe } from '../../parts/safe.ts'
import { COLOURS } from '../../charts/colours.ts'
import { lettersOf, staysWhole } from '../table-size.ts'
import type { Context } from './context.ts'
import { valued, wrapped } from './markup.ts'
import { paragraphXml, type ParagraphOptions } from './paragraph.ts'
import type { ParagraphStyle } from './looks.ts'
import { cellMargins, edge, TABLE_STYLE_ID } from './table-styles.ts'

export function tableXml(table: Table, widths: readonly number[], context: Context): string {
  const { headings, rows, counts, over } = table
  const isWhole = staysWhole(rows)
  const margins = over ? NARROW_MARGINS : table.compared ? LOW_MARGINS : ''
  const text: ParagraphStyle = over ? 'MatrixText' : 'TableText'
  const rowXml = (cells: readonly Cell[], style: ParagraphStyle, keepNext: boolean): string => {
    const inner = cells.map((cell, column) => {
      const align: ParagraphOptions = counts.includes(column) ? { align: 'end' } : {}
      const properties = ruleXml(column, table)
      return cellXml(cell, widths[column] ?? 0, context, { style, keepNext, ...align }, properties)
    })
    const isHead = style === 'TableHeading'
    return `<w:tr>${rowProperties(cells, isHead)}${inner.join('')}</w:tr>`
  }
  const last = rows.length - 1
  return [
    `<w:tbl>${tableProperties(TABLE_STYLE_ID, sum(widths), table.caption, undefined, context, margins)}`,
    gridXml(widths),
    over ? overXml(over, widths, context) : '',
    rowXml(
      headings.map(heading => [heading]),
      'TableHeading',
      true,
    ),
    ...rows.map((row, index) =>
      row.length === 1 && headings.length > 1
        ? bandXml(row[0] ?? [], widths, context)
        : rowXml(row, text, isWhole && index < last),
    ),
    '</w:tbl>',
  ].join('')
}

/** The margins in a table of many rows with a word in each cell. */
const NARROW_MARGINS = cellMargins(4, 40)

/** The margins in a table of many long rows. */
const LOW_MARGINS = cellMargins(12, 68)

export function gridXml(widths: readonly number[]): string {
  return `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
}

/** @param description the words of a picture */
export function tableProperties(
  style: string,
  width: number,
  caption: string,
  description: string | undefined,
  { language }: Context,
  margins = '',
): string {
  return [
    `<w:tblPr>${valued('tblStyle', style)}`,
    isRightToLeft(language) ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins}`,
    // The first row has a style of its own, but rows and columns are not banded.
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
    valued('tblCaption', xmlText(safe(caption))),
    description === undefined ? '' : valued('tblDescription', xmlText(safe(description))),
    '</w:tblPr>',
  ].join('')
}

/** The row of headings that span columns. */
function overXml(
  over: NonNullable<Table['over']>,
  widths: readonly number[],
  context: Context,
): string {
  let from = 0
  const cells = over.map(({ text, columns }) => {
    const width = sum(widths.slice(from, from + columns))
    from += columns
    return cellXml([text], width, context, { style: 'TableHeading' }, spanXml(columns))
  })
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`
}

/** A row with one cell, which crosses all columns and stays with the row below. */
function bandXml(cell: Cell, widths: readonly number[], context: Context): string {
  const properties = spanXml(widths.length) + shadeXml(COLOURS.wash)
  const inner = cellXml(cell, sum(widths), context, { style: 'TableBand' }, properties)
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${inner}</w:tr>`
}

export function spanXml(columns: number): string {
  return columns > 1 ? valued('gridSpan', columns) : ''
}

export function shadeXml(fill: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
}

/** The strong line between two columns that are compared. Both cells have it, because LibreOffice may lose one. */
function ruleXml(column: number, { compared }: Table): string {
  if (!compared) return ''
  const [left, right] = compared
  const line = (side: string): string => wrapped('tcBorders', edge(side, 8, COLOURS.ink))
  return column === left ? line('right') : column === right ? line('left') : ''
}

function rowProperties(cells: readonly Cell[], isHead: boolean): string {
  // A long row that stays whole could leave half a page empty.
  const isKept = lettersOf(cells) < MOST_KEPT ? '<w:cantSplit/>' : ''
  return wrapped('trPr', isKept + (isHead ? '<w:tblHeader/>' : ''))
}

/** A row with a cell of more letters may continue on the next page. */
const MOST_KEPT = 900

/** @param properties the XML of the properties after the width */
export function cellXml(
  cell: Cell,
  width: number,
  context: Context,
  options: ParagraphOptions,
  properties = '',
): string {
  const lines = cell.length > 0 ? cell : ['']
  const inner = lines.map(line => paragraphXml(line, context, options, languageOf(line, context)))
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${properties}</w:tcPr>${inner.join('')}</w:tc>`
}

/** A line that begins with the words of a meeting is in their language. */
function languageOf(line: Line, { language }: Context): string {
  return partsOf(line)[0]?.language ?? language
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
