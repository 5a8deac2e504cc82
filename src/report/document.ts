// A neutral document: blocks that do not depend on the output format.
import { type Language, type LanguageTag } from '../base/language.ts'

/** A block of a document. Its text is plain and contains no markup. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A numbered paragraph. The numbers continue through the whole document. */
  | { readonly kind: 'paragraph'; readonly number: number; readonly text: string }
  /** A line without a number: a subtitle, a note or a label. */
  | { readonly kind: 'line'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly headings: readonly string[]
      readonly rows: readonly (readonly Cell[])[]
      /** The indexes of the columns with counts. */
      readonly counts: readonly number[]
    }
  /** A verbatim text. Its language is named if it is not the document's. */
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly language: LanguageTag
      readonly original: string | null
    }
  /** A chart of counts. A table below it shows the same numbers. */
  | { readonly kind: 'chart'; readonly caption: string; readonly bars: readonly Bar[] }

export interface Bar {
  readonly label: string
  /**
   * The count in words: `7`, `3 of 21`. The name is public, because `summary --format json` prints the bars unchanged.
   */
  readonly told: string
  readonly count: number
  /** The total, if the count is a part of one. */
  readonly of: number | null
}

/** A cell, as its lines. */
export type Cell = readonly string[]

export interface ReportDocument {
  readonly language: Language
  /** The lines of the cover. The first one is the organisation. */
  readonly cover: readonly string[]
  readonly title: string
  /** The running header of every page: the symbol, and whether it is a draft. */
  readonly running: string
  /** The marking on every page of a restricted document, `INTERNAL`; null if it is not restricted. */
  readonly marking: string | null
  readonly blocks: readonly Block[]
  /** The mark that follows the last line. */
  readonly endMark: string
}

/** The title for a file and its window. The marking of a restricted document comes first. */
export function fileTitle({ title, marking }: ReportDocument): string {
  return marking === null ? title : `${marking} – ${title}`
}

/** Whether the caption of a chart repeats the heading just above it. */
export function repeatsHeading(blocks: readonly Block[], index: number): boolean {
  const [block, above] = [blocks[index], blocks[index - 1]]
  return block?.kind === 'chart' && above?.kind === 'heading' && above.text === block.caption
}
