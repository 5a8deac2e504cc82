// What a cell of a table has room for: no text of a record, however long, may fill a page. The record has it whole.
import type { Language } from '../base/language.ts'
import { andMore } from '../words/listing.ts'
import { SHORTENED } from '../words/report.ts'
import type { Cell } from './document.ts'

/** Letters of one text, and of all lines of a cell. */
const [TEXT_ROOM, CELL_ROOM] = [600, 1500]

/** `text` as a cell can hold it, saying so where a part is left out. */
export function shortened(text: string, language: Language, room = TEXT_ROOM): string {
  if (text.length <= room) return text
  const cut = text.slice(0, room).replace(/[\ud800-\udbff]$/, '')
  const end = Math.max(cut.lastIndexOf(' '), room / 2)
  return `${cut.slice(0, end).trimEnd()} [… ${SHORTENED[language]}]`
}

/** As many lines of a cell as there is room for, and how many more there are. */
export function fitting(lines: Cell, language: Language): Cell {
  const whole = lines.map(line => shortened(line, language, CELL_ROOM))
  const kept = countFitting(whole)
  return kept === whole.length
    ? whole
    : [...whole.slice(0, kept), andMore[language](whole.length - kept)]
}

/** How many of the lines, from the first, there is room for; one at least. */
export function countFitting(lines: readonly string[]): number {
  let room = CELL_ROOM
  const over = lines.findIndex(line => (room -= line.length + LINE) < 0)
  return over === -1 ? lines.length : Math.max(1, over)
}

/** What a line of its own takes, as letters. */
const LINE = 20
