// Citations of paragraphs: `5, first bullet` in English records, and the equivalents in other languages.
import { LANGUAGES, WRITING, type ByLanguage, type Language } from '../base/language.ts'
import { BULLET_ORDINALS } from '../base/vocabulary.ts'
import { isolate } from './isolate.ts'

/** Ordinals from the first to the twelfth, for bullets. */
const ORDINALS: ByLanguage<readonly string[]> = {
  en: BULLET_ORDINALS,
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

/** A citation in parts. A bullet or a mandate that it does not name is 0. */
interface Place {
  /** Empty for a paragraph without a number. */
  readonly number: string
  readonly bullet: number
  /** Which of the mandates of the paragraph it is. */
  readonly mandate: number
}

/** The parts of `5, first bullet`, or of a citation that `import` writes, such as `5 bullet 1` or `4 (second)`. */
function placeOf(paragraph: string): Place {
  const [, whole = '', one = ''] = /^(.*?)(?: \(([a-z]+)\))?$/s.exec(paragraph) ?? []
  const mandate = ORDINALS.en.indexOf(one) + 1
  const cited = mandate === 0 ? paragraph : whole
  const [, inWords = '', ordinal = ''] = /^(.+), ([a-z]+) bullet$/.exec(cited) ?? []
  const place = ORDINALS.en.indexOf(ordinal) + 1
  if (place > 0) return { number: inWords, bullet: place, mandate }
  const inDigits = /^(?:(.+) )?bullet (\d+)$/.exec(cited)
  if (inDigits) return { number: inDigits[1] ?? '', bullet: Number(inDigits[2]), mandate }
  return { number: cited === 'unnumbered' ? '' : cited, bullet: 0, mandate }
}

/** For example `paragraph 5, first bullet`, `paragraphe 5, premier tiret`, `الفقرة 5، النقطة الأولى`. */
export function citedParagraph(paragraph: string, language: Language): string {
  const cited = paragraphInCell(paragraph, language)
  if (NAMED.test(paragraph)) return cited
  return `${{ en: 'paragraph', fr: 'paragraphe', ar: 'الفقرة' }[language]} ${cited}`
}

/** A citation that says itself what it is of: `Article 3(a)`, «البند الثاني». */
const NAMED = /^(?:articles?|art\.|item|point|(?:ال)?ماد[ةه]|البند)\s/iu

/** The same below the heading "Paragraph": `5, first bullet`. */
export function paragraphInCell(paragraph: string, language: Language): string {
  return written(paragraph, language, number => isolate(number, language))
}

/** The same in a spreadsheet, which has no isolate marks. */
export function paragraphInSheet(paragraph: string, language: Language): string {
  return written(paragraph, language, number => number)
}

function written(paragraph: string, language: Language, apart: (number: string) => string): string {
  const { number, bullet, mandate } = placeOf(paragraph)
  const base = number === '' ? UNNUMBERED[language] : apart(number)
  const ordinal = (place: number): string | undefined => ORDINALS[language][place - 1]
  switch (language) {
    case 'en':
      return paragraph
    case 'fr': {
      const tiret = bullet === 0 ? '' : `, ${ordinal(bullet) ?? `${bullet}e`} tiret`
      return `${base}${tiret}${mandate === 0 ? '' : ` (${ordinal(mandate)} mandat)`}`
    }
    case 'ar': {
      const point = bullet === 0 ? '' : `، النقطة ${ordinal(bullet) ?? bullet}`
      return `${base}${point}${mandate === 0 ? '' : ` (التكليف ${mandate})`}`
    }
  }
}

/** The citation as records have it, from what a person typed in a sheet in any language. Nothing means no number. */
export function typedParagraph(text: string): string {
  const typed = text.replace(/\s+/g, ' ').trim()
  const parts = INVERSE.map(pattern => pattern.exec(typed)?.groups).find(found => found)
  const base = parts?.['base'] ?? typed
  const number = base === '' || Object.values(UNNUMBERED).includes(base) ? 'unnumbered' : base
  const ordinal = (word: string | undefined): string | undefined =>
    LANGUAGES.flatMap(language => ORDINALS.en[ORDINALS[language].indexOf(word ?? '')] ?? [])[0] ??
    ORDINALS.en[Number(word) - 1]
  const [bullet, mandate] = [ordinal(parts?.['bullet']), ordinal(parts?.['mandate'])]
  if (parts && bullet === undefined && mandate === undefined) return typed
  return [
    number,
    bullet === undefined ? '' : `, ${bullet} bullet`,
    mandate === undefined ? '' : ` (${mandate})`,
  ].join('')
}

/** What `paragraphInSheet` writes in French and Arabic, in parts. English is written as in records. */
const INVERSE = [
  /^(?<base>[^,]*), (?<bullet>\S+) tiret(?: \((?<mandate>\S+) mandat\))?$/,
  /^(?<base>[^(]*) \((?<mandate>\S+) mandat\)$/,
  /^(?<base>[^،]*)، النقطة (?<bullet>[^(]*[^( ])(?: \(التكليف (?<mandate>\d+)\))?$/,
  /^(?<base>[^(]*) \(التكليف (?<mandate>\d+)\)$/,
]

/** In place of the number of a paragraph. */
const UNNUMBERED: ByLanguage<string> = { en: 'unnumbered', fr: 'sans numéro', ar: 'دون رقم' }

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
      const shown = number === '' ? UNNUMBERED[language] : isolate(number, language)
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
