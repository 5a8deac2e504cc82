// The report as plain text in 80 columns, ready to be printed.
import { isRightToLeft, type Language } from '../../base/language.ts'
import { repeatsHeading, type Block, type ReportDocument } from '../../report/document.ts'
import { labelled } from '../../words/list.ts'
import { indented, padded, widestOf, widestWordOf, widthOf, wrapped } from '../parts/layout.ts'
import { isolatedText } from '../parts/direction.ts'
import { pageTableLines, type Column } from '../parts/table.ts'

const WIDTH = 80

/** The text ends with a line break. */
export function reportText(document: ReportDocument): string {
  const { language } = document
  const say = (text: string): string => isolatedText(text, language)
  const marking = document.marking === null ? [] : [centred(document.marking)]
  const lines = [
    ...marking,
    ...document.cover.flatMap(line => wrapped(say(line), WIDTH - 10).map(centred)),
    '',
    ...wrapped(say(document.title).toLocaleUpperCase(language), WIDTH - 10).map(centred),
    ...document.blocks.flatMap((block, index) => [
      ...(isListed(document.blocks, index) ? [] : ['']),
      ...blockLines(block, language, repeatsHeading(document.blocks, index)),
    ]),
    '',
    centred(document.endMark),
    ...marking,
  ]
  return lines.join('\n') + '\n'
}

/** Lines directly below each other need no empty line between them. */
function isListed(blocks: readonly Block[], index: number): boolean {
  return blocks[index]?.kind === 'line' && blocks[index - 1]?.kind === 'line'
}

function centred(line: string): string {
  return ' '.repeat(Math.max(0, Math.floor((WIDTH - widthOf(line)) / 2))) + line
}

function blockLines(block: Block, language: Language, isTitled: boolean): string[] {
  const say = (text: string): string => isolatedText(text, language)
  switch (block.kind) {
    case 'heading': {
      const lines = wrapped(say(block.text), WIDTH)
      if (block.level === 3) return lines
      const rule = (block.level === 1 ? '=' : '-').repeat(widestOf(lines))
      return [...lines, rule]
    }
    case 'paragraph':
      return indented(
        wrapped(say(block.text), WIDTH - 5),
        ' '.repeat(5),
        `${block.number}.`.padEnd(5),
      )
    case 'line':
      return wrapped(say(block.text), WIDTH)
    case 'quote': {
      const original = block.original === null ? [] : [`[${say(block.original)}]`]
      return indented(
        [...wrapped(isolatedText(block.text, block.language), WIDTH - 8), ...original],
        '    ',
      )
    }
    case 'chart':
      return [
        ...(isTitled ? [] : wrapped(say(block.caption), WIDTH)),
        ...chartLines(block, language),
      ]
    case 'table':
      return isRightToLeft(language)
        ? tableBlocks(block)
        : pageTableLines(columnsOf(block, language), rowsOf(block, language), WIDTH)
  }
}

/** A bar of block characters for each count, filled up with dots to its total. */
function chartLines({ bars }: Extract<Block, { kind: 'chart' }>, language: Language): string[] {
  const most = Math.max(1, ...bars.map(({ count, of }) => of ?? count))
  const say = (text: string): string => isolatedText(text, language)
  const lines = bars.map(bar => ({ ...bar, label: say(bar.label), value: say(bar.told) }))
  const labelWidth = Math.min(34, widestOf(lines.map(({ label }) => label)))
  const room = WIDTH - labelWidth - 3 - widestOf(lines.map(({ value }) => value))
  const lengthOf = (count: number): number => Math.ceil((count / most) * room)
  return lines.flatMap(({ label, value, count, of }) => {
    const whole = '░'.repeat(lengthOf(of ?? count) - lengthOf(count))
    const bar = `${'█'.repeat(lengthOf(count))}${whole} ${value}`
    // Some terminals reverse whole lines in Arabic. A bar on a line of its own stays a bar.
    if (isRightToLeft(language)) {
      return [
        ...wrapped(labelled(label, value, language), WIDTH),
        '█'.repeat(lengthOf(count)) + whole,
      ]
    }
    const [first = '', ...rest] = wrapped(label, labelWidth)
    return [`${padded(first, labelWidth)}  ${bar}`, ...rest]
  })
}

type Table = Extract<Block, { kind: 'table' }>

/** Neither a word nor a symbol is cut, as long as all columns fit. */
function columnsOf({ headings: texts, rows, counts }: Table, language: Language): Column[] {
  const headings = texts.map(heading => isolatedText(heading, language))
  const longest = headings.map((heading, index) =>
    Math.max(4, widestWordOf([heading, ...rows.flatMap(row => row[index] ?? [])])),
  )
  const room = WIDTH - 2 * (headings.length - 1)
  const isTooMuch = (most: number): boolean =>
    longest.reduce((sum, width) => sum + Math.min(width, most), 0) > room
  let most = 40
  while (most > 10 && isTooMuch(most)) most--
  return headings.map((heading, index) => ({
    heading,
    least: Math.min(longest[index] ?? 4, most),
    align: counts.includes(index) ? 'right' : 'left',
  }))
}

function rowsOf({ rows }: Table, language: Language): string[][] {
  return rows.map(row => row.map(cell => cell.map(line => isolatedText(line, language)).join('\n')))
}

/** One line for each cell, because terminals and printers that reverse whole lines would mix up columns. */
function tableBlocks(table: Table): string[] {
  return table.rows.flatMap((row, index) => {
    const lines = row.flatMap((cell, column) =>
      labelledLines(isolatedText(table.headings[column] ?? '', 'ar'), cell),
    )
    return index === 0 ? lines : ['', ...lines]
  })
}

/** A cell after its heading: on the same line, or below it if its lines are sentences or lists themselves. */
function labelledLines(heading: string, cell: readonly string[]): string[] {
  const lines = cell.map(line => isolatedText(line, 'ar'))
  if (lines.length > 1 && cell.every(line => /^\(\d+\)|: /.test(line))) {
    return [`${heading}:`, ...lines.flatMap(line => indented(wrapped(line, WIDTH - 2), '  '))]
  }
  const text = lines.join('، ')
  return text === '' ? [] : wrapped(labelled(heading, text, 'ar'), WIDTH)
}
