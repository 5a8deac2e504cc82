// The common result of all readers: the paragraphs of a document in order, each with its printed label.

/** A label before a paragraph: `12.`, `(a)`, `ii)`, `–`. */
export interface Label {
  readonly kind: 'number' | 'ordinal' | 'letter' | 'roman' | 'bullet'
  /** The number or letter alone: `12`, `a`, `ii`; empty for a bullet. */
  readonly value: string
  /** The form for a citation after the label above it: `12`, `(a)`, `a)`. */
  readonly cited: string
}

export interface Paragraph {
  /** The text without the label, with white space collapsed. */
  readonly text: string
  readonly label: Label | null
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  /** Whether the document marks it as a heading. */
  readonly heading: boolean
  /** Whether the document marks it as a recital of the preamble. */
  readonly recital: boolean
  /** Its place in a table. */
  readonly cell?: Cell
  /** At the head of a document, the original lines, because a letterhead is often one paragraph. */
  readonly lines?: readonly PrintedLine[]
}

/** A place in a table: the table, the row and the column, from 0. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** A line within a paragraph, and its place in the file. */
export interface PrintedLine {
  readonly text: string
  readonly line: number
}

/** The maximum number of paragraphs in the head of a document. */
export const HEAD = 30

/** Whether it can be a line of a heading, rather than a sentence. */
export function isLine({ text, label, recital, cell }: Paragraph): boolean {
  return !label && !recital && !cell && text.length <= LONGEST_HEADING && !/[,;،؛]$/.test(text)
}

/** The maximum length of a line of a heading. */
export const LONGEST_HEADING = 160

/** `text` with white space collapsed. */
export function collapsed(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
}
