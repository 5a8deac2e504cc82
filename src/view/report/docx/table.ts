// Tables of the Word document, as wide as the text of the page.
import type { Language } from '../../../base/language.ts'
import type { Cell } from '../../../report/document.ts'
import { directionOf } from '../../parts/direction.ts'
import { TEXT_WIDTH, type Table } from '../columns.ts'
import { lettersOf, staysWhole } from '../table-size.ts'
import { wrapped } from './markup.ts'
import { paragraphXml, type ParagraphOptions } from './paragraph.ts'
import { TABLE_STYLE_ID } from './styles.ts'

export function tableXml(
  { headings, rows, counts }: Table,
  widths: readonly number[],
  language: Language,
): string {
  const head = headings.map(text => [text])
  const isWhole = staysWhole(rows)
  const rowXml = (cells: readonly Cell[], style: RowStyle, keepNext: boolean): string => {
    const inner = cells.map((cell, column) => {
      const align: ParagraphOptions = counts.includes(column) ? { align: 'end' } : {}
      return cellXml(cell, widths[column] ?? 0, language, { style, keepNext, ...align })
    })
    return `<w:tr>${rowProperties(cells, style)}${inner.join('')}</w:tr>`
  }
  const last = rows.length - 1
  return [
    `<w:tbl>${tableProperties(language)}`,
    `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    rowXml(head, 'TableHeading', isWhole),
    ...rows.map((row, index) => rowXml(row, 'TableText', isWhole && index < last)),
    '</w:tbl>',
  ].join('')
}

type RowStyle = 'TableHeading' | 'TableText'

function tableProperties(language: Language): string {
  return [
    `<w:tblPr><w:tblStyle w:val="${TABLE_STYLE_ID}"/>`,
    directionOf(language) === 'rtl' ? '<w:bidiVisual/>' : '',
    `<w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    // The first row has a style of its own, but rows and columns are not banded.
    '<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>',
  ].join('')
}

function rowProperties(cells: readonly Cell[], style: RowStyle): string {
  // A long row that stays whole could leave half a page empty.
  const isKept = lettersOf(cells) < MOST_KEPT ? '<w:cantSplit/>' : ''
  return wrapped('trPr', isKept + (style === 'TableHeading' ? '<w:tblHeader/>' : ''))
}

/** A row with a cell of more letters may continue on the next page. */
const MOST_KEPT = 500

function cellXml(cell: Cell, width: number, language: Language, options: ParagraphOptions): string {
  const lines = cell.length > 0 ? cell : ['']
  const inner = lines.map(line => paragraphXml(line, language, options))
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${inner.join('')}</w:tc>`
}
