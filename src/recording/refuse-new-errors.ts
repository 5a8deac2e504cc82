// Rejects a change of the records after which `check` would find errors that are not there now.
import type { CivilDate } from '../base/civil-date.ts'
import type { Problem } from '../base/problem.ts'
import { fail } from '../base/user-error.ts'
import { newErrors } from '../check/run.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Records } from '../records/types.ts'
import { afterOf } from './records-after.ts'

/** The errors that the change would bring. */
export function errorsOf(
  before: Records,
  changed: readonly ChangedFile[],
  today: CivilDate,
): Problem[] {
  const texts = new Map(changed.map(({ file, after }) => [file, after]))
  return newErrors(before, afterOf(before, changed), { day: today, today }, texts)
}

/** @throws UserError when there are any */
export function refuseNewErrors(...change: Parameters<typeof errorsOf>): void {
  const problems = errorsOf(...change)
  const [first] = problems
  if (first) fail('change-makes-errors', { file: first.file, problems })
}
