// The numbered lists of paragraphs. Word counts the numbers itself.
import { isRightToLeft, type Language } from '../../../base/language.ts'
import { valued } from './markup.ts'

/** In twentieths of a point: the left edge of a numbered paragraph's text. */
const NUMBER_INDENT = 567

/** LibreOffice draws Arabic numbers to the side of their position, which would be in the margin. */
const ARABIC_NUMBER_INDENT = 227

/** One list for each version, from 1. The numbers start again in each version. */
export function numberingXml(languages: readonly Language[]): string {
  const formats = languages.map((language, index) => formatXml(index + 1, language))
  const lists = languages.map(
    (_, index) => `<w:num w:numId="${index + 1}">${valued('abstractNumId', index + 1)}</w:num>`,
  )
  return [...formats, ...lists].join('')
}

function formatXml(list: number, language: Language): string {
  const first = isRightToLeft(language) ? ARABIC_NUMBER_INDENT : 0
  return [
    `<w:abstractNum w:abstractNumId="${list}">${valued('multiLevelType', 'singleLevel')}<w:lvl w:ilvl="0">`,
    valued('start', 1),
    valued('numFmt', 'decimal'),
    valued('lvlText', '%1.'),
    valued('lvlJc', 'left'),
    `<w:pPr><w:ind w:start="${first + NUMBER_INDENT}" w:hanging="${NUMBER_INDENT}"/></w:pPr>`,
    '</w:lvl></w:abstractNum>',
  ].join('')
}
