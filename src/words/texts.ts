// Texts of the records in the reader's language, or marked with their own. The caller makes them safe for display.
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
 * `text` in `language` if it exists; otherwise in its `original` language, otherwise in any language. Undefined without
 * any.
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

/** For example `Rapport … [original: French]`, if it exists only in another language. */
export function textIn(text: Text, language: Language, original: LanguageTag = language): string {
  const found = bestText(text, language, original)
  if (!found) return ''
  return found.language === language
    ? found.text
    : `${isolate(found.text, language)} [${originalLabel(found.language, language)}]`
}

/** The name of an item in a list, or its id without a name. */
export function namedIn(
  list: readonly { readonly id: string; readonly name?: Text | undefined }[],
  id: string,
  language: Language,
): string {
  const name = list.find(item => item.id === id)?.name
  return (name && textIn(name, language)) || id
}
