// Where the direction of a text turns: Latin symbols, dates and titles inside Arabic, Arabic inside English and French.
import { type Direction, type LanguageTag, writingOf } from '../../base/language.ts'
import { balanced, FIRST_STRONG_ISOLATE, POP_ISOLATE, setApart } from '../../words/isolate.ts'
import { safe } from './safe.ts'

/** A part of a text that is read in one direction, with the brackets, digits and spaces that belong to it. */
export interface Piece {
  readonly text: string
  readonly direction: Direction
}

export function directionOf(language: LanguageTag): Direction {
  return writingOf(language).direction
}

/**
 * `text`, harmless, in its pieces. What a sentence sets apart is a piece, in the direction of its first letter. In all
 * other text, a piece of the other direction reaches from its first letter to its last.
 */
export function piecesOf(text: string, language: LanguageTag): Piece[] {
  return piecesIn(text, directionOf(language))
}

/** The same in a sentence that runs in the direction `base`. */
export function piecesIn(text: string, base: Direction): Piece[] {
  const isForeign = OTHER_LETTER[base].test(text)
  if (!isForeign && !SIGNS.test(text)) return joined([{ text: safe(text), direction: base }], base)
  // A text without a word of the sentence's own language is one piece, with its brackets and full stop.
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

/** `text`, harmless, with what is read the other way held together by the marks that Unicode has for it. */
export function spokenText(text: string, language: LanguageTag): string {
  return piecesOf(text, language)
    .map(({ text: part, direction }) =>
      direction === directionOf(language) ? part : setApart(part),
    )
    .join('')
}

function otherThan(direction: Direction): Direction {
  return direction === 'rtl' ? 'ltr' : 'rtl'
}

/** What is set apart in `text`, without its marks, and what stands between. */
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

/** A number by itself runs the same way in both directions. */
function isolatedPieces(text: string, base: Direction): Piece[] {
  const plain = safe(text)
  const own = /^\d*$/.test(plain) ? base : directionOfFirst(plain)
  return own === base ? piecesIn(text, base) : [{ text: plain, direction: own }]
}

/** As readers of Unicode text find it, in which a text without letters runs from left to right. */
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

/** A bracket that closes one opened before this piece belongs to what stands around it, and ends the piece. */
function otherPieces(text: string, base: Direction): Piece[] {
  const end = closingBracketAt(text)
  if (end === -1) return [{ text, direction: otherThan(base) }]
  return [
    { text: text.slice(0, end), direction: otherThan(base) },
    { text: ')', direction: base },
    ...plainPieces(text.slice(end + 1), base),
  ]
}

/** Where `text` closes a bracket that it did not open, or -1. */
function closingBracketAt(text: string): number {
  let open = 0
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    open += sign === '(' ? 1 : -1
    if (open < 0) return index
  }
  return -1
}

/** Pieces of the sentence's own direction that touch are one; no piece is empty. */
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

/** Whether anything in a text without letters of the other direction may turn: what is set apart, and dates. */
const SIGNS = /[\u2068\u2069]|\d-\d/

const OTHER_LETTER = { rtl: new RegExp(LTR_LETTER, 'u'), ltr: RTL_LETTER }

/** Arabic punctuation counts as a letter: a list of symbols with Arabic commas is an Arabic list. */
const OWN_LETTER = { rtl: new RegExp(`[${RTL}،؛؟]`, 'u'), ltr: new RegExp(LTR_LETTER, 'u') }

/** Signs that belong to the Latin letters they touch: `48/4-E`, `--records`, `~/.cache`, `records/`. */
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
