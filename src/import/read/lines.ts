// The lines of a document, before they are assembled into paragraphs.
import type { Cell } from '../paragraph.ts'

export interface Line {
  readonly text: string
  /** The line number in the file, from 1. */
  readonly number: number
  /** Whether the document marks it as a heading: `## …`. */
  readonly heading: boolean
  /** Whether the next line continues it, which Markdown marks with two spaces at the end. */
  readonly goesOn: boolean
  /** The table cell that contains it. */
  readonly cell?: Cell | undefined
}

/** The lines of plain text or Markdown, without Markdown's marks. */
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

/** A row of a Markdown table. */
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
