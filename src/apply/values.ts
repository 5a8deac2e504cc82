// Turns the text of cells into values of the record.

/** Whether a cell says yes. A text that is not understood counts as yes, because that keeps an entry internal. */
export function isYes(text: string): boolean {
  return !['', 'no', 'non', 'لا', 'false', '0'].includes(text.trim().toLowerCase())
}

/** Differences in spaces are not changes. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether `cell` is `before` with some letters replaced by question marks, because an encoding lacked them. */
export function hasLostLetters(cell: string, before: string): boolean {
  const [now, was] = [Array.from(cell), Array.from(before)]
  if (!cell.includes('?') || now.length !== was.length) return false
  const same = (letter: string, index: number): boolean =>
    letter === was[index] || (letter === '?' && (was[index] ?? '') > '\u007f')
  return now.every(same)
}
