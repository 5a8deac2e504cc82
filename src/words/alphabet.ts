// Sorts names by the alphabet of the reader's language.
import { type ByLanguage, type Language } from '../base/language.ts'

/** Returns a comparison of names. An article that is attached to the word is ignored. */
export function alphabetOf(language: Language): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language)
  const article = ARTICLES[language]
  const bare = (name: string): string => (article ? name.replace(article, '') : name)
  return (a, b) => compare(bare(a), bare(b))
}

/** The article before a name, in languages that write it as one word with the name. */
const ARTICLES: ByLanguage<RegExp | undefined> = {
  en: undefined,
  fr: undefined,
  ar: /^ال(?=\p{L}{2})/u,
}
