// The markup of Word: whole parts, the small elements that say one thing, and the names of languages.
import {
  isLanguage,
  isRightToLeft,
  type Language,
  type LanguageTag,
} from '../../../base/language.ts'
import { OFFICE } from '../../../office/package.ts'
import { XML_HEAD } from '../../../office/xml.ts'

/** The namespace of everything in a Word document. */
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A part of the document, whose outermost element is `name`. */
export function wordPart(name: string, inner: string): string {
  return `${XML_HEAD}<w:${name} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${inner}</w:${name}>`
}

/** An element of one value: `<w:jc w:val="center"/>`. */
export function valued(name: string, value: string | number): string {
  return `<w:${name} w:val="${value}"/>`
}

/** An element around `inner`; nothing around nothing. */
export function wrapped(name: string, inner: string): string {
  return inner === '' ? '' : `<w:${name}>${inner}</w:${name}>`
}

/** Language tags as Word knows them. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SA',
}

/** That of the Latin letters in a text, which Word asks for beside that of its other letters. */
export function latinLocale(language: LanguageTag): string {
  if (isRightToLeft(language)) return LOCALES.en
  return isLanguage(language) ? LOCALES[language] : language
}
