// The numbered lists of paragraphs and of parts. Word counts the numbers itself.
import { isRightToLeft, type Language } from '../../../base/language.ts'
import { valued, wrapped } from './markup.ts'

/** In twentieths of a point: the left edge of a numbered paragraph's text. */
const NUMBER_INDENT = 567

/** LibreOffice draws Arabic numbers to the side of their position, which would be in the margin. */
const ARABIC_NUMBER_INDENT = 227

/** The lists of the first version. Each version has two. */
export const [PARAGRAPH_LIST, HEADING_LIST] = [1, 2]

/** The list of a version that corresponds to one of the first version. */
export function listOf(list: number, version: number): number {
  return list + 2 * version
}

/** Two lists for each version, from 1. The numbers start again in each version. */
export function numberingXml(languages: readonly Language[]): string {
  const formats = languages.flatMap((language, version) => [
    paragraphFormat(listOf(PARAGRAPH_LIST, version), language),
    headingFormat(listOf(HEADING_LIST, version), version),
  ])
  const lists = formats.map(
    (_, index) => `<w:num w:numId="${index + 1}">${valued('abstractNumId', index + 1)}</w:num>`,
  )
  return [...formats, ...lists].join('')
}

function paragraphFormat(list: number, language: Language): string {
  const first = isRightToLeft(language) ? ARABIC_NUMBER_INDENT : 0
  const indent = `<w:ind w:start="${first + NUMBER_INDENT}" w:hanging="${NUMBER_INDENT}"/>`
  return formatXml(list, '', 'decimal', '', indent)
}

/** The headings of the first version are numbered by their style, those of others by themselves. */
function headingFormat(list: number, version: number): string {
  const style = version === 0 ? valued('pStyle', 'Heading1') : ''
  return formatXml(
    list,
    style,
    'upperRoman',
    valued('suff', 'space'),
    '<w:ind w:start="0" w:hanging="0"/>',
  )
}

function formatXml(
  list: number,
  style: string,
  format: string,
  suffix: string,
  indent: string,
): string {
  return [
    `<w:abstractNum w:abstractNumId="${list}">${valued('multiLevelType', 'singleLevel')}<w:lvl w:ilvl="0">`,
    valued('start', 1),
    valued('numFmt', format),
    style,
    suffix,
    valued('lvlText', '%1.'),
    valued('lvlJc', 'left'),
    wrapped('pPr', indent),
    '</w:lvl></w:abstractNum>',
  ].join('')
}
