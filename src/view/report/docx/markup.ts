// The markup of Word: parts, small elements, and language tags.
import {
  isLanguage,
  isRightToLeft,
  type Language,
  type LanguageTag,
} from '../../../base/language.ts'
import { OFFICE } from '../../../office/package.ts'
import { XML_HEAD } from '../../../office/xml.ts'

/** The namespace of all elements in a Word document. */
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A part of the document with the root element `name`. */
export function wordPart(name: string, inner: string): string {
  return `${XML_HEAD}<w:${name} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${inner}</w:${name}>`
}

/** An element with one value, for example `<w:jc w:val="center"/>`. */
export function valued(name: string, value: string | number): string {
  return `<w:${name} w:val="${value}"/>`
}

/** An element around `inner`; nothing if that is empty. */
export function wrapped(name: string, inner: string): string {
  return inner === '' ? '' : `<w:${name}>${inner}</w:${name}>`
}

/** Language tags in Word's spelling. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fr: 'fr-FR',
  ar: 'ar-SA',
}

/** The language tag for the Latin letters in a text, which Word needs in addition. */
export function latinLocale(language: LanguageTag): string {
  if (isRightToLeft(language)) return LOCALES.en
  return isLanguage(language) ? LOCALES[language] : language
}
