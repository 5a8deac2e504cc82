// What every reader makes of a document: its paragraphs in their order, each with the label it was printed with.

/** A label before a paragraph: `12.`, `(a)`, `ii)`, `–`. */
export interface Label {
  readonly kind: 'number' | 'ordinal' | 'letter' | 'roman' | 'bullet'
  /** The number or letter alone, as read: `12`, `a`, `ii`; empty for a bullet. */
  readonly value: string
  /** As it is cited after the label above it: `12`, `(a)`, `a)`. */
  readonly cited: string
}

export interface Paragraph {
  /** The words, white space collapsed, without the label. */
  readonly text: string
  readonly label: Label | null
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  /** Whether the document itself sets it apart as a heading. */
  readonly heading: boolean
  /** Whether the document itself says that it is a recital of the preamble. */
  readonly recital: boolean
  /** Where it stands in a table. */
  readonly cell?: Cell
  /** At the head of a document, the lines that it was broken into: a letterhead is often one paragraph. */
  readonly lines?: readonly PrintedLine[]
}

/** A place in a table: which one, its row and its column, from 0. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A line within a paragraph, and where it stands in the file. */
export interface PrintedLine {
  readonly text: string
  readonly line: number
}

/** How many paragraphs the head of a document may have. */
export const HEAD = 30

/** A line of a heading, and no sentence. */
export function isLine({ text, label, recital, cell }: Paragraph): boolean {
  return !label && !recital && !cell && text.length <= LONGEST_HEADING && !/[,;،؛]$/.test(text)
}

/** How long a line of a heading may be. */
export const LONGEST_HEADING = 160

/** `text` as a paragraph holds it. */
export function collapsed(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
