// Names in the order of the reader's alphabet.
import { type ByLanguage, type Language } from '../base/language.ts'

/** How names are put into order; as though an article that is part of the word were not there. */
export function alphabetOf(language: Language): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language)
  const article = ARTICLES[language]
  const bare = (name: string): string => (article ? name.replace(article, '') : name)
  return (a, b) => compare(bare(a), bare(b))
}

/** The article before a name, where it is written as one word with it. */
const ARTICLES: ByLanguage<RegExp | undefined> = {
  en: undefined,
  fr: undefined,
  ar: /^ال(?=\p{L}{2})/u,
}
