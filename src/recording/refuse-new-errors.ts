// Rejects a change of the records after which `check` would find errors that are not there now.
import type { CivilDate } from '../base/civil-date.ts'
import type { Problem } from '../base/problem.ts'
import { fail } from '../base/user-error.ts'
import { newErrors } from '../check/run.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Records, SourceDocument } from '../records/types.ts'
import { afterOf } from './records-after.ts'

/** Documents that a change adds, with the texts of their files. */
export interface AddedDocuments {
  readonly documents: readonly SourceDocument[]
  readonly texts: ReadonlyMap<string, string>
}

/** The errors that the change would bring. */
export function errorsOf(
  before: Records,
  changed: readonly ChangedFile[],
  today: CivilDate,
  { documents, texts: own }: AddedDocuments = { documents: [], texts: new Map() },
): Problem[] {
  const texts = new Map([...own, ...changed.map(({ file, after }) => [file, after] as const)])
  const after = afterOf(before, changed)
  const whole = { ...after, documents: [...after.documents, ...documents] }
  return newErrors(before, whole, { day: today, today }, texts)
}

/** @throws UserError when there are any */
export function refuseNewErrors(...change: Parameters<typeof errorsOf>): void {
  const problems = errorsOf(...change)
  const [first] = problems
  if (first) fail('change-makes-errors', { file: first.file, problems })
}
