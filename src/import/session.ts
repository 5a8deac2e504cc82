// Finds the meeting that a text names: the next one of a body, or a numbered one in the calendar.
import { type Language, LANGUAGES } from '../base/language.ts'
import { wholeWords } from './fold.ts'
import { numberIn, plain } from './ordinal.ts'
import { DEADLINES } from './phrases/deadlines.ts'

/** The bodies and the calendar, by their names in all languages. */
export interface Calendar {
  readonly bodies: readonly Named[]
  readonly meetings: readonly (Named & {
    readonly body: string
    /** Its last day, if the calendar has it. */
    readonly last?: string | undefined
  })[]
}

interface Named {
  readonly id: string
  readonly names: readonly string[]
}

/** A meeting as a record refers to it: by its id, or as the next one of its body. */
type Session = { readonly meeting: string } | { readonly next: string }

/**
 * @param after the text that follows, in which the name of a body may continue
 * @param own the speaking body, whose sessions are called `its`
 */
export function sessionIn(
  words: string,
  after: string,
  language: Language,
  calendar: Calendar,
  own: string | undefined,
): Session | null {
  const text = plain(words)
  const body = bodyIn(text, plain(after), language, calendar, own)
  if (body === undefined) return null
  const number = numberIn(text, language)
  const meeting = calendar.meetings.find(
    one => one.body === body && number !== undefined && numberOf(one) === number,
  )
  if (meeting) return { meeting: meeting.id }
  const { next } = DEADLINES[language]
  return number === undefined && wholeWords(next, 'u').test(text) ? { next: body } : null
}

/** The short names of bodies: their ids, and the initials of their names. */
export function acronymsOf({ bodies }: Pick<Calendar, 'bodies'>): string[] {
  return [...new Set(bodies.flatMap(shortNames))]
}

export function shortNames({ id, names }: Named): string[] {
  return [id, ...names.map(initials)].filter(name => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(name))
}

/** `CMAE` for « Conseil des ministres des Affaires étrangères ». Words of up to three letters are skipped. */
function initials(name: string): string {
  const words = (name.split(SUBTITLE)[0] ?? '').split(/[^\p{L}]+/u)
  return words
    .filter(word => word.length > 3)
    .map(word => word[0] ?? '')
    .join('')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
}

const SUBTITLE = /[,،:(]/

/** The body that a text names: by the longest match of its names, by a short name, or as the speaking body. */
function bodyIn(
  text: string,
  after: string,
  language: Language,
  { bodies }: Calendar,
  own: string | undefined,
): string | undefined {
  const isExtraordinary = EXTRAORDINARY.test(text)
  // An extraordinary session is never the ordinary session with its number.
  const possible = bodies.filter(
    ({ names }) => names.some(name => EXTRAORDINARY.test(plain(name))) === isExtraordinary,
  )
  const [named] = possible
    .flatMap(body => [...body.names.map(core), ...shortNames(body)].map(name => ({ body, name })))
    .filter(({ name }) => hasName(text, after, plain(name)))
    .toSorted((a, b) => b.name.length - a.name.length)
  if (named) return named.body.id
  const speaking = possible.find(({ id }) => id === own)
  return speaking && isOwn(text, language, speaking) ? speaking.id : undefined
}

/** A name without the words that mark extraordinary sessions. */
export function core(name: string): string {
  return (plain(name).split(SUBTITLE)[0] ?? '').replace(EXTRAORDINARY, '').trim()
}

export const EXTRAORDINARY = wholeWords(
  Object.values(DEADLINES)
    .map(({ extraordinary }) => extraordinary)
    .join('|'),
  'iu',
)

/** Whether `name` begins in `text`, in whole words. In Arabic a preposition may be attached to it. */
function hasName(text: string, after: string, name: string): boolean {
  const whole = text + after
  const index = name === '' ? -1 : whole.indexOf(name)
  if (index === -1 || index >= text.length) return false
  if (/^\p{L}/u.test(whole.slice(index + name.length))) return false
  return /\p{Script=Arabic}/u.test(name) || !/\p{L}$/u.test(text.slice(0, index))
}

/** Whether the speaking body means itself: `at its session`, or `of the Council` if it is a Council. */
function isOwn(text: string, language: Language, { names }: Named): boolean {
  const { own, ownBody } = DEADLINES[language]
  if (wholeWords(own, 'u').test(text)) return true
  return names.some(name => {
    const [first = ''] = plain(name).split(' ')
    return wholeWords(`(?:${ownBody}) ?${first.replaceAll(/\P{L}/gu, '.')}`, 'u').test(
      text.slice(-60),
    )
  })
}

/** The number of a meeting: the last part of its id, or an ordinal in one of its names. */
export function numberOf({ id, names }: Named): number | undefined {
  const ofId = /-(\d{1,3})$/.exec(id)?.[1]
  if (ofId !== undefined) return Number(ofId)
  return names
    .flatMap(name => LANGUAGES.map(language => numberIn(plain(name), language)))
    .find(number => number !== undefined)
}
