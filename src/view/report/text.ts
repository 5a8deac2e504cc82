// The report as plain text in 80 columns, ready to be printed.
import { isRightToLeft, type Language } from '../../base/language.ts'
import {
  partsOf,
  plainText,
  titleOfHeading,
  type Block,
  type Cell,
  type Line,
  type ReportDocument,
  type Table,
} from '../../report/document.ts'
import { labelled } from '../../words/list.ts'
import { indented, padded, widestOf, widestWordOf, widthOf, wrapped } from '../parts/layout.ts'
import { isolatedText } from '../parts/direction.ts'
import { pageTableLines, type Column } from '../parts/table.ts'
import { barLines, barsLines, figureLines } from '../charts/text.ts'
import { timelineLines } from '../charts/timeline-text.ts'

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
      ...(block.kind === 'heading' && block.page !== undefined ? marked(document) : []),
      ...(isListed(document.blocks, index) ? [] : ['']),
      ...blockLines(block, language),
    ]),
    ...(document.endMark === '' ? [] : ['', centred(document.endMark)]),
    ...marking,
  ]
  return lines.join('\n') + '\n'
}

/** The marking where a page begins. */
function marked({ marking }: ReportDocument): string[] {
  return marking === null ? [] : ['', centred(marking)]
}

/** Lines directly below each other need no empty line between them. */
function isListed(blocks: readonly Block[], index: number): boolean {
  const [kind, above] = [blocks[index]?.kind, blocks[index - 1]?.kind]
  return (
    (kind === 'line' && (above === 'line' || above === 'bar')) ||
    (kind === 'item' && (above === 'item' || above === 'paragraph'))
  )
}

function centred(line: string): string {
  return ' '.repeat(Math.max(0, Math.floor((WIDTH - widthOf(line)) / 2))) + line
}

function blockLines(block: Block, language: Language): string[] {
  const say = (text: Line): string => isolatedText(plainText(text), language)
  switch (block.kind) {
    case 'heading': {
      const lines = wrapped(say(titleOfHeading(block)), WIDTH)
      if (block.level === 3) return lines
      const rule = (block.level === 1 ? '=' : '-').repeat(widestOf(lines))
      return [...lines, rule]
    }
    case 'paragraph':
      return hanging(`${block.number}.`, say(block.text))
    case 'item':
      return hanging(say(block.letter), say(block.text)).map(line => `     ${line}`)
    case 'line':
      return wrapped(say(block.text), WIDTH)
    case 'quote': {
      const original = block.original === null ? [] : [`[${say(block.original)}]`]
      return indented(
        [...wrapped(isolatedText(block.text, block.language), WIDTH - 8), ...original],
        '    ',
      )
    }
    case 'figures':
      return figureLines(block, language)
    case 'bar':
      return barLines(block, language)
    case 'bars':
      return barsLines(block, language)
    case 'timeline':
      return timelineLines(block, language)
    case 'table':
      return tableText(block, language)
  }
}

/** A text of which the first line begins with a number or a letter. */
function hanging(mark: string, text: string): string[] {
  return indented(wrapped(text, WIDTH - 10), ' '.repeat(5), padded(mark, 5))
}

function tableText(table: Table, language: Language): string[] {
  if (table.over) return spanningTable(table, language)
  if (isRightToLeft(language)) return tableBlocks(table, language)
  return table.compared ? comparedRows(table, language) : bandedTable(table, language)
}

/** A table for each of the headings that span columns, because all columns together are too wide. */
function spanningTable({ over = [], ...table }: Table, language: Language): string[] {
  let from = 0
  return over.flatMap(({ text, columns }) => {
    const [begin, end] = [from, from + columns]
    from = end
    if (begin === 0) return []
    const some = <T>(all: readonly T[]): T[] => [...all.slice(0, 1), ...all.slice(begin, end)]
    const rows = table.rows.map(row => (row.length === 1 ? row : some(row)))
    const own = { ...table, headings: some(table.headings), rows: rows.filter(hasAnswer) }
    const lines = tableText(own, language)
    return [
      ...(begin === 1 ? [] : ['']),
      ...wrapped(isolatedText(plainText(text), language), WIDTH),
      ...lines,
    ]
  })
}

/** Whether a row is a band, or has something in its cells besides the first. */
function hasAnswer(row: readonly Cell[]): boolean {
  return row.length === 1 || row.slice(1).some(cell => cell.length > 0)
}

/** The mark of a band among the rows, which is in no record. */
const BAND = '\ue000'

/** A table in which bands cross all columns. */
function bandedTable(table: Table, language: Language): string[] {
  const rows = table.rows.map((row, index) =>
    row.length === 1 ? [`${BAND}${index}`] : row.map(cell => cellText(cell, language)),
  )
  return pageTableLines(columnsOf(table, language), rows, WIDTH).flatMap(line => {
    const band = line.startsWith(BAND) ? table.rows[Number(line.slice(1))]?.[0] : undefined
    return band ? ['', ...band.flatMap(text => wrapped(lineText(text, language), WIDTH))] : [line]
  })
}

function cellText(cell: Cell, language: Language): string {
  return cell.map(line => lineText(line, language)).join('\n')
}

/** A line in its own language, if it has one. */
function lineText(line: Line, language: Language): string {
  const [first] = partsOf(line)
  return isolatedText(plainText(line), first?.language ?? language)
}

/** The room of each of two columns that are compared, and the space between them. */
const [SIDE, BETWEEN] = [38, 4]

/** Two columns side by side. The first column numbers them, and the last ones are below the second. */
function comparedRows({ headings, rows }: Table, language: Language): string[] {
  const [, left = '', right = ''] = headings
  const head = [beside([left], [right])[0] ?? '', '─'.repeat(WIDTH)]
  const lines = rows.flatMap((row, index) => {
    const [number = [], decided = [], done = [], ...rest] = row
    if (row.length === 1) {
      return ['', ...number.flatMap(line => wrapped(lineText(line, language), WIDTH)), '']
    }
    const [title = '', ...text] = decided
    const named = `${number.map(plainText).join('')}\u00a0 ${lineText(title, language)}`
    const after = rest.flatMap(cell => ['', ...cell.map(line => lineText(line, language))])
    const sides = beside(
      [named, ...text.map(line => lineText(line, language))],
      [...done.map(line => lineText(line, language)), ...after],
    )
    return rows[index + 1]?.length === 1 || index === rows.length - 1 ? sides : [...sides, '']
  })
  return [...head, ...lines]
}

function beside(left: readonly string[], right: readonly string[]): string[] {
  const sides = [left, right].map(lines => lines.flatMap(line => wrapped(line, SIDE)))
  const [first = [], second = []] = sides
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) =>
    `${padded(first[index] ?? '', SIDE)}${' '.repeat(BETWEEN)}${second[index] ?? ''}`.trimEnd(),
  )
}

/** Neither a word nor a symbol is cut, as long as all columns fit. */
function columnsOf({ headings: texts, rows, counts }: Table, language: Language): Column[] {
  const headings = texts.map(heading => isolatedText(heading, language))
  const longest = headings.map((heading, index) =>
    Math.max(
      4,
      widestWordOf([
        heading,
        ...rows.flatMap(row => (row.length === 1 ? [] : (row[index] ?? []).map(plainText))),
      ]),
    ),
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

/** One line for each cell, because terminals and printers that reverse whole lines would mix up columns. */
function tableBlocks(table: Table, language: Language): string[] {
  return table.rows.flatMap((row, index) => {
    const [first = []] = row
    const lines =
      row.length === 1
        ? first.flatMap(line => wrapped(lineText(line, language), WIDTH))
        : row.flatMap((cell, column) =>
            labelledLines(isolatedText(table.headings[column] ?? '', language), cell, language),
          )
    return index === 0 ? lines : ['', ...lines]
  })
}

/** A cell after its heading: on the same line, or below it if its lines are sentences. */
function labelledLines(heading: string, cell: Cell, language: Language): string[] {
  const lines = cell.map(line => lineText(line, language))
  const text = lines.join('، ')
  if (text === '') return []
  if (lines.length > 1 && widthOf(text) > WIDTH) {
    return [`${heading}:`, ...lines.flatMap(line => indented(wrapped(line, WIDTH - 2), '  '))]
  }
  return wrapped(labelled(heading, text, language), WIDTH)
}
