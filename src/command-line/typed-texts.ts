// Typed texts: finds their language, and the form in which they are recorded.
import { isRightToLeft, type Language, type LanguageTag } from '../base/language.ts'
import type { Text } from '../records/types.ts'

/**
 * A note in the document's language is recorded as plain text. In another language, it is recorded with that language.
 */
export function noteIn(
  note: string | undefined,
  userLanguage: Language,
  original: LanguageTag,
): string | Text | undefined {
  const text = note?.trim()
  if (text === undefined || text === '') return undefined
  const language = languageOfNote(text, userLanguage, original)
  return language === original ? text : { [language]: text }
}

/** The user's language, unless the script of the note shows that it is another one. */
export function languageOfNote(
  text: string,
  userLanguage: Language,
  original: LanguageTag,
): LanguageTag {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return [userLanguage, original].find(language => !isRightToLeft(language)) ?? 'en'
}
