// Days relative to today, in words.
import { addDays, type CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import type { ByLanguage } from '../base/language.ts'

const WORDS: readonly (readonly [days: number, words: ByLanguage<string>])[] = [
  [0, { en: 'today', fr: 'aujourd’hui', ar: 'اليوم' }],
  [-1, { en: 'yesterday', fr: 'hier', ar: 'أمس' }],
]

/** The day of a word in any of the languages: `yesterday`, `hier`, `أمس`. */
export function dayInWords(text: string, today: CivilDate): CivilDate | undefined {
  const word = fold(text)
  const found = WORDS.find(([, words]) => Object.values(words).some(each => fold(each) === word))
  return found && addDays(today, found[0])
}
