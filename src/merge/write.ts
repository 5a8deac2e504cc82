// Writes pieces as text: a single version, a merge with conflict marks, or a merge resolved for one side.
import { placed } from './indent.ts'
import { isClash, type Box, type Clash, type Item } from './piece.ts'
import { linesOf } from './comments.ts'

/** The style of git's conflict marks. */
export interface Marks {
  /** The length of a mark. */
  readonly size: number
  /** The labels of the two sides. */
  readonly ours: string
  readonly theirs: string
}

/** What to write for a clash: one side, or both between marks. */
type Settling = 'ours' | 'theirs' | Marks

/** The text of a single version. */
export function boxText(box: Box): string {
  return textOf(page => putPiece(page, box, 0, 'ours'))
}

export function mergedText(box: Box<Clash>, settling: Settling): string {
  return textOf(page => putPiece(page, box, 0, settling))
}

/** The text of an item alone, for comparisons. */
export function itemText(item: Item): string {
  return textOf(page => putItem(page, item, 0, 'ours'))
}

/** The output so far: complete lines, and the current one. They are joined only at the end. */
interface Page {
  readonly lines: string[]
  line: string
}

function textOf(write: (page: Page) => void): string {
  const page: Page = { lines: [], line: '' }
  write(page)
  return page.lines.join('') + page.line
}

/** Writes a text at a column. The text itself is relative to column 0. */
function put(page: Page, text: string, column: number): void {
  const written = page.line + placed(text, column, page.line === '')
  const end = written.lastIndexOf('\n') + 1
  page.lines.push(written.slice(0, end))
  page.line = written.slice(end)
}

/** Ends the current line, if there is one. */
function endLine(page: Page): void {
  if (page.line !== '') put(page, '\n', 0)
}

function putPiece(
  page: Page,
  piece: Item<Clash>['value'],
  column: number,
  settling: Settling,
): void {
  if (piece.kind === 'leaf') return put(page, piece.text, column)
  const inner = column + piece.inset
  for (const [index, part] of piece.items.entries()) {
    // What begins on the line of a dash continues that line.
    if (index > 0) endLine(page)
    if (!isClash(part)) putItem(page, part, inner, settling)
    else if (typeof settling === 'object') putClash(page, part, inner, settling)
    else if (part[settling]) putItem(page, part[settling], inner, settling)
  }
  if (piece.close === '') return
  endLine(page)
  put(page, piece.close, inner)
}

function putItem(page: Page, item: Item<Clash>, column: number, settling: Settling): void {
  put(page, item.lead, column)
  put(page, item.head, column)
  putPiece(page, item.value, column, settling)
  put(page, item.tail, column)
}

/** Conflict marks need whole lines, so the text before them on the line is repeated on both sides. */
function putClash(page: Page, clash: Clash, column: number, marks: Marks): void {
  const beside = page.line
  page.line = ''
  const version = (item: Item | undefined): string[] => {
    const own: Page = { lines: [], line: beside }
    if (item) putItem(own, item, column, marks)
    endLine(own)
    return linesOf(own.lines.join(''))
  }
  const { head, first, second, tail } = apart(version(clash.ours), version(clash.theirs))
  const mark = (sign: string, label: string): string =>
    `${sign.repeat(marks.size)}${label === '' ? '' : ` ${label}`}\n`
  page.lines.push(
    ...head,
    mark('<', marks.ours),
    ...first,
    mark('=', ''),
    ...second,
    mark('>', marks.theirs),
    ...tail,
  )
}

/** Comments and empty lines that both sides have around a clash are not part of the conflict. */
function apart(
  first: readonly string[],
  second: readonly string[],
): { head: string[]; first: string[]; second: string[]; tail: string[] } {
  const head = sharedRemarks(first, second)
  const [a, b] = [first.slice(head), second.slice(head)]
  const tail = sharedRemarks(a.toReversed(), b.toReversed())
  return {
    head: first.slice(0, head),
    first: a.slice(0, a.length - tail),
    second: b.slice(0, b.length - tail),
    tail: a.slice(a.length - tail),
  }
}

function sharedRemarks(first: readonly string[], second: readonly string[]): number {
  const count = first.findIndex(
    (line, index) => line !== second[index] || !/^\s*(?:#|$)/.test(line),
  )
  return count === -1 ? first.length : count
}
