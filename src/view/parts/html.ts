// Escapes text for HTML.
import { type LanguageTag } from '../../base/language.ts'
import { partsByHeight } from '../../words/raised.ts'
import { directionOf, piecesOf } from './direction.ts'
import { safe } from './safe.ts'

/** `text` with every character escaped that has a meaning in HTML. */
export function htmlText(text: string): string {
  const harmless = safe(text)
  if (!MARKUP.test(harmless)) return harmless
  return harmless
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** Most texts have no character with a meaning in HTML. */
const MARKUP = /[&<>"']/

/**
 * The same, with text of the other direction (Latin inside Arabic) isolated, without line breaks in symbols, and with the
 * endings of French ordinals raised.
 */
export function isolatedHtml(text: string, language: LanguageTag): string {
  return piecesOf(text, language)
    .map(piece => {
      const html = piece.text
        .split(/( )/)
        .map(word =>
          isSymbol(word)
            ? `<span class="whole">${htmlText(word)}</span>`
            : partsByHeight(word, language)
                .map((part, index) =>
                  index % 2 === 0 ? htmlText(part) : `<sup>${htmlText(part)}</sup>`,
                )
                .join(''),
        )
        .join('')
      return piece.direction === directionOf(language)
        ? html
        : `<bdi dir="${piece.direction}">${html}</bdi>`
    })
    .join('')
}

/** Whether a word is a symbol such as `ACM-2018/AZER/REP` that fits on the line of a phone. */
function isSymbol(word: string): boolean {
  return word.length <= 32 && /[-/]/.test(word) && /\d/.test(word) && /\p{Lu}/u.test(word)
}
