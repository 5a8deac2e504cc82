// A paragraph of the Word document. Every run has its language and its direction.
import { type Direction, type LanguageTag } from '../../../base/language.ts'
import { directionOf } from '../../parts/direction.ts'
import { xmlText } from '../../../office/xml.ts'
import { latinLocale, LOCALES, valued } from './markup.ts'
import { runsOf, turnsWithin, withMarks } from './marks.ts'
import type { ParagraphStyle } from './styles.ts'

export interface ParagraphOptions {
  readonly style?: ParagraphStyle
  /** Keeps it on one page with the next paragraph. */
  readonly keepNext?: boolean
  /** Keeps all its lines on one page. */
  readonly keepLines?: boolean
  /** The list that numbers it. */
  readonly list?: number
  readonly align?: 'end'
  /** The XML of the section that ends with it. */
  readonly section?: string
}

/** `text` as a paragraph in which each direction is a run of its own. */
export function paragraphXml(
  text: string,
  language: LanguageTag,
  options: ParagraphOptions = {},
): string {
  return paragraphOf(runsXml(text, directionOf(language), language), language, options)
}

/**
 * The runs of a text with the direction `base`. Word places brackets, digits and spaces according to the run. Other
 * word processors place them according to the letters and marks around them. So both are given here.
 */
function runsXml(text: string, base: Direction, language: LanguageTag): string {
  const pieces = runsOf(text, base)
  const runs = pieces.map((piece, index) => {
    const { direction } = piece
    const place = { isFirst: index === 0, isLast: index === pieces.length - 1 }
    return direction !== base && turnsWithin(piece)
      ? `<w:dir w:val="${direction}">${runsXml(piece.text, direction, language)}</w:dir>`
      : runXml(textXml(withMarks(piece, base, place)), language, direction)
  })
  return runs.join('')
}

/** @param runs the XML of the content */
export function paragraphOf(
  runs: string,
  language: LanguageTag,
  options: ParagraphOptions,
): string {
  return `<w:p><w:pPr>${propertiesXml(language, options)}</w:pPr>${runs}</w:p>`
}

/** In the order that the schema requires. */
function propertiesXml(language: LanguageTag, options: ParagraphOptions): string {
  const { style, keepNext, keepLines, list, align, section = '' } = options
  return [
    style === undefined ? '' : valued('pStyle', style),
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    list === undefined ? '' : `<w:numPr>${valued('ilvl', 0)}${valued('numId', list)}</w:numPr>`,
    directionOf(language) === 'rtl' ? '<w:bidi/>' : '',
    align === undefined ? '' : valued('jc', align),
    section,
  ].join('')
}

/** @param inner the XML of the content */
export function runXml(inner: string, language: LanguageTag, direction: Direction): string {
  const properties = direction === 'rtl' ? RIGHT_TO_LEFT : valued('lang', latinLocale(language))
  return `<w:r><w:rPr>${properties}</w:rPr>${inner}</w:r>`
}

const RIGHT_TO_LEFT = `<w:rtl/><w:lang w:val="${LOCALES.en}" w:bidi="${LOCALES.ar}"/>`

/** Dates get Word's non-breaking hyphens. */
function textXml(text: string): string {
  if (!DATE.test(text)) return lettersXml(text)
  const parts = text
    .split(DATE)
    .map((part, index) =>
      index % 2 === 0
        ? lettersXml(part)
        : part.split('-').map(lettersXml).join('<w:noBreakHyphen/>'),
    )
  return parts.join('')
}

const DATE = /(\d{4}-\d{2}-\d{2})/

export function lettersXml(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`
}
