// The difference between two versions of a file, in the form of a diff: a few lines around each change.
import { structuredPatch } from 'diff'

/** A line of a diff: kept, removed or added. */
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

/** The hunks in which two versions differ, each with three lines of context; none when they are the same. */
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

/** Normalises line ends, and ends the last line, so that neither shows up as a difference. */
function ended(text: string): string {
  const lines = text.replaceAll('\r\n', '\n')
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`
}
