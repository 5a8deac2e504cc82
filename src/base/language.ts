// The three languages that the program speaks, and how they are written; the languages that texts of records may be in.

/** In the order in which the program documents itself. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

/** One value for each language: nothing a user reads may exist in fewer. */
export type ByLanguage<T> = Readonly<Record<Language, T>>

/** A sentence in each language, around what is put in. */
export type Sentence<Values extends readonly unknown[]> = ByLanguage<(...values: Values) => string>

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value)
}

/** The BCP 47 tag of a language that a text may be in: `es`, `pt-BR`, `sw`, or one of the three. */
export type LanguageTag = string

/** Whether `tag` is the BCP 47 tag of a language that has a name, in the spelling that the standard gives it. */
export function isLanguageTag(tag: string): tag is LanguageTag {
  return isLanguage(tag) || (canonicalTag(tag) === tag && nameOf(tag, 'en') !== undefined)
}

/** `tag` in the spelling of the standard: `pt-BR` for `pt-br`. Undefined for what is no tag. */
export function canonicalTag(tag: string): LanguageTag | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

/** `Spanish`, `espagnol`, `الإسبانية`. */
export function languageName(tag: LanguageTag, language: Language): string {
  return nameOf(tag, language) ?? tag
}

function nameOf(tag: LanguageTag, language: Language): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag)
}

export type Direction = 'ltr' | 'rtl'

/** How texts of a language are set. */
export interface Writing {
  readonly direction: Direction
  /** Between the items of a list. */
  readonly comma: string
  /** Between a label and what it says. */
  readonly colon: string
  /** Between a word and the bracket that belongs to it. */
  readonly beforeBracket: string
  /** Between a number or a date and its noun; no line ends there in Arabic, where the two would be read apart. */
  readonly afterNumber: string
  readonly questionMark: string
  /** Between groups of three digits. */
  readonly thousands: string
  /** Around words that are quoted. */
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

/** How a text is set that may be in any language: by the script that its language is usually written in. */
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
