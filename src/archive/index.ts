// The index: of each record file its stamp, and what was read in it, in columns that can be asked without the rest.
import type { Fault } from '../base/problem.ts'
import type { Body, Meeting, Organisation } from '../records/types.ts'
import { NEVER, type SummaryColumns } from './prefilter.ts'

/** The organisation and the calendar come before the documents. */
export const ORGANISATION = 0
export const CALENDAR = 1
export const FIRST_DOCUMENT = 2

/** One file a line, in the order of `names`; one mandate a line, in the order of files and in them. */
export interface Index {
  readonly names: readonly string[]
  readonly stamps: Float64Array
  readonly hashes: Buffer
  /** `DOCUMENT_COLUMNS` numbers for each file. */
  readonly documents: Int32Array
  /** `ROW_COLUMNS` numbers for each mandate. */
  readonly rows: Int32Array
  /** The folded ids of each mandate and of its actions, with a line break before and after each. */
  readonly ids: Buffer
  readonly common: Common
  /** Of each document the file, id and symbol, and the meeting that adopted it. */
  readonly sources: readonly SourceLine[]
}

/** What every question needs. */
export interface Common {
  readonly organisation: Organisation | null
  readonly bodies: readonly Body[]
  readonly meetings: readonly Meeting[]
  readonly faults: readonly (readonly [file: number, faults: readonly Fault[]])[]
  /** The mandates that repeat earlier ones. */
  readonly renewals: readonly RenewalLine[]
}

export type SourceLine = readonly [file: number, id: string, symbol: string, meeting: string | null]

export type RenewalLine = readonly [
  file: number,
  document: string,
  id: string,
  earlier: readonly string[],
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
} as const
export const ROW_COLUMNS = 9
export const NO_DOCUMENT = -1

/** The rows of the mandates of a file: the first, and the one after the last. */
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
    kind: traits >> 1,
    asksStates: traits & 1,
  }
}

/** Where the ids of a row begin; for the one after the last, where they end. */
export function idsStart({ rows, ids }: Index, row: number): number {
  return rows[row * ROW_COLUMNS + ROW.ids] ?? ids.length
}
