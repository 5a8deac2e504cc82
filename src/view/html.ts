// Text that stays text in HTML.
import type { Language } from '../base/language.ts'
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

/**
 * The same, with whatever Latin stands inside Arabic set apart in one piece: a symbol (`ACM-2018/AZER/REP`), a date, or a
 * whole title in another language.
 */
export function spokenHtml(text: string, language: Language): string {
  if (language !== 'ar') return htmlText(text)
  return safe(text)
    .split(LATIN_RUN)
    .map((part, index) =>
      index % 2 === 1 ? `<bdi dir="ltr">${htmlText(part)}</bdi>` : htmlText(part),
    )
    .join('')
}

const LATIN_RUN =
  /(\p{Script=Latin}[^\p{Script=Arabic}،؛؟«»[\]]*[\p{Script=Latin}\p{N})]|\p{Script=Latin}|\d{4}-\d{2}-\d{2})/u
