// One language version as a section of the Word document: its pages, and its blocks as paragraphs and tables.
import {
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { Language } from '../../../base/language.ts'
import type { Block, ReportDocument } from '../../../report/document.ts'
import { PAGE_OF } from '../../../words/report.ts'
import { languageOf, spoken } from './runs.ts'
import { numberingReference, STYLE_IDS } from './styles.ts'
import { PAGE, tableOf } from './table.ts'

export function sectionOf(document: ReportDocument): ISectionOptions {
  const { language, running, cover, title, blocks, endMark } = document
  const [organisation = '', ...rest] = cover
  return {
    properties: {
      // The cover says itself what stands above the other pages.
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
      },
    },
    headers: {
      first: new Header({ children: [spoken('', language)] }),
      default: new Header({ children: [spoken(running, language, { style: STYLE_IDS.running })] }),
    },
    footers: {
      first: new Footer({ children: [pageNumber(language)] }),
      default: new Footer({ children: [pageNumber(language)] }),
    },
    children: [
      spoken(organisation, language, { style: STYLE_IDS.organisation }),
      ...rest.map(line => spoken(line, language, { style: STYLE_IDS.cover })),
      spoken(title, language, { heading: HeadingLevel.TITLE }),
      ...blocks.flatMap((block, index) => blockParts(block, blocks[index + 1], language)),
      spoken(endMark, language, { style: STYLE_IDS.end }),
    ],
  }
}

function pageNumber(language: Language): Paragraph {
  const [before, between] = PAGE_OF[language]
  const rightToLeft = language === 'ar'
  const run = new TextRun({
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES],
    ...(rightToLeft ? { rightToLeft } : {}),
    language: languageOf(language),
  })
  return new Paragraph({
    children: [run],
    style: STYLE_IDS.running,
    bidirectional: rightToLeft,
  })
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

/** @param next what comes below: what introduces it stays on its page */
function blockParts(
  block: Block,
  next: Block | undefined,
  language: Language,
): (Paragraph | Table)[] {
  const keepNext = next?.kind === 'table' || next?.kind === 'quote'
  switch (block.kind) {
    case 'heading':
      return [spoken(block.text, language, { heading: HEADINGS[block.level] })]
    case 'paragraph': {
      const numbering = { reference: numberingReference(language), level: 0 }
      return [spoken(block.text, language, { style: STYLE_IDS.numbered, numbering, keepNext })]
    }
    case 'line':
      return [spoken(block.text, language, { keepNext })]
    case 'quote': {
      const { text, original } = block
      const style = { style: STYLE_IDS.quote, keepLines: true, keepNext: original !== null }
      const quote = spoken(
        text,
        block.language,
        text.length < MOST_KEPT ? style : { style: style.style },
      )
      return original === null
        ? [quote]
        : [quote, spoken(`[${original}]`, language, { style: STYLE_IDS.original })]
    }
    case 'chart':
      // The table below it tells the same.
      return []
    case 'table':
      // Two tables that touch become one in Word.
      return [tableOf(block, language), spoken('', language, { style: STYLE_IDS.gap })]
  }
}

/** A text of so many letters may go on on the next page. */
const MOST_KEPT = 1500
