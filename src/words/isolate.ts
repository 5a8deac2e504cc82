// Latin symbols inside an Arabic sentence, kept in one piece by the Unicode marks made for it.
import type { Language } from '../base/language.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

/** `text` for putting into a sentence of `language`, so that neither changes the other's direction. */
export function isolate(text: string, language: Language): string {
  return language === 'ar' && text !== '' ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text
}

/** An Arabic sentence in which everything that is put in (ids, symbols, names of fields) is isolated. */
export function arabic(
  words: TemplateStringsArray,
  ...symbols: readonly (string | number)[]
): string {
  return String.raw({ raw: words }, ...symbols.map(symbol => isolate(String(symbol), 'ar')))
}

/** `text` in quotation marks of `language`, for ids, file names and words of a record. */
export function quote(text: string, language: Language): string {
  switch (language) {
    case 'en':
      return `“${text}”`
    case 'fr':
      return `«\u00a0${text}\u00a0»`
    case 'ar':
      return `«${isolate(text, language)}»`
  }
}

/** `a, b or c`, for what may be chosen. */
export function orList(items: readonly string[], language: Language): string {
  return joinList(items, language, { en: ' or ', fr: ' ou ', ar: ' أو ' }[language])
}

/** `a, b and c`. */
export function andList(items: readonly string[], language: Language): string {
  return joinList(items, language, { en: ' and ', fr: ' et ', ar: ' و' }[language])
}

function joinList(items: readonly string[], language: Language, last: string): string {
  const isolated = items.map(item => isolate(item, language))
  const comma = language === 'ar' ? '، ' : ', '
  return isolated.length < 2
    ? isolated.join('')
    : isolated.slice(0, -1).join(comma) + last + (isolated.at(-1) ?? '')
}
