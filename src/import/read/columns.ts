// Finds pages in two columns, whose lines pdftotext prints side by side.

/** What pdftotext gives: the lines as printed, and the same text column by column. */
export interface TwoOrders {
  readonly printed: string
  readonly byColumn: () => string | undefined
}

/** The text of a document, in which each page with two columns is read column by column. */
export function inReadingOrder({ printed, byColumn }: TwoOrders): string {
  const pages = printed.split('\f')
  const inColumns = pages.map(hasColumns)
  if (!inColumns.includes(true)) return printed
  const other = byColumn()
  if (other === undefined) return printed
  const ordered = other.split('\f')
  if (ordered.length !== pages.length) return other
  return pages.map((page, index) => (inColumns[index] ? (ordered[index] ?? '') : page)).join('\f')
}

/** Whether a page has pieces of prose beside each other, and a gap between them that few lines cross. */
export function hasColumns(page: string): boolean {
  const lines = page
    .replaceAll(DIRECTION, '')
    .split('\n')
    .filter(line => line.trim() !== '')
  const gaps = lines.flatMap(line => gapIn(line) ?? [])
  if (gaps.length < LEAST_BESIDE) return false
  const places = new Set(gaps.flatMap(({ from, to }) => [from, to - LEAST_GAP]))
  return [...places].some(place => {
    const end = place + LEAST_GAP
    const crossing = lines.filter(line => line.slice(place, end).trim() !== '').length
    const beside = gaps.filter(({ from, to }) => from <= place && end <= to).length
    const atRight = lines.filter(line => line.slice(0, end).trim() === '').length
    return (
      crossing <= lines.length * MOST_CROSSING &&
      beside >= LEAST_BESIDE &&
      beside + atRight >= LEAST_AT_RIGHT
    )
  })
}

const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Titles and summaries may cross the gap between two columns. */
const MOST_CROSSING = 0.4
/** The least numbers of lines with two pieces, and of lines in the column at the right. */
const LEAST_BESIDE = 3
const LEAST_AT_RIGHT = 6
/** The smallest gap between columns, in characters. */
const LEAST_GAP = 2

/** The only wide gap of a line between two pieces of prose. A row of a table has several, or short pieces. */
function gapIn(line: string): { readonly from: number; readonly to: number } | undefined {
  const text = line.trim()
  const indent = line.length - line.trimStart().length
  const [gap, more] = text.matchAll(/(?<! ) {2,}/g)
  if (!gap || more) return undefined
  const end = gap.index + gap[0].length
  if (![text.slice(0, gap.index), text.slice(end)].every(isProse)) return undefined
  return { from: indent + gap.index, to: indent + end }
}

/** Whether a piece has several words. */
function isProse(piece: string): boolean {
  return (piece.match(/\p{L}{2,}/gu)?.length ?? 0) >= LEAST_WORDS
}

const LEAST_WORDS = 2
