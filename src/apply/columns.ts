// Finds the sheets that `export` wrote, and their columns, even if they were moved, added to or translated.
import { fold } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import type { SheetLine, SheetTable } from '../sheet/table.ts'
import { isColumn, SHEET_COLUMNS } from '../view/export/rows.ts'
import { isFieldColumn } from '../view/export/field-columns.ts'
import { SHEET_HEADINGS, type Column, type SheetColumn } from '../words/sheet.ts'

/** An exported sheet, and the rows below its headings. */
export interface KnownSheet {
  readonly table: SheetTable
  readonly places: ReadonlyMap<Column, number>
  /** The language of most of its headings. */
  readonly language: Language
  readonly lines: readonly SheetLine[]
}

/** No row can be interpreted without these. */
const NEEDED: readonly SheetColumn[] = ['id', 'state']

/** The limit on rows searched for the headings, because somebody may have put a title above them. */
const HEADINGS_WITHIN = 20

/** @throws UserError when no sheet has the required columns, or one has a column twice */
export function knownSheets(tables: readonly SheetTable[], file: string): KnownSheet[] {
  const known = tables.flatMap(table => knownSheet(table, file) ?? [])
  if (known.length > 0) return known
  const found = new Set(tables.flatMap(({ rows }) => rows.slice(0, HEADINGS_WITHIN)).flatMap(keys))
  const missing = NEEDED.filter(column => !found.has(column))
  return fail('sheet-without-columns', { file, missing: missing.length > 0 ? missing : NEEDED })
}

function knownSheet(table: SheetTable, file: string): KnownSheet | undefined {
  const index = table.rows
    .slice(0, HEADINGS_WITHIN)
    .findIndex(line => NEEDED.every(column => keys(line).includes(column)))
  const headings = table.rows[index]
  if (!headings) return undefined
  const places = new Map<Column, number>()
  for (const [place, text] of headings.cells.entries()) {
    const column = columnOf(text)
    if (column === undefined) continue
    if (places.has(column)) fail('sheet-repeats-column', { file, column })
    places.set(column, place)
  }
  return { table, places, language: languageOf(headings), lines: table.rows.slice(index + 1) }
}

function keys({ cells }: SheetLine): Column[] {
  return cells.flatMap(text => columnOf(text) ?? [])
}

/** The key at the end of a heading. */
const KEY = /\[([a-z_]+|extra:[^\]]+)\]\s*$/

/** Finds a column by its key (`État [status]`, `status`), otherwise by its heading in any language. */
function columnOf(text: string): Column | undefined {
  const key = (KEY.exec(text)?.[1] ?? text).trim()
  if (isColumn(key) || isFieldColumn(key)) return key
  const heading = fold(text)
  return SHEET_COLUMNS.find(column =>
    LANGUAGES.some(language => fold(SHEET_HEADINGS[column][language]) === heading),
  )
}

function languageOf({ cells }: SheetLine): Language {
  const words = new Set(cells.map(text => fold(text.replace(KEY, ''))))
  const count = (language: Language): number =>
    SHEET_COLUMNS.filter(column => words.has(fold(SHEET_HEADINGS[column][language]))).length
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best))
}
