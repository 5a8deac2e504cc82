// Limits the text of table cells, so that no text fills a page. The full text is in the records.
import type { Language } from '../base/language.ts'
import { andMore } from '../words/list.ts'
import { SHORTENED } from '../words/report.ts'
import { partsOf, plainText, type Cell, type Line } from './document.ts'

/** The limits in characters: of one text, and of all lines of a cell. */
const [TEXT_ROOM, CELL_ROOM] = [600, 1500]

/** Shortens `text` to the limit, and says so where something is omitted. */
export function shortened(text: string, language: Language, room = TEXT_ROOM): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room).replace(/[\ud800-\udbff]$/, '')
  const end = Math.max(cut.lastIndexOf(' '), room / 2)
  return `${cut.slice(0, end).trimEnd()} [… ${SHORTENED[language]}]`
}

/** The lines of a cell that fit, and the number of further lines. */
export function fitting(lines: Cell, language: Language): Cell {
  const whole = lines.map(each => shortenedLine(each, language))
  const kept = countFitting(whole)
  return kept === whole.length
    ? whole
    : [...whole.slice(0, kept), andMore[language](whole.length - kept)]
}

/** The same for a line, of which the part that is too long is shortened. */
function shortenedLine(text: Line, language: Language): Line {
  if (plainText(text).length <= CELL_ROOM) return text
  if (typeof text === 'string') return shortened(text, language, CELL_ROOM)
  return partsOf(text).map(part => ({ ...part, text: shortened(part.text, language) }))
}

/** How many of the first lines fit; at least one. */
export function countFitting(lines: readonly Line[]): number {
  let room = CELL_ROOM
  const over = lines.findIndex(each => (room -= plainText(each).length + LINE) < 0)
  return over === -1 ? lines.length : Math.max(1, over)
}

/** The characters that a line break counts for. */
const LINE = 20

/** The limits of a decision beside its implementation: it is whole up to the first, and not cut before the second. */
const [DECISION_ROOM, DECISION_LEAST] = [320, 200]

/**
 * The beginning of a verbatim text that is too long for its row, or undefined if it is not. It ends after a clause if it
 * can, and never within brackets or quotation marks.
 */
export function beginningOf(text: string): string | undefined {
  if (text.length <= DECISION_ROOM) return undefined
  const within = text.slice(0, DECISION_ROOM)
  const closed = closedUpTo(within)
  const spaces = [...within.matchAll(/\s+/gu)].map(({ index }) => index)
  const isEnd = (end: number): boolean => end >= DECISION_LEAST && closed[end] === true
  const clause = spaces.findLast(end => /[.;:,،؛]/u.test(within[end - 1] ?? '') && isEnd(end))
  const end = clause ?? spaces.findLast(isEnd) ?? spaces.at(-1) ?? DECISION_LEAST
  return within.slice(0, end).trimEnd()
}

/** Whether every bracket and quotation mark before each place in the text is closed there. */
function closedUpTo(text: string): boolean[] {
  const depths = [0, 0, 0, 0]
  return [
    true,
    ...text.split('').map(letter => {
      const [opened, ended] = [OPENING.indexOf(letter), CLOSING.indexOf(letter)]
      if (opened !== -1) depths[opened] = (depths[opened] ?? 0) + 1
      if (ended !== -1) depths[ended] = (depths[ended] ?? 0) - 1
      return depths.every(depth => depth === 0)
    }),
  ]
}

const [OPENING, CLOSING] = ['([«“', ')]»”']

/** The limit of a cause on the first page. */
const CAUSE_ROOM = 140

/** A cause on the first page, cut between words. */
export function shortCause(text: string): string {
  if (text.length <= CAUSE_ROOM) return text
  const cut = text.slice(0, CAUSE_ROOM)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), CAUSE_ROOM / 2)).trimEnd()} …`
}
