// The values that a spreadsheet may convert a text to: a number, a day, a time, true or false.
import { westernDigits } from '../base/digits.ts'
import { fold } from '../base/fold.ts'
import { MONTH_WORDS } from './month-words.ts'

export type Reading = NumberReading | DayReading | TruthReading

/** A number. A time is a number too, as a fraction of a day. */
export interface NumberReading {
  readonly kind: 'number'
  readonly value: number
  /** The number of its digits that are shown. */
  readonly digits: number
}

/** A day, as far as it is shown. A two-digit year may be in any century. */
export interface DayReading {
  readonly kind: 'day'
  readonly year: number | undefined
  readonly month: number
  readonly day: number | undefined
}

interface TruthReading {
  readonly kind: 'truth'
  readonly value: boolean
}

/** Spreadsheets do not convert longer texts. */
const MOST_LETTERS = 40

/**
 * All values that spreadsheets in English, French and Arabic may convert `text` to. They disagree: `1/2` is in February
 * or in January, `1,5` is a number or a text. So a text can have several readings. Most have none.
 */
export function readingsOf(text: string): Reading[] {
  const plain = westernDigits(text)
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, ',')
    .replace(/\u2212/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || plain.length > MOST_LETTERS || plain.includes('~')) return []
  return [...numbersIn(plain), ...timesIn(plain), ...daysIn(plain), ...truthIn(plain)]
}

const WITH_POINT =
  /^(?<whole>\d+|\d{1,3}(?:,\d{3})+|)(?:\.(?<part>\d*))?(?:e(?<power>[+-]?\d{1,3}))?$/i
const WITH_COMMA =
  /^(?<whole>\d+|\d{1,3}(?:[ .]\d{3})+|)(?:,(?<part>\d*))?(?:e(?<power>[+-]?\d{1,3}))?$/i
const FRACTION = /^(?:(\d{1,9}) )(\d{1,3})\/([1-9]\d{0,2})$/

function numbersIn(text: string): NumberReading[] {
  const { bare, sign, share } = withoutSigns(text)
  const [, whole, above, below] = FRACTION.exec(bare) ?? []
  if (whole !== undefined) {
    return [numberOf(sign * share * (Number(whole) + Number(above) / Number(below)), 15)]
  }
  return [WITH_POINT, WITH_COMMA].flatMap(form => {
    const { whole: before = '', part = '', power = '0' } = form.exec(bare)?.groups ?? {}
    const digits = before.replace(/\D/g, '')
    if (digits + part === '') return []
    const value = Number(`${digits === '' ? '0' : digits}.${part === '' ? '0' : part}e${power}`)
    return [numberOf(sign * share * value, (digits + part).replace(/^0+/, '').length)]
  })
}

/** Spreadsheets read brackets as a minus and a percent sign as a hundredth. Currency signs are only formatting. */
function withoutSigns(text: string): { bare: string; sign: number; share: number } {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1]
  const unsigned = (inBrackets ?? text).replace(/^[$€£]\s?|\s?[$€£]$/g, '')
  return {
    bare: unsigned.replace(/^[-+]|\s?%$/g, '').trim(),
    sign: inBrackets !== undefined || unsigned.startsWith('-') ? -1 : 1,
    share: unsigned.endsWith('%') ? 0.01 : 1,
  }
}

function numberOf(value: number, digits: number): NumberReading {
  return { kind: 'number', value, digits }
}

const TIME = /^(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2}))?( ?(?:[ap]m?|[صم]))?$/i

/** For example `9:30`, `9:30:15`, `5 a`, `26:00`. */
function timesIn(text: string): NumberReading[] {
  const [, hours, minutes, seconds, half] = TIME.exec(text) ?? []
  if (hours === undefined || (minutes === undefined && half === undefined)) return []
  const isAfternoon = /[pم]/i.test(half ?? '')
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isAfternoon ? 12 : 0)
  return [numberOf((hour + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600) / 24, 15)]
}

const HOURS = /[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:[ap]m|[صم]))?$/i

/** Two or three numbers, one of which may be the name of a month, in every order that is in use. */
function daysIn(text: string): DayReading[] {
  const folded = fold(text.replace(HOURS, '')).replace(MONTH_PATTERN, word => `~${monthOf(word)}~`)
  if (!SHAPE.test(folded)) return []
  const pieces = folded.match(/~?\d+/g) ?? []
  const named = pieces.findIndex(piece => piece.startsWith('~'))
  const numbers = pieces.map(piece => Number(piece.replace('~', '')))
  return ORDERS.filter(order => order.length === pieces.length)
    .filter(order => named === -1 || order[named] === 'month')
    .map(order => ({
      kind: 'day' as const,
      year: numbers[order.indexOf('year')],
      month: numbers[order.indexOf('month')] ?? 0,
      day: numbers[order.indexOf('day')],
    }))
    .filter(({ year, month, day }) => isMonth(month) && isDay(day) && isYear(year))
}

/** Two or three numbers, with separators between them or beside a month (`~3~`). */
const SHAPE = /^(?:\d{1,4}|~\d+~)(?:(?:[-/.] ?|,? |, ?|(?=~)|(?<=~)\.?)(?:\d{1,4}|~\d+~\.?)){1,2}$/

const ORDERS = [
  ['day', 'month'],
  ['month', 'day'],
  ['month', 'year'],
  ['year', 'month'],
  ['year', 'month', 'day'],
  ['day', 'month', 'year'],
  ['month', 'day', 'year'],
]

const MONTH_PATTERN = new RegExp([...MONTH_WORDS.keys()].join('|'), 'g')

function monthOf(word: string): number {
  return MONTH_WORDS.get(word) ?? 0
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

function isDay(day: number | undefined): boolean {
  return day === undefined || (day >= 1 && day <= 31)
}

function isYear(year: number | undefined): boolean {
  return year === undefined || year < 100 || year >= 1900
}

function truthIn(text: string): TruthReading[] {
  const value = { true: true, vrai: true, false: false, faux: false }[text.toLowerCase()]
  return value === undefined ? [] : [{ kind: 'truth', value }]
}
