// Why a row of a sheet is not taken, and what is remarked of its cells, as data. The sentences are in words/.
import type { Failure } from './user-error.ts'

/** What each kind of refusal has to tell, beside where. */
export interface RowFaultValues {
  'no-id': object
  'unknown-row': { id: string }
  'repeated-row': { id: string; first: number }
  /** The row is that of `other`. */
  'other-row': { id: string; other: string }
  'odd-cell': { oddity: 'formula' | 'error' | 'merged' }
  'bad-mark': object
  /** Statuses and days, at the time of the export and now. */
  'changed-since': { was: Standing; now: Standing }
  'unknown-status': { found: string }
  'unknown-day': { found: string }
  cleared: object
  'lost-letters': object
  'hidden-letters': object
  /** Two items of evidence without a semicolon between them. */
  'joined-evidence': { first: string; second: string }
  /** What `update` refuses as well. */
  unbelievable: { failure: Failure }
}

/** A status and the day on which it was recorded; `undefined` where nothing was. */
export interface Standing {
  readonly status: string
  readonly date: string | undefined
}

export type RowFaultKind = keyof RowFaultValues

export type RowFault = {
  [K in RowFaultKind]: { readonly kind: K; readonly values: RowFaultValues[K] }
}[RowFaultKind]

/** Where in a file something stands, as a spreadsheet names places. */
export interface SheetPlace {
  /** The name of the sheet; undefined where the file is one. */
  readonly sheet: string | undefined
  /** From 1. */
  readonly row: number
  /** Counted from 0, with its key; undefined for the row as a whole. */
  readonly column: { readonly index: number; readonly key: string } | undefined
}

/**
 * A cell that says something else than the records and changes nothing: its column is `not-read`, a spreadsheet has
 * `rewritten` it, or it lacks an item that is recorded and `kept`.
 */
export interface CellRemark {
  readonly place: SheetPlace
  readonly kind: 'not-read' | 'rewritten' | 'kept'
  readonly here: string
  readonly recorded: string
}

export interface RowRefusal {
  readonly place: SheetPlace
  readonly fault: RowFault
}
