// The headings of a sheet: a word for the reader, and the key by which `apply` recognises the column.
import type { Language } from '../../base/language.ts'
import { SHEET_HEADINGS, type SheetColumn } from '../../words/sheet.ts'

/** For example `État [status]`. */
export function sheetHeading(column: SheetColumn, language: Language): string {
  return `${SHEET_HEADINGS[column][language]} [${column}]`
}
