// The three languages of the program, their typography, and the languages of texts in the records.

/** In the order of the documentation. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

/** A value for each language. Nothing that users read may lack a language. */
export type ByLanguage<T> = Readonly<Record<Language, T>>

/** A table of words, by their keys. */
export type Words = Readonly<Record<string, ByLanguage<string>>>

/** A sentence in each language, with values to insert. */
export type Sentence<Values extends readonly unknown[]> = ByLanguage<(...values: Values) => string>

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value)
}

/** The BCP 47 tag of the language of a text: `es`, `pt-BR`, `sw`, or one of the three languages. */
export type LanguageTag = string

/** Whether `tag` is the BCP 47 tag of a language with a name, in its standard spelling. */
export function isLanguageTag(tag: string): tag is LanguageTag {
  return isLanguage(tag) || (canonicalTag(tag) === tag && nameOf(tag, 'en') !== undefined)
}

/** The standard spelling of a tag: `pt-BR` for `pt-br`. Undefined for an invalid tag. */
export function canonicalTag(tag: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** For example `Spanish`, `espagnol`, `الإسبانية`. */
export function languageName(tag: LanguageTag, language: Language): string {
  return nameOf(tag, language) ?? tag
}

const names = new Map<Language, Intl.DisplayNames>()

function nameOf(tag: LanguageTag, language: Language): string | undefined {
  const known =
    names.get(language) ?? new Intl.DisplayNames(language, { type: 'language', fallback: 'none' })
  names.set(language, known)
  return known.of(tag)
}

export type Direction = 'ltr' | 'rtl'

/** The typography of a language. */
export interface Writing {
  readonly direction: Direction
  /** Separates the items of a list. */
  readonly comma: string
  /** Separates a label from its text. */
  readonly colon: string
  /** Separates a word from the bracket after it. */
  readonly beforeBracket: string
  /**
   * Separates a number or date from its noun. In Arabic no line may break there, because the two would be read
   * separately.
   */
  readonly afterNumber: string
  readonly questionMark: string
  /** Separates groups of three digits. */
  readonly thousands: string
  /** Encloses quoted words. */
  readonly quotes: readonly [before: string, after: string]
}

export const WRITING: ByLanguage<Writing> = {
  en: {
    direction: 'ltr',
    comma: ', ',
    colon: ': ',
    beforeBracket: ' ',
    afterNumber: ' ',
    questionMark: '?',
    thousands: ',',
    quotes: ['“', '”'],
  },
  fr: {
    direction: 'ltr',
    comma: ', ',
    colon: '\u00a0: ',
    beforeBracket: '\u00a0',
    afterNumber: ' ',
    questionMark: '?',
    thousands: '\u202f',
    quotes: ['«\u00a0', '\u00a0»'],
  },
  ar: {
    direction: 'rtl',
    comma: '، ',
    colon: ': ',
    beforeBracket: ' ',
    afterNumber: '\u00a0',
    questionMark: '؟',
    thousands: ',',
    quotes: ['«', '»'],
  },
}

/** The typography of any language, according to its usual script. */
export function writingOf(tag: LanguageTag): Writing {
  if (isLanguage(tag)) return WRITING[tag]
  const script = new Intl.Locale(tag).maximize().script ?? ''
  return WRITING[RIGHT_TO_LEFT.has(script) ? 'ar' : 'en']
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
])

export function isRightToLeft(tag: LanguageTag): boolean {
  return writingOf(tag).direction === 'rtl'
}
