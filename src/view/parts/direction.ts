// Splits text by direction: Latin symbols, dates and titles inside Arabic, and Arabic inside English and French.
import { type Direction, type LanguageTag, writingOf } from '../../base/language.ts'
import { balanced, FIRST_STRONG_ISOLATE, POP_ISOLATE, setApart } from '../../words/isolate.ts'
import { safe } from './safe.ts'

/** A part of a text with one reading direction, including its brackets, digits and spaces. */
export interface Piece {
  readonly text: string
  readonly direction: Direction
}

export function directionOf(language: LanguageTag): Direction {
  return writingOf(language).direction
}

/**
 * Splits `text` into pieces, after making it safe. An isolated part is one piece, in the direction of its first letter.
 * In other text, a piece of the other direction extends from its first to its last letter.
 */
export function piecesOf(text: string, language: LanguageTag): Piece[] {
  return piecesIn(text, directionOf(language))
}

/** The same for a sentence with the direction `base`. */
export function piecesIn(text: string, base: Direction): Piece[] {
  const isForeign = OTHER_LETTER[base].test(text)
  if (!isForeign && !SIGNS.test(text)) return joined([{ text: safe(text), direction: base }], base)
  // A text without a word in the sentence's own direction is one piece, with its brackets and full stop.
  if (isForeign && !OWN_LETTER[base].test(text) && !MARKS.test(text)) {
    return [{ text: safe(text), direction: otherThan(base) }]
  }
  return joined(
    partsOf(text).flatMap(({ text: part, isIsolated }) =>
      isIsolated ? isolatedPieces(part, base) : plainPieces(safe(part), base),
    ),
    base,
  )
}

/** `text`, made safe, with Unicode isolates around each piece of the other direction. */
export function isolatedText(text: string, language: LanguageTag): string {
  return piecesOf(text, language)
    .map(({ text: part, direction }) =>
      direction === directionOf(language) ? part : setApart(part),
    )
    .join('')
}

function otherThan(direction: Direction): Direction {
  return direction === 'rtl' ? 'ltr' : 'rtl'
}

/** Splits `text` into isolated parts, without their marks, and the text between them. */
function partsOf(text: string): { text: string; isIsolated: boolean }[] {
  const parts: { text: string; isIsolated: boolean }[] = []
  let [held, depth] = ['', 0]
  for (const part of balanced(text).split(/([\u2068\u2069])/)) {
    const isBegin = part === FIRST_STRONG_ISOLATE && depth++ === 0
    const isEnd = part === POP_ISOLATE && --depth === 0
    if (isBegin || isEnd) {
      parts.push({ text: held, isIsolated: isEnd })
      held = ''
    } else held += part
  }
  return [...parts, { text: held, isIsolated: false }]
}

/** A number alone runs the same way in both directions. */
function isolatedPieces(text: string, base: Direction): Piece[] {
  const plain = safe(text)
  const own = /^\d*$/.test(plain) ? base : directionOfFirst(plain)
  return own === base ? piecesIn(text, base) : [{ text: plain, direction: own }]
}

/** The direction of the first letter, according to Unicode. A text without letters runs from left to right. */
export function directionOfFirst(text: string): Direction {
  const [letter = ''] = /\p{L}/u.exec(text) ?? []
  return RTL_LETTER.test(letter) ? 'rtl' : 'ltr'
}

function plainPieces(text: string, base: Direction): Piece[] {
  return text
    .split(OTHER_RUN[base])
    .flatMap((part, index) =>
      index % 2 === 1 ? otherPieces(part, base) : [{ text: part, direction: base }],
    )
}

/** A closing bracket whose opening bracket is before this piece ends the piece. */
function otherPieces(text: string, base: Direction): Piece[] {
  const end = closingBracketAt(text)
  if (end === -1) return [{ text, direction: otherThan(base) }]
  return [
    { text: text.slice(0, end), direction: otherThan(base) },
    { text: ')', direction: base },
    ...plainPieces(text.slice(end + 1), base),
  ]
}

/** The position of a closing bracket without an opening one in `text`, or -1. */
function closingBracketAt(text: string): number {
  let open = 0
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1
    if (open < 0) return index
  }
  return -1
}

/** Joins adjacent pieces of the sentence's own direction, and removes empty pieces. */
function joined(pieces: readonly Piece[], base: Direction): Piece[] {
  const all: Piece[] = []
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = all.at(-1)
    if (last?.direction === base && piece.direction === base) {
      all[all.length - 1] = { text: last.text + piece.text, direction: base }
    } else all.push(piece)
  }
  return all
}

const RTL = String.raw`\u0640\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}`
const LTR_LETTER = String.raw`(?:(?![${RTL}])\p{L})`
const RTL_LETTER = new RegExp(`[${RTL}]`, 'u')
const MARKS = /[\u2068\u2069]/

/** What can be reordered in a text without letters of the other direction: isolates and dates. */
const SIGNS = /[\u2068\u2069]|\d-\d/

const OTHER_LETTER = { rtl: new RegExp(LTR_LETTER, 'u'), ltr: RTL_LETTER }

/** Arabic punctuation counts as a letter, because a list of symbols with Arabic commas is an Arabic list. */
const OWN_LETTER = { rtl: new RegExp(`[${RTL}،؛؟]`, 'u'), ltr: new RegExp(LTR_LETTER, 'u') }

/** Characters that belong to adjacent Latin letters: `48/4-E`, `--records`, `~/.cache`, `records/`. */
const [BEFORE, AFTER] = [String.raw`[\d./:~@#$_-]`, '[/%+*_]']

const OTHER_RUN = {
  rtl: new RegExp(
    `((?:(?<!${BEFORE}|[\\p{L}\\p{N}])${BEFORE}+)?${LTR_LETTER}` +
      `(?:[^${RTL}،؛؟«»[\\]]*(?:${LTR_LETTER}|[\\p{N})])${AFTER}*)?` +
      String.raw`|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d))`,
    'u',
  ),
  ltr: new RegExp(`([${RTL}](?:(?:[${RTL}]|[^\\p{L}[\\]«»“”])*[${RTL}\\p{N})])?)`, 'u'),
}
