// Isolates symbols, ids, dates and titles inside a sentence of the other direction, with Unicode marks.
// Only this file writes these marks. `view/parts/direction.ts` reads them.
import { type ByLanguage, type Language, WRITING } from '../base/language.ts'

export const FIRST_STRONG_ISOLATE = '\u2068'
export const POP_ISOLATE = '\u2069'

/** Isolates `text` for a sentence of `language`, so that neither changes the direction of the other. */
export function isolate(text: string, language: Language): string {
  return WRITING[language].direction === 'rtl' && text !== '' ? setApart(text) : text
}

/** `text` between isolate marks. Its first letter decides its direction. */
export function setApart(text: string): string {
  return FIRST_STRONG_ISOLATE + balanced(text) + POP_ISOLATE
}

/** Removes isolate marks without a partner, so that none affects the text around it. */
export function balanced(text: string): string {
  if (!MARKS.test(text)) return text
  const parts = text.split(/([\u2068\u2069])/)
  const open: number[] = []
  for (const [index, part] of parts.entries()) {
    if (part === FIRST_STRONG_ISOLATE) open.push(index)
    else if (part === POP_ISOLATE && open.pop() === undefined) parts[index] = ''
  }
  return parts.filter((_, index) => !open.includes(index)).join('')
}

const MARKS = /[\u2068\u2069]/

/** An Arabic sentence in which all inserted values (ids, symbols, names of fields) are isolated. */
export function arabic(
  words: TemplateStringsArray,
  ...symbols: readonly (string | number)[]
): string {
  return String.raw({ raw: words }, ...symbols.map(symbol => isolate(String(symbol), 'ar')))
}

/** `text` in the quotation marks of `language`, for ids, file names and words of a record. */
export function quote(text: string, language: Language): string {
  const [before, after] = WRITING[language].quotes
  return before + isolate(text, language) + after
}

/** For example `a, b, c`: a list in a cell, in brackets, or after a colon. */
export function commaList(items: readonly string[], language: Language): string {
  return items.map(item => isolate(item, language)).join(WRITING[language].comma)
}

/** For example `a, b or c`, for alternatives. Arabic repeats the word between all of them. */
export function orList(items: readonly string[], language: Language): string {
  return listed(items, language, 'disjunction')
}

/** For example `a, b and c`. */
export function andList(items: readonly string[], language: Language): string {
  return listed(items, language, 'conjunction')
}

function listed(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction',
): string {
  const format = new Intl.ListFormat(LOCALES[language], { type })
  return format.format(items.map(item => isolate(item, language)))
}

/** British English has no comma before the last item. */
const LOCALES: ByLanguage<string> = { en: 'en-GB', fr: 'fr', ar: 'ar' }
