// Reads the keys of a tracker: what its colours, letters and initials mean.
import { fold } from '../base/fold.ts'
import { textAt, type Grid, type Source } from './grid.ts'

export interface Legend {
  /** The word for a colour, by `RRGGBB`. */
  readonly colours: ReadonlyMap<string, string>
  /** The words for letters and initials, by their folded form. */
  readonly letters: ReadonlyMap<string, string>
}

const LINE = /(?<![\p{L}\d])(\p{Lu}[\p{Lu}\d]{0,6})\s{0,2}[=:–-]\s{0,2}([^;,.\n=|]{3,80})/gu

/** @param others the grids that hold no mandates */
export function legendIn(source: Source, others: readonly Grid[], rest: readonly string[]): Legend {
  const colours = new Map<string, string>()
  const letters = new Map<string, string>()
  for (const { rows } of others.filter(grid => !grid.headings))
    for (const row of rows) {
      const [first, second] = row.cells.filter(
        ({ text, fill }) => text !== '' || fill !== undefined,
      )
      const meaning = (first?.text === '' ? second?.text : (second?.text ?? first?.text)) ?? ''
      const fill = first?.fill ?? second?.fill
      if (fill !== undefined && meaning !== '' && !colours.has(fill)) colours.set(fill, meaning)
      const key = textAt(
        row,
        row.cells.findIndex(({ text }) => text !== ''),
      )
      if (isKey(key) && second && second.text !== key && second.text !== '')
        letters.set(fold(key), second.text)
    }
  for (const text of [...source.around, ...rest])
    for (const [, key = '', meaning = ''] of text.matchAll(LINE))
      if (!letters.has(fold(key))) letters.set(fold(key), meaning.trim())
  return { colours, letters }
}

/** A letter, or initials. */
function isKey(text: string): boolean {
  return /^\p{L}{1,6}$/u.test(text) && (text.length < 3 || text === text.toUpperCase())
}
