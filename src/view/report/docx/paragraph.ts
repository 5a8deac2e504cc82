// A paragraph of the Word document. Every run has its language and its direction.
import { type Direction, type LanguageTag } from '../../../base/language.ts'
import { partsOf, type Line, type Look, type Marked } from '../../../report/document.ts'
import { directionOf, type Piece } from '../../parts/direction.ts'
import { xmlText } from '../../../office/xml.ts'
import { partsByHeight } from '../../../words/raised.ts'
import { isTurned, type Context } from './context.ts'
import { latinLocale, LOCALES, valued } from './markup.ts'
import { runsOf, turnsWithin, withMarks } from './marks.ts'
import { arabicSize, type ParagraphStyle, type RunStyle } from './looks.ts'
import { turnedId } from './styles.ts'

export interface ParagraphOptions {
  readonly style?: ParagraphStyle
  /** Keeps it on one page with the next paragraph. */
  readonly keepNext?: boolean
  /** Keeps all its lines on one page. */
  readonly keepLines?: boolean
  /** Begins a page. */
  readonly newPage?: boolean
  /** The list that numbers it. */
  readonly list?: number
  readonly align?: 'end'
  /** What its first line begins with. Its own indent is as wide as that of the text after it. */
  readonly lead?: { readonly text: string; readonly indent: number }
  /** The XML of its shading and borders. */
  readonly shade?: string
  /** Its anchor, to which others lead. */
  readonly anchor?: string
  /** The XML of the section that ends with it. */
  readonly section?: string
}

/**
 * `line` as a paragraph in which each direction is a run of its own.
 *
 * @param language the language of the paragraph, if it is not that of the version
 */
export function paragraphXml(
  line: Line,
  context: Context,
  options: ParagraphOptions = {},
  language: LanguageTag = context.language,
): string {
  const runs = runsXml(partsOf(line), directionOf(language), language, context, options.style)
  const { anchor, lead } = options
  const begin = lead === undefined ? '' : leadXml(lead.text, language)
  return paragraphOf(
    begin + (anchor === undefined ? runs : booked(runs, anchor, context)),
    context,
    options,
    language,
  )
}

/** A letter, and the tab after it. */
function leadXml(text: string, language: LanguageTag): string {
  return runXml(`${lettersXml(text)}<w:tab/>`, language, directionOf(language))
}

/** The runs of the parts of a line, each with its look, its link and its bookmark. */
function runsXml(
  parts: readonly Marked[],
  base: Direction,
  language: LanguageTag,
  context: Context,
  style: ParagraphStyle | undefined,
): string {
  const pieces = parts.map(({ text }) => runsOf(text, base))
  const last = pieces.flat().length - 1
  let index = 0
  return parts
    .map((part, place) => {
      const inner = (pieces[place] ?? []).map(piece => {
        const ends = { isFirst: index === 0, isLast: index === last }
        index++
        const look = lookOf(part) + sizeOfNumber(piece, base, part, style)
        return pieceXml(piece, base, part.language ?? language, look, ends)
      })
      return placed(inner.join(''), part, context)
    })
    .join('')
}

/**
 * The runs of a piece in a text with the direction `base`. Word places brackets, digits and spaces according to the
 * run. Other word processors place them according to the letters and marks around them. So both are given here.
 */
function pieceXml(
  piece: Piece,
  base: Direction,
  language: LanguageTag,
  look: string,
  ends: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const { direction } = piece
  if (direction === base || !turnsWithin(piece)) {
    return partsByHeight(withMarks(piece, base, ends), language)
      .map((text, index) =>
        runXml(textXml(text), language, direction, index % 2 === 0 ? look : look + RAISED),
      )
      .join('')
  }
  const inner = runsOf(piece.text, direction)
  const runs = inner.map((each, index) => {
    const own = { isFirst: index === 0, isLast: index === inner.length - 1 }
    return pieceXml(each, direction, language, look, own)
  })
  return `<w:dir w:val="${direction}">${runs.join('')}</w:dir>`
}

const RAISED = valued('vertAlign', 'superscript')

/** In Arabic, a number by itself is as large as the letters. Word processors would take the size of Latin letters. */
function sizeOfNumber(
  { text }: Piece,
  base: Direction,
  { look }: Marked,
  style: ParagraphStyle | undefined,
): string {
  if (base === 'ltr' || /\p{L}/u.test(text)) return ''
  return valued('sz', 2 * arabicSize(style, look && RUN_STYLES[look]))
}

/** The runs of a part inside its link and its bookmark. */
function placed(runs: string, { to, anchor }: Marked, context: Context): string {
  const linked =
    to === undefined
      ? runs
      : `<w:hyperlink w:anchor="${context.bookmarks.nameOf(to)}" w:history="1">${runs}</w:hyperlink>`
  return anchor === undefined ? linked : booked(linked, anchor, context)
}

function booked(runs: string, anchor: string, { bookmarks }: Context): string {
  const id = bookmarks.next()
  return `<w:bookmarkStart w:id="${id}" w:name="${bookmarks.nameOf(anchor)}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`
}

const RUN_STYLES: Readonly<Record<Look, RunStyle>> = {
  strong: 'Strong',
  late: 'Late',
  quiet: 'Quiet',
  verbatim: 'Verbatim',
}

/** A link has the style of links, and may be bold. */
function lookOf({ look, to }: Marked): string {
  if (to !== undefined) {
    return valued('rStyle', 'Link') + (look === 'strong' ? '<w:b/><w:bCs/>' : '')
  }
  return look === undefined ? '' : valued('rStyle', RUN_STYLES[look])
}

/** @param runs the XML of the content */
export function paragraphOf(
  runs: string,
  context: Context,
  options: ParagraphOptions,
  language: LanguageTag = context.language,
): string {
  return `<w:p><w:pPr>${propertiesXml(language, context, options)}</w:pPr>${runs}</w:p>`
}

/** In the order that the schema requires. */
function propertiesXml(language: LanguageTag, context: Context, options: ParagraphOptions): string {
  const { keepNext, keepLines, newPage, list, align, lead, shade = '', section = '' } = options
  return [
    styleXml(language, context, options),
    keepNext ? '<w:keepNext/>' : '',
    keepLines ? '<w:keepLines/>' : '',
    newPage ? '<w:pageBreakBefore/>' : '',
    list === undefined ? '' : `<w:numPr>${valued('ilvl', 0)}${valued('numId', list)}</w:numPr>`,
    shade,
    directionOf(language) === 'rtl' ? '<w:bidi/>' : '',
    lead === undefined ? '' : `<w:ind w:start="${2 * lead.indent}" w:hanging="${lead.indent}"/>`,
    align === undefined ? '' : valued('jc', align),
    section,
  ].join('')
}

/** Text against the direction of the document has a style of its own. */
function styleXml(language: LanguageTag, context: Context, { style }: ParagraphOptions): string {
  if (isTurned(language, context))
    return valued('pStyle', turnedId(style ?? 'Normal', context.base))
  return style === undefined ? '' : valued('pStyle', style)
}

/**
 * @param inner the XML of the content
 * @param look the XML of the first properties
 */
export function runXml(
  inner: string,
  language: LanguageTag,
  direction: Direction,
  look = '',
): string {
  const properties =
    direction === 'rtl' ? RIGHT_TO_LEFT : valued('rtl', 0) + valued('lang', latinLocale(language))
  return `<w:r><w:rPr>${look}${properties}</w:rPr>${inner}</w:r>`
}

const RIGHT_TO_LEFT = `<w:rtl/><w:lang w:val="${LOCALES.en}" w:bidi="${LOCALES.ar}"/>`

/** Dates and symbols get Word's non-breaking hyphens. */
function textXml(text: string): string {
  if (!text.includes('-')) return lettersXml(text)
  const parts = text
    .split(HYPHENED)
    .map((part, index) =>
      index % 2 === 0
        ? lettersXml(part)
        : part.split('-').map(lettersXml).join('<w:noBreakHyphen/>'),
    )
  return parts.join('')
}

/** A date or a symbol: a word with a hyphen and a digit. */
const HYPHENED =
  /((?<![\p{L}\p{N}/.-])(?=[\p{L}/.-]{0,60}\d)[\p{L}\p{N}][\p{L}\p{N}/.]{0,60}-[\p{L}\p{N}/.-]{0,60}[\p{L}\p{N}])/u

export function lettersXml(text: string): string {
  return text === '' ? '' : `<w:t xml:space="preserve">${xmlText(text)}</w:t>`
}
