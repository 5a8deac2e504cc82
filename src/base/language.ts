// The three working languages, and how they are written.

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
    questionMark: '?',
    thousands: ',',
    quotes: ['“', '”'],
  },
  fr: {
    direction: 'ltr',
    comma: ', ',
    colon: '\u00a0: ',
    beforeBracket: '\u00a0',
    questionMark: '?',
    thousands: '\u202f',
    quotes: ['«\u00a0', '\u00a0»'],
  },
  ar: {
    direction: 'rtl',
    comma: '، ',
    colon: ': ',
    beforeBracket: ' ',
    questionMark: '؟',
    thousands: ',',
    quotes: ['«', '»'],
  },
}

export function isRightToLeft(language: Language): boolean {
  return WRITING[language].direction === 'rtl'
}
