// The names of the languages that the program speaks.
import type { ByLanguage, Language } from '../base/language.ts'

/** Each in itself: who looks for theirs knows it by that name. */
export const LANGUAGE_NAMES: Record<Language, ByLanguage<string>> = {
  en: { en: 'English', fr: 'English', ar: 'English' },
  fr: { en: 'français', fr: 'français', ar: 'français' },
  ar: { en: 'العربية', fr: 'العربية', ar: 'العربية' },
}
