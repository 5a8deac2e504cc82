// Changes what the records say, other than by a dated entry: fields, ids, meetings, departments.
// The rules of `check` judge the change, and it is made in all of its files or in none.
import type { Archive } from '../archive/archive.ts'
import { fail } from '../base/user-error.ts'
import type { Shared } from '../command-line/options.ts'
import type { Records } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { makeChange, type Changes, type Outcome, type RecordingInput } from './make-change.ts'
import { afterOf, currently, isOther } from './records-after.ts'

export interface RecordsChange {
  readonly archive: Archive
  /** The records as they were read. */
  readonly records: Records
  /** The files that are changed, and those that the change depends on. All of them are locked. */
  readonly files: readonly string[]
  /** What is changed, for messages: an id, or a few words. */
  readonly what: string
  /**
   * Decides on the changes for the current records. It is called twice: before the locks are taken, and under them.
   *
   * @throws UserError when a rule is broken, or the input names something that the records no longer have
   */
  readonly plan: (now: Records) => Changes
  /** The commit message. */
  readonly message: string
  readonly report: (outcome: Outcome, before: Records, after: Records) => readonly string[]
}

/**
 * Makes the change, or shows it.
 *
 * @returns the exit code
 * @throws UserError when nothing would change, or an error would be in the records that was not there before
 */
export async function changeRecords(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  { archive, records, files, what, plan, message, report }: RecordsChange,
): Promise<number> {
  if (isEmpty(plan(records))) fail('nothing-to-change', { what })
  const { refuseNewErrors } = await import('./refuse-new-errors.ts')
  let before = records
  return makeChange(io, shared, input, {
    archive,
    files,
    what,
    plan: now => {
      before = currently(records, now)
      // A person who answered questions decided on the records as they were shown.
      if (input.answered && files.some(file => isOther(file, records, before)))
        fail('recorded-meanwhile', { what, now: undefined })
      return plan(before)
    },
    judge: changed => {
      refuseNewErrors(before, changed, io.today())
    },
    message: () => message,
    report: (outcome, changed) => report(outcome, before, afterOf(before, changed)),
  })
}

function isEmpty(changes: Changes): boolean {
  return [...changes.values()].every(({ length }) => length === 0)
}
