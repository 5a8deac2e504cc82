// The pages of one language version in the Word document: their size, headers and footers.
import type { Language } from '../../../base/language.ts'
import type { ReportDocument } from '../../../report/document.ts'
import { PAGE_OF } from '../../../words/report.ts'
import { directionOf } from '../../parts/direction.ts'
import type { Part } from '../../../office/package.ts'
import { TEXT_WIDTH } from '../columns.ts'
import { wordPart } from './markup.ts'
import { lettersXml, paragraphOf, paragraphXml, runXml } from './paragraph.ts'

/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: (11906 - TEXT_WIDTH) / 2, edge: 708 }

/** The headers and footers of a version, in the order in which its section lists them. */
const FRAMES = [
  ['header', 'default'],
  ['header', 'first'],
  ['footer', 'default'],
  ['footer', 'first'],
] as const

/** @param index the index of the version among all versions */
export function framesOf({ language, running, marking }: ReportDocument, index: number): Part[] {
  const mark = marking === null ? '' : paragraphXml(marking, language, { style: 'Marking' })
  return FRAMES.map(([kind, pages]) => {
    const path = `${kind}${index * 2 + (pages === 'default' ? 1 : 2)}.xml`
    if (kind === 'footer') return { kind, path, xml: wordPart('ftr', pageNumberXml(language)) }
    // The cover itself has the text of the running header. The marking is on every page.
    const title = pages === 'first' ? '' : running
    const header = mark + paragraphXml(title, language, { style: 'RunningTitle' })
    return { kind, path, xml: wordPart('hdr', header) }
  })
}

function pageNumberXml(language: Language): string {
  const [before, between] = PAGE_OF[language]
  const run = (inner: string): string => runXml(inner, language, directionOf(language))
  const field = (name: string): string =>
    [
      '<w:fldChar w:fldCharType="begin"/>',
      `<w:instrText xml:space="preserve">${name}</w:instrText>`,
      '<w:fldChar w:fldCharType="separate"/>',
      '<w:fldChar w:fldCharType="end"/>',
    ]
      .map(run)
      .join('')
  const runs = [run(lettersXml(before)), field('PAGE'), run(lettersXml(between)), field('NUMPAGES')]
  return paragraphOf(runs.join(''), language, { style: 'RunningTitle' })
}

/**
 * The page settings of a version, as the XML of a section.
 *
 * @param index the index of the version among all versions
 */
export function sectionXml(index: number): string {
  const references = FRAMES.map(
    ([kind, pages], frame) =>
      `<w:${kind}Reference w:type="${pages}" r:id="rId${index * FRAMES.length + frame + 1}"/>`,
  )
  const margins = ['top', 'right', 'bottom', 'left'].map(side => `w:${side}="${PAGE.margin}"`)
  return [
    '<w:sectPr>',
    ...references,
    `<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"/>`,
    `<w:pgMar ${margins.join(' ')} w:header="${PAGE.edge}" w:footer="${PAGE.edge}" w:gutter="0"/>`,
    '<w:titlePg/>',
    '</w:sectPr>',
  ].join('')
}
