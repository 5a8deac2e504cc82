// The sheet as CSV: UTF-8 with a byte order mark, RFC 4180, and without formulas from data.
import { stringify } from 'csv-stringify/sync'
import { disarmed } from '../../base/formula-injection.ts'
import type { Language } from '../../base/language.ts'
import type { CellTexts } from './rows.ts'
import { DAILY, headingsOf, type SheetSetup } from './setup.ts'

export function sheetCsv(
  rows: readonly CellTexts[],
  language: Language,
  setup: SheetSetup = DAILY,
): string {
  const { columns, headings } = headingsOf(setup, language)
  const cells = rows.map((row, index) => {
    const texts = columns.map(column => disarmed(row[column] ?? ''))
    return setup.problems ? [...texts, disarmed(setup.problems[index]?.text ?? '')] : texts
  })
  return stringify([headings, ...cells], { bom: true, record_delimiter: 'windows' })
}
