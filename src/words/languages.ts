// The names of languages, each in itself: who looks for theirs knows it by that name.
import type { ByLanguage, Language } from '../base/language.ts'

export const LANGUAGE_NAMES: Record<Language, ByLanguage<string>> = {
  en: { en: 'English', fr: 'English', ar: 'English' },
  fr: { en: 'français', fr: 'français', ar: 'français' },
  ar: { en: 'العربية', fr: 'العربية', ar: 'العربية' },
}
