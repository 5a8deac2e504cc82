// The marks that keep the pieces of a paragraph apart in word processors that do not go by the direction of a run.
import type { Direction } from '../../../base/language.ts'
import { directionOfFirst, piecesIn, type Piece } from '../../parts/direction.ts'

/** They take no room, and make the digits and signs beside them run as letters of their direction would. */
const MARK: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' }

/**
 * The pieces of `text` in a sentence that runs in the direction `base`. A number in brackets is one of its own inside
 * Arabic: between a bracket and digits, which run in two directions there, LibreOffice breaks the line.
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

/** Whether a piece holds words of the other direction, as a title that quotes one does. */
export function turnsWithin({ text, direction }: Piece): boolean {
  return piecesIn(text, direction).length > 1
}

/**
 * The text of `piece` with marks where no letter of its own keeps it: at both ends of what is set apart in a sentence
 * that runs in the direction `base`, and where that sentence goes on with a digit, or with signs alone between two
 * that are set apart.
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
