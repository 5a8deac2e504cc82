// Finds the headings of a grid: the row or rows of them, the titles above, and the column that each stands over.
import { fold } from '../base/fold.ts'
import { cellAt, isBlank, textAt, type Grid, type Row } from './grid.ts'
import { HEADINGS, TELLING, type Heard } from './phrases/headings.ts'

/** A column with its heading, before anything below it was looked at. */
export interface HeadedColumn {
  readonly index: number
  /** Two-line headings are joined by a space. */
  readonly header: string
  readonly heard: Heard | undefined
  readonly isHidden: boolean
}

export interface Layout {
  readonly grid: Grid
  /** The texts above the headings. */
  readonly titles: readonly string[]
  /** The rows of the headings, as indexes. Empty for a list, whose fields have names. */
  readonly headerRows: readonly number[]
  readonly columns: readonly HeadedColumn[]
  /** The index of the first row below the headings. */
  readonly first: number
}

/** How far down headings are looked for. */
const REACH = 40
/** A longer text is no heading. */
const LONGEST = 90

/** What a heading says; undefined if it is unknown. */
function heardIn(header: string): Heard | undefined {
  const folded = fold(header)
  if (folded === '' || folded.length > LONGEST) return undefined
  const found = HEADINGS.find(([, pattern]) => pattern.test(folded))
  if (found) return found[0]
  // A heading in two languages is read line by line.
  for (const line of header.split(/[\n/|]/)) {
    const part = fold(line).trim()
    const one =
      part === '' || part === folded
        ? undefined
        : HEADINGS.find(([, pattern]) => pattern.test(part))
    if (one) return one[0]
  }
  return undefined
}

/** @returns undefined if no row looks like headings of a tracker */
export function layoutOf(grid: Grid): Layout | undefined {
  if (grid.headings) return layoutOfList(grid, grid.headings)
  const rows = grid.rows.slice(0, REACH)
  const scores = rows.map((row, index) => scoreOf(row, index === 0))
  const best = Math.max(0, ...scores)
  if (best < 2) return undefined
  const lower = scores.indexOf(best)
  const headerRows = headerRowsAt(grid.rows, lower, scores)
  const last = headerRows.at(-1) ?? lower
  return {
    grid,
    headerRows,
    titles: grid.rows
      .slice(0, headerRows[0])
      .flatMap(({ cells }) => textsOf(cells.map(({ text }) => text))),
    columns: columnsOf(grid, headerRows, last + 1),
    first: last + 1,
  }
}

function textsOf(texts: readonly string[]): string[] {
  return texts.flatMap(text => (text === '' ? [] : text.split('\n')))
}

/**
 * The number of different things that the cells of a row head.
 *
 * @param isFirst whether it is the first row, which is a heading even if most of its words are the house's own
 */
function scoreOf(row: Row, isFirst: boolean): number {
  const texts = row.cells.filter(({ covered }) => covered !== 'left').map(({ text }) => text)
  const filled = texts.filter(text => text !== '')
  if (filled.some(text => text.length > 160)) return 0
  const heard = new Set(
    filled.flatMap(text => {
      const one = heardIn(text)
      return one !== undefined && TELLING.has(one) ? [one] : []
    }),
  )
  // Most cells of a row of headings are headings.
  const isHeading =
    heard.size * 2 >= filled.length ||
    heard.size >= 4 ||
    heard.has('states') ||
    (isFirst && (heard.has('text') || heard.has('decision')))
  return isHeading ? heard.size : 0
}

/** The rows of headings around the best one: a line above whose cells span several columns, or one below. */
function headerRowsAt(rows: readonly Row[], at: number, scores: readonly number[]): number[] {
  const isSpread = (row: Row | undefined): boolean =>
    row !== undefined &&
    row.cells.some(({ span = 1 }) => span > 1 && span < row.cells.length * 0.8) &&
    row.cells.filter(({ text }) => text !== '').length > 1
  if (isSpread(rows[at - 1]) || rows[at]?.cells.some(({ covered }) => covered === 'above'))
    return at > 0 ? [at - 1, at] : [at]
  const below = rows[at + 1]
  const isLower =
    below !== undefined &&
    (below.cells.some(({ covered }) => covered === 'above') || (scores[at + 1] ?? 0) > 0)
  return isSpread(rows[at]) && isLower ? [at, at + 1] : [at]
}

function columnsOf(grid: Grid, headerRows: readonly number[], first: number): HeadedColumn[] {
  const rows = headerRows.flatMap(index => grid.rows[index] ?? [])
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length))
  const headings = Array.from({ length: width }, (_, column) => {
    const parts = rows.map(row => headingAt(row, column))
    const lines = [...new Set(parts.filter(part => part !== ''))]
    return { whole: lines.join(' '), last: lines.at(-1) ?? '' }
  })
  const filled = headings.map((_, column) => countFilled(grid, column, first))
  return shifted(headings, filled).map(({ whole, last }, index) => ({
    index,
    header: inOneLanguage(whole),
    heard: heardIn(last) ?? heardIn(whole),
    isHidden: grid.hiddenColumns.includes(index),
  }))
}

/** The first line of a heading that says the same in several languages; otherwise the whole heading on one line. */
function inOneLanguage(heading: string): string {
  const lines = heading.split('\n')
  const heard = new Set(lines.map(line => heardIn(line)))
  const [first = ''] = lines
  const isSame = lines.length > 1 && heard.size === 1 && !heard.has(undefined)
  const areScripts =
    lines.length === 2 &&
    /\p{Script=Arabic}/u.test(first) !== /\p{Script=Arabic}/u.test(lines[1] ?? '')
  return isSame || areScripts ? first : heading.replaceAll('\n', ' ')
}

/** The heading at a column; that of the merged cell which covers it. */
function headingAt(row: Row, column: number): string {
  for (let place = column; place >= 0; place--) {
    const cell = cellAt(row, place)
    if (cell.covered !== 'left')
      return place === column || cell.covered === undefined ? cell.text : ''
  }
  return ''
}

function countFilled({ rows }: Grid, column: number, first: number): number {
  return rows.slice(first).filter(row => cellAt(row, column).text !== '' && !isWide(row)).length
}

/** Whether one merged cell fills the row. */
export function isWide(row: Row): boolean {
  const filled = row.cells.filter(({ text }) => text !== '')
  return filled.length === 1 && (filled[0]?.span ?? 1) > Math.max(1, row.cells.length / 2)
}

interface Heading {
  readonly whole: string
  readonly last: string
}

/** Moves a heading over an empty column to the column beside it that has none. */
function shifted(headings: readonly Heading[], filled: readonly number[]): Heading[] {
  const moved = [...headings]
  const none = { whole: '', last: '' }
  for (const [column, { whole }] of headings.entries()) {
    if (whole !== '' || (filled[column] ?? 0) === 0) continue
    const from = [column - 1, column + 1].find(
      beside => (moved[beside]?.whole ?? '') !== '' && filled[beside] === 0,
    )
    if (from === undefined) continue
    moved[column] = moved[from] ?? none
    moved[from] = none
  }
  return moved
}

function layoutOfList(grid: Grid, headings: readonly string[]): Layout | undefined {
  const prefix = grid.name === '' ? '' : `${grid.name}.`
  const columns = headings.map((header, index) => ({
    index,
    header,
    heard: heardIn(
      wordsOf(
        header.startsWith(prefix) ? header.slice(prefix.length) : fieldAround(header, grid.name),
      ),
    ),
    isHidden: false,
  }))
  const heard = new Set(columns.flatMap(one => (one.heard === undefined ? [] : [one.heard])))
  return heard.size < 2 || grid.rows.every(isBlank)
    ? undefined
    : { grid, titles: [], headerRows: [], columns, first: 0 }
}

/** The field of a list further out: `meetings[].date` is the date of a meeting. */
function fieldAround(path: string, name: string): string {
  if (!name.startsWith(path.slice(0, path.indexOf('[')))) return path
  const end = path.lastIndexOf('[].')
  if (end === -1) return path
  const above = path.slice(0, end)
  const list = above.slice(Math.max(above.lastIndexOf('.'), above.lastIndexOf(']')) + 1)
  return `${list.replace(/s$/, '')} ${path.slice(end + 3)}`
}

/** `timelines[].label` and `isSubAction` as words. */
function wordsOf(path: string): string {
  return path
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replaceAll(/[[\]._-]+/g, ' ')
    .trim()
}

/** The texts of a column below the headings, with the rows that they stand in. */
export function* valuesIn({ grid, first }: Layout, column: number): Generator<[string, Row]> {
  for (const row of grid.rows.slice(first)) {
    const text = textAt(row, column)
    if (text !== '' && !isWide(row)) yield [text, row]
  }
}
