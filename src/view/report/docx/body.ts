// The body of the Word document: the blocks of each version as paragraphs and tables.
import {
  partsOf,
  type Block,
  type Heading,
  type Line,
  type ReportDocument,
} from '../../../report/document.ts'
import { contentsOf } from '../../../report/contents.ts'
import { CONTENTS } from '../../../words/report.ts'
import { directionOf } from '../../parts/direction.ts'
import { columnsOf, pagesOf, TEXT_WIDTH, type Page } from '../columns.ts'
import type { Context } from './context.ts'
import { wrapped } from './markup.ts'
import { HEADING_LIST, listOf, PARAGRAPH_LIST } from './numbering.ts'
import { fieldBegin, sectionXml } from './pages.ts'
import { paragraphXml, runXml, type ParagraphOptions } from './paragraph.ts'
import { barsXml, barXml, figuresXml } from './pictures.ts'
import type { ParagraphStyle } from './looks.ts'
import { tableXml } from './table.ts'
import { timelineXml } from './timeline.ts'

/** @param contexts those of the versions, in their order */
export function bodyXml(versions: readonly ReportDocument[], contexts: readonly Context[]): string {
  const parts = versions.map((version, index) => {
    const context = contexts[index]
    return context ? versionXml(version, context, index === versions.length - 1) : ''
  })
  return wrapped('body', parts.join(''))
}

/** The last paragraph of a section contains its properties. Those of the last section end the document. */
function versionXml(document: ReportDocument, context: Context, isLast: boolean): string {
  const { cover, title, blocks, endMark } = document
  const [organisation = '', ...rest] = cover
  const widthsOf = columnsOf(blocks)
  const pages = pagesOf(blocks)
  let page: Page = 'upright'
  let isFirst = true
  const section = (): string => {
    const xml = sectionXml(page, isFirst, context)
    isFirst = false
    return xml
  }
  const body = blocks.map((block, index) => {
    const [own, before] = [pages[index] ?? 'upright', page]
    // A section ends where the page is turned.
    const turn = own === before ? '' : gapXml(context, section())
    page = own
    const newPage = block.kind === 'heading' && block.page !== undefined && own === before
    const xml =
      block.kind === 'table'
        ? tableXml(block, widthsOf(block, own), context) + gapXml(context)
        : blockXml(block, blocks[index + 1], TEXT_WIDTH[own], newPage, context)
    return turn + xml
  })
  return [
    paragraphXml(organisation, context, { style: 'CoverOrganisation' }),
    ...rest.map(line => paragraphXml(line, context, { style: 'Cover' })),
    paragraphXml(title, context, {
      style: contentsOf(document).length === 0 ? 'BriefTitle' : 'Title',
    }),
    contentsXml(document, context),
    ...body,
    paragraphXml(endMark, context, {
      style: endMark === '' ? 'TableGap' : 'EndMark',
      ...(isLast ? {} : { section: section() }),
    }),
    isLast ? section() : '',
  ].join('')
}

/** A paragraph between two tables, which would otherwise become one in Word. */
function gapXml(context: Context, section?: string): string {
  return paragraphXml('', context, {
    style: 'TableGap',
    ...(section === undefined ? {} : { section }),
  })
}

/**
 * The table of contents. It gives the paragraphs of each part, because the pages are known to Word alone; when it is
 * updated, they become page numbers.
 */
function contentsXml(document: ReportDocument, context: Context): string {
  const { language } = context
  const entries = contentsOf(document)
  if (entries.length === 0) return ''
  const run = (inner: string): string => runXml(inner, language, directionOf(language))
  const lines = entries.map(({ anchor, title, paragraphs }, index) => {
    const text = paragraphs === '' ? title : `${title} – ${paragraphs}`
    const line: Line = anchor === undefined ? text : [{ text, to: anchor }]
    const begin = index === 0 ? fieldBegin('TOC \\o "1-1" \\h \\z \\u', run) : ''
    const end = index === entries.length - 1 ? run('<w:fldChar w:fldCharType="end"/>') : ''
    return paragraphXml(line, context, { style: 'TOC1' })
      .replace('</w:pPr>', `</w:pPr>${begin}`)
      .replace(/<\/w:p>$/, `${end}</w:p>`)
  })
  return [paragraphXml(CONTENTS[language], context, { style: 'ContentsHeading' }), ...lines].join(
    '',
  )
}

const HEADINGS = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const

/** @param next the block below; a block that introduces it stays on its page */
function blockXml(
  block: Exclude<Block, { kind: 'table' }>,
  next: Block | undefined,
  width: number,
  newPage: boolean,
  context: Context,
): string {
  const keepNext = next !== undefined && INTRODUCED.has(next.kind)
  switch (block.kind) {
    case 'heading':
      return headingXml(block, newPage, context)
    case 'paragraph': {
      const list = listOf(PARAGRAPH_LIST, context.version)
      return paragraphXml(block.text, context, { style: 'NumberedParagraph', list, keepNext })
    }
    case 'item':
      return itemXml(block, context)
    case 'line': {
      const isNote = partsOf(block.text).every(({ look }) => look === 'quiet')
      return paragraphXml(block.text, context, { keepNext, ...(isNote ? { style: 'Note' } : {}) })
    }
    case 'quote':
      return quoteXml(block, context)
    case 'figures':
      return figuresXml(block, width, context) + gapXml(context)
    case 'bar':
      return barXml(block, width, context)
    case 'bars':
      return barsXml(block, width, context) + gapXml(context)
    case 'timeline':
      return timelineXml(block, width, context) + gapXml(context)
  }
}

const INTRODUCED: ReadonlySet<Block['kind']> = new Set([
  'table',
  'quote',
  'figures',
  'bar',
  'bars',
  'timeline',
  'item',
])

/** Word numbers the parts in Latin letters. Arabic ordinals and the numbers of annexes are typed. */
function headingXml(block: Heading, newPage: boolean, context: Context): string {
  const { level, text, number, anchor, isAnnex } = block
  const isPart = number !== undefined && /^[IVX]+\.$/.test(number)
  const style: ParagraphStyle = isAnnex ? 'AnnexHeading' : HEADINGS[level]
  const options: ParagraphOptions = {
    style,
    newPage,
    ...(isPart ? { list: listOf(HEADING_LIST, context.version) } : {}),
    ...(anchor === undefined ? {} : { anchor }),
  }
  return paragraphXml(isPart || number === undefined ? text : `${number} ${text}`, context, options)
}

/** How far the text of a lettered item begins after its letter, and the indent of both. */
const LETTER_INDENT = 567

function itemXml({ letter, text }: Extract<Block, { kind: 'item' }>, context: Context): string {
  const lead = { text: letter, indent: LETTER_INDENT }
  return paragraphXml(text, context, { style: 'LetteredItem', lead })
}

function quoteXml(
  { text, language, original }: Extract<Block, { kind: 'quote' }>,
  context: Context,
): string {
  const isKept = text.length < MOST_KEPT
  const options: ParagraphOptions = {
    style: 'VerbatimText',
    keepLines: isKept,
    keepNext: isKept && original !== null,
  }
  const quote = paragraphXml(text, context, options, language)
  if (original === null) return quote
  return quote + paragraphXml(`[${original}]`, context, { style: 'OriginalLanguage' })
}

/** A text with more letters may continue on the next page. */
const MOST_KEPT = 1500
