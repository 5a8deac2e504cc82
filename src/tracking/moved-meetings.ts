// What becomes of the days of a meeting that moves, and of the ends of periods.
import { addDays, daysBetween, type CivilDate } from '../base/civil-date.ts'
import type { Meeting } from '../records/types.ts'

type Days = Pick<Meeting, 'from' | 'to'>

/** The days of a meeting after a change. If only the first day is given, the meeting is as long as before. */
export function movedDays(before: Days, typed: Days): Days {
  const from = typed.from ?? before.from
  if (typed.to !== undefined || typed.from === undefined) return { from, to: typed.to ?? before.to }
  if (before.from === undefined || before.to === undefined) return { from, to: before.to }
  return { from, to: addDays(typed.from, daysBetween(before.from, before.to)) }
}

export function areReversed(from: CivilDate, to: CivilDate): boolean {
  return to < from
}

/** Whether a meeting is postponed by its new first day. */
export function isLater(day: CivilDate | undefined, before: CivilDate): boolean {
  return day !== undefined && before < day
}

/** The last day of a period. In the records, the end of a period is the first day after it. */
export function lastDayOf(end: CivilDate): CivilDate | undefined {
  return addDays(end, -1)
}
