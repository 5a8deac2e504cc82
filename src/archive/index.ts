// The index: the stamp and the content of each record file, in columns that can be read separately.
import type { Fault } from '../base/problem.ts'
import type { Renamed } from '../records/former-ids.ts'
import type { Body, Meeting, Organisation } from '../records/types.ts'
import { NEVER, type SummaryColumns } from './prefilter.ts'

/** The lines of the organisation and of the calendar. The documents follow. */
export const ORGANISATION = 0
export const CALENDAR = 1
export const FIRST_DOCUMENT = 2

/**
 * `files` has one line for each name, `rows` one for each mandate. Rows are in the order of files, then of mandates.
 */
export interface Index {
  readonly names: readonly string[]
  readonly stamps: Float64Array
  readonly hashes: Buffer
  /** `DOCUMENT_COLUMNS` numbers for each file. */
  readonly documents: Int32Array
  /** `ROW_COLUMNS` numbers for each mandate. */
  readonly rows: Int32Array
  /** The folded ids of each mandate and of its actions, with a line break before and after each id. */
  readonly ids: Buffer
  readonly common: Common
  /** The file, id, symbol, adopting meeting, former ids and issuing body of each document. */
  readonly sources: readonly SourceLine[]
}

/** The data that every question needs. */
export interface Common {
  readonly organisation: Organisation | null
  readonly bodies: readonly Body[]
  readonly meetings: readonly Meeting[]
  readonly faults: readonly (readonly [file: number, faults: readonly Fault[]])[]
  /** The mandates that repeat earlier ones, or had another id. */
  readonly renewals: readonly RenewalLine[]
}

export type SourceLine = readonly [
  file: number,
  id: string,
  symbol: string,
  meeting: string | null,
  formerly: readonly string[],
  body: string,
]

export type RenewalLine = readonly [
  file: number,
  document: string,
  id: string,
  earlier: readonly string[],
  renamed: readonly Renamed[],
]

export const DOCUMENT = {
  date: 0,
  page: 1,
  offset: 2,
  length: 3,
  firstRow: 4,
} as const
export const DOCUMENT_COLUMNS = 5
export const ROW = {
  page: 0,
  offset: 1,
  length: 2,
  closedFrom: 3,
  due: 4,
  departments: 5,
  traits: 6,
  ids: 7,
  recorded: 8,
  subjects: 9,
  officers: 10,
} as const
export const ROW_COLUMNS = 11
export const NO_DOCUMENT = -1

/** The rows of a file's mandates: the first row, and the row after the last. */
export function rowsOf({ documents, rows, names }: Index, file: number): [number, number] {
  const first = documents[file * DOCUMENT_COLUMNS + DOCUMENT.firstRow] ?? 0
  const next =
    file + 1 < names.length
      ? documents[(file + 1) * DOCUMENT_COLUMNS + DOCUMENT.firstRow]
      : undefined
  return [first, next ?? rows.length / ROW_COLUMNS]
}

export function summaryColumnsAt(rows: Int32Array, row: number): SummaryColumns {
  const at = row * ROW_COLUMNS
  const traits = rows[at + ROW.traits] ?? 0
  return {
    closedFrom: rows[at + ROW.closedFrom] ?? NEVER,
    recorded: rows[at + ROW.recorded] ?? 0,
    due: rows[at + ROW.due] ?? 0,
    departments: rows[at + ROW.departments] ?? 0,
    subjects: rows[at + ROW.subjects] ?? 0,
    officers: rows[at + ROW.officers] ?? 0,
    kind: traits >> 1,
    asksStates: traits & 1,
  }
}

/** The offset at which the ids of a row begin. For the row after the last, it is where the ids end. */
export function idsStart({ rows, ids }: Index, row: number): number {
  return rows[row * ROW_COLUMNS + ROW.ids] ?? ids.length
}
