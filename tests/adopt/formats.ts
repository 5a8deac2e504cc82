// One tracker in every format: two mandates of one resolution, the second with two actions or a row that goes on.
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import { workbook } from '../sheet/workbook.ts'

const HEADINGS = [
  'Resolution',
  'Para.',
  'Text',
  'Lead',
  'Deadline',
  'Status',
  'Updated',
  'Progress',
]
const FIRST = [
  'HU/2019/4',
  '1',
  'Requests the Secretary-General to dredge the harbours.',
  'Ports',
  '30/06/2020',
  'In progress',
  '15/01/2019',
  'Tender is out.',
]
const SECOND = [
  'HU/2019/4',
  '2',
  'Requests the Secretary-General to publish “charts”.',
  'Ports',
  '31/12/2020',
  'Completed',
  '20/02/2019',
  'Charts are printed.',
]
const MORE = ['', '', '', '', '', '', '', 'A second edition follows.']
const ROWS = [HEADINGS, FIRST, SECOND, MORE]

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Windows-1252, as spreadsheets in Europe save csv. */
export function csv(): Buffer {
  const text = ROWS.map(row => row.map(cell => `"${cell}"`).join(';')).join('\r\n')
  return Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')
}

/** UTF-16 with tabs, as “Unicode text”. */
export function unicodeText(): Buffer {
  return Buffer.from(`\ufeff${ROWS.map(row => row.join('\t')).join('\r\n')}`, 'utf16le')
}

export function html(): Buffer {
  const spanned = (cells: readonly string[]): string =>
    cells.map((cell, place) => `<td${place < 7 ? ' rowspan="2"' : ''}>${xml(cell)}</td>`).join('')
  const plain = (cells: readonly string[], tag: string): string =>
    cells.map(cell => `<${tag}>${xml(cell)}</${tag}>`).join('')
  return Buffer.from(
    `<!doctype html><meta charset="utf-8"><table><tr><td>Home</td><td>
    <table><tr>${plain(HEADINGS, 'th')}</tr><tr>${plain(FIRST, 'td')}</tr>
    <tr>${spanned(SECOND)}</tr><tr><td>${MORE[7] ?? ''}</td></tr></table></td></tr></table>`,
  )
}

export async function docx(): Promise<Buffer> {
  const cell = (text: string, span = 1): TableCell =>
    new TableCell({
      rowSpan: span,
      children: [new Paragraph({ text, alignment: AlignmentType.LEFT })],
    })
  const rows = [
    new TableRow({ children: HEADINGS.map(text => cell(text)) }),
    new TableRow({ children: FIRST.map(text => cell(text)) }),
    new TableRow({ children: SECOND.map((text, place) => cell(text, place < 7 ? 2 : 1)) }),
    new TableRow({ children: [cell(MORE[7] ?? '')] }),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows })] }] }))
}

/** Dates are real date cells here, and the second mandate goes on in merged cells. */
export function xlsx(): Buffer {
  const cell = (text: string, column: number, row: number): string => {
    const place = `${String.fromCharCode(65 + column)}${row}`
    const date = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)
    if (!date) return `<c r="${place}" t="inlineStr"><is><t>${xml(text)}</t></is></c>`
    const serial =
      Date.UTC(Number(date[3]), Number(date[2]) - 1, Number(date[1])) / 86_400_000 + 25_569
    return `<c r="${place}" s="1"><v>${serial}</v></c>`
  }
  const rows = ROWS.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => (text === '' ? '' : cell(text, column, row + 1))).join('')}</row>`,
  ).join('')
  const merged = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(
    letter => `<mergeCell ref="${letter}3:${letter}4"/>`,
  )
  return Buffer.from(
    workbook('', {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData><mergeCells>${merged.join('')}</mergeCells></worksheet>`,
    }),
  )
}

function items(): object[] {
  const item = (cells: readonly string[]): object =>
    Object.fromEntries(
      HEADINGS.map((heading, place) => [heading.toLowerCase().replace('.', ''), cells[place]]),
    )
  const second = SECOND.map((text, place) => (place === 7 ? `${text}\n${MORE[7] ?? ''}` : text))
  return [item(FIRST), item(second)]
}

export function json(): Buffer {
  return Buffer.from(JSON.stringify({ made: 2019, mandates: items() }))
}

export function yaml(): Buffer {
  const lines = items().flatMap(item =>
    Object.entries(item).map(
      ([key, value], place) => `${place === 0 ? '  - ' : '    '}${key}: ${JSON.stringify(value)}`,
    ),
  )
  return Buffer.from(['mandates:', ...lines, ''].join('\n'))
}
