// Adds direction marks for word processors that ignore the direction of a run.
import type { Direction } from '../../../base/language.ts'
import { directionOfFirst, piecesIn, type Piece } from '../../parts/direction.ts'

/** These marks are invisible. Digits and signs beside them take their direction. */
const MARK: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' }

/**
 * The pieces of `text` in a sentence with the direction `base`. Inside Arabic, a number in brackets is a piece of its
 * own, because LibreOffice would break the line between the bracket and the digits, which have two directions.
 */
export function runsOf(text: string, base: Direction): Piece[] {
  const pieces = piecesIn(text, base)
  if (base === 'ltr') return pieces
  return pieces.flatMap(piece =>
    piece.direction === 'ltr'
      ? [piece]
      : piece.text
          .split(/(\(\d+\))/)
          .map((part, index): Piece => ({ text: part, direction: index % 2 === 1 ? 'ltr' : 'rtl' }))
          .filter(part => part.text !== ''),
  )
}

/** Whether a piece contains words of the other direction, such as a title with a quotation. */
export function turnsWithin({ text, direction }: Piece): boolean {
  return piecesIn(text, direction).length > 1
}

/**
 * The text of `piece`, with marks where no letter keeps its direction: at both ends of an isolated piece in a sentence
 * with the direction `base`, and where the sentence continues with a digit, or with signs alone between two isolated
 * pieces.
 */
export function withMarks(
  { text, direction }: Piece,
  base: Direction,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const mark = MARK[direction]
  if (direction !== base) {
    const [first, last] = [
      isLetter(text.slice(0, 1), direction),
      isLetter(text.slice(-1), direction),
    ]
    return (first ? '' : mark) + text + (last ? '' : mark)
  }
  const opening = /[\p{L}\p{N}]/u.exec(text)?.[0]
  const isKept = opening === undefined ? place.isLast : isLetter(opening, direction)
  return place.isFirst || isKept ? text : mark + text
}

function isLetter(character: string, direction: Direction): boolean {
  return /\p{L}/u.test(character) && directionOfFirst(character) === direction
}
