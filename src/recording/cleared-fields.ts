// The fields that `edit` removes.
import type { RecordPart } from '../base/failures.ts'
import { fail } from '../base/user-error.ts'
import { choice } from '../command-line/options.ts'
import { fieldOrder } from '../edit/fields.ts'
import { idOfSubject, type Subject } from './subject.ts'

/** The fields that can be cleared. A mandate can be without any of them. */
export const CLEARABLE = [
  'due',
  'target',
  'departments',
  'department',
  'subjects',
  'officer',
  'addressee',
  'renews',
  'meeting',
] as const

export const PARTS: readonly RecordPart[] = ['document', 'mandate', 'action']

/** The field of a subject that was named. @throws UserError for one that it does not have */
export function clearedIn(typed: string, subject: Subject): string {
  const name = choice('--clear', typed, CLEARABLE)
  const inMandates = name === 'department' ? 'departments' : name
  const field =
    subject.part === 'action' && inMandates === 'departments' ? 'department' : inMandates
  if (fieldOrder(subject.part).includes(field)) return field
  return fail('not-a-field-of', {
    option: `--clear ${name}`,
    id: idOfSubject(subject),
    of: PARTS.filter(part => fieldOrder(part).includes(name)),
  })
}
