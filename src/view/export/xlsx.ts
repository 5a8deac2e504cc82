// The sheet as a workbook: the rows, a list of statuses to choose from, and instructions.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import { SHEET_ADVICE, SHEET_NAMES, type Column, type SheetColumn } from '../../words/sheet.ts'
import { directionOf } from '../parts/direction.ts'
import { packOffice } from '../../office/package.ts'
import { isFieldColumn } from './field-columns.ts'
import { DAY_COLUMNS, isOpen, type CellTexts } from './rows.ts'
import { DAILY, headingsOf, type RowProblem, type SheetSetup } from './setup.ts'
import { guideOf, type Guide } from './xlsx/guide.ts'
import { workbookFile } from './xlsx/parts.ts'
import type { Look } from './xlsx/styles.ts'
import { SharedTexts, sheetText } from './xlsx/texts.ts'
import { columnName, worksheetXml, type WorkCell } from './xlsx/worksheet.ts'

/**
 * The workbook: a sheet with the rows, and one with instructions. The same rows, day and language give the same bytes.
 *
 * @param day the day of the snapshot
 */
export function sheetXlsx(
  rows: readonly CellTexts[],
  day: CivilDate,
  language: Language,
  setup: SheetSetup = DAILY,
): Uint8Array {
  const { columns, headings } = headingsOf(setup, language)
  const widths = headings.map((_, index) => widthOf(columns[index]))
  const texts = new SharedTexts()
  const guide = guideOf(day, language)
  const direction = directionOf(language)
  const rightToLeft = direction === 'rtl'
  const main = worksheetXml(
    {
      rightToLeft,
      widths,
      rows: [
        headings.map((text, index) => ({ text, look: headingLook(columns[index]) })),
        ...rows.map((row, index) => rowCells(row, columns, setup.problems?.[index])),
      ],
      hasHeadings: true,
      rules: rulesXml(rows.length, columns, language),
    },
    texts,
  )
  const explanation = worksheetXml(
    { rightToLeft, widths: [34, 24, 70], rows: guide.rows, hasHeadings: false },
    texts,
  )
  return packOffice(
    workbookFile({
      direction,
      names: [SHEET_NAMES.mandates[language], SHEET_NAMES.guide[language]],
      sheets: [main, explanation],
      texts: texts.xml(),
      definitions: definitionsXml(rows.length, headings.length, guide, language),
      day,
    }),
  )
}

const WIDTHS: Readonly<Record<SheetColumn, number>> = {
  id: 22,
  symbol: 20,
  paragraph: 12,
  mandate: 36,
  action: 36,
  text: 24,
  kind: 11,
  department: 20,
  due: 12,
  meeting: 12,
  target: 12,
  mandate_status: 20,
  status: 22,
  date: 12,
  note: 44,
  evidence: 34,
  by: 20,
  internal: 9,
  state: 30,
}

/** The width of a column. The last one, without a key, says what is wrong. */
function widthOf(column: Column | undefined): number {
  if (column === undefined) return 60
  return isFieldColumn(column) ? 22 : WIDTHS[column]
}

function isChangeable(column: Column): boolean {
  return isOpen(column) || isFieldColumn(column)
}

function headingLook(column: Column | undefined): Look {
  if (column === undefined) return 'badHeading'
  return isChangeable(column) ? 'openHeading' : 'heading'
}

function rowCells(
  row: CellTexts,
  columns: readonly Column[],
  problem: RowProblem | undefined,
): WorkCell[] {
  const cells = columns.map((column): WorkCell => {
    const isBad = problem?.columns.has(column) ?? false
    const day = DAY_COLUMNS.has(column)
    return {
      text: row[column] ?? '',
      look: isBad ? (day ? 'badDay' : 'bad') : lookOf(column),
      day,
    }
  })
  return problem ? [...cells, { text: problem.text, look: 'bad' }] : cells
}

function lookOf(column: Column): Look {
  if (column === 'state') return 'quiet'
  if (column === 'text') return 'longText'
  if (DAY_COLUMNS.has(column)) return isChangeable(column) ? 'openDay' : 'day'
  if (CODE_COLUMNS.has(column)) return isOpen(column) ? 'openCode' : 'code'
  return isChangeable(column) ? 'open' : 'text'
}

/** The columns of symbols and numbers, which run from left to right in every language. */
const CODE_COLUMNS: ReadonlySet<Column> = new Set([
  'id',
  'symbol',
  'paragraph',
  'meeting',
  'evidence',
])

/** The validation rules: the list of statuses, and that a date must be a date. */
function rulesXml(count: number, columns: readonly Column[], language: Language): string {
  if (count === 0) return ''
  const cells = (column: SheetColumn): string => {
    const name = columnName(columns.indexOf(column))
    return `${name}2:${name}${count + 1}`
  }
  const common = 'allowBlank="1" showErrorMessage="1"'
  const advice = (text: string): string => `error="${sheetText(text)}"`
  return [
    '<dataValidations count="2">',
    `<dataValidation type="list" ${common} ${advice(SHEET_ADVICE.status[language])} sqref="${cells('status')}"><formula1>Statuses</formula1></dataValidation>`,
    `<dataValidation type="date" operator="greaterThan" ${common} ${advice(SHEET_ADVICE.date[language])} sqref="${cells('date')}"><formula1>61</formula1></dataValidation>`,
    '</dataValidations>',
  ].join('')
}

/** The named ranges: the rows to filter, the headings to repeat on each page, and the list of statuses. */
function definitionsXml(
  count: number,
  width: number,
  { statuses }: Guide,
  language: Language,
): string {
  const main = `'${sheetText(SHEET_NAMES.mandates[language])}'`
  const guide = `'${sheetText(SHEET_NAMES.guide[language])}'`
  const last = columnName(width - 1)
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${main}!$A$1:$${last}$${count + 1}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${main}!$1:$1</definedName>`,
    `<definedName name="Statuses">${guide}!$A$${statuses.first}:$A$${statuses.last}</definedName>`,
  ].join('')
}
