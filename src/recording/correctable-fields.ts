// The fields of entries that `correct` can change.
import { fail } from '../base/user-error.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Entry } from '../tracking/entries.ts'

/** The fields that were typed. Which of them an entry has depends on its kind. */
export interface TypedFields {
  readonly date?: string | undefined
  readonly note?: string | undefined
  readonly evidence?: readonly string[] | undefined
  readonly reportedBy?: string | undefined
  readonly status?: string | undefined
  readonly decidedBy?: string | undefined
  readonly supersededBy?: string | undefined
  readonly for?: string | undefined
  readonly to?: string | undefined
  readonly state?: string | undefined
  readonly answer?: string | undefined
  readonly measure?: string | undefined
  readonly meeting?: string | undefined
  readonly ref?: string | undefined
}

/** The fields of each kind of entry that can be corrected. */
export const CORRECTABLE: Readonly<Record<Entry['kind'], readonly (keyof TypedFields)[]>> = {
  update: ['status', 'date', 'note', 'evidence', 'decidedBy', 'supersededBy', 'for', 'reportedBy'],
  extension: ['to', 'date', 'note', 'reportedBy'],
  reply: ['answer', 'state', 'measure', 'date', 'note', 'evidence', 'reportedBy'],
  confirmation: ['meeting', 'date', 'ref'],
}

/** @throws UserError for a field that entries of this kind do not have */
export function refuseOtherFields(typed: TypedFields, { kind, date }: Entry, found: Found): void {
  for (const [field, option] of Object.entries(OPTIONS)) {
    const isTyped = Reflect.get(typed, field) !== undefined
    if (isTyped && !CORRECTABLE[kind].some(own => own === field))
      fail('entry-without-field', { id: idOf(found), date, option })
  }
}

/** The option of each field. */
export const OPTIONS: Readonly<Record<keyof TypedFields, string>> = {
  date: '--date',
  note: '--note',
  evidence: '--evidence',
  reportedBy: '--reported-by',
  status: '--status',
  decidedBy: '--decided-by',
  supersededBy: '--superseded-by',
  for: '--for',
  to: '--to',
  state: '--state',
  answer: '--answer',
  measure: '--measure',
  meeting: '--meeting',
  ref: '--ref',
}
