// The prefilter: columns that rule out most mandates without reading them, but never one that matches.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { MANDATE_KINDS } from '../base/vocabulary.ts'
import { departmentsOf, officersOf, type Filter, type Lack } from '../query/filter.ts'
import type { Mandate } from '../records/types.ts'
import { isPastDay } from '../tracking/calendar.ts'
import { closedFrom } from '../tracking/closure.ts'
import { canBeOverdue } from '../tracking/due.ts'
import { isOpen } from '../tracking/status.ts'

/** Days are numbers here: 2018-09-24 is 20180924. */
export interface SummaryColumns {
  /** The day from which the mandate is certainly closed, whatever else the archive holds. */
  readonly closedFrom: number
  /** The date of the last update of the mandate or of an action; 0 without one. */
  readonly recorded: number
  /** The due day, where the mandate alone determines it; `RESOLVED_LATER` or `NO_DEADLINE` otherwise. */
  readonly due: number
  /** A bit for each department involved. Two departments may share a bit. */
  readonly departments: number
  /** The same for subjects and for officers. */
  readonly subjects: number
  readonly officers: number
  readonly kind: number
  /** 1 when Member States are asked to carry it out. */
  readonly asksStates: number
}

/** A day that never comes. */
export const NEVER = 99_999_999
const NO_DEADLINE = NEVER
/** The due day depends on the calendar, an extension or a period. */
const RESOLVED_LATER = 0

export function dayNumber(date: CivilDate): number {
  return Number(date.replaceAll('-', ''))
}

/** The bits of a mandate whose departments and officers depend on the day. */
const ANY = -1

export function summaryColumnsOf(mandate: Mandate): SummaryColumns {
  const hadOthers = [mandate, ...mandate.actions].some(({ changes }) => changes !== undefined)
  return {
    closedFrom: firstDayClosed(mandate),
    recorded: lastDayRecorded(mandate),
    due: dueOf(mandate),
    departments: hadOthers ? ANY : bitsOf(departmentsOf({ mandate })),
    subjects: bitsOf(mandate.subjects ?? []),
    officers: hadOthers ? ANY : bitsOf(officersOf({ mandate })),
    kind: MANDATE_KINDS.indexOf(mandate.kind),
    asksStates: mandate.states === undefined ? 0 : 1,
  }
}

/** A mandate that another repeats is closed too. That only closes more mandates, so the result stays a safe bound. */
function firstDayClosed(mandate: Mandate): number {
  const first = LAST_DAY === undefined ? null : closedFrom(mandate, null, LAST_DAY)
  return first === null ? NEVER : dayNumber(first)
}

const LAST_DAY = parseCivilDate('9999-12-31')

function lastDayRecorded({ updates, actions }: Mandate): number {
  const all = [...updates, ...actions.flatMap(action => action.updates)]
  return all.reduce((last, { date }) => Math.max(last, dayNumber(date)), 0)
}

function dueOf({ due, extensions }: Mandate): number {
  if (extensions.length > 0) return RESOLVED_LATER
  if (due === undefined) return NO_DEADLINE
  return typeof due === 'string' ? dayNumber(due) : RESOLVED_LATER
}

function bitsOf(ids: readonly string[]): number {
  return ids.reduce((bits, id) => bits | bitOf(id), 0)
}

function bitOf(id: string): number {
  let hash = 0
  for (let index = 0; index < id.length; index++) hash = (hash * 31 + id.charCodeAt(index)) | 0
  return 1 << (hash & 31)
}

/** The parts of a filter that these columns can decide. */
export interface Prefilter {
  /** The day of the question. */
  readonly day: number
  readonly openOnly: boolean
  readonly overdue: boolean
  readonly stale: boolean
  readonly silentSince: number | undefined
  /** The document is dated before this day. */
  readonly madeBefore: number
  readonly due: DueRange
  readonly dueAtMeeting: boolean
  readonly departments: Wanted | undefined
  readonly subjects: Wanted | undefined
  readonly officers: Wanted | undefined
  readonly kinds: readonly number[] | undefined
  readonly ofStates: boolean
}

/** A bit for each wanted value, one of which has to match, and whether having none does too. */
interface Wanted {
  readonly bits: number
  readonly orNone: boolean
}

/** The days on which a mandate may be due, including the first and the last, and whether it may have no deadline. */
interface DueRange {
  readonly first: number
  readonly last: number
  readonly orNone: boolean
}

function wantedIn(
  { without = [] }: Filter,
  what: Lack,
  ids: readonly string[] | undefined,
): Wanted | undefined {
  const orNone = without.includes(what)
  return ids || orNone ? { bits: bitsOf(ids ?? []), orNone } : undefined
}

function dueRangeIn(filter: Filter, day: CivilDate): DueRange {
  const { dueBefore, dueAfter, dueUpTo, dueAt, without = [] } = filter
  const isAsked = [dueBefore, dueAfter, dueUpTo, dueAt].some(each => each !== undefined)
  const isNoneAsked = without.includes('due')
  if (!isAsked) return { first: 0, last: isNoneAsked ? 0 : NEVER - 1, orNone: true }
  const afterAll = [
    dueAfter === undefined ? 0 : dayNumber(dueAfter) + 1,
    dueUpTo ? dayNumber(day) : 0,
  ]
  const beforeAll = [
    dueBefore === undefined ? NEVER : dayNumber(dueBefore),
    dueUpTo === undefined ? NEVER : dayNumber(dueUpTo) + 1,
  ]
  return {
    first: Math.max(...afterAll),
    last: Math.min(...beforeAll) - 1,
    orNone: isNoneAsked,
  }
}

export function prefilterOf(filter: Filter, day: CivilDate): Prefilter {
  const { statuses = [], silentSince, madeBefore, kinds } = filter
  const openOnly = statuses.length > 0 ? statuses.every(isOpen) : filter.all !== true
  return {
    day: dayNumber(day),
    openOnly,
    overdue: filter.overdue === true,
    stale: filter.stale === true,
    silentSince: silentSince && dayNumber(silentSince.since),
    madeBefore: Math.min(
      madeBefore === undefined ? NEVER : dayNumber(madeBefore),
      silentSince === undefined ? NEVER : dayNumber(silentSince.since),
    ),
    due: dueRangeIn(filter, day),
    dueAtMeeting: filter.dueAt !== undefined && !filter.without?.includes('due'),
    departments: wantedIn(filter, 'department', filter.departments),
    subjects: wantedIn(filter, 'subject', filter.subjects),
    officers: wantedIn(filter, 'officer', filter.officers),
    kinds: kinds?.map(kind => MANDATE_KINDS.indexOf(kind)),
    ofStates: filter.states !== undefined,
  }
}

const CONTINUING = MANDATE_KINDS.indexOf('continuing')

function mayBeOverdue(kind: number, due: number, day: number): boolean {
  const known = MANDATE_KINDS[kind]
  return known !== undefined && canBeOverdue(known) && isPastDay(due, day)
}

/** Whether the mandate may be outstanding on `day`, or had an entry dated `since` or later. */
export function mayBeReported(summary: SummaryColumns, since: number, day: number): boolean {
  return day < summary.closedFrom || summary.recorded >= since
}

/** Whether a mandate with these columns may match. */
export function mayMatch(prefilter: Prefilter, summary: SummaryColumns): boolean {
  const { due, kind, asksStates } = summary
  return (
    (!prefilter.openOnly || prefilter.day < summary.closedFrom) &&
    (!prefilter.overdue || mayBeOverdue(kind, due, prefilter.day)) &&
    (!prefilter.stale || kind === CONTINUING) &&
    mayBeSilent(prefilter, summary.recorded) &&
    mayBeDue(prefilter.due, due) &&
    (!prefilter.dueAtMeeting || due === RESOLVED_LATER) &&
    mayHave(prefilter.departments, summary.departments) &&
    mayHave(prefilter.subjects, summary.subjects) &&
    mayHave(prefilter.officers, summary.officers) &&
    (prefilter.kinds === undefined || prefilter.kinds.includes(kind)) &&
    (!prefilter.ofStates || asksStates === 1)
  )
}

/** An update before the day of the question ends the silence; of a later one, nothing is known here. */
function mayBeSilent({ silentSince, day }: Prefilter, recorded: number): boolean {
  return silentSince === undefined || recorded < silentSince || recorded > day
}

function mayBeDue({ first, last, orNone }: DueRange, due: number): boolean {
  if (due === RESOLVED_LATER) return true
  return due === NO_DEADLINE ? orNone : due >= first && due <= last
}

function mayHave(wanted: Wanted | undefined, bits: number): boolean {
  return (
    wanted === undefined ||
    (bits & wanted.bits) !== 0 ||
    (wanted.orNone && (bits === 0 || bits === ANY))
  )
}
