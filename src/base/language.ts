// The three working languages, and how they are written.

/** In the order in which the program documents itself. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

/** One value for each language: nothing a user reads may exist in fewer. */
export type ByLanguage<T> = Readonly<Record<Language, T>>

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value)
}

export type Direction = 'ltr' | 'rtl'

/** How texts of a language are set. */
export interface Writing {
  readonly direction: Direction
  /** Between the items of a list. */
  readonly comma: string
  /** Around words that are quoted. */
  readonly quotes: readonly [before: string, after: string]
}

export const WRITING: ByLanguage<Writing> = {
  en: { direction: 'ltr', comma: ', ', quotes: ['“', '”'] },
  fr: { direction: 'ltr', comma: ', ', quotes: ['«\u00a0', '\u00a0»'] },
  ar: { direction: 'rtl', comma: '، ', quotes: ['«', '»'] },
}
