// The fields that `edit` removes.
import type { RecordPart } from '../base/failures.ts'
import { fail } from '../base/user-error.ts'
import { choice } from '../command-line/options.ts'
import { fieldOrder } from '../edit/fields.ts'
import { idOfSubject, type Subject } from './subject.ts'

/** The fields that can be cleared. Nothing needs any of them. */
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
  const has = (part: RecordPart): boolean => fieldOrder(part).includes(fieldIn(part, name))
  if (has(subject.part)) return fieldIn(subject.part, name)
  const option = `--clear ${name}`
  return fail('not-a-field-of', { option, id: idOfSubject(subject), of: PARTS.filter(has) })
}

/** A mandate has several departments, an action has one. */
function fieldIn(part: RecordPart, name: string): string {
  if (name !== 'department' && name !== 'departments') return name
  return part === 'action' ? 'department' : 'departments'
}
