// Numbers of paragraphs that have neither a full stop nor a bracket: `1 ADOPTS …`, and below it `2 INVITES …`.
import { westernDigits } from '../../base/digits.ts'
import type { Line } from './lines.ts'

/** A number, and a word with which a sentence begins. */
const BARE = /^(\d{1,2})\s(?=\p{Lu}\p{L}{2}|[\u0621-\u064a]{3})/u
/** The same before a verb in capitals, of which two are enough. */
const CAPITALS = /^\d{1,2}\s\p{Lu}{4}/u

/** The numbers of the lines that begin with the next number of a series, which begins at one. */
export function bareNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const series: Line[][] = []
  for (const line of lines) {
    const value = Number(BARE.exec(westernDigits(line.text.trim().slice(0, 12)))?.[1] ?? 0)
    const current = series.at(-1)
    if (value === 1) series.push([line])
    else if (current && value === current.length + 1) current.push(line)
  }
  const sure = series.filter(
    all =>
      all.length >= 3 || (all.length === 2 && all.every(({ text }) => CAPITALS.test(text.trim()))),
  )
  return new Set(sure.flat().map(({ number }) => number))
}
