// How a paragraph is cited: `5, first bullet` in English records, and its like in the other languages.
import type { ByLanguage, Language } from '../base/language.ts'
import { isolate } from './isolate.ts'

/** Ordinals from the first to the twelfth, as bullets are counted. */
const ORDINALS: ByLanguage<readonly string[]> = {
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
  fr: [
    'premier',
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
    'onzième',
    'douzième',
  ],
  ar: [
    'الأولى',
    'الثانية',
    'الثالثة',
    'الرابعة',
    'الخامسة',
    'السادسة',
    'السابعة',
    'الثامنة',
    'التاسعة',
    'العاشرة',
    'الحادية عشرة',
    'الثانية عشرة',
  ],
}

/**
 * `paragraph 5, first bullet`, `paragraphe 5, premier tiret`, `الفقرة 5، النقطة الأولى`. A citation of another form
 * stays as the record has it.
 */
export function citedParagraph(paragraph: string, language: Language): string {
  const match = /^(.+), ([a-z]+) bullet$/.exec(paragraph)
  const place = match ? ORDINALS.en.indexOf(match[2] ?? '') : -1
  const number = isolate(place === -1 ? paragraph : (match?.[1] ?? ''), language)
  const ordinal = ORDINALS[language][place]
  switch (language) {
    case 'en':
      return `paragraph ${paragraph}`
    case 'fr':
      return `paragraphe ${number}${ordinal === undefined ? '' : `, ${ordinal} tiret`}`
    case 'ar':
      return `الفقرة ${number}${ordinal === undefined ? '' : `، النقطة ${ordinal}`}`
  }
}
