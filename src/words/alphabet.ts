// Names in the order of the reader's alphabet.
import type { Language } from '../base/language.ts'

/** How names are put into order; in Arabic as though the article before them were not there. */
export function alphabetOf(language: Language): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(language)
  return language === 'ar' ? (a, b) => compare(withoutArticle(a), withoutArticle(b)) : compare
}

function withoutArticle(name: string): string {
  return name.replace(/^ال(?=\p{L}{2})/u, '')
}
