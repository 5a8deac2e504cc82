// Texts as they are typed: in which language they are, and how the record has them.
import { isRightToLeft, type Language, type LanguageTag } from '../base/language.ts'
import type { Text } from '../records/types.ts'

/** A note in the document's language is plain text; in another, it says in which. */
export function noteIn(
  note: string | undefined,
  spoken: Language,
  original: LanguageTag,
): string | Text | undefined {
  const text = note?.trim()
  if (text === undefined || text === '') return undefined
  const language = languageOfNote(text, spoken, original)
  return language === original ? text : { [language]: text }
}

/** The language that is spoken, unless the script of the note says that it cannot be. */
function languageOfNote(text: string, spoken: Language, original: LanguageTag): LanguageTag {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return [spoken, original].find(language => !isRightToLeft(language)) ?? 'en'
}
