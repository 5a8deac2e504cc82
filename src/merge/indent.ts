// Texts freed from the column at which they stood, and put back at another.

/** Before a line that stands further left than the rest, which no column moves. */
const UNMOVED = '\0'

/**
 * `text` as it would read at column 0.
 *
 * @param isAtLineStart whether its first line begins where a line of the file begins
 */
export function relative(text: string, column: number, isAtLineStart = false): string {
  const indent = ' '.repeat(column)
  return text
    .split('\n')
    .map((line, index) => {
      if ((index === 0 && !isAtLineStart) || line === '') return line
      return line.startsWith(indent) ? line.slice(column) : UNMOVED + line
    })
    .join('\n')
}

/** The reverse: what is written at a column. */
export function placed(text: string, column: number, isAtLineStart: boolean): string {
  if (text === '') return ''
  const indent = ' '.repeat(column)
  return text
    .split('\n')
    .map((line, index) => {
      if ((index === 0 && !isAtLineStart) || line === '') return line
      return line.startsWith(UNMOVED) ? line.slice(1) : indent + line
    })
    .join('\n')
}
