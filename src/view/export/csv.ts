// The sheet as CSV: UTF-8 with a byte order mark, RFC 4180, and without formulas from data.
import { stringify } from 'csv-stringify/sync'
import { disarmed } from '../../base/formula-injection.ts'
import type { Language } from '../../base/language.ts'
import { sheetHeading } from './headings.ts'
import { SHEET_COLUMNS, type SheetRow } from './rows.ts'

export function sheetCsv(rows: readonly SheetRow[], language: Language): string {
  const headings = SHEET_COLUMNS.map(column => sheetHeading(column, language))
  const cells = rows.map(row => SHEET_COLUMNS.map(column => disarmed(row[column])))
  return stringify([headings, ...cells], { bom: true, record_delimiter: 'windows' })
}
