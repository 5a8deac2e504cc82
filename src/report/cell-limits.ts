// Limits the text of table cells, so that no text fills a page. The full text is in the records.
import type { Language } from '../base/language.ts'
import { andMore } from '../words/list.ts'
import { SHORTENED } from '../words/report.ts'
import type { Cell } from './document.ts'

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
  const whole = lines.map(line => shortened(line, language, CELL_ROOM))
  const kept = countFitting(whole)
  return kept === whole.length
    ? whole
    : [...whole.slice(0, kept), andMore[language](whole.length - kept)]
}

/** How many of the first lines fit; at least one. */
export function countFitting(lines: readonly string[]): number {
  let room = CELL_ROOM
  const over = lines.findIndex(line => (room -= line.length + LINE) < 0)
  return over === -1 ? lines.length : Math.max(1, over)
}

/** The characters that a line break counts for. */
const LINE = 20
