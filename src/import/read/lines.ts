// The lines of a document, as a reader hands them to those who make paragraphs of them.

export interface Line {
  readonly text: string
  /** Its place in the file, from 1. */
  readonly number: number
  /** Set apart by the document itself: `## …`. */
  readonly heading: boolean
  /** Whether the next line belongs to it, as Markdown says with two spaces at its end. */
  readonly goesOn: boolean
}

/** The lines of plain text or Markdown, without the marks of the latter. */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029\f]/).map((raw, index) => ({
    text: unmarked(raw),
    number: index + 1,
    heading: /^\s{0,3}#{1,6}\s/.test(raw),
    goesOn: / {2}$/.test(raw),
  }))
}

function unmarked(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s*>\s?/, '')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\p{L})|(?<=\p{L})[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
}
