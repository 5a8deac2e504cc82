// Folding: spellings that a reader considers equal become the same text.

/**
 * `text` for comparisons: in lower case, and without accents, ligatures (œ, æ), curly apostrophes, dashes, and repeated
 * spaces. In Arabic, the forms of alif, final ya and ta marbuta, tatweel and vowel marks are removed too. It is never
 * shown to users.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[ٱأإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words and ids that differ only in case, separated by single spaces. Most compared texts are of this form. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/

/** `symbol` for comparisons: folded, without spaces, full stops, dashes and slashes. */
export function foldSymbol(symbol: string): string {
  return fold(symbol).replace(/[\s./()_-]+/g, '')
}
