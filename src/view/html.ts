// Text that stays text in HTML.
import type { Language } from '../base/language.ts'
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

/** The same, with whatever Latin stands inside Arabic set apart in one piece. */
export function spokenHtml(text: string, language: Language): string {
  return piecesOf(text, language)
    .map(piece => {
      const isForeign = piece.direction !== directionOf(language)
      return isForeign ? `<bdi dir="ltr">${htmlText(piece.text)}</bdi>` : htmlText(piece.text)
    })
    .join('')
}
