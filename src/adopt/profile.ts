// Describes what stands in a column, whatever its heading says.
import { westernDigits } from '../base/digits.ts'
import { fold } from '../base/fold.ts'
import { dayOf, foldedDays } from './days.ts'
import { valuesIn, type Layout } from './layout.ts'
import { ASKS, NOTHING } from './phrases/rows.ts'
import { NO_STATUS } from './phrases/statuses.ts'
import { readWord } from './status-words.ts'
import { looksLikeSymbol } from './symbols.ts'

/** What stands in a column, as shares of its filled cells. */
export interface Profile {
  readonly count: number
  readonly length: number
  readonly different: number
  readonly asks: number
  readonly days: number
  readonly statuses: number
  readonly noStatuses: number
  readonly symbols: number
  readonly addresses: number
  readonly truths: number
}

/** So many cells are enough for a picture of a column. */
const SAMPLE = 400

export const NONE: Profile = {
  count: 0,
  length: 0,
  different: 0,
  asks: 0,
  days: 0,
  statuses: 0,
  noStatuses: 0,
  symbols: 0,
  addresses: 0,
  truths: 0,
}

export function profileOf(layout: Layout, column: number): Profile {
  const texts: string[] = []
  for (const [text] of valuesIn(layout, column)) {
    if (texts.length >= SAMPLE) break
    if (!NOTHING.test(fold(text))) texts.push(text)
  }
  if (texts.length === 0) return NONE
  const share = (is: (text: string, folded: string) => boolean): number =>
    texts.filter(text => is(text, fold(text))).length / texts.length
  return {
    count: texts.length,
    length: texts.reduce((sum, { length }) => sum + length, 0) / texts.length,
    different: new Set(texts).size / texts.length,
    asks: share((_, folded) => ASKS.test(folded.replace(/^[\d.()a-z]{1,8}[.)] /, ''))),
    days: share(text => {
      const day = dayOf(foldedDays(text), 'dmy')
      return day !== undefined && 'day' in day && !/^\d{4}$/.test(text)
    }),
    statuses: share(text => readWord(text) !== undefined),
    noStatuses: share((_, folded) => NO_STATUS.test(folded)),
    symbols: share(looksLikeSymbol),
    addresses: share(text => /^https?:\/\/\S+$/.test(text)),
    truths: share((_, folded) => /^(?:yes|no|y|n|true|false|oui|non|x|✓|نعم|لا)$/.test(folded)),
  }
}

/** Whether a number stands for a share of the work: `0.6`, `60%`, `45 %`. */
export function percentOf(text: string): number | undefined {
  const plain = westernDigits(text)
    .replaceAll(/[\u066a٪]/g, '%')
    .trim()
  const [, number, sign] = /^(\d{1,3}(?:[.,\u066b]\d{1,6})?) ?(%?)$/.exec(plain) ?? []
  if (number === undefined) return undefined
  const value = Number(number.replace(/[,\u066b]/, '.'))
  const percent = sign === '%' || value > 1 ? value : value * 100
  return percent >= 0 && percent <= 100 ? Math.round(percent) : undefined
}
