// Where the direction of a text turns: Latin symbols, dates and titles inside Arabic.
import type { Language } from '../base/language.ts'
import { isolate } from '../words/isolate.ts'
import { safe } from './safe.ts'

/** A part of a text that is read in one direction. */
export interface Piece {
  readonly text: string
  readonly direction: Direction
}

export type Direction = 'ltr' | 'rtl'

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/**
 * `text`, harmless, in its pieces: whatever Latin stands inside Arabic is one piece, be it a symbol
 * (`ACM-2018/AZER/REP`), a date, or a whole title in another language.
 */
export function piecesOf(text: string, language: Language): Piece[] {
  const plain = safe(text)
  if (language !== 'ar') return [{ text: plain, direction: 'ltr' }]
  return plain
    .split(LATIN_RUN)
    .flatMap((part, index): Piece[] => (index % 2 === 1 ? latinPieces(part) : [rtl(part)]))
    .filter(piece => piece.text !== '')
}

function rtl(text: string): Piece {
  return { text, direction: 'rtl' }
}

/** A bracket that closes one opened before the Latin belongs to what stands around it. */
function latinPieces(text: string): Piece[] {
  const [opened, closed] = [text.split('(').length, text.split(')').length]
  if (closed <= opened || !text.endsWith(')')) return [{ text, direction: 'ltr' }]
  return [...latinPieces(text.slice(0, -1)), rtl(')')]
}

const LATIN_RUN =
  /(\p{Script=Latin}[^\p{Script=Arabic}،؛؟«»[\]]*[\p{Script=Latin}\p{N})]|\p{Script=Latin}|\d{4}-\d{2}-\d{2})/u

/** `text`, harmless, with what is read the other way held together by the marks that Unicode has for it. */
export function spokenText(text: string, language: Language): string {
  if (language !== 'ar') return safe(text)
  return piecesOf(text, language)
    .map(piece =>
      piece.direction === directionOf(language) ? piece.text : isolate(piece.text, language),
    )
    .join('')
}
