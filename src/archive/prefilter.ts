// What can be said of a mandate without reading it: enough to leave most unread, and none that matches.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { MANDATE_KINDS } from '../base/vocabulary.ts'
import type { Filter } from '../query/filter.ts'
import type { Mandate } from '../records/types.ts'
import { isPastDay } from '../tracking/calendar.ts'
import { closedFrom } from '../tracking/closure.ts'
import { canBeOverdue } from '../tracking/due.ts'
import { isOpen } from '../tracking/status.ts'

/** Days are numbers here, 2018-09-24 being 20180924. */
export interface SummaryColumns {
  /** From this day on nothing more is expected of it, whatever else the archive holds. */
  readonly closedFrom: number
  /** The last day on which an update of it or of an action is dated; 0 for none. */
  readonly recorded: number
  /** The day that it is due by, where the mandate alone says so; `RESOLVED_LATER` or `NO_DEADLINE` otherwise. */
  readonly due: number
  /** A bit for each department that has to do with it; two departments may share one. */
  readonly departments: number
  readonly kind: number
  /** 1 when it is carried out through Member States. */
  readonly asksStates: number
}

/** A day that does not come. */
export const NEVER = 99_999_999
const NO_DEADLINE = NEVER
/** The calendar, an extension or a period decides. */
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

/** A mandate that another repeats is closed as well: that closes more, and opens none. */
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

/** A filter as far as these columns can answer it. */
export interface Prefilter {
  /** The day as of which is asked. */
  readonly day: number
  readonly openOnly: boolean
  readonly overdue: boolean
  readonly stale: boolean
  readonly dueBefore: number | undefined
  readonly dueAtMeeting: boolean
  /** A bit for each department, one of which is asked for. */
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

/** Whether it may be outstanding on `day`, or something was recorded of it on `since` or later. */
export function mayBeReported(summary: SummaryColumns, since: number, day: number): boolean {
  return day < summary.closedFrom || summary.recorded >= since
}

/** Whether a mandate of which these are the columns may be one that is asked for. */
export function mayPass(prefilter: Prefilter, summary: SummaryColumns): boolean {
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
