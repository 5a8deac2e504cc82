// The body of the Word document: the blocks of each version as paragraphs and tables.
import type { Language } from '../../../base/language.ts'
import type { Block, ReportDocument } from '../../../report/document.ts'
import { columnsOf, type Table } from '../columns.ts'
import { wrapped } from './markup.ts'
import { sectionXml } from './pages.ts'
import { paragraphXml } from './paragraph.ts'
import { tableXml } from './table.ts'

export function bodyXml(versions: readonly ReportDocument[]): string {
  const parts = versions.map((version, index) => {
    const section = sectionXml(index)
    const isLast = index === versions.length - 1
    // The last paragraph of a section contains its properties. Those of the last section follow at the end of the
    // document.
    return isLast
      ? versionXml(version, index + 1) + section
      : versionXml(version, index + 1, section)
  })
  return wrapped('body', parts.join(''))
}

/** @param list the list in which Word numbers its paragraphs */
function versionXml(document: ReportDocument, list: number, section?: string): string {
  const { language, cover, title, blocks, endMark } = document
  const [organisation = '', ...rest] = cover
  const widthsOf = columnsOf(blocks)
  const blockAt = (block: Block, index: number): string =>
    block.kind === 'table'
      ? // Two tables that touch become one in Word.
        tableXml(block, widthsOf(block), language) +
        paragraphXml('', language, { style: 'TableGap' })
      : blockXml(block, blocks[index + 1], language, list)
  return [
    paragraphXml(organisation, language, { style: 'CoverOrganisation' }),
    ...rest.map(line => paragraphXml(line, language, { style: 'Cover' })),
    paragraphXml(title, language, { style: 'Title' }),
    ...blocks.map(blockAt),
    paragraphXml(endMark, language, {
      style: 'EndMark',
      ...(section === undefined ? {} : { section }),
    }),
  ].join('')
}

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** @param next the block below; a block that introduces it stays on its page */
function blockXml(
  block: Exclude<Block, Table>,
  next: Block | undefined,
  language: Language,
  list: number,
): string {
  const keepNext = next?.kind === 'table' || next?.kind === 'quote'
  switch (block.kind) {
    case 'heading':
      return paragraphXml(block.text, language, { style: HEADINGS[block.level] })
    case 'paragraph':
      return paragraphXml(block.text, language, { style: 'NumberedParagraph', list, keepNext })
    case 'line':
      return paragraphXml(block.text, language, { keepNext })
    case 'quote':
      return quoteXml(block, language)
    case 'chart':
      // The table below it shows the same numbers.
      return ''
  }
}

function quoteXml(
  { text, language, original }: Extract<Block, { kind: 'quote' }>,
  reader: Language,
): string {
  const isKept = text.length < MOST_KEPT
  const quote = paragraphXml(text, language, {
    style: 'VerbatimText',
    keepLines: isKept,
    keepNext: isKept && original !== null,
  })
  if (original === null) return quote
  return quote + paragraphXml(`[${original}]`, reader, { style: 'OriginalLanguage' })
}

/** A text with more letters may continue on the next page. */
const MOST_KEPT = 1500
