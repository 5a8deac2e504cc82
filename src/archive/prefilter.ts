// The prefilter: columns that rule out most mandates without reading them, but never one that matches.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { MANDATE_KINDS } from '../base/vocabulary.ts'
import type { Filter } from '../query/filter.ts'
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

export function summaryColumnsOf(mandate: Mandate): SummaryColumns {
  return {
    closedFrom: firstDayClosed(mandate),
    recorded: lastDayRecorded(mandate),
    due: dueOf(mandate),
    departments: departmentBits([
      ...mandate.departments,
      ...mandate.actions.flatMap(action => action.department ?? []),
    ]),
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

function departmentBits(ids: readonly string[]): number {
  return ids.reduce((bits, id) => bits | departmentBit(id), 0)
}

function departmentBit(id: string): number {
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
  readonly dueBefore: number | undefined
  readonly dueAtMeeting: boolean
  /** A bit for each department in the filter. One of them has to match. */
  readonly departments: number | undefined
  readonly kinds: readonly number[] | undefined
  readonly ofStates: boolean
}

export function prefilterOf(filter: Filter, day: CivilDate): Prefilter {
  const { statuses = [], dueBefore, departments, kinds } = filter
  const openOnly = statuses.length > 0 ? statuses.every(isOpen) : filter.all !== true
  return {
    day: dayNumber(day),
    openOnly,
    overdue: filter.overdue === true,
    stale: filter.stale === true,
    dueBefore: dueBefore && dayNumber(dueBefore),
    dueAtMeeting: filter.dueAt !== undefined,
    departments: departments && departmentBits(departments),
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
  const { due, departments, kind, asksStates } = summary
  return (
    (!prefilter.openOnly || prefilter.day < summary.closedFrom) &&
    (!prefilter.overdue || mayBeOverdue(kind, due, prefilter.day)) &&
    (!prefilter.stale || kind === CONTINUING) &&
    (prefilter.dueBefore === undefined || due < prefilter.dueBefore) &&
    (!prefilter.dueAtMeeting || due === RESOLVED_LATER) &&
    (prefilter.departments === undefined || (departments & prefilter.departments) !== 0) &&
    (prefilter.kinds === undefined || prefilter.kinds.includes(kind)) &&
    (!prefilter.ofStates || asksStates === 1)
  )
}
