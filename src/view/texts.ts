// Texts of the records in the reader's language, or in their own and marked so.
import { LANGUAGES, type Language } from '../base/language.ts'
import { ORIGINAL_LABELS } from '../words/labels.ts'
import { safe } from './safe.ts'

/** A text by language, as records have it. */
type Text = Readonly<Partial<Record<Language, string | undefined>>>

/** A text in one of its languages. */
export interface Spoken {
  readonly text: string
  readonly language: Language
}

/**
 * `text` in `language` if it exists there; else in its `original` language, else in any.
 * Undefined when it exists in none.
 */
export function spoken(text: Text, language: Language, original: Language): Spoken | undefined {
  for (const candidate of [language, original, ...LANGUAGES]) {
    const found = text[candidate]
    if (found !== undefined) return { text: safe(found), language: candidate }
  }
  return undefined
}

/** `text` for showing: `Rapport … [original: French]` when it exists in another language only. */
export function shown(text: Text, language: Language, original: Language = language): string {
  const found = spoken(text, language, original)
  if (!found) return ''
  return found.language === language
    ? found.text
    : `${found.text} [${originalMark(found.language, language)}]`
}

export function originalMark(original: Language, language: Language): string {
  return ORIGINAL_LABELS[original][language]
}

/** The name of what `id` stands for in a list, or the id itself where it has none. */
export function nameIn(
  list: readonly { readonly id: string; readonly name?: Text | undefined }[],
  id: string,
  language: Language,
): string {
  const name = list.find(item => item.id === id)?.name
  return (name && shown(name, language)) || safe(id)
}

/** How to say what an id stands for: the title of the mandate, or of its action. */
export function titleIn(language: Language): (found: Titled) => string {
  return ({ mandate, action }) =>
    shown((action?.action ?? mandate.mandate).title, language, mandate.document.language)
}

interface Titled {
  readonly mandate: {
    readonly mandate: { readonly title: Text }
    readonly document: { readonly language: Language }
  }
  readonly action: { readonly action: { readonly title: Text } } | undefined
}
