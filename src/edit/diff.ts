// The difference between two versions of a file, as people read it: a few lines around each change.
import { structuredPatch } from 'diff'

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
  const options = { context: CONTEXT }
  const patch = structuredPatch('', '', ended(before), ended(after), undefined, undefined, options)
  return patch.hunks.map(({ oldStart, newStart, lines }) => ({
    oldStart,
    newStart,
    lines: lines.map(line => ({ mark: markOf(line), text: line.slice(1) })),
  }))
}

function markOf(line: string): DiffLine['mark'] {
  return line.startsWith('+') ? '+' : line.startsWith('-') ? '-' : ' '
}

/** Line ends are no difference, and neither is whether the last line has one. */
function ended(text: string): string {
  const lines = text.replaceAll('\r\n', '\n')
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
}
