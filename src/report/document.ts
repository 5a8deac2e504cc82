// A neutral document: blocks that do not depend on the output format.
import { type Language, type LanguageTag } from '../base/language.ts'
import type { Chart } from '../charts/chart.ts'

/** How a part of a line looks. `late` calls for attention, `verbatim` are the words of a meeting. */
export type Look = 'strong' | 'late' | 'quiet' | 'verbatim'

/** A part of a line that has a look, a language of its own, or a place in the document. */
export interface Marked {
  readonly text: string
  readonly look?: Look
  readonly language?: LanguageTag
  /** The anchor that it leads to. */
  readonly to?: string
  /** Its own anchor, to which others lead. */
  readonly anchor?: string
}

/** A line of text without markup. */
export type Line = string | readonly (string | Marked)[]

/** A cell, as its lines. */
export type Cell = readonly Line[]

/** A block of a document. */
export type Block =
  | Heading
  /** A numbered paragraph. The numbers continue through the whole document. */
  | { readonly kind: 'paragraph'; readonly number: number; readonly text: Line }
  /** A part of the paragraph above, with its letter. */
  | { readonly kind: 'item'; readonly letter: string; readonly text: Line }
  /** A line without a number: a subtitle, a note or a label. */
  | { readonly kind: 'line'; readonly text: Line }
  | Table
  /** A verbatim text. Its language is named if it is not the document's. */
  | {
      readonly kind: 'quote'
      readonly text: string
      readonly language: LanguageTag
      readonly original: string | null
    }
  | Chart

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** The number of a part or an annex. */
  readonly number?: string
  readonly isAnnex?: boolean
  /** The anchor of a part, which stays the same in every report. */
  readonly anchor?: string
  /** Set if a page begins here: the way in which it and the pages after it are turned. */
  readonly page?: 'upright' | 'sideways'
}

/** A row with one cell is a band across all columns. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  /** The headings above those of the columns, each for some columns. */
  readonly over?: readonly { readonly text: Line; readonly columns: number }[]
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** The indexes of the columns with counts. */
  readonly counts: readonly number[]
  /** The widths of the columns as shares of the page. Without them, the text decides. */
  readonly shares?: readonly number[]
  /** The indexes of two columns to be read beside each other. */
  readonly compared?: readonly [number, number]
}

export interface ReportDocument {
  readonly language: Language
  /** The lines of the cover. The first one is the organisation. */
  readonly cover: readonly string[]
  readonly title: string
  /** The running header of every page. */
  readonly running: string
  /** The marking on every page of a restricted document, `INTERNAL`; null if it is not restricted. */
  readonly marking: string | null
  readonly blocks: readonly Block[]
  /** The mark that follows the last line; empty for the first page alone. */
  readonly endMark: string
}

/** The title for a file and its window. The marking of a restricted document comes first. */
export function fileTitle({ title, marking }: ReportDocument): string {
  return marking === null ? title : `${marking} – ${title}`
}

/** A line without its looks. */
export function plainText(line: Line): string {
  return typeof line === 'string' ? line : line.map(part => markedOf(part).text).join('')
}

function markedOf(part: string | Marked): Marked {
  return typeof part === 'string' ? { text: part } : part
}

/** The parts of a line. */
export function partsOf(line: Line): readonly Marked[] {
  return typeof line === 'string' ? [{ text: line }] : line.map(markedOf)
}

/** A heading with its number. */
export function titleOfHeading({ number, text }: Heading): string {
  return number === undefined ? text : `${number} ${text}`
}

/** A block in which no part of a line leads to another. */
export function withoutLinks(block: Block): Block {
  const bare = (line: Line): Line =>
    typeof line === 'string' ? line : line.map(part => withoutLink(markedOf(part)))
  switch (block.kind) {
    case 'paragraph':
    case 'item':
    case 'line':
      return { ...block, text: bare(block.text) }
    case 'table':
      return { ...block, rows: block.rows.map(row => row.map(cell => cell.map(bare))) }
    case 'bar':
    case 'bars':
    case 'figures':
    // The first page alone has no timeline.
    case 'timeline':
    case 'heading':
    case 'quote':
      return block
  }
}

function withoutLink({ text, look, language }: Marked): Marked {
  return {
    text,
    ...(look === undefined ? {} : { look }),
    ...(language === undefined ? {} : { language }),
  }
}
