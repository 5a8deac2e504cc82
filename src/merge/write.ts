// Pieces as text: a version as it was, a merger as it will stand in the file, or as one side would have it.
import { placed } from './indent.ts'
import { isClash, type Box, type Clash, type Item } from './piece.ts'
import { linesOf } from './remarks.ts'

/** How git wants a conflict to be marked. */
export interface Marks {
  /** Of how many signs a mark is made. */
  readonly size: number
  /** What the two sides are called beside the marks. */
  readonly ours: string
  readonly theirs: string
}

/** What is written where versions clash: one side alone, or both between marks. */
type Settling = 'ours' | 'theirs' | Marks

/** A version as it was. */
export function boxText(box: Box): string {
  return withPiece('', box, 0, 'ours')
}

export function mergedText(box: Box<Clash>, settling: Settling): string {
  return withPiece('', box, 0, settling)
}

/** The text that an item has by itself, for comparing it with another version of it. */
export function itemText(item: Item): string {
  return withItem('', item, 0, 'ours')
}

function withPiece(
  before: string,
  piece: Item<Clash>['value'],
  column: number,
  settling: Settling,
): string {
  if (piece.kind === 'leaf') return before + placed(piece.text, column, before)
  const inner = column + piece.inset
  const text = piece.items.reduce((done: string, part, index) => {
    // What stands beside a dash goes on with its line.
    const start = index === 0 ? done : finished(done)
    if (!isClash(part)) return withItem(start, part, inner, settling)
    if (typeof settling === 'object') return withClash(start, part, inner, settling)
    const chosen = part[settling]
    return chosen ? withItem(start, chosen, inner, settling) : start
  }, before)
  if (piece.close === '') return text
  const end = finished(text)
  return end + placed(piece.close, inner, end)
}

function withItem(
  before: string,
  { lead, head, value, tail }: Item<Clash>,
  column: number,
  settling: Settling,
): string {
  const opened = [lead, head].reduce((text, part) => text + placed(part, column, text), before)
  const told = withPiece(opened, value, column, settling)
  return told + placed(tail, column, told)
}

/** Marks take whole lines, so that what stands before them on theirs goes to both sides. */
function withClash(before: string, clash: Clash, column: number, marks: Marks): string {
  const lineStart = before.lastIndexOf('\n') + 1
  const [above, beside] = [before.slice(0, lineStart), before.slice(lineStart)]
  const version = (item: Item | undefined): string[] =>
    linesOf(finished(item ? withItem(beside, item, column, marks) : beside))
  const { head, first, second, tail } = apart(version(clash.ours), version(clash.theirs))
  const mark = (sign: string, label: string): string =>
    `${sign.repeat(marks.size)}${label === '' ? '' : ` ${label}`}\n`
  const marked = [
    mark('<', marks.ours),
    ...first,
    mark('=', ''),
    ...second,
    mark('>', marks.theirs),
  ]
  return above + [...head, ...marked, ...tail].join('')
}

/** Comments and empty lines that both have around what they say differently are no part of the conflict. */
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

/** With a line break at its end, when it has any text. */
function finished(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
