// A paragraph of the Word document: every run knows its language and its direction.
import type { Language } from '../../../base/language.ts'
import { piecesOf, type Direction, type Piece } from '../../direction.ts'
import { xmlText } from '../../office/xml.ts'
import { LOCALES, valued } from './markup.ts'
import type { ParagraphStyle } from './styles.ts'

export interface ParagraphOptions {
  readonly style?: ParagraphStyle
  /** On one page with what comes below. */
  readonly keepNext?: boolean
  /** All its lines on one page. */
  readonly keepLines?: boolean
  /** The list in which Word numbers it. */
  readonly list?: number
  readonly align?: 'end'
  /** The XML of the section that ends with it. */
  readonly section?: string
}

/** `text` as a paragraph in which each direction is a run of its own. */
export function paragraphXml(
  text: string,
  language: Language,
  options: ParagraphOptions = {},
): string {
  const runs = piecesOf(text, language).map(piece =>
    piece.text === ''
      ? ''
      : runXml(textXml(bracketsKept(piece), language), language, piece.direction),
  )
  return paragraphOf(runs.join(''), language, options)
}

/** @param runs the XML of what it holds */
export function paragraphOf(runs: string, language: Language, options: ParagraphOptions): string {
  return `<w:p><w:pPr>${propertiesXml(language, options)}</w:pPr>${runs}</w:p>`
}

/** In the order that the schema asks for. */
function propertiesXml(language: Language, options: ParagraphOptions): string {
  const { style, keepNext, keepLines, list, align, section = '' } = options
  return [
    style === undefined ? '' : valued('pStyle', style),
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    list === undefined ? '' : `<w:numPr>${valued('ilvl', 0)}${valued('numId', list)}</w:numPr>`,
    language === 'ar' ? '<w:bidi/>' : '',
    align === undefined ? '' : valued('jc', align),
    section,
  ].join('')
}

/** @param inner the XML of what it says */
export function runXml(inner: string, language: Language, direction: Direction): string {
  const properties =
    direction === 'rtl'
      ? RIGHT_TO_LEFT
      : valued('lang', LOCALES[language === 'ar' ? 'en' : language])
  return `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
}

const RIGHT_TO_LEFT = `<w:rtl/><w:lang w:val="${LOCALES.en}" w:bidi="${LOCALES.ar}"/>`

/** Between brackets and digits that are read in two directions, word processors break the line: they are made one. */
function bracketsKept({ text, direction }: Piece): string {
  if (direction === 'ltr') return text
  return text.replaceAll(/\(\d+\)/g, count => LEFT_TO_RIGHT + count + LEFT_TO_RIGHT)
}

/** Dates have the hyphens of Word that no line is broken at. */
function textXml(text: string, language: Language): string {
  if (!DATE.test(text)) return lettersXml(text)
  // Between hyphens that break no line, digits alone would be read from right to left.
  const before = language === 'ar' ? LEFT_TO_RIGHT : ''
  const parts = text
    .split(DATE)
    .map((part, index) =>
      index % 2 === 0
        ? lettersXml(part)
        : (before + part).split('-').map(lettersXml).join('<w:noBreakHyphen/>'),
    )
  return parts.join('')
}

/** Makes the digits and brackets beside it run from left to right; it takes no room. */
const LEFT_TO_RIGHT = '\u200e'

const DATE = /(\d{4}-\d{2}-\d{2})/

export function lettersXml(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`
}
