// Tasks without an end, which the secretariat is asked to continue.
import type { Language } from '../base/language.ts'
import type { Found } from './findings.ts'
import { folded } from './fold.ts'
import { phrasesOf } from './phrases/compiled.ts'

/** Whether the first task of a mandate is to continue something. */
export function isContinuing({ text, addressee, chapeau }: Found, language: Language): boolean {
  const { goingOn, marksTasks, task } = phrasesOf(language)
  const plain = folded(text).text
  const named = folded(addressee).text
  // The chapeau of an item names the addressee. In other texts the task follows the addressee.
  const from = chapeau === null ? Math.max(0, plain.indexOf(named) + named.length) : 0
  const rest = plain.slice(from)
  if (goingOn.test(rest)) return true
  const first = chapeau === null && marksTasks ? task.exec(rest) : null
  return first !== null && goingOn.test(rest.slice(first.index))
}
