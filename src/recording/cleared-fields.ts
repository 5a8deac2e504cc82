// The fields that `edit` removes.
import type { RecordLevel } from '../base/failures.ts'
import { fail } from '../base/user-error.ts'
import { choice } from '../command-line/options.ts'
import { fieldOrder } from '../edit/fields.ts'
import { idOfPart, type RecordPart } from './record-part.ts'

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

export const LEVELS: readonly RecordLevel[] = ['document', 'mandate', 'action']

/** The field of a part that was named. @throws UserError for one that it does not have */
export function clearedIn(typed: string, part: RecordPart): string {
  const name = choice('--clear', typed, CLEARABLE)
  const has = (level: RecordLevel): boolean => fieldOrder(level).includes(fieldIn(level, name))
  if (has(part.level)) return fieldIn(part.level, name)
  const option = `--clear ${name}`
  return fail('not-a-field-of', { option, id: idOfPart(part), of: LEVELS.filter(has) })
}

/** A mandate has several departments, an action has one. */
function fieldIn(level: RecordLevel, name: string): string {
  if (name !== 'department' && name !== 'departments') return name
  return level === 'action' ? 'department' : 'departments'
}
