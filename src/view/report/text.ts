// The report as plain text on 80 columns, fit to be printed as it is.
import type { Language } from '../../base/language.ts'
import type { Block, ReportDocument } from '../../report/document.ts'
import { labelled } from '../../words/listing.ts'
import { indented, padded, widthOf, wrapped } from '../layout.ts'
import { safe } from '../safe.ts'
import { tableLines } from '../table.ts'

const WIDTH = 80

/** Ends with a line break. */
export function reportText(document: ReportDocument, language: Language): string {
  const lines = [
    ...document.cover.flatMap(line => wrapped(safe(line), WIDTH - 10).map(centred)),
    '',
    ...wrapped(safe(document.title).toLocaleUpperCase(language), WIDTH - 10).map(centred),
    ...document.blocks.flatMap(block => ['', ...blockLines(block, language)]),
    '',
    centred(document.endMark),
  ]
  return lines.join('\n') + '\n'
}

function centred(line: string): string {
  return ' '.repeat(Math.max(0, Math.floor((WIDTH - widthOf(line)) / 2))) + line
}

function blockLines(block: Block, language: Language): string[] {
  switch (block.kind) {
    case 'heading': {
      const lines = wrapped(safe(block.text), WIDTH)
      const rule = (block.level === 1 ? '=' : '-').repeat(Math.max(...lines.map(widthOf)))
      return [...lines, rule]
    }
    case 'paragraph':
      return indented(
        wrapped(safe(block.text), WIDTH - 5),
        ' '.repeat(5),
        `${block.number}.`.padEnd(5),
      )
    case 'line':
      return wrapped(safe(block.text), WIDTH)
    case 'quote': {
      const original = block.original === null ? [] : [`[${safe(block.original)}]`]
      return indented([...wrapped(safe(block.text), WIDTH - 8), ...original], '    ')
    }
    case 'shares':
      return shareLines(block)
    case 'table':
      return language === 'ar'
        ? tableBlocks(block)
        : tableLines(columnsOf(block), rowsOf(block), WIDTH)
  }
}

/** A bar of blocks for each part, as long as its share. */
function shareLines({ parts }: Extract<Block, { kind: 'shares' }>): string[] {
  const most = Math.max(1, ...parts.map(({ count }) => count))
  const labelWidth = Math.max(0, ...parts.map(({ label }) => widthOf(label)))
  const room = Math.max(10, WIDTH - labelWidth - 8)
  return parts.map(
    ({ label, count }) =>
      `${padded(label, labelWidth)}  ${'█'.repeat(Math.ceil((count / most) * room))} ${count}`,
  )
}

type Table = Extract<Block, { kind: 'table' }>

function columnsOf({ headings }: Table): { heading: string; least: number }[] {
  return headings.map((heading, index) => ({ heading, least: index === 0 ? 4 : 10 }))
}

function rowsOf({ rows }: Table): string[][] {
  return rows.map(row => row.map(cell => cell.map(safe).join('\n')))
}

/** A terminal or a printer that turns whole lines around would mix up columns: a line for each cell instead. */
function tableBlocks(table: Table): string[] {
  return table.rows.flatMap((row, index) => {
    const lines = row.flatMap((cell, column) => {
      const text = cell.map(safe).join('، ')
      return text === '' ? [] : wrapped(labelled(table.headings[column] ?? '', text, 'ar'), WIDTH)
    })
    return index === 0 ? lines : ['', ...lines]
  })
}
