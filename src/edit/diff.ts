// The difference between two versions of a file, as people read it: a few lines around each change.

/** A line of a difference: kept, taken out or put in. */
interface DiffLine {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

export interface Hunk {
  /** Line numbers from 1 in the old and the new version. */
  readonly oldStart: number
  readonly newStart: number
  readonly lines: readonly DiffLine[]
}

const CONTEXT = 3

/** The stretches in which two versions differ, each with three lines around it; none when they are the same. */
export function differences(before: string, after: string): Hunk[] {
  const lines = compared(linesOf(before), linesOf(after))
  const changed = lines.flatMap(({ mark }, index) => (mark === ' ' ? [] : [index]))
  const spans: { from: number; to: number }[] = []
  for (const index of changed) {
    const [from, to] = [Math.max(0, index - CONTEXT), index + CONTEXT + 1]
    const last = spans.at(-1)
    if (last && from <= last.to) last.to = to
    else spans.push({ from, to })
  }
  return spans.map(({ from, to }) => ({
    oldStart: 1 + lines.slice(0, from).filter(({ mark }) => mark !== '+').length,
    newStart: 1 + lines.slice(0, from).filter(({ mark }) => mark !== '-').length,
    lines: lines.slice(from, to),
  }))
}

/** Both versions in one. Our edits put lines in, so that a line that is missing is looked for further on first. */
function compared(old: readonly string[], now: readonly string[]): DiffLine[] {
  const head = sharedHead(old, now)
  const tail = sharedHead(old.slice(head).toReversed(), now.slice(head).toReversed())
  const kept = (lines: readonly string[]): DiffLine[] => lines.map(text => ({ mark: ' ', text }))
  return [
    ...kept(old.slice(0, head)),
    ...aligned(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...kept(old.slice(old.length - tail)),
  ]
}

function aligned(old: readonly string[], now: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = []
  let next = 0
  for (const [index, text] of old.entries()) {
    const found = now.findIndex(
      (line, at) => at >= next && line === text && (at === next || isAnchor(old, index, now, at)),
    )
    if (found === -1) lines.push({ mark: '-', text })
    else {
      lines.push(...added(now.slice(next, found)), { mark: ' ', text })
      next = found + 1
    }
  }
  return [...lines, ...added(now.slice(next))]
}

/** Whether two equal lines are the same one: the lines after them are equal too, or no other line is like them. */
function isAnchor(
  old: readonly string[],
  index: number,
  now: readonly string[],
  at: number,
): boolean {
  const follows = index + 1 === old.length || now[at + 1] === old[index + 1]
  const text = now[at]
  const isOnly = (lines: readonly string[]): boolean =>
    lines.filter(line => line === text).length === 1
  return follows || (isOnly(old) && isOnly(now))
}

function added(lines: readonly string[]): DiffLine[] {
  return lines.map(text => ({ mark: '+', text }))
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function sharedHead(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length)
  let count = 0
  while (count < most && a[count] === b[count]) count++
  return count
}
