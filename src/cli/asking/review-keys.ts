// What can be done about one mandate of a walk, and the key for each.
import type { Language } from '../../base/language.ts'
import type { Option } from '../../view/question.ts'
import { REVIEW_KEYS } from '../../words/review.ts'

export type Choice = keyof typeof REVIEW_KEYS

export function optionOf(choice: Choice, language: Language): Option {
  const [key, label] = REVIEW_KEYS[choice][language]
  return { value: choice, key, label }
}
