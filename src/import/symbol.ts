// The symbol by which a document is called, and whether two symbols are versions of one in other languages.
import { westernDigits } from '../base/digits.ts'
import type { Paragraph } from './paragraph.ts'
import { NUMBERED, TYPES } from './phrases/heads.ts'

/** How long a line of a heading may be. */
export const LONGEST_HEADING = 160

/** Its parts end with a letter or a digit: a stop or a dash after them is the sentence's. */
const SYMBOL =
  /(?<![\p{L}\p{N}/.-])(?:\p{Lu}[\p{Lu}\d]*(?:[-.][\p{Lu}\d]+)*(?:\/[\p{Lu}\d][\p{L}\d]*(?:[.-][\p{L}\d]+)*){1,9}|\p{Lu}{2,6}\d+\.\d+)(?: ?\((?:\d{4}|[IVXL]+)\))?/u
/** A number before a title: `36/208. Assistance …`. */
const BEFORE_TITLE = /^\d{1,4}\/\d{1,4}(?=\.\s+\p{L})/u

/** The first symbol that stands at the head, and not in a sentence about another document. */
export function symbolOf(head: readonly Paragraph[]): string | null {
  for (const { text, label, recital } of head) {
    if (label || recital || /[,;،؛]$/.test(text)) continue
    // What is set in brackets tells of the paper that it came from: `[on the report of the Committee (A/80/…)]`.
    if (text.startsWith('[')) continue
    const found = SYMBOL.exec(text)
    if (!found || !/\d/.test(found[0])) continue
    // In a sentence, only where it comes first: `S/PRST/2015/5 · At the 7361st meeting …`.
    if (text.length <= LONGEST_HEADING || found.index === 0) return found[0]
  }
  const numbers = head.map(({ text }) => numberOf(text))
  return numbers.find(number => number !== undefined) ?? null
}

function numberOf(text: string): string | undefined {
  const western = westernDigits(text)
  return (NUMBERED.exec(western) ?? BEFORE_TITLE.exec(western))?.[0]
}

/** Whether two symbols are the same but for the word of their language: `Resolution No. 5/50`, « Résolution n° 5/50 ». */
export function areSameNumber(one: string, other: string): boolean {
  const [first, second] = [numberedAs(one), numberedAs(other)]
  return first !== undefined && first === second
}

function numberedAs(symbol: string): string | undefined {
  const number = NUMBERED.exec(symbol)?.[1]
  const type = TYPES.find(([, pattern]) => pattern.test(symbol))?.[0]
  return number === undefined ? undefined : `${type} ${number.toLowerCase()}`
}

/** Whether two symbols have the same numbers, two at least, though their letters differ: `HU/B-50/RES.7`, `UP/C-50/RES.7`. */
export function haveSameNumbers(one: string, other: string): boolean {
  const [first, second] = [one, other].map(symbol => westernDigits(symbol).match(/\d+/g) ?? [])
  return first !== undefined && first.length > 1 && first.join(' ') === second?.join(' ')
}
