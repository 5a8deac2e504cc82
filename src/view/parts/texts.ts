// Texts of the records for the screen: in the reader's language, and made safe.
import { isRightToLeft, type Language, type LanguageTag } from '../../base/language.ts'
import type { Found } from '../../query/find.ts'
import { isolate } from '../../words/isolate.ts'
import { statusLabel } from '../../words/labels.ts'
import type { MeetingNamed } from '../../words/show.ts'
import { namedIn, bestText, textIn, type TextInLanguage, type Text } from '../../words/texts.ts'
import { isolatedText } from './direction.ts'
import { safe } from './safe.ts'

/** Like `bestText`, but made safe. */
export function bestSafeText(
  text: Text,
  language: Language,
  original: LanguageTag,
): TextInLanguage | undefined {
  const found = bestText(text, language, original)
  return found && { ...found, text: safe(found.text) }
}

/** Like `textIn`, but made safe. */
export function shown(text: Text, language: Language, original: LanguageTag = language): string {
  return safe(textIn(text, language, original))
}

/** Like `namedIn`, but made safe. */
export function nameIn(...search: Parameters<typeof namedIn>): string {
  return safe(namedIn(...search))
}

/** The id of a meeting, and its name if that is known. */
export function namedMeeting(
  meeting: { readonly id: string; readonly name?: Text | undefined },
  language: Language,
): MeetingNamed {
  return { id: safe(meeting.id), name: nameIn([meeting], meeting.id, language) }
}

/** For example `BOARD-3  Third session`: an id, followed by its name if it has one. */
export function named(id: string, title: string, language: Language): string {
  const plain = isolate(safe(id), language)
  return title === '' ? plain : withId(plain, title, language)
}

/**
 * An id, possibly coloured, and its name. In a right-to-left language the name comes first, so that a terminal detects
 * the direction of the line.
 */
export function withId(id: string, text: string, language: Language): string {
  return isRightToLeft(language) ? `${text} (${id})` : `${id}  ${text}`
}

/**
 * A title at the beginning of a line. In a right-to-left language, Latin words are isolated, so that they do not change
 * the direction of the line.
 */
export function titleShown(text: Text, language: Language, original: LanguageTag): string {
  const title = shown(text, language, original)
  return isRightToLeft(language) ? isolatedText(title, language) : title
}

/** Returns a function for the name of an id: the title of the mandate or of its action. */
export function titleIn(language: Language): (found: Titled) => string {
  return ({ mandate, action }) =>
    titleShown((action?.action ?? mandate.mandate).title, language, mandate.document.language)
}

interface Titled {
  readonly mandate: {
    readonly mandate: { readonly title: Text }
    readonly document: { readonly language: LanguageTag }
  }
  readonly action: { readonly action: { readonly title: Text } } | undefined
}

/** The status of a mandate or action, in a word or two. */
export function statusOf({ mandate, action }: Found, language: Language): string {
  return action
    ? statusLabel(action.status, 'action', language)
    : statusLabel(mandate.status, 'mandate', language)
}
