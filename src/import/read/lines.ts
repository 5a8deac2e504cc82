// The lines of a document, as a reader hands them to those who make paragraphs of them.
import type { Cell } from '../paragraph.ts'

export interface Line {
  readonly text: string
  /** Its place in the file, from 1. */
  readonly number: number
  /** Set apart by the document itself: `## …`. */
  readonly heading: boolean
  /** Whether the next line belongs to it, as Markdown says with two spaces at its end. */
  readonly goesOn: boolean
  /** The cell of a table that it belongs to. */
  readonly cell?: Cell | undefined
}

/** The lines of plain text or Markdown, without the marks of the latter. */
export function linesOf(text: string): Line[] {
  const raws = text.split(/\r\n|[\n\r\u0085\u2028\u2029\f]/)
  let [table, row] = [-1, 0]
  return raws.flatMap((raw, index) => {
    const line = {
      number: index + 1,
      heading: /^\s{0,3}#{1,6}\s/.test(raw),
      goesOn: / {2}$/.test(raw),
    }
    if (!isRow(raw)) return [{ ...line, text: unmarked(raw) }]
    if (!isRow(raws[index - 1] ?? '')) [table, row] = [table + 1, 0]
    const texts = cellsOf(raw)
    // The rule below the headings.
    if (texts.every(one => /^[-:=\s]*$/.test(one))) return []
    const cells = texts.map((one, column) => ({
      ...line,
      text: unmarked(one),
      cell: { table, row, column },
    }))
    row++
    return cells
  })
}

/** A row of a table as Markdown has it. */
function isRow(raw: string): boolean {
  return /^\s*\|.*\|\s*$/.test(raw)
}

function cellsOf(raw: string): string[] {
  const bare = raw.trim()
  return bare
    .slice(1, -1)
    .split('|')
    .map(one => one.trim())
}

function unmarked(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s*>\s?/, '')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\p{L})|(?<=\p{L})[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
}
