// The headings of a sheet: a word for the reader, and the key by which `apply` recognises the column.
import type { Language } from '../../base/language.ts'
import type { Organisation } from '../../records/types.ts'
import { FIELD_HEADINGS, SHEET_HEADINGS, type Column } from '../../words/sheet.ts'
import { nameIn } from '../parts/texts.ts'
import { isFieldColumn, isOwnColumn, ownFieldOf } from './field-columns.ts'

/** For example `État [status]`. */
export function sheetHeading(
  column: Column,
  language: Language,
  organisation: Pick<Organisation, 'fields'>,
): string {
  return `${headingWord(column, language, organisation)} [${column}]`
}

/** The word without the key. */
export function headingWord(
  column: Column,
  language: Language,
  { fields }: Pick<Organisation, 'fields'>,
): string {
  if (!isFieldColumn(column)) return SHEET_HEADINGS[column][language]
  return isOwnColumn(column)
    ? nameIn(fields, ownFieldOf(column), language)
    : FIELD_HEADINGS[column][language]
}
