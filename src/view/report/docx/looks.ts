// The looks of the styles of the Word document: sizes, spaces and colours.
import { COLOURS } from '../../charts/colours.ts'
import { HEADING_LIST, PARAGRAPH_LIST } from './numbering.ts'

/** How the paragraphs of a style differ from the default: lengths in twentieths of a point, sizes in points. */
export interface Look {
  /** The size and the line spacing of Latin and of Arabic letters, which look smaller at the same size. */
  readonly latin?: Letters
  readonly arabic?: Letters
  readonly bold?: boolean
  readonly colour?: string
  readonly centred?: boolean
  readonly before?: number
  readonly after?: number
  /** The indent on both sides. */
  readonly indent?: number
  readonly keepNext?: boolean
  /** The outline level, from 0. */
  readonly outline?: number
  /** The list that numbers it, from the first of each version. */
  readonly list?: number
  readonly serif?: boolean
}

/** A size, and an exact line spacing. Without it, the line is as high as its letters. */
type Letters = readonly [size: number, line?: number]

export const NORMAL: Look = { latin: [10, 14], arabic: [12, 17], after: 100 }

/** The built-in styles, by their names in Word. */
export const BUILT_IN = {
  Title: { latin: [24], arabic: [26], bold: true, centred: true, before: 600, after: 400 },
  Heading1: {
    latin: [15],
    arabic: [17],
    bold: true,
    before: 200,
    after: 120,
    keepNext: true,
    outline: 0,
    list: HEADING_LIST,
  },
  Heading2: {
    latin: [11.5],
    arabic: [13.5],
    bold: true,
    before: 180,
    after: 80,
    keepNext: true,
    outline: 1,
  },
  Heading3: {
    latin: [10.5],
    arabic: [12.5],
    bold: true,
    before: 160,
    after: 60,
    keepNext: true,
    outline: 2,
  },
  TOC1: { latin: [10, 15], arabic: [12, 19], after: 40 },
} satisfies Record<string, Look>

/** The styles that only this document has. */
export const OWN = {
  BriefTitle: { latin: [15], arabic: [17], bold: true, centred: true, before: 100, after: 100 },
  Cover: { latin: [11], arabic: [13], centred: true, after: 60 },
  CoverOrganisation: { latin: [14], arabic: [16], bold: true, centred: true, after: 120 },
  ContentsHeading: { latin: [11.5], arabic: [13.5], bold: true, before: 600, after: 80 },
  AnnexHeading: {
    latin: [13],
    arabic: [15],
    bold: true,
    before: 280,
    after: 120,
    keepNext: true,
    outline: 0,
  },
  NumberedParagraph: { list: PARAGRAPH_LIST },
  LetteredItem: { after: 20 },
  Note: { latin: [8.5, 12], arabic: [10, 14], after: 80 },
  VerbatimText: { latin: [9.5, 12.5], arabic: [11.5, 15.5], indent: 567, serif: true },
  OriginalLanguage: { latin: [8.5, 12], arabic: [10.5, 15], colour: COLOURS.quiet, indent: 567 },
  TableText: { latin: [9, 11.5], arabic: [11, 14.5], after: 0 },
  TableHeading: {
    latin: [8, 10.5],
    arabic: [10, 13.5],
    colour: COLOURS.quiet,
    after: 0,
    keepNext: true,
  },
  TableBand: { latin: [9.5, 12.5], arabic: [11.5, 16], after: 0, keepNext: true },
  MatrixText: { latin: [8, 10.5], arabic: [9.5, 12.5], after: 0 },
  TableGap: { latin: [2, 4], arabic: [2, 4], after: 0 },
  Figure: { latin: [26, 32], arabic: [26, 34], bold: true, after: 0, keepNext: true },
  FigureLabel: { latin: [8.5, 11], arabic: [10.5, 14], colour: COLOURS.quiet, after: 40 },
  BarNumber: { latin: [10, 14], arabic: [10, 14], bold: true, centred: true, after: 0 },
  Bar: { latin: [2, 7], arabic: [2, 7], after: 0 },
  Dot: { latin: [7, 9], arabic: [7, 9], centred: true, after: 0 },
  Month: { latin: [8, 10.5], arabic: [9.5, 13], colour: COLOURS.quiet, centred: true, after: 0 },
  TallBar: { latin: [2, 10], arabic: [2, 10], after: 0 },
  Legend: { latin: [8.5, 12], arabic: [10, 14], before: 60, after: 40 },
  RunningTitle: { latin: [8], arabic: [10], colour: COLOURS.quiet, centred: true, after: 0 },
  Marking: { latin: [10], arabic: [12], bold: true, colour: COLOURS.late, centred: true, after: 0 },
  EndMark: { centred: true, before: 300 },
} satisfies Record<string, Look>

/** The style of a paragraph, by its id. */
export type ParagraphStyle = keyof typeof BUILT_IN | keyof typeof OWN

/** The styles of parts of a line. */
export const RUNS = {
  Strong: { bold: true },
  Late: { bold: true, colour: COLOURS.late },
  Quiet: { latin: [8], arabic: [10], colour: COLOURS.quiet },
  Verbatim: { latin: [9.5], arabic: [11.5], serif: true },
  Link: { colour: COLOURS.link },
} satisfies Record<string, Look>

export type RunStyle = keyof typeof RUNS

/** The size in points of Arabic letters in a part of a line, in a paragraph of this style. */
export function arabicSize(style: ParagraphStyle | undefined, run: RunStyle | undefined): number {
  const looks: Readonly<Record<string, Look>> = { ...BUILT_IN, ...OWN, ...RUNS }
  const own = run && looks[run]?.arabic
  const around = style && looks[style]?.arabic
  return (own ?? around ?? NORMAL.arabic ?? [0])[0]
}
