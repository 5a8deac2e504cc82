// Reads one word of a house for a status, with what stands around it.
import type { Status } from '../base/vocabulary.ts'
import { westernDigits } from '../base/digits.ts'
import { fold } from '../base/fold.ts'
import { DERIVED, meaningOf, type Meaning } from './phrases/statuses.ts'

/** What a cell of a status column says by itself. */
export interface ReadWord extends Meaning {
  /** Whether the word is derived from the calendar, so that it has to be kept as a note. */
  readonly isDerived: boolean
}

const PERCENT = /(?:[\s–—(-]{1,4})?(\d{1,3}) ?%\)?$/u

/** Undefined for a word that is not known. */
export function readWord(cell: string): ReadWord | undefined {
  const folded = wordOf(cell)
  const whole = read(folded)
  if (whole) return whole
  const percent = PERCENT.exec(folded)
  if (percent) {
    const share = Number(percent[1])
    const base = read(folded.slice(0, percent.index).trim())
    // A share says how far the work is, so “ongoing – 60 %” is no standing task.
    const isUnderWay = share > 0 && share < 100
    if (base)
      return isUnderWay && base.asked ? { ...base, status: 'in-progress', asked: false } : base
  }
  // “Due at CFM-50; implemented”: the status comes last. “Completed (NV 11/2025)”: it comes first.
  const parts = folded
    .split(/[;:,()–—]|(?:\s-\s)/u)
    .map(part => part.trim())
    .filter(part => part !== '')
  if (parts.length < 2) return undefined
  return read(parts.at(-1) ?? '') ?? read(parts[0] ?? '')
}

/** A word for a status, folded and without its full stop and bullets. */
export function wordOf(cell: string): string {
  return fold(westernDigits(cell).replaceAll(/[٪\u066a]/g, '%'))
    .replace(/^[-•*\s]+|(?<![\s.;,])[\s.;,]+$/gu, '')
    .trim()
}

function read(word: string): ReadWord | undefined {
  const meaning = meaningOf(word)
  return meaning && { ...meaning, isDerived: DERIVED.test(word) }
}

/** The status of a share of the work. */
export function statusOfPercent(percent: number): Status {
  return percent === 0 ? 'not-started' : percent >= 100 ? 'implemented' : 'in-progress'
}
