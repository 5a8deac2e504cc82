// Questions with one-key answers. Each answer has a key of the user's language and a Latin key.
import type { ByLanguage, Language } from '../base/language.ts'
import type { Option } from '../terminal/question.ts'
import { YES_OR_NO } from '../words/questions.ts'
import { REVIEW_CHOICES } from '../words/review.ts'
import type { Asker } from './asker.ts'

/** A key for each language. */
type Keys = ByLanguage<string>

interface Keyed {
  readonly value: string
  readonly keys: Keys
  readonly label: string
}

/** The options of a menu. A Latin key is left out if another answer has it in this language. */
export function menuOptions(choices: readonly Keyed[], language: Language): Option[] {
  const own = new Set(choices.map(({ keys }) => keys[language]))
  return choices.map(({ value, keys, label }) => {
    const key = keys[language]
    const others = [keys.en, arabicDigit(key)].filter(
      other => other !== undefined && !own.has(other),
    )
    return { value, label, keys: [key, ...others.filter(other => other !== undefined)] }
  })
}

/** The digit on Arabic keyboards that have digits of their own. */
function arabicDigit(key: string): string | undefined {
  return /^\d$/.test(key) ? String.fromCharCode(0x660 + Number(key)) : undefined
}

/** What a user can do with a mandate in a review. */
export type Choice = keyof typeof REVIEW_CHOICES

export function reviewOptions(choices: readonly Choice[], language: Language): Option[] {
  const keyed = choices.map(value => {
    const { keys, label } = REVIEW_CHOICES[value]
    return { value, keys, label: label[language] }
  })
  return menuOptions(keyed, language)
}

interface YesOrNo {
  readonly message: string
  readonly remark?: string
  /** The meaning of each answer, where the word alone is not enough. */
  readonly labels?: Readonly<Record<'yes' | 'no', string>>
  /** The answer that Enter gives. */
  readonly initial: 'yes' | 'no'
}

export async function isYes({ ask, shared }: Asker, question: YesOrNo): Promise<boolean> {
  const { language } = shared
  const { labels, ...asked } = question
  const choices = (['yes', 'no'] as const).map(value => {
    const { keys, label } = YES_OR_NO[value]
    return { value, keys, label: labels?.[value] ?? label[language] }
  })
  return (
    (await ask({ kind: 'choice', ...asked, options: menuOptions(choices, language) })) === 'yes'
  )
}
