// The sheet as comma-separated values, for every spreadsheet: UTF-8 with its mark, RFC 4180, no formula from data.
import { stringify } from 'csv-stringify/sync'
import { disarmed } from '../../base/disarm.ts'
import type { Language } from '../../base/language.ts'
import { sheetHeading } from './headings.ts'
import { SHEET_COLUMNS, type SheetRow } from './rows.ts'

export function sheetCsv(rows: readonly SheetRow[], language: Language): string {
  const headings = SHEET_COLUMNS.map(column => sheetHeading(column, language))
  const cells = rows.map(row => SHEET_COLUMNS.map(column => disarmed(row[column])))
  return stringify([headings, ...cells], { bom: true, record_delimiter: 'windows' })
}
