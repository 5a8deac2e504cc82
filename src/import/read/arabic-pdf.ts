// Repairs Arabic text from pdftotext, in which labels are at the wrong end of the line and letters may be swapped.

const ARABIC = /[\u0621-\u064a]/
/** A label at the right margin, which is the end of the line in the output: `… .15`, `… (أ)`. */
const AT_END =
  /^(\s*\S.*?)(?<!\s)\s{3,}(?:([.)-])\s?(\d{1,3})|(\d{1,3})\s?([.)-])|(\([\u0621-\u064a]{1,2}\)|\(\d{1,2}\)|[•·-]))\s*$/u
/** A number whose full stop or dash moved before it: `.1 text`, `- 72 text`. */
const AT_START = /^\s*(?:[•·]\s*)?([.)]|[-–]\s)\s?(\d{1,3})\s*(?=\p{L})/u

/** Moves labels back to the beginning of their lines. */
export function withLabelsFirst(text: string): string {
  return text
    .split('\n')
    .map(line => (ARABIC.test(line) ? labelFirst(line) : line))
    .join('\n')
}

function labelFirst(line: string): string {
  const end = AT_END.exec(line)
  if (end) {
    const [, rest = '', sign = '', number = '', other = '', otherSign = '', label = ''] = end
    return `${label === '' ? `${number}${other}${sign}${otherSign}` : label} ${rest.trim()}`
  }
  return line.replace(AT_START, (_, sign: string, number: string) => `${number}${sign.trim()} `)
}

/**
 * A sequence that begins no Arabic word: the article after its own lam. It arises when the letters of a ligature are
 * swapped.
 */
const SWAPPED = /(?<![\u0621-\u0652])[وفبك]?ا[اأإآ]ل/g
const WHOLE = /(?<![\u0621-\u0652])[وفبك]?ال[اأإآ]/g

/** Whether lam and alef, which form a ligature, were swapped. It is unknown which words are affected. */
export function hasSwappedLetters(text: string): boolean {
  const swapped = text.match(SWAPPED)?.length ?? 0
  return swapped > 1 && swapped > (text.match(WHOLE)?.length ?? 0)
}
