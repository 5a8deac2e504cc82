// The three working languages, and how they are written.

/** In the order in which the program documents itself. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const

export type Language = (typeof LANGUAGES)[number]

/** One value for each language: nothing a user reads may exist in fewer. */
export type ByLanguage<T> = Readonly<Record<Language, T>>

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value)
}
