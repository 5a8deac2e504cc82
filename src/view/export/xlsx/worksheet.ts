// One sheet of a workbook as XML: its cells and its display settings.
import { daysBetween, parseCivilDate } from '../../../base/civil-date.ts'
import { XML_HEAD } from '../../../office/xml.ts'
import { isWrapped, lookNumber, type Look } from './styles.ts'
import { MAIN, type SharedTexts } from './texts.ts'

/** A cell. `day` asks for a real date, if spreadsheets can represent the date. */
export interface WorkCell {
  readonly text: string
  readonly look: Look
  readonly day?: boolean
}

export interface Worksheet {
  readonly rightToLeft: boolean
  /** The width of each column, in letters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly WorkCell[])[]
  /** Whether the first row has headings, which stay visible and have filters. */
  readonly hasHeadings: boolean
  /** The indexes of hidden columns, from 0. */
  readonly hidden?: ReadonlySet<number>
  /** XML elements between the filter and the page settings, such as validation rules. */
  readonly rules?: string
}

export function worksheetXml(sheet: Worksheet, texts: SharedTexts): string {
  const { rows, widths, hasHeadings, hidden } = sheet
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${hidden?.has(index) ? ' hidden="1"' : ''}/>`,
  )
  const range = `A1:${columnName(widths.length - 1)}${Math.max(1, rows.length)}`
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/>`,
    `<sheetViews><sheetView workbookViewId="0"${sheet.rightToLeft ? ' rightToLeft="1"' : ''}>`,
    hasHeadings ? FROZEN : '',
    `</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`,
    ...rows.map((cells, index) => rowXml(cells, index + 1, heightOf(cells, widths), texts)),
    '</sheetData>',
    hasHeadings ? `<autoFilter ref="${range}"/>` : '',
    sheet.rules ?? '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    '</worksheet>',
  ].join('')
}

/** The first row and the first column stay visible. */
const FROZEN =
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight"/>'

/** The height in points for the longest wrapped text, because not every spreadsheet computes it. */
function heightOf(cells: readonly WorkCell[], widths: readonly number[]): number {
  const lines = cells.map(({ text, look }, index) =>
    isWrapped(look) ? Math.ceil((text.length * 1.1) / (widths[index] ?? 10)) : 1,
  )
  const most = Math.min(Math.max(1, ...lines), MOST_LINES)
  return cells[0]?.look === 'title' ? 26 : most * 15
}

const MOST_LINES = 20

function rowXml(
  cells: readonly WorkCell[],
  row: number,
  height: number,
  texts: SharedTexts,
): string {
  const inner = cells.map((cell, index) => cellXml(cell, columnName(index) + row, texts))
  return `<row r="${row}" ht="${height}" customHeight="1">${inner.join('')}</row>`
}

function cellXml({ text, look, day = false }: WorkCell, place: string, texts: SharedTexts): string {
  const head = `<c r="${place}" s="${lookNumber(look)}"`
  if (text === '') return `${head}/>`
  const serial = day ? serialOf(text) : undefined
  return serial === undefined
    ? `${head} t="s"><v>${texts.place(text)}</v></c>`
    : `${head}><v>${serial}</v></c>`
}

/** The serial number of a day. Spreadsheets disagree about days before March 1900, which therefore stay text. */
function serialOf(text: string): number | undefined {
  const [origin, day] = [parseCivilDate('1899-12-30'), parseCivilDate(text)]
  if (origin === undefined || day === undefined || day < '1900-03-01') return undefined
  return daysBetween(origin, day)
}

/** The letters of a column: `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
