// The words for suggestions.
import type { Language } from '../base/language.ts'
import { orList } from './isolate.ts'

/** For example `Did you mean “5a”?`, or an empty text. */
export function didYouMean(nearest: readonly string[], language: Language): string {
  if (nearest.length === 0) return ''
  const names = orList(nearest, language)
  return {
    en: `Did you mean ${names}?`,
    fr: `Vouliez-vous dire ${names}\u00a0?`,
    ar: `هل تقصد ${names}؟`,
  }[language]
}
