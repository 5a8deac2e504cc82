// Measuring and wrapping text on a terminal.
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import { ours, printedLine } from './printed.ts'

/** How many columns `text` takes; Arabic marks and colours take none. */
export function widthOf(text: string): number {
  return ONE_COLUMN_EACH.test(text) ? text.length : stringWidth(text)
}

/** How many columns the widest of `texts` takes, be they ever so many. */
export function widestOf(texts: readonly string[]): number {
  let widest = 0
  for (const text of texts) {
    // No letter takes more than two columns.
    if (text.length * 2 > widest) widest = Math.max(widest, widthOf(text))
  }
  return widest
}

/** How many columns the widest word of `texts` takes; words end at spaces. */
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

/** Letters and signs of which every one takes one column, which most texts consist of: there is nothing to look up. */
const ONE_COLUMN_EACH = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0621-\u063a\u0641-\u064a–‘’“”…·─█▓▒░≈]*$/

/** The lines of `text`, which is one line until then, none wider than `width`; words that are longer are cut. */
export function wrapped(text: string, width: number | undefined): string[] {
  if (width === undefined) return [text]
  const isOneLine = text.length <= width && !text.includes('\n') && text.trim() === text
  if (isOneLine && widthOf(text) <= width) return [text]
  const plain = wrappedWords(text, width)
  if (plain) return plain
  // A colour is ended with every line and begun anew with the next, so that there are more codes than there were.
  const lines = wrapAnsi(printedLine(text), Math.max(1, width), { hard: true, trim: true })
  return isolatedLines(ours(lines).split('\n'))
}

/** A terminal ends at the end of a line whatever was set apart on it, so that the next line has to begin it anew. */
function isolatedLines(lines: string[]): string[] {
  let open: readonly string[] = []
  return lines.map(line => {
    const begun = open.join('')
    open = openAtEnd(begun + line)
    return begun + line + POP_ISOLATE.repeat(open.length)
  })
}

/** The marks of what is set apart in `text` and not closed. */
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
 * What the library makes of words that each fit, one space between them and one column a letter, twenty times as fast;
 * undefined for any other text.
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

/** `lines` with `indent` before each, and `first` instead before the first. */
export function indented(lines: readonly string[], indent: string, first = indent): string[] {
  return lines.map((line, index) => (line === '' ? '' : (index === 0 ? first : indent) + line))
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** `text`, without colours, in at most `width` columns: cut, and marked so, where it takes more. */
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

/** The same, with whole words only. */
export function cutAtWord(text: string, width: number): string {
  const cut = cutTo(text, width)
  return cut === text ? text : cut.replace(/(?<!\s)\s+\S*…$/, ' …')
}
