// Measures and wraps text for a terminal.
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { ours, printedLine } from './control-codes.ts'

/** The width of `text` in columns. Arabic marks and colour codes have no width. */
export function widthOf(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text)
}

/** The width of the widest of `texts`. It is fast for very many texts. */
export function widestOf(texts: readonly string[]): number {
  let widest = 0
  for (const text of texts) {
    // No character is wider than two columns.
    if (text.length * 2 > widest) widest = Math.max(widest, widthOf(text))
  }
  return widest
}

/** The width of the widest word of `texts`. Words end at spaces. */
export function widestWordOf(texts: readonly string[]): number {
  let widest = 0
  for (const text of texts) {
    if (text.length * 2 <= widest) continue
    const isPlain = ONE_COLUMN_EACH.test(text)
    for (const word of text.split(' ')) {
      if (word.length * 2 > widest) widest = Math.max(widest, isPlain ? word.length : widthOf(word))
    }
  }
  return widest
}

/** Characters that are certainly one column wide. Most texts consist of them and need no lookup. */
const ONE_COLUMN_EACH =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0621-\u063a\u0641-\u064a–‘’“”…·─█▓▒░≈○●┄│┊]*$/

/** Wraps `text`, which is a single line, to `width`. Longer words are cut. */
export function wrapped(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text]
  const isOneLine = text.length <= width && !text.includes('\n') && text.trim() === text
  if (isOneLine && widthOf(text) <= width) return [text]
  const plain = wrappedWords(text, width)
  if (plain) return plain
  // Each line ends its colours, and the next begins them again, so the text must pass the door first.
  const lines = wrapAnsi(printedLine(text), Math.max(1, width), { hard: true, trim: true })
  return isolatedLines(ours(lines).split('\n'))
}

/** A terminal ends isolates at the end of a line, so the next line has to begin them again. */
function isolatedLines(lines: string[]): string[] {
  let open: readonly string[] = []
  return lines.map(line => {
    const begun = open.join('')
    open = openAtEnd(begun + line)
    return begun + line + POP_ISOLATE.repeat(open.length)
  })
}

/** The marks of the isolates that are still open at the end of `text`. */
function openAtEnd(text: string): string[] {
  const open: string[] = []
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    if (mark === POP_ISOLATE) open.pop()
    else open.push(mark)
  }
  return open
}

const POP_ISOLATE = '\u2069'

/**
 * A faster equivalent of the library, for words that each fit on a line, single spaces, and characters of one column.
 * Undefined for any other text.
 */
function wrappedWords(text: string, width: number): string[] | undefined {
  if (!ONE_COLUMN_EACH.test(text) || /^ | $| {2}/.test(text)) return undefined
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (word.length > width) return undefined
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** `lines` with `indent` before each of them, and `first` before the first one instead. */
export function indented(lines: readonly string[], indent: string, first = indent): string[] {
  return lines.map((line, index) => (line === '' ? '' : (index === 0 ? first : indent) + line))
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** `text`, without colours, cut to `width` columns. A mark shows the cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  let kept = ''
  let used = 1
  for (const letter of text) {
    used += widthOf(letter)
    if (used > width) break
    kept += letter
  }
  const closed = POP_ISOLATE.repeat(openAtEnd(kept).length)
  return width < 1 ? '' : `${kept.trimEnd()}…${closed}`
}

/** The same, but cut between words. */
export function cutAtWord(text: string, width: number): string {
  const cut = cutTo(text, width)
  return cut === text ? text : cut.replace(/(?<!\s)\s+\S*…$/, ' …')
}
