// The days in the cells of a tracker: in any order, with months in words, in Hijri, and as spans whose last day counts.
import { addDays, parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { westernDigits } from '../base/digits.ts'
import { fold } from '../base/fold.ts'
import { ummAlQura } from '../base/umm-al-qura.ts'
import { MONTH_WORDS } from '../sheet/month-words.ts'

/** The order of days in numbers: `3/4/2026` is in April (`dmy`) or in March (`mdy`). */
export type DayOrder = 'dmy' | 'mdy'

export interface FoundDay {
  /** Undefined for a day that does not exist. */
  readonly day: CivilDate | undefined
  /** Its place in the folded text. */
  readonly start: number
  readonly end: number
  /** The words of the folded text. */
  readonly words: string
}

const MONTH = `(?:${[...MONTH_WORDS.keys()].map(word => word.replaceAll('.', '\\.')).join('|')})`
const ORDINAL = '(?:er|st|nd|rd|th)?'
const ISO = String.raw`(?<y1>\d{4})-(?<m1>\d{1,2})-(?<d1>\d{1,2})(?:t[\d:.]{4,15}z?)?`
const NUMBERS =
  /(?<a>\d{1,2})(?<sep>[/.-]) ?(?<b>\d{1,2})\k<sep> ?(?<y2>\d{4}|\d{2})(?<hijri> ?(?:ه|h\b|ah\b))?/
    .source
const YEAR_FIRST = String.raw`(?<y3>\d{4})[/.](?<m3>\d{1,2})[/.](?<d3>\d{1,2})`
const DAY_MONTH = String.raw`(?<d4>\d{1,2})${ORDINAL}[ .-]{0,2}(?:of |de )?(?<m4>${MONTH})\.?,?[ -]{0,2}(?<y4>\d{4}|'?\d{2}(?=$))`
const MONTH_DAY = String.raw`(?<m5>${MONTH})\.? (?<d5>\d{1,2})${ORDINAL},? (?<y5>\d{4})`
const ANY = new RegExp(
  String.raw`(?<![\d/.\p{L}-])(?:${[ISO, YEAR_FIRST, NUMBERS, DAY_MONTH, MONTH_DAY].join('|')})(?![\d/\p{L}])`,
  'gu',
)

/** A text as days are looked for in it. */
export function foldedDays(text: string): string {
  return fold(westernDigits(text))
}

/** All days that a folded text names. */
export function daysIn(folded: string, order: DayOrder): FoundDay[] {
  if (!/\d/.test(folded)) return []
  return [...folded.matchAll(ANY)].map(match => ({
    day: dayOfMatch(match, order),
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }))
}

function dayOfMatch({ groups = {} }: RegExpMatchArray, order: DayOrder): CivilDate | undefined {
  const { a, b, y2, hijri } = groups
  if (a !== undefined && b !== undefined && y2 !== undefined) {
    // No house writes the month first between dots.
    const isDayFirst = groups['sep'] === '.' || order === 'dmy' || Number(a) > 12
    const [day, month] = isDayFirst && !(Number(b) > 12 && Number(a) <= 12) ? [a, b] : [b, a]
    const year = y2.length === 2 ? `20${y2}` : y2
    if (hijri !== undefined || /^1[34]\d\d$/.test(year)) return fromHijri(year, month, day)
    return civil(year, month, day)
  }
  for (const form of ['1', '3', '4', '5'])
    if (groups[`y${form}`] !== undefined) {
      const month = groups[`m${form}`] ?? ''
      const number = MONTH_WORDS.get(month)
      const year = (groups[`y${form}`] ?? '').replace("'", '')
      return civil(
        year.length === 2 ? `20${year}` : year,
        number === undefined ? month : String(number),
        groups[`d${form}`] ?? '',
      )
    }
  return undefined
}

function civil(year: string, month: string, day: string): CivilDate | undefined {
  return parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The civil day of a day of the Umm al-Qura calendar. */
function fromHijri(year: string, month: string, day: string): CivilDate | undefined {
  const first = parseCivilDate('1979-11-21')
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!first || y < 1400 || y > 1500 || m < 1 || m > 12 || d < 1 || d > 30) return undefined
  // A year has 354 or 355 days, and a month 29 or 30, so the day is close to this one.
  const guess = Math.floor((y - 1400) * 354.367 + (m - 1) * 29.53) + d - 1
  for (let off = -4; off <= 4; off++) {
    const found = addDays(first, guess + off)
    if (found === undefined) continue
    const hijri = ummAlQura(found)
    if (hijri.year === y && hijri.month === m && hijri.day === d) return found
  }
  return undefined
}

/** What the numbers in texts say about their order. */
export interface OrderFound {
  /** Undefined if no day above 12 decides. */
  readonly order: DayOrder | undefined
  /** A day that can be read in two ways, as the file has it; undefined if there is none. */
  readonly ambiguous: string | undefined
}

const SLASHED = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/])/g

/** The order of the days in texts. The last texts count as much as the first. */
export function orderIn(texts: Iterable<string>): OrderFound {
  let [first, second] = [0, 0]
  let ambiguous: string | undefined
  for (const text of texts) {
    if (!/\d[/-]\d/.test(westernDigits(text))) continue
    for (const [words, a = '', b = ''] of westernDigits(text).matchAll(SLASHED)) {
      if (Number(a) > 12 && Number(b) <= 12) first++
      else if (Number(b) > 12 && Number(a) <= 12) second++
      else if (a !== b && Number(a) > 0 && Number(b) > 0) ambiguous ??= words
    }
  }
  if (first === second) return { order: undefined, ambiguous }
  return { order: first > second ? 'dmy' : 'mdy', ambiguous }
}

/** Words around a day or a span that change nothing: a deadline by that day. */
const AROUND =
  /^(?:(?:by|before|until|till|on|no later than|not later than|due|from|since|le|la|avant|au plus tard|d'ici|jusqu'au|au|pour|the|a|ي?وم|قبل|بحلول|حتي|في|موعد اقصاه|تاريخ|of|fin|end|early|mid|late|begin(?:ning)?|debut|mi|courant|نهايه|اواخر|شهر|عام|سنه|م)(?:[ :,-]|$)){0,5}/u

/**
 * The day of a whole text, or the last day of the span that it names: a quarter, a month, a year.
 *
 * @param folded the folded text
 * @returns undefined if the text says something else; `impossible` for a day that does not exist
 */
export function dayOf(
  folded: string,
  order: DayOrder,
):
  | { readonly day: CivilDate; readonly isSpan: boolean }
  | { readonly impossible: string }
  | undefined {
  const found = daysIn(folded, order)
  const [only] = found
  if (only && found.length === 1) {
    const rest = `${folded.slice(0, only.start)}${folded.slice(only.end)}`.replace(
      /(?<![\s.,;:()])[\s.,;:()]+$/,
      '',
    )
    if (isOnlyAround(rest))
      return only.day ? { day: only.day, isSpan: false } : { impossible: only.words }
    return undefined
  }
  const span = found.length === 0 ? spanIn(folded) : undefined
  return span && { day: span, isSpan: true }
}

function isOnlyAround(rest: string): boolean {
  const text = rest.trim()
  return text.replace(AROUND, '').trim() === ''
}

const QUARTERS: readonly (readonly [pattern: RegExp, month: number])[] = [
  [/q ?1|t1|1st quarter|first quarter|1er trim(?:estre)?\.?|premier trimestre|الربع الاول/u, 3],
  [
    /q ?2|t2|2nd quarter|second quarter|2e?(?:me)? trim(?:estre)?\.?|(?:deuxieme|second) trimestre|الربع الثاني|h1|s1|first half|1er semestre|premier semestre|النصف الاول|mid/u,
    6,
  ],
  [
    /q ?3|t3|3rd quarter|third quarter|3e?(?:me)? trim(?:estre)?\.?|troisieme trimestre|الربع الثالث/u,
    9,
  ],
  [
    /q ?4|t4|4th quarter|fourth quarter|last quarter|4e?(?:me)? trim(?:estre)?\.?|quatrieme trimestre|الربع (?:الرابع|الاخير)|h2|s2|second half|2e?(?:me)? semestre|(?:deuxieme|second) semestre|النصف الثاني|end/u,
    12,
  ],
]
const OF_YEAR = /[ ,/-]{0,2}(?:of |de |du |من |لعام |عام |لسنه |سنه )*(?<y>\d{4})/u.source
const QUARTER = new RegExp(
  `^(?:${QUARTERS.map(({ 0: { source } }, index) => `(?<q${index}>${source})`).join('|')})${OF_YEAR}$`,
  'u',
)
const YEAR_QUARTER = /^(?<y>\d{4})[ /-]{0,2}[qt](?<q>[1-4])$/
const MONTH_OF_YEAR = /\.?[ ,/-]{0,2}(?:of |de |من |لعام |عام )?(?<y>\d{4}|(?<=-)\d{2})/u.source
const MONTH_YEAR = new RegExp(`^(?<m>${MONTH})${MONTH_OF_YEAR}$`, 'u')
const NUMBER_MONTH = /^(?:(?<m1>\d{1,2})[/.-](?<y1>\d{4})|(?<y2>\d{4})-(?<m2>\d{1,2}))$/

function spanIn(folded: string): CivilDate | undefined {
  const text = folded
    .replace(/(?<![\s.,;()])[\s.,;()]+$/, '')
    .replace(
      /^(?:(?:by|before|until|till|the|le|la|avant|d'ici|jusqu'a|au|en|courant|قبل|بحلول|حتي|في) ){1,3}/u,
      '',
    )
    .replace(
      /^(?:end|fin|late|نهايه|اواخر)(?: of| de| du|)?(?: the)?(?: month of| mois de| شهر| عام| سنه)? /u,
      '',
    )
  const quarter = QUARTER.exec(text)?.groups
  if (quarter) {
    const index = QUARTERS.findIndex((_, place) => quarter[`q${place}`] !== undefined)
    return lastOf(quarter['y'] ?? '', QUARTERS[index]?.[1] ?? 12)
  }
  const other = YEAR_QUARTER.exec(text)?.groups
  if (other) return lastOf(other['y'] ?? '', Number(other['q']) * 3)
  const month = MONTH_YEAR.exec(text)?.groups
  if (month) {
    const year = month['y'] ?? ''
    return lastOf(year.length === 2 ? `20${year}` : year, MONTH_WORDS.get(month['m'] ?? '') ?? 0)
  }
  const number = NUMBER_MONTH.exec(text)?.groups
  if (number)
    return lastOf(number['y1'] ?? number['y2'] ?? '', Number(number['m1'] ?? number['m2']))
  const year = /^(20\d\d)$/.exec(text)?.[1]
  return year === undefined ? undefined : lastOf(year, 12)
}

function lastOf(year: string, month: number): CivilDate | undefined {
  for (const day of ['31', '30', '29', '28']) {
    const found = parseCivilDate(`${year}-${String(month).padStart(2, '0')}-${day}`)
    if (found) return found
  }
  return undefined
}
