// The symbol of a document, and the comparison of symbols across languages.
import { westernDigits } from '../base/digits.ts'
import { NOT_FOUND, readIn, type Belief } from './belief.ts'
import type { Heading } from './document-head.ts'
import { LONGEST_HEADING, type Paragraph } from './paragraph.ts'
import { headingOfResolution } from './resolutions.ts'
import { BEFORE_TITLE, NUMBERED, TYPES } from './phrases/heads.ts'
import { SYMBOL_ALONE } from './read/page-furniture.ts'

/** Each part ends with a letter or digit. A full stop or dash after it belongs to the sentence. */
const SYMBOL =
  /(?<![\p{L}\p{N}/.-])(?:\p{Lu}[\p{Lu}\d]*(?:[-.][\p{Lu}\d]+)*(?:\/[\p{Lu}\d][\p{L}\d]*(?:[.-][\p{L}\d]+)*){1,9}(?:(?<=\/(?:R[eé]s|D[eé]c|Rec))\.? \d{1,3})?|\p{Lu}{2,6}\d+\.\d+)(?: ?\((?:\d{4}|[IVXL]+)\))?/u
/** The first symbol in the head that is not in a sentence about another document. */
export function symbolIn({ lines }: Heading, head: readonly Paragraph[]): Belief {
  // Symbols below the first numbered paragraph belong to notes and cited papers.
  const end = head.findIndex(({ label, recital }) => label !== null || recital)
  const above = head.filter(({ text }, index) => end === -1 || index < end || ALONE.test(text))
  const found = firstIn(lines) ?? firstIn(above) ?? alone(above)
  if (found) {
    const { symbol, line } = found
    const before = line.text.slice(0, line.text.indexOf(symbol))
    return readIn(symbol, line, lines.includes(line) && CALLED.test(before))
  }
  for (const line of [...lines, ...head]) {
    const number = numberOf(line.text)
    if (number !== undefined) return readIn(number, line, lines.includes(line))
  }
  for (const line of lines) {
    const heading = headingOfResolution(line)
    if (heading) return readIn(heading.symbol, line, true)
  }
  return NOT_FOUND
}

/** A symbol alone, as in the header of a page. */
const ALONE = /^\p{Lu}[\p{L}\d.()-]*(?:\/[\p{L}\d.()-]+){1,9}$/u

/** The words before a document's own symbol: `Document`, « Résolution n° ». */
const CALLED = /^(?:\S{1,20} ){0,2}$/u

/** A symbol of another form, alone on a line: `CMM 2031/4`, «ل م/د3/2026/5». */
function alone(
  lines: readonly Paragraph[],
): { readonly symbol: string; readonly line: Paragraph } | undefined {
  const line = lines.find(
    ({ text }) => SYMBOL_ALONE.test(text) && /^[\u0621-\u064a]|^\p{Lu}+ /u.test(text),
  )
  return line && { symbol: line.text, line }
}

function firstIn(
  paragraphs: readonly Paragraph[],
): { readonly symbol: string; readonly line: Paragraph } | undefined {
  for (const line of paragraphs) {
    const { text, label, recital } = line
    if (label || recital || /[,;،؛]$/.test(text)) continue
    // Text in brackets describes the source of the paper: `[on the report of the Committee (A/80/…)]`.
    if (text.startsWith('[')) continue
    const [symbol] = SYMBOL.exec(text) ?? []
    if (symbol === undefined || !/\d/.test(symbol)) continue
    // In a sentence, a symbol counts only at the beginning: `S/PRST/2015/5 · At the 7361st meeting …`.
    if (text.length <= LONGEST_HEADING || text.startsWith(symbol)) return { symbol, line }
  }
  return undefined
}

function numberOf(text: string): string | undefined {
  const western = westernDigits(text)
  return (NUMBERED.exec(western) ?? BEFORE_TITLE.exec(western))?.[0]
}

/** Whether two symbols differ only in the word of their language: `Resolution No. 5/50`, « Résolution n° 5/50 ». */
export function areSameNumber(one: string, other: string): boolean {
  const [first, second] = [numberedAs(one), numberedAs(other)]
  return first !== undefined && first === second
}

function numberedAs(symbol: string): string | undefined {
  const number = NUMBERED.exec(symbol)?.[1]
  const type = TYPES.find(([, pattern]) => pattern.test(symbol))?.[0]
  return number === undefined ? undefined : `${type} ${number.toLowerCase()}`
}

/**
 * Whether two symbols have the same numbers, at least two, although their letters differ: `HU/B-50/RES.7`,
 * `UP/C-50/RES.7`.
 */
export function haveSameNumbers(one: string, other: string): boolean {
  const [first, second] = [one, other].map(symbol => westernDigits(symbol).match(/\d+/g) ?? [])
  return first !== undefined && first.length > 1 && first.join(' ') === second?.join(' ')
}
