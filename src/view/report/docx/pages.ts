// The pages of one language version in the Word document: their size, headers and footers.
import { isRightToLeft } from '../../../base/language.ts'
import type { ReportDocument } from '../../../report/document.ts'
import { PAGE_OF } from '../../../words/report.ts'
import { directionOf } from '../../parts/direction.ts'
import type { Part } from '../../../office/package.ts'
import { TEXT_WIDTH, type Page } from '../columns.ts'
import type { Context } from './context.ts'
import { wordPart } from './markup.ts'
import { lettersXml, paragraphOf, paragraphXml, runXml } from './paragraph.ts'

/** A4, in twentieths of a point. */
const [SHORT, LONG] = [11906, 16838]

/** The margins of a page by the way in which it is turned: above, below, and of the header and the footer. */
const MARGINS: Readonly<
  Record<Page, { top: number; bottom: number; header: number; footer: number }>
> = {
  upright: { top: 1304, bottom: 1077, header: 624, footer: 567 },
  sideways: { top: 964, bottom: 850, header: 510, footer: 454 },
}

/** The headers and footers of a version, in the order in which its section lists them. */
const FRAMES = [
  ['header', 'default'],
  ['header', 'first'],
  ['footer', 'default'],
  ['footer', 'first'],
] as const

export function framesOf({ running, marking }: ReportDocument, context: Context): Part[] {
  const mark = marking === null ? '' : paragraphXml(marking, context, { style: 'Marking' })
  return FRAMES.map(([kind, pages]) => {
    const path = `${kind}${context.version * 2 + (pages === 'default' ? 1 : 2)}.xml`
    if (kind === 'footer') return { kind, path, xml: wordPart('ftr', pageNumberXml(context)) }
    // The cover itself has the text of the running header. The marking is on every page.
    const title = pages === 'first' ? '' : running
    const header = mark + paragraphXml(title, context, { style: 'RunningTitle' })
    return { kind, path, xml: wordPart('hdr', header) }
  })
}

function pageNumberXml(context: Context): string {
  const { language } = context
  const [before, between] = PAGE_OF[language]
  const run = (inner: string): string => runXml(inner, language, directionOf(language))
  const page = fieldXml('PAGE', '', run)
  const pages = fieldXml('NUMPAGES', '', run)
  const runs = [run(lettersXml(before)), page, run(lettersXml(between)), pages]
  return paragraphOf(runs.join(''), context, { style: 'RunningTitle' })
}

/** @param result the XML of what the field shows until Word updates it */
function fieldXml(name: string, result: string, run: (inner: string) => string): string {
  return fieldBegin(name, run) + result + run('<w:fldChar w:fldCharType="end"/>')
}

export function fieldBegin(name: string, run: (inner: string) => string): string {
  return [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve">${name}</w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
  ]
    .map(run)
    .join('')
}

/**
 * The page settings of a section, as its XML.
 *
 * @param isFirst whether it begins with the cover
 */
export function sectionXml(page: Page, isFirst: boolean, context: Context): string {
  const references = FRAMES.flatMap(([kind, pages], frame) =>
    pages === 'first' && !isFirst
      ? []
      : `<w:${kind}Reference w:type="${pages}" r:id="rId${context.version * FRAMES.length + frame + 1}"/>`,
  )
  const [width, height] = page === 'upright' ? [SHORT, LONG] : [LONG, SHORT]
  const side = (width - TEXT_WIDTH[page]) / 2
  const { top, bottom, header, footer } = MARGINS[page]
  return [
    '<w:sectPr>',
    ...references,
    `<w:pgSz w:w="${width}" w:h="${height}"${page === 'upright' ? '' : ' w:orient="landscape"'}/>`,
    `<w:pgMar w:top="${top}" w:right="${side}" w:bottom="${bottom}" w:left="${side}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>`,
    isFirst ? '<w:titlePg/>' : '',
    isRightToLeft(context.language) ? '<w:bidi/>' : '',
    '</w:sectPr>',
  ].join('')
}
