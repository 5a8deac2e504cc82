// The rules for a new action of a mandate.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { Text } from '../../records/types.ts'
import type { Tracked } from '../snapshot.ts'
import { closed } from './closed.ts'
import { comparableText } from './repeated.ts'

export interface ProposedAction {
  readonly title: string | Text
  readonly department: string | undefined
  readonly target: CivilDate | undefined
}

export function wrongAction(action: ProposedAction, tracked: Tracked): Failure | undefined {
  return closed(tracked) ?? repeated(action, tracked)
}

/** An action with the same words, department and day is the same action. */
function repeated(
  { title, department, target }: ProposedAction,
  { id, actions, document }: Tracked,
): Failure | undefined {
  const wordsIn = (text: string | Text): string =>
    JSON.stringify(comparableText(text, document.language))
  const same = actions.find(
    ({ action }) =>
      action.department === department &&
      action.target === target &&
      wordsIn(action.title) === wordsIn(title),
  )
  return same && failure('action-repeated', { id, action: same.id })
}
