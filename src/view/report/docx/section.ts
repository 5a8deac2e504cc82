// One language version as a section of the Word document: its pages, and its blocks as paragraphs and tables.
import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  NoBreakHyphen,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ISectionOptions,
} from 'docx'
import type { Language } from '../../../base/language.ts'
import type { Block, Cell, ReportDocument } from '../../../report/document.ts'
import { PAGE_OF } from '../../../words/report.ts'
import { piecesOf } from '../../direction.ts'
import { LOCALES, numberingReference, STYLE_IDS } from './styles.ts'

/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838, margin: 1134 }
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin

export function sectionOf(document: ReportDocument): ISectionOptions {
  const { language, running, cover, title, blocks, endMark } = document
  const [organisation = '', ...rest] = cover
  return {
    properties: {
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
      },
    },
    headers: {
      default: new Header({
        children: [spoken(running, language, { alignment: AlignmentType.CENTER })],
      }),
    },
    footers: { default: new Footer({ children: [pageNumber(language)] }) },
    children: [
      spoken(organisation, language, { style: STYLE_IDS.organisation }),
      ...rest.map(line => spoken(line, language, { style: STYLE_IDS.cover })),
      spoken(title, language, { heading: HeadingLevel.TITLE }),
      ...blocks.flatMap(block => blockParts(block, language)),
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
    bidirectional: rightToLeft,
    alignment: AlignmentType.CENTER,
  })
}

/** A paragraph in which each direction is a run of its own, and every run knows its language. */
function spoken(text: string, language: Language, options: IParagraphOptions = {}): Paragraph {
  const children = piecesOf(text, language).map(
    piece =>
      new TextRun({
        children: withWholeDates(piece.text, language),
        language: languageOf(piece.direction === 'rtl' || language !== 'ar' ? language : 'en'),
        ...(piece.direction === 'rtl' ? { rightToLeft: true } : {}),
      }),
  )
  return new Paragraph({ ...options, bidirectional: language === 'ar', children })
}

/** Dates with the hyphens of Word that no line is broken at. */
function withWholeDates(text: string, language: Language): (string | NoBreakHyphen)[] {
  return text.split(DATE).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    const [year = '', month = '', day = ''] = part.split('-')
    // Between hyphens that break no line, digits alone would be read from right to left.
    const first = language === 'ar' ? LEFT_TO_RIGHT + year : year
    return [first, new NoBreakHyphen(), month, new NoBreakHyphen(), day]
  })
}

/** Makes the digits after it run from left to right; it takes no room. */
const LEFT_TO_RIGHT = '\u200e'

const DATE = /(\d{4}-\d{2}-\d{2})/

function languageOf(language: Language): { value: string; bidirectional?: string } {
  return language === 'ar'
    ? { value: LOCALES.en, bidirectional: LOCALES.ar }
    : { value: LOCALES[language] }
}

function blockParts(block: Block, language: Language): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2
      return [spoken(block.text, language, { heading })]
    }
    case 'paragraph': {
      const numbering = { reference: numberingReference(language), level: 0 }
      return [spoken(block.text, language, { style: STYLE_IDS.numbered, numbering })]
    }
    case 'line':
      return [spoken(block.text, language)]
    case 'quote': {
      const { text, original } = block
      const quote = spoken(text, block.language, { style: STYLE_IDS.quote })
      return original === null
        ? [quote]
        : [quote, spoken(`[${original}]`, language, { style: STYLE_IDS.original })]
    }
    case 'chart':
      // The table below it tells the same.
      return []
    case 'table':
      // Two tables that touch become one in Word.
      return [tableOf(block, language), spoken('', language)]
  }
}

function tableOf({ headings, rows }: Extract<Block, { kind: 'table' }>, language: Language): Table {
  const head = headings.map(text => [text])
  const widths = columnWidths([head, ...rows])
  const rowOf = (cells: readonly Cell[], style: string, tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: (cell.length > 0 ? cell : ['']).map(line =>
              spoken(line, language, { style }),
            ),
          }),
      ),
    })
  return new Table({
    style: STYLE_IDS.table,
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    visuallyRightToLeft: language === 'ar',
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [
      rowOf(head, STYLE_IDS.heading, true),
      ...rows.map(row => rowOf(row, STYLE_IDS.cell, false)),
    ],
  })
}

/** Twentieths of a point that a letter of a table takes, about, and what no column goes below. */
const [LETTER, LEAST] = [110, 500]

/** Each column gets its longest word, and of the rest a share by how much it has to say. */
function columnWidths(rows: readonly (readonly Cell[])[]): number[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.flatMap(row => row[index] ?? []))
  const least = columns.map(lines => {
    const longest = Math.max(0, ...lines.flatMap(line => line.split(' ')).map(word => word.length))
    return Math.min(Math.max(LEAST, longest * LETTER + 200), TEXT_WIDTH / columns.length)
  })
  const wanted = columns.map(lines => Math.max(1, ...lines.map(line => Math.min(line.length, 120))))
  const rest = TEXT_WIDTH - least.reduce((sum, width) => sum + width, 0)
  const all = wanted.reduce((sum, width) => sum + width, 0)
  const widths = least.map((width, index) =>
    Math.floor(width + (rest * (wanted[index] ?? 0)) / all),
  )
  const used = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width, index) => (index === 0 ? width + TEXT_WIDTH - used : width))
}
