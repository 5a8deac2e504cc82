// Citations of paragraphs: `5, first bullet` in English records, and the equivalents in other languages.
import { WRITING, type ByLanguage, type Language } from '../base/language.ts'
import { isolate } from './isolate.ts'

/** Ordinals from the first to the twelfth, for bullets. */
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

/** The number of a paragraph, and the number of the bullet; 0 without a bullet, or in another form. */
function placeOf(paragraph: string): { number: string; bullet: number } {
  const match = /^(.+), ([a-z]+) bullet$/.exec(paragraph)
  const bullet = match ? ORDINALS.en.indexOf(match[2] ?? '') + 1 : 0
  return { number: bullet === 0 ? paragraph : (match?.[1] ?? ''), bullet }
}

/**
 * For example `paragraph 5, first bullet`, `paragraphe 5, premier tiret`, `الفقرة 5، النقطة الأولى`. A citation in
 * another form is unchanged.
 */
export function citedParagraph(paragraph: string, language: Language): string {
  const word = { en: 'paragraph', fr: 'paragraphe', ar: 'الفقرة' }[language]
  return `${word} ${paragraphInCell(paragraph, language)}`
}

/** The same below the heading "Paragraph": `5, first bullet`. */
export function paragraphInCell(paragraph: string, language: Language): string {
  const { number, bullet } = placeOf(paragraph)
  const ordinal = ORDINALS[language][bullet - 1]
  switch (language) {
    case 'en':
      return paragraph
    case 'fr':
      return `${number}${ordinal === undefined ? '' : `, ${ordinal} tiret`}`
    case 'ar':
      return `${isolate(number, 'ar')}${ordinal === undefined ? '' : `، النقطة ${ordinal}`}`
  }
}

/** Several paragraphs of one document, below a heading: `3, 4, 5 (bullets 1, 2, 3)`. */
export function citedParagraphs(paragraphs: readonly string[], language: Language): string {
  const bullets = new Map<string, number[]>()
  for (const { number, bullet } of paragraphs.map(placeOf)) {
    const known = bullets.get(number) ?? []
    bullets.set(number, bullet === 0 || known.includes(bullet) ? known : [...known, bullet])
  }
  const { comma } = WRITING[language]
  return [...bullets]
    .map(([number, places]) => {
      const shown = isolate(number, language)
      return places.length === 0
        ? shown
        : `${shown} (${BULLETS[language](places.length)} ${places.join(comma)})`
    })
    .join(comma)
}

const BULLETS: ByLanguage<(count: number) => string> = {
  en: count => (count === 1 ? 'bullet' : 'bullets'),
  fr: count => (count === 1 ? 'tiret' : 'tirets'),
  ar: count => (count === 1 ? 'النقطة' : count === 2 ? 'النقطتان' : 'النقاط'),
}
