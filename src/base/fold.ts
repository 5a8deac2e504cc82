// Folding: two spellings that a reader takes for the same become the same text.

/**
 * `text` for comparing, in lower case and without what spellings differ in: accents, ligatures
 * (œ, æ), curly apostrophes, dashes, runs of space; in Arabic the forms of alif, final ya and
 * ta marbuta, tatweel and vowel marks. Never shown to anyone.
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

/** Words and ids of which only the case can differ, one space between them: most of all texts that are compared. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/

/** `symbol` for comparing document symbols: folded, without spaces, dots, dashes and slashes. */
export function foldSymbol(symbol: string): string {
  return fold(symbol).replace(/[\s./()_-]+/g, '')
}
