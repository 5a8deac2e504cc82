// Finds the symbols of documents: in a column, in a heading row, in a title.
import { westernDigits } from '../base/digits.ts'

/** Words before a symbol, which are no part of it. */
const KIND =
  /^(?:draft )?(?:resolutions?|r[ée]solutions?|decisions?|d[ée]cisions?|res|r[ée]s|dec|d[ée]c|recommendations?|recommandations?|document|doc|قرار|القرار|مقرر|المقرر|توصية|التوصية)(?!\p{L})\.? ?(?:(?:no|n|nr|num|number|nombre|رقم)\b\.?|n[°º]|#)?[°º]? ?:? ?/iu

/** A symbol: digits and a slash, or letters with a dash and digits, with the letters around them. */
const SYMBOL = String.raw`(?:[\p{L}\d.()]{1,14}[-/]){0,4}[\p{L}\d.()]{0,14}\d{1,4}[\p{L}\d.()]{0,8}(?:[-/][\p{L}\d.()]{1,14}){0,5}`
const WITH_MARK = new RegExp(
  `(?<![\\p{L}\\d/-])(?=[^\\s,;]{0,60}[-/])(?=[^\\s,;]{0,60}\\d)${SYMBOL}(?![\\p{L}\\d])`,
  'gu',
)
const NAMED =
  /(?:resolutions?|r[ée]solutions?|decisions?|d[ée]cisions?|\bres|\br[ée]s|\bdec|\bd[ée]c|recommendations?|القرار|قرار|المقرر|مقرر)(?!\p{L})\.? ?(?:(?:no|n|nr|number|رقم)\b\.?|n[°º])?[°º]? ?:? ?(?=\S{0,30}\d)/iu
/** The Arabic symbols of houses end with a letter or two: `2/51-ع ت`. */
const ARABIC_TAIL = /^ \p{Script=Arabic}(?![\p{L}])/u

export interface FoundSymbol {
  readonly symbol: string
  /** What stands after it: the title of the document, or a paragraph. */
  readonly rest: string
}

/** Whether a word is a day, a percentage or a span of numbers rather than a symbol. */
function isOther(word: string): boolean {
  return (
    /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(word) ||
    /^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(word) ||
    /^(?:19|20)\d\d[-/](?:\d{2}|(?:19|20)\d\d)$/.test(word) ||
    /^\d{1,3}-\d{1,3}$/.test(word) ||
    /^\p{L}{3,}-\d{1,2}$/u.test(word)
  )
}

/** The symbol that a heading or a title names, with what follows it. */
export function symbolIn(text: string): FoundSymbol | undefined {
  const named = namedSymbolIn(text)
  if (named) return named
  for (const match of westernDigits(text).matchAll(WITH_MARK))
    if (!isOther(match[0])) return withTail(text, match.index, match[0])
  return undefined
}

/** The symbol after a word for what it is: `Resolution No. 4/48-E`. */
export function namedSymbolIn(text: string): FoundSymbol | undefined {
  const plain = westernDigits(text)
  const named = NAMED.exec(plain)
  if (named) {
    const from = named.index + named[0].length
    const found = /^[^\s,;:–—]{1,40}/.exec(plain.slice(from))?.[0].replace(/(?<![.)])[.)]+$/, '')
    if (found !== undefined && /\d/.test(found) && !/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(found))
      return withTail(text, from, found)
  }
  return undefined
}

function withTail(text: string, from: number, found: string): FoundSymbol {
  const tail = ARABIC_TAIL.exec(text.slice(from + found.length))?.[0] ?? ''
  const symbol = `${text.slice(from, from + found.length)}${tail}`
  return { symbol, rest: text.slice(from + symbol.length) }
}

/** The title in what follows a symbol: `ON TOURISM`, `– Youth forum`, «بشأن السياحة». */
export function titleAfter(rest: string): string | undefined {
  const title = rest
    .replaceAll('\n', ' ')
    .replace(/^[\s:;,.–—-]+/, '')
    .replace(
      /^(?:on|sur|relative? (?:a|à)(?: la| l['’])?|concernant|portant sur|about|regarding|بشأن|حول|الخاص ب|المتعلق ب)\s+/iu,
      '',
    )
    .replace(/^["“«\s]+|(?<!["”»\s])["”»\s]+$/g, '')
    .trim()
  return title.length > 2 && /\p{L}{2}/u.test(title) ? title : undefined
}

/** A cell of a symbol column, taken apart. */
export interface SymbolCell {
  readonly symbol: string
  readonly title?: string
  readonly paragraph?: string
}

const PARAGRAPH =
  /^[\s,;]*(?:(?:op|para|par|paragraph|paragraphe|§|الفقرة|فقرة)\.? ?)?(\d{1,3}(?:\.\d{1,3})?(?: ?\(?[a-z]{1,3}\)?)?)$/iu

/** What a cell of a symbol column says. A cell that is no symbol stays whole. */
export function readSymbol(cell: string): SymbolCell {
  const [first = '', ...others] = cell.split('\n')
  const bare = first.replace(KIND, '').trim()
  const found = symbolIn(bare)
  const isBegun = found && bare.startsWith(found.symbol)
  if (!isBegun) return { symbol: bare === '' ? first : bare, ...titled(others.join(' ')) }
  const rest = [found.rest, ...others].join(' ')
  const paragraph = PARAGRAPH.exec(rest)?.[1]
  return paragraph === undefined
    ? { symbol: found.symbol, ...titled(rest) }
    : { symbol: found.symbol, paragraph }
}

function titled(rest: string): { title?: string } {
  const title = titleAfter(rest)
  return title === undefined ? {} : { title }
}

/** Whether most people would call it a symbol: it has digits, and a slash or a dash or letters. */
export function looksLikeSymbol(text: string): boolean {
  const bare = westernDigits(text).replace(KIND, '').trim()
  return bare.length <= 60 && /\d/.test(bare) && symbolIn(bare)?.symbol !== undefined
}
