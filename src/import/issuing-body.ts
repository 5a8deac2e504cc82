// Detects which body made a document, and at which of its meetings. Only the head of the document is searched.
import type { CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import { recordedDays } from '../tracking/calendar.ts'
import type { Body, Meeting, Records } from '../records/types.ts'
import { NOT_FOUND, readIn, type Belief } from './belief.ts'
import { wholeWords } from './fold.ts'
import type { Heading } from './document-head.ts'
import { numberIn, plain } from './ordinal.ts'
import type { Paragraph } from './paragraph.ts'
import { DEADLINES } from './phrases/deadlines.ts'
import { AGENDA, ARTICLE, MADE_BY } from './phrases/heads.ts'
import { core, EXTRAORDINARY, numberOf, shortNames } from './session.ts'

/** The bodies and meetings in the records. */
type Known = Pick<Records, 'bodies' | 'meetings'>

/** A body that a line names. */
interface Mention {
  readonly body: Body
  readonly line: Paragraph
  /** Whether the line says that the document is of this body, rather than only mentioning the body. */
  readonly isOwn: boolean
}

/** The body of a document, from its opening words, letterhead or title. */
export function bodyOf(
  heading: Heading,
  symbol: Belief,
  language: Language,
  calendar: Known,
): Belief {
  const possible = bodiesFor(heading, language, calendar)
  const { opening, lines } = heading
  const mentioned = opening ? mentionsIn(opening, possible) : []
  const named = lines
    .filter(({ text }) => !AGENDA.test(text))
    .flatMap(line => mentionsIn(line, possible))
  const own = [...mentioned.map(mention => ({ ...mention, isOwn: true })), ...named].filter(
    mention => mention.isOwn,
  )
  const [first] = own
  if (first) {
    const agree = own.every(({ body }) => body.id === first.body.id)
    return readIn(first.body.id, first.line, agree)
  }
  const [guess] = [
    ...named,
    ...(opening ? inShort(opening, possible) : []),
    ...(symbol.value === null ? [] : inSymbol(symbol, possible)),
  ]
  return guess ? readIn(guess.body.id, guess.line, false) : NOT_FOUND
}

/** The meeting of `body` whose number or dates are in the head, or whose id is a part of the symbol. */
export function meetingOf(
  heading: Heading,
  symbol: Belief,
  body: Belief,
  date: Belief<CivilDate>,
  language: Language,
  calendar: Known,
): Belief {
  const { meetings } = calendar
  const bySymbol = meetings.find(({ id }) => `/${symbol.value ?? ''}/`.includes(`/${id}/`))
  if (bySymbol) return { ...symbol, value: bySymbol.id, certain: true }
  const ofBody = meetings.filter(meeting => meeting.body === body.value)
  const numbered = heading.lines.flatMap(line => {
    const meeting = meetingIn(line, language, ofBody)
    return meeting ? [{ meeting, line }] : []
  })
  const [first] = numbered
  if (first) {
    const agree = numbered.every(({ meeting }) => meeting.id === first.meeting.id)
    return readIn(first.meeting.id, first.line, body.certain && agree)
  }
  // A session with another number is not in the calendar, and is not the meeting that was held on that day.
  const own = calendar.bodies.filter(({ id }) => id === body.value)
  const isRead = body.line !== null
  if (isRead && heading.lines.some(line => isNumberedSession(line, own, language))) return NOT_FOUND
  const { value: day } = date
  const onDay = day === null ? [] : ofBody.filter(meeting => isOn(meeting, day))
  const [only, other] = onDay
  return only
    ? { ...date, value: only.id, certain: body.certain && date.certain && !other }
    : NOT_FOUND
}

/** Whether a line has the number of a session of one of the bodies, or of a body that it does not name. */
function isNumberedSession(line: Paragraph, bodies: readonly Body[], language: Language): boolean {
  const text = plain(line.text)
  const isSession = wholeWords(DEADLINES[language].sitting, 'iu').test(text)
  if (!isSession || numberIn(text, language) === undefined) return false
  return text.split(' ').length <= 6 || mentionsIn(line, bodies).length > 0
}

/** Whether a day is one of the days of a meeting. */
export function isOn(meeting: Meeting, day: CivilDate): boolean {
  const days = recordedDays(meeting)
  return days !== undefined && days.first <= day && day <= days.last
}

/** The body that holds extraordinary sessions, if the calendar has a separate one. */
function bodiesFor({ lines }: Heading, language: Language, { bodies }: Known): Body[] {
  const sitting = wholeWords(DEADLINES[language].sitting, 'iu')
  const isExtraordinary = lines.some(({ text }) => {
    const line = plain(text)
    return sitting.test(line) && EXTRAORDINARY.test(line)
  })
  const isLikeIt = (body: Body): boolean =>
    namesOf(body).some(name => EXTRAORDINARY.test(plain(name))) === isExtraordinary
  return bodies.toSorted((a, b) => Number(isLikeIt(b)) - Number(isLikeIt(a)))
}

/**
 * The bodies that a line names. Each is found by the longest match, and a name within the name of another body does not
 * count.
 */
function mentionsIn(line: Paragraph, bodies: readonly Body[]): Mention[] {
  const text = fold(line.text)
  const found = bodies
    .flatMap(body =>
      [...namesOf(body), ...namesOf(body).map(core)].map(fold).map(name => ({ body, name })),
    )
    .flatMap(({ body, name }) => {
      const at = placeOf(name, text)
      return at === -1 ? [] : [{ body, at, end: at + name.length }]
    })
    .toSorted((a, b) => b.end - b.at - (a.end - a.at))
  const apart: typeof found = []
  for (const one of found)
    if (!apart.some(({ at, end }) => one.at < end && at < one.end)) apart.push(one)
  const byName = apart
    .toSorted((a, b) => a.at - b.at)
    .map(({ body, at }) => ({ body, line, isOwn: isOwn(text.slice(0, at)) }))
  if (byName.length > 0) return byName
  const body = bodies.find(one =>
    shortNames({ id: one.id, names: namesOf(one) }).some(name =>
      new RegExp(`(?<![\\p{L}\\p{N}/-])${name}(?![\\p{L}\\p{N}/-])`, 'u').test(line.text),
    ),
  )
  return body ? [{ body, line, isOwn: false }] : []
}

/** The offset of a name in a text, in whole words. In Arabic a preposition may be attached to it. */
function placeOf(name: string, text: string): number {
  if (name === '') return -1
  const isArabic = /\p{Script=Arabic}/u.test(name)
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isBegun = isArabic || !/[\p{L}\p{N}]$/u.test(text.slice(0, at))
    if (isBegun && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))) return at
  }
  return -1
}

/** Whether the words before the name of a body say that the document is the body's own. */
function isOwn(before: string): boolean {
  return ARTICLE.test(before) || MADE_BY.test(before)
}

/** Finds `The Council,` if only one body has that word in its name. */
function inShort(opening: Paragraph, bodies: readonly Body[]): Mention[] {
  const firstWords = fold(opening.text).replace(/[,،]$/, '').replace(ARTICLE_BEFORE, '')
  if (firstWords === '') return []
  const like = bodies.filter(body =>
    namesOf(body).some(name => placeOf(firstWords, fold(name)) !== -1),
  )
  const cores = new Set(
    like.flatMap(body =>
      namesOf(body)
        .slice(0, 1)
        .map(name => fold(core(name))),
    ),
  )
  const [first] = like
  return first && cores.size === 1 ? [{ body: first, line: opening, isOwn: false }] : []
}

const ARTICLE_BEFORE = /^(?:(?:the |le |la |les |l'|ان )(?:ال)?|ال)/u

/** The body whose id is a part of a symbol, as `CM` in `UL/CM/9/RES.1`. */
function inSymbol({ value, line, words }: Belief, bodies: readonly Body[]): Mention[] {
  const parts = (value ?? '').split(/[/.-]/)
  const body = bodies.find(({ id }) => parts.includes(id))
  if (!body) return []
  return [{ body, line: { line: line ?? 1, text: words ?? '' } as Paragraph, isOwn: false }]
}

/** The meeting whose name or number a line contains. */
function meetingIn(
  { text }: Paragraph,
  language: Language,
  meetings: readonly Meeting[],
): Meeting | undefined {
  const line = plain(text)
  const named = meetings.find(meeting =>
    namesOf(meeting).some(name => placeOf(fold(name), fold(text)) !== -1),
  )
  if (named) return named
  if (!wholeWords(DEADLINES[language].sitting, 'iu').test(line)) return undefined
  const number = numberIn(line, language)
  if (number === undefined) return undefined
  return meetings.find(meeting => numberOf({ id: meeting.id, names: namesOf(meeting) }) === number)
}

function namesOf({ name }: Body | Meeting): string[] {
  return LANGUAGES.flatMap(language => name?.[language] ?? [])
}
