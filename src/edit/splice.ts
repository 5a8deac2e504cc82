// Text edits: insertions and replacements at offsets. Everything outside them stays the same, byte for byte.

/** Replaces `length` units at `offset` by `text`. */
export interface TextEdit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** `source` with all edits made. The edits must not overlap. */
export function spliced(source: string, edits: readonly TextEdit[]): string {
  let result = ''
  let done = 0
  for (const edit of [...edits].toSorted((a, b) => a.offset - b.offset)) {
    result += source.slice(done, edit.offset) + edit.text
    done = edit.offset + edit.length
  }
  return result + source.slice(done)
}

/** Inserts whole lines at `offset`, which is the start of a line or the end of the text. */
export function insertLines(source: string, offset: number, lines: readonly string[]): TextEdit {
  const lineEnd = lineEndBefore(source, offset)
  const joined = lines.join(lineEnd)
  const atUnfinishedLine = offset > 0 && source[offset - 1] !== '\n'
  // If the file ended without a line break, it still does.
  const text = atUnfinishedLine ? lineEnd + joined : joined + lineEnd
  return { offset, length: 0, text }
}

/** The line end of the line before `offset`, or of the file if that line has none. */
export function lineEndBefore(source: string, offset: number): string {
  const before = source.lastIndexOf('\n', offset - 1)
  return source[before - 1] === '\r' ? '\r\n' : '\n'
}
