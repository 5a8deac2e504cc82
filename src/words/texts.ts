// Texts of the records in the reader's language, or in their own and marked so. Whoever shows them makes them harmless.
import { LANGUAGES, type Language, type LanguageTag } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { originalLabel } from './labels.ts'

/** A text by language, as records have it. */
export type Text = Readonly<Record<LanguageTag, string | undefined>>

/** A text in one of its languages. */
export interface TextInLanguage {
  readonly text: string
  readonly language: LanguageTag
}

/**
 * `text` in `language` if it exists there; else in its `original` language, else in any.
 * Undefined when it exists in none.
 */
export function bestText(
  text: Text,
  language: LanguageTag,
  original: LanguageTag,
): TextInLanguage | undefined {
  for (const candidate of [language, original, ...LANGUAGES, ...Object.keys(text)]) {
    const found = text[candidate]
    if (found !== undefined) return { text: found, language: candidate }
  }
  return undefined
}

/** `Rapport … [original: French]` when it exists in another language only. */
export function textIn(text: Text, language: Language, original: LanguageTag = language): string {
  const found = bestText(text, language, original)
  if (!found) return ''
  return found.language === language
    ? found.text
    : `${isolate(found.text, language)} [${originalLabel(found.language, language)}]`
}

/** The name of what `id` stands for in a list, or the id itself where it has none. */
export function namedIn(
  list: readonly { readonly id: string; readonly name?: Text | undefined }[],
  id: string,
  language: Language,
): string {
  const name = list.find(item => item.id === id)?.name
  return (name && textIn(name, language)) || id
}
