// Why a row of a sheet is rejected, and remarks on its cells, as data. The sentences are in words/.
import type { Failure } from './failures.ts'
import type { Problem } from './problem.ts'

/** The values of each kind of refusal, besides the place. */
export interface RowFaultValues {
  'no-id': object
  'unknown-row': { id: string }
  /** A new mandate lacks what no program can know. */
  'new-without': { what: 'document' | 'text' }
  /** Several documents have the symbol of a new mandate. */
  'document-unclear': { symbol: string; ids: readonly string[] }
  /** A new mandate has no actions yet. */
  'action-of-new-mandate': object
  /** The new mandate or action is already in the records, and differs from the row. */
  'already-there': { id: string }
  /** The new mandate or action is already in the records, as the row has it. */
  'new-recorded': { id: string }
  /** The records would have an error that they do not have now. */
  'check-error': { problem: Pick<Problem, 'rule' | 'values'> }
  'repeated-row': { id: string; first: number }
  /** The row belongs to `other`. */
  'other-row': { id: string; other: string }
  'odd-cell': { oddity: 'formula' | 'error' | 'merged' }
  'bad-mark': object
  /** The statuses and days at the time of the export, and now. */
  'changed-since': { was: Standing; now: Standing }
  'unknown-status': { found: string }
  'unknown-day': { found: string }
  cleared: object
  /** A field is removed with `edit --clear` only. */
  'field-cleared': object
  /** An action has no such field. */
  'field-of-mandate': object
  /** Others changed the field since the export; empty if they removed it. */
  'field-changed-since': { now: string }
  'lost-letters': object
  'hidden-letters': object
  /** Two pieces of evidence without a semicolon between them. */
  'joined-evidence': { first: string; second: string }
  /** A refusal that `update` has too. */
  unbelievable: { failure: Failure }
}

/** A status, and the day on which it was recorded; undefined if it was not recorded. */
export interface Standing {
  readonly status: string
  readonly date: string | undefined
}

export type RowFaultKind = keyof RowFaultValues

export type RowFault = {
  [K in RowFaultKind]: { readonly kind: K; readonly values: RowFaultValues[K] }
}[RowFaultKind]

/** A place in a file, in the way that spreadsheets name it. */
export interface SheetPlace {
  /** The name of the sheet; undefined if the file is a single sheet. */
  readonly sheet: string | undefined
  /** The row number, from 1. */
  readonly row: number
  /** The column with its key, counted from 0; undefined for the whole row. */
  readonly column: { readonly index: number; readonly key: string } | undefined
}

/**
 * A cell that differs from the records without changing anything. Its column is `not-read`, a spreadsheet has
 * `rewritten` it, or it lacks a recorded item, which is `kept`.
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
