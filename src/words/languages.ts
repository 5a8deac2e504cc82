// The names of the languages that the program speaks.
import type { ByLanguage, Language } from '../base/language.ts'

/** Each language also in its own name, by which its speakers find it. */
export const LANGUAGE_NAMES: Record<Language, ByLanguage<string>> = {
  en: { en: 'English', fr: 'English', ar: 'English' },
  fr: { en: 'français', fr: 'français', ar: 'français' },
  ar: { en: 'العربية', fr: 'العربية', ar: 'العربية' },
}
