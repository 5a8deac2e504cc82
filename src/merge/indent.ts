// Removes the indent of texts, and adds another one.

/** Marks a line that is indented less than the rest. Its indent never changes. */
const UNMOVED = '\0'

/**
 * `text` as it would be at column 0.
 *
 * @param isAtLineStart whether its first line is at the beginning of a line of the file
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

/** The reverse: `text` at a column. */
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
