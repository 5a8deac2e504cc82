// What a cell of deadlines says: a day, a meeting, a period, that the work goes on, or nothing.
import type { CivilDate } from '../base/civil-date.ts'
import { LANGUAGES } from '../base/language.ts'
import { deadlineIn } from '../import/deadline.ts'
import { numberIn, plain } from '../import/ordinal.ts'
import type { Calendar } from '../import/session.ts'
import type { Records } from '../records/types.ts'
import { dayOf, foldedDays, type DayOrder } from './days.ts'
import { NO_DAY, NOTHING } from './phrases/rows.ts'

export type Due =
  CivilDate | { readonly meeting: string } | { readonly next: string } | { readonly every: string }

export type ReadDeadline =
  | { readonly kind: 'due'; readonly due: Due; readonly isSpan: boolean }
  | { readonly kind: 'goes-on' | 'none' | 'words' }
  | { readonly kind: 'impossible'; readonly words: string }

/** The calendar as deadlines are resolved in it, and the body that meetings without a name belong to. */
export interface DeadlineCalendar extends Calendar {
  readonly body: string
}

export function calendarOf({ bodies, meetings, organisation }: Records): DeadlineCalendar {
  const names = (name: Readonly<Record<string, string | undefined>> | undefined): string[] =>
    Object.values(name ?? {}).filter(each => each !== undefined)
  return {
    body: organisation.reportsTo,
    bodies: bodies.map(({ id, name }) => ({ id, names: names(name) })),
    meetings: meetings.map(({ id, name, body, from, to }) => ({
      id,
      names: names(name),
      body,
      last: to ?? from,
    })),
  }
}

const CONTINUING =
  /^(?:continuous(?:ly)?|continuing|ongoing|permanent(?:e|ly)?|standing|en continu|continue?|sans limite|مستمر(?:ه)?|داي?م(?:ه)?|متواصل(?:ه)?|بصفه مستمره)$/u

const PERIODS: readonly (readonly [pattern: RegExp, period: string])[] = [
  [
    /^(?:monthly|every month|each month|mensuel(?:le|lement)?|chaque mois|tous les mois|شهري(?:ا|ه)?|كل شهر)$/u,
    'P1M',
  ],
  [
    /^(?:quarterly|every quarter|every three months|trimestriel(?:le|lement)?|chaque trimestre|ربع سنوي(?:ا|ه)?|فصلي(?:ا|ه)?|كل ثلاثه اشهر)$/u,
    'P3M',
  ],
  [
    /^(?:half[- ]yearly|semi[- ]annual(?:ly)?|every six months|twice a year|semestriel(?:le|lement)?|نصف سنوي(?:ا|ه)?|كل سته اشهر)$/u,
    'P6M',
  ],
  [
    /^(?:yearly|annual(?:ly)?|every year|each year|annuel(?:le|lement)?|chaque annee|tous les ans|سنوي(?:ا|ه)?|كل (?:عام|سنه))$/u,
    'P1Y',
  ],
  [
    /^(?:every two years|biennial(?:ly)?|bisannuel(?:le)?|biennal(?:e)?|tous les deux ans|كل (?:سنتين|عامين))$/u,
    'P2Y',
  ],
  [/^(?:weekly|hebdomadaire|اسبوعي(?:ا|ه)?)$/u, 'P1W'],
]

export function readDeadline(
  text: string,
  order: DayOrder,
  calendar: DeadlineCalendar,
): ReadDeadline {
  const folded = foldedDays(text)
  if (folded === '' || NOTHING.test(folded)) return { kind: 'none' }
  if (NO_DAY.test(folded)) return { kind: 'words' }
  const day = dayOf(folded, order)
  if (day && 'impossible' in day) return { kind: 'impossible', words: day.impossible }
  if (day) return { kind: 'due', due: day.day, isSpan: day.isSpan }
  if (CONTINUING.test(folded)) return { kind: 'goes-on' }
  const period = PERIODS.find(([pattern]) => pattern.test(folded))
  if (period) return { kind: 'due', due: { every: period[1] }, isSpan: false }
  const meeting = meetingIn(text, folded, calendar)
  return meeting ? { kind: 'due', due: meeting, isSpan: false } : { kind: 'words' }
}

const EACH = /^(?:each|every|chaque|a chaque|كل)\b ?/u
const NEXT = /\b(?:next|prochaine?|forthcoming|upcoming)\b|القادم|المقبل/u

/** The meeting of a text such as `before CFM-52`, « 52e CMAE », «الدورة 52». */
function meetingIn(
  text: string,
  folded: string,
  calendar: DeadlineCalendar,
): Exclude<Due, string> | undefined {
  const named = calendar.meetings.find(({ id }) => wordIn(text, id))
  if (named) return { meeting: named.id }
  const body = calendar.bodies.find(({ id, names }) =>
    [id, ...names.map(initialsOf)].some(name => name.length > 1 && wordIn(text, name)),
  )
  if (body) {
    const number = /(?<!\d)(\d{1,3})(?!\d)/.exec(folded)?.[1]
    const meeting = calendar.meetings.find(
      each => each.body === body.id && number !== undefined && each.id.endsWith(`-${number}`),
    )
    if (meeting) return { meeting: meeting.id }
    if (number !== undefined) return undefined
    if (EACH.test(folded)) return { every: body.id }
    if (NEXT.test(folded)) return { next: body.id }
  }
  if (EACH.test(folded)) return undefined
  for (const language of LANGUAGES) {
    const { deadline } = deadlineIn(text, language, { ...calendar, date: undefined })
    if (deadline?.kind === 'session' && typeof deadline.due === 'object' && deadline.due !== null)
      return deadline.due
  }
  // «الدورة 52» and “52nd session” mean the body that the secretariat reports to.
  if (!/session|دوره/u.test(folded)) return undefined
  const numbers = LANGUAGES.map(language => numberIn(plain(text), language))
  const own = numbers.find(number => number !== undefined)
  const meeting = calendar.meetings.find(
    ({ id }) => own !== undefined && id === `${calendar.body}-${own}`,
  )
  return meeting && { meeting: meeting.id }
}

function wordIn(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return (
    at !== -1 &&
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') &&
    !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? '')
  )
}

/** `CMAE` for « Conseil des ministres des Affaires étrangères ». Short words are left out. */
export function initialsOf(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 3 || /^\p{Lu}/u.test(word))
    .map(word => word.slice(0, 1).toUpperCase())
    .join('')
}
