// Text that stays text in HTML.
import { type LanguageTag } from '../../base/language.ts'
import { directionOf, piecesOf } from './direction.ts'
import { safe } from './safe.ts'

/** `text` with every character escaped that HTML would act on. */
export function htmlText(text: string): string {
  return safe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** The same, with whatever runs the other way (Latin inside Arabic) set apart in one piece, and no symbol broken over two lines. */
export function spokenHtml(text: string, language: LanguageTag): string {
  return piecesOf(text, language)
    .map(piece => {
      const html = piece.text
        .split(/( )/)
        .map(word =>
          isSymbol(word) ? `<span class="whole">${htmlText(word)}</span>` : htmlText(word),
        )
        .join('')
      return piece.direction === directionOf(language)
        ? html
        : `<bdi dir="${piece.direction}">${html}</bdi>`
    })
    .join('')
}

/** `ACM-2018/AZER/REP`, and its like, as long as it fits on the line of a telephone. */
function isSymbol(word: string): boolean {
  return word.length <= 32 && /[-/]/.test(word) && /\d/.test(word) && /\p{Lu}/u.test(word)
}
