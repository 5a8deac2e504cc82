// The Umm al-Qura calendar: the Hijri dates that official papers show beside the Gregorian ones.
import { daysBetween, parseCivilDate, toUtc, type CivilDate } from './civil-date.ts'

/** A day of the Hijri calendar. Months count from 1. */
export interface HijriDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** For each year from 1400 AH on, a bit for each month of 30 days. The lowest bit is Muharram. */
const LONG_MONTHS = [
  'aa5 a4b 497 937 2b6 975 d69 d52 c95 92b 25b 4db 9d5 5d2 da5 d4a a95 54d aad 3aa',
  'bd2 bc4 b89 a95 52d 5ad b6a 6d4 dc9 d92 aa6 956 2ae 56d 36a b55 aaa 94d 49d 95d',
  '2ba 5b5 5aa d55 a9a 92e 26e 55d ada 6d4 6a5 b27 a4d 4ad 56d b5a 754 f49 e92 d26',
  'a56 356 6b5 baa b92 b25 68b a9b 55a ada 5b4 da9 b52 a9a 536 276 575 af2 6d4 6a9',
  '555 2ad 4bd 9ba 574 b69 b52 a95 52d a5d 4da ad9 6b2 e95 e2a c96 92e aad 56a d65',
  'd4a',
]
  .join(' ')
  .split(' ')
  .map(digits => Number.parseInt(digits, 16))

const FIRST_YEAR = 1400
/** 1 Muharram 1400. */
const FIRST_DAY = parseCivilDate('1979-11-21')

/**
 * The Hijri date of a civil date in the Umm al-Qura calendar. Within the table, up to 2077, it is the same in every
 * version of Node. Outside, it follows the Unicode data of the running version.
 */
export function ummAlQura(date: CivilDate): HijriDay {
  let left = FIRST_DAY === undefined ? -1 : daysBetween(FIRST_DAY, date)
  if (left < 0) return byUnicode(date)
  for (const [index, longMonths] of LONG_MONTHS.entries()) {
    for (let month = 1; month <= 12; month++) {
      const length = 29 + ((longMonths >> (month - 1)) & 1)
      if (left < length) return { year: FIRST_YEAR + index, month, day: left + 1 }
      left -= length
    }
  }
  return byUnicode(date)
}

/** This takes as long as a short command. */
function byUnicode(date: CivilDate): HijriDay {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = new Map(format.formatToParts(toUtc(date)).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
  return { year: part('year'), month: part('month'), day: part('day') }
}
