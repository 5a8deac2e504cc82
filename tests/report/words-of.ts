// The words of a report, which every format must contain.
import { totalOf } from '../../src/charts/chart.ts'
import {
  partsOf,
  plainText,
  titleOfHeading,
  type Block,
  type Cell,
  type Line,
  type ReportDocument,
  type Table,
} from '../../src/report/document.ts'
import { numeral } from '../../src/words/plural.ts'

/** A cell as one text with separate lines. */
export function cellText(cell: Cell): string {
  return cell.map(plainText).join(' | ').replaceAll('\u00a0', ' ')
}

/** The rows of the table whose headings begin with these, without bands. */
export function rowsUnder(report: ReportDocument, ...headings: string[]): string[][] {
  const found = tablesOf(report).find(table =>
    headings.every((text, index) => table.headings[index] === text),
  )
  if (!found) throw new Error(`no table ${headings.join(', ')}`)
  return found.rows.filter(row => row.length > 1).map(row => row.map(cellText))
}

export function tablesOf({ blocks }: ReportDocument): Table[] {
  return blocks.filter(block => block.kind === 'table')
}

export function paragraphsOf({ blocks }: ReportDocument): string[] {
  return blocks.flatMap(block => (block.kind === 'paragraph' ? [plainText(block.text)] : []))
}

/** All lines of a block, in reading order. */
export function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'heading':
      return [titleOfHeading(block)]
    case 'paragraph':
    case 'item':
    case 'line':
      return [block.text]
    case 'quote':
      return [block.text]
    case 'table':
      return [
        ...(block.over ?? []).map(({ text }) => text),
        ...block.headings,
        ...block.rows.flat(2),
      ].filter(line => plainText(line) !== '')
    case 'figures':
      return block.items.flatMap(({ label, count }) => [label, numeral(count, 'en')])
    case 'bar':
      return block.parts.flatMap(({ label, count }) => [label, numeral(count, 'en')])
    case 'bars':
      return [
        block.heading,
        ...block.groups.map(({ label }) => label),
        ...block.rows.flatMap(row => [row.label, numeral(totalOf(row), 'en')]),
      ]
    case 'timeline':
      return [
        block.heading,
        ...block.rows.flatMap(({ number, to, label, words }) => [
          ...(number === undefined || to === undefined ? [] : [[{ text: String(number), to }]]),
          label,
          ...words,
        ]),
      ]
  }
}

/** All anchors of a document, and all targets of its links. */
export function anchorsOf({ blocks }: ReportDocument): { own: string[]; to: string[] } {
  const parts = blocks.flatMap(linesOf).flatMap(line => partsOf(line))
  const heads = blocks.flatMap(block =>
    block.kind === 'heading' && block.anchor !== undefined ? [block.anchor] : [],
  )
  return {
    own: [...heads, ...parts.flatMap(({ anchor }) => anchor ?? [])],
    to: parts.flatMap(({ to }) => to ?? []),
  }
}
