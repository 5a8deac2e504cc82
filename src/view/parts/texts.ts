// Texts of the records on their way to the screen: in the reader's language, and harmless.
import { isRightToLeft, type Language, type LanguageTag } from '../../base/language.ts'
import type { Found } from '../../query/find.ts'
import { isolate } from '../../words/isolate.ts'
import { statusLabel } from '../../words/labels.ts'
import { namedIn, spokenIn, textIn, type Spoken, type Text } from '../../words/texts.ts'
import { safe } from './safe.ts'

/** As `spokenIn`, harmless. */
export function spoken(text: Text, language: Language, original: LanguageTag): Spoken | undefined {
  const found = spokenIn(text, language, original)
  return found && { ...found, text: safe(found.text) }
}

/** As `toldIn`, harmless. */
export function shown(text: Text, language: Language, original: LanguageTag = language): string {
  return safe(textIn(text, language, original))
}

/** As `namedIn`, harmless. */
export function nameIn(...search: Parameters<typeof namedIn>): string {
  return safe(namedIn(...search))
}

/** `BOARD-3  Third session`: an id, and what it is called where it has a name. */
export function named(id: string, title: string, language: Language): string {
  const plain = isolate(safe(id), language)
  return title === '' ? plain : withId(plain, title, language)
}

/**
 * An id, however it is painted, and what it stands for. From right to left a word of the language stands first, so that
 * a terminal knows which way the line is read.
 */
export function withId(id: string, text: string, language: Language): string {
  return isRightToLeft(language) ? `${text} (${id})` : `${id}  ${text}`
}

/** How to say what an id stands for: the title of the mandate, or of its action. */
export function titleIn(language: Language): (found: Titled) => string {
  return ({ mandate, action }) =>
    shown((action?.action ?? mandate.mandate).title, language, mandate.document.language)
}

interface Titled {
  readonly mandate: {
    readonly mandate: { readonly title: Text }
    readonly document: { readonly language: LanguageTag }
  }
  readonly action: { readonly action: { readonly title: Text } } | undefined
}

/** The status of a mandate, or of its action, in a word or two. */
export function statusOf({ mandate, action }: Found, language: Language): string {
  return action
    ? statusLabel(action.status, 'action', language)
    : statusLabel(mandate.status, 'mandate', language)
}
