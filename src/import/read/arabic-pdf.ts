// Arabic as pdftotext gives it: lines from the left, so that labels stand where they do not belong, and at times letters too.

const ARABIC = /[\u0621-\u064a]/
/** A label at the right margin, which is the end of the line as it is given: `… .15`, `… (أ)`. */
const AT_END =
  /^(\s*\S.*?)(?<!\s)\s{3,}(?:([.)-])\s?(\d{1,3})|(\d{1,3})\s?([.)-])|(\([\u0621-\u064a]{1,2}\)|\(\d{1,2}\)|[•·-]))\s*$/u
/** A number whose point or dash slipped before it: `.1 text`, `- 72 text`. */
const AT_START = /^\s*(?:[•·]\s*)?([.)]|[-–]\s)\s?(\d{1,3})\s*(?=\p{L})/u

/** Lines with their labels before them again. */
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

/** What no Arabic word begins with: the article after its own lam, as when the two letters of one sign changed places. */
const SWAPPED = /(?<![\u0621-\u0652])[وفبك]?ا[اأإآ]ل/g
const WHOLE = /(?<![\u0621-\u0652])[وفبك]?ال[اأإآ]/g

/** Whether lam and alef, which are drawn as one sign, changed places: nothing tells which words that damaged. */
export function hasSwappedLetters(text: string): boolean {
  const swapped = text.match(SWAPPED)?.length ?? 0
  return swapped > 1 && swapped > (text.match(WHOLE)?.length ?? 0)
}
