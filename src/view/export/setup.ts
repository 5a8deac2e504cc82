// What a sheet has besides its rows: columns that set fields, and the problems of rows that are sent back.
import type { Language } from '../../base/language.ts'
import type { Organisation } from '../../records/types.ts'
import { PROBLEM_HEADING, type Column, type FieldColumn } from '../../words/sheet.ts'
import { sheetHeading } from './headings.ts'
import { columnsWith } from './rows.ts'

export interface SheetSetup {
  /** The columns that set fields. */
  readonly fields: readonly FieldColumn[]
  /** For the names of the organisation's own fields. */
  readonly organisation: Pick<Organisation, 'fields'>
  /** Other columns than the usual ones. */
  readonly columns?: readonly Column[]
  /** What is wrong with each row, in a column of its own. */
  readonly problems?: readonly RowProblem[]
}

export interface RowProblem {
  readonly columns: ReadonlySet<string>
  readonly text: string
}

/** The sheet of every day. */
export const DAILY: SheetSetup = { fields: [], organisation: { fields: [] } }

/** The columns and their headings. The problems come last, so that no other column moves. */
export function headingsOf(
  { fields, organisation, problems, columns = columnsWith(fields) }: SheetSetup,
  language: Language,
): { readonly columns: readonly Column[]; readonly headings: readonly string[] } {
  const headings = columns.map(column => sheetHeading(column, language, organisation))
  return { columns, headings: problems ? [...headings, PROBLEM_HEADING[language]] : headings }
}
