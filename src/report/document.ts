// A neutral document: blocks that know nothing of the format they will be written in.
import { type Language, type LanguageTag } from '../base/language.ts'

/** A piece of a document. Text is plain; nothing in it is markup of any format. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A numbered paragraph; the numbers run through the whole document. */
  | { readonly kind: 'paragraph'; readonly number: number; readonly text: string }
  /** A line without a number: a subtitle, a note, a label. */
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly headings: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
      /** The columns, from 0, that hold counts. */
      readonly counts: readonly number[]
    }
  /** A verbatim text, with the name of its language when that is not the document's. */
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly language: LanguageTag
      readonly original: string | null
    }
  /** Counts beside each other, for drawing; a table below it tells the same. */
  | { readonly kind: 'chart'; readonly caption: string; readonly bars: readonly Bar[] }

export interface Bar {
  readonly label: string
  /** The count in words: `7`, `3 of 21`. Its name is public: `summary --format json` has the bars as they are. */
  readonly told: string
  readonly count: number
  /** Of how many, where the count is a part of something. */
  readonly of: number | null
}

/** The lines of a cell. */
export type Cell = readonly string[]

export interface ReportDocument {
  readonly language: Language
  /** What stands on the cover, a line each; the first is the organisation. */
  readonly cover: readonly string[]
  readonly title: string
  /** What stands above every page of paper: the symbol, and whether it is a draft. */
  readonly running: string
  /** What says on every page that the paper is not for everybody: `INTERNAL`; null where it is. */
  readonly marking: string | null
  readonly blocks: readonly Block[]
  /** The mark after the last line. */
  readonly endMark: string
}

/** The title by which a file and its window are known: one that is not for everybody says so first. */
export function fileTitle({ title, marking }: ReportDocument): string {
  return marking === null ? title : `${marking} – ${title}`
}

/** Whether the caption of a chart says what the heading right above it said. */
export function repeatsHeading(blocks: readonly Block[], index: number): boolean {
  const [block, above] = [blocks[index], blocks[index - 1]]
  return block?.kind === 'chart' && above?.kind === 'heading' && above.text === block.caption
}
