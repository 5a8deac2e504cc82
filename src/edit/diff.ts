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

/**
 * The one stretch in which two versions differ, with three lines around it; undefined when they are
 * the same. An edit by this program is one stretch; of several, everything between them is shown.
 */
export function difference(before: string, after: string): Hunk | undefined {
  const [old, now] = [linesOf(before), linesOf(after)]
  const head = sharedHead(old, now)
  if (head === old.length && head === now.length) return undefined
  const tail = sharedHead(old.slice(head).toReversed(), now.slice(head).toReversed())
  const start = Math.max(0, head - CONTEXT)
  const marked = (mark: DiffLine['mark'], lines: readonly string[]): DiffLine[] =>
    lines.map(text => ({ mark, text }))
  return {
    oldStart: start + 1,
    newStart: start + 1,
    lines: [
      ...marked(' ', old.slice(start, head)),
      ...marked('-', old.slice(head, old.length - tail)),
      ...marked('+', now.slice(head, now.length - tail)),
      ...marked(' ', old.slice(old.length - tail, old.length - tail + CONTEXT)),
    ],
  }
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
