// Tasks without an end: what the secretariat is asked to continue.
import type { Language } from '../base/language.ts'
import type { Found } from './found.ts'
import { folded } from './fold.ts'
import { phrasesOf } from './phrases/compiled.ts'

/** Whether the first thing that a mandate asks is to go on with something. */
export function goesOn({ text, addressee, chapeau }: Found, language: Language): boolean {
  const { goingOn, task } = phrasesOf(language)
  const plain = folded(text).text
  const named = folded(addressee).text
  // Above an item stands the one asked; in other texts the task comes after the one who is named.
  const from = chapeau === null ? Math.max(0, plain.indexOf(named) + named.length) : 0
  const rest = plain.slice(from)
  if (goingOn.test(rest)) return true
  const first = chapeau === null && language !== 'ar' ? task.exec(rest) : null
  return first !== null && goingOn.test(rest.slice(first.index))
}
