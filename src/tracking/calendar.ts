// The calendar of meetings: which comes next, which was last, and, for all commands, what a day means for a meeting.
import { compareText } from '../base/compare.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { MeetingState } from '../base/vocabulary.ts'
import type { Meeting } from '../records/types.ts'

/** The meetings of an organisation, by id and by body. */
export interface Calendar {
  readonly byId: ReadonlyMap<string, Meeting>
  /** Of each body, in the order in which its meetings take place. */
  readonly byBody: ReadonlyMap<string, readonly Meeting[]>
}

export function calendarOf(meetings: readonly Meeting[]): Calendar {
  const byId = new Map<string, Meeting>()
  const byBody = new Map<string, Meeting[]>()
  for (const meeting of meetings) {
    if (!byId.has(meeting.id)) byId.set(meeting.id, meeting)
    const ofBody = byBody.get(meeting.body)
    if (ofBody) ofBody.push(meeting)
    else byBody.set(meeting.body, [meeting])
  }
  for (const [body, ofBody] of byBody) byBody.set(body, inOrder(ofBody))
  return { byId, byBody }
}

interface Days {
  readonly first: CivilDate
  readonly last: CivilDate
}

/** The days recorded of a meeting, in force or not. It never ends before it begins, even where the record says so. */
export function recordedDays({ from, to }: Meeting): Days | undefined {
  if (from === undefined) return undefined
  return { first: from, last: to !== undefined && to > from ? to : from }
}

/** The first day of a meeting, while there is one: a meeting put off or called off has no date in force. */
export function firstDay(meeting: Meeting): CivilDate | undefined {
  return daysInForce(meeting)?.first
}

/** The last day of a meeting, by which anything is due that is due at this meeting. */
export function lastDay(meeting: Meeting): CivilDate | undefined {
  return daysInForce(meeting)?.last
}

function daysInForce(meeting: Meeting): Days | undefined {
  const { state } = meeting
  return state === 'postponed' || state === 'cancelled' ? undefined : recordedDays(meeting)
}

/** Whether a day by which something is due has passed: on the day itself it is still in time. */
export function isPastDay<Day extends CivilDate | number>(last: Day, day: Day): boolean {
  return last < day
}

/** Whether a meeting is over: from the day after its last one. A meeting without a date in force never is. */
export function isOver(meeting: Meeting, day: CivilDate): boolean {
  const last = lastDay(meeting)
  return last !== undefined && isPastDay(last, day)
}

/** Whether a meeting has begun by the end of `day`: from then on it can decide, and take note of what was done. */
export function hasBegun(meeting: Meeting, day: CivilDate): boolean {
  const first = firstDay(meeting)
  return first !== undefined && first <= day
}

/**
 * The meeting that "the next meeting of `body`" means in a text of the day `after`: the first one that begins later.
 * One whose date is to be fixed counts where its id puts it among the dated ones; one that was cancelled never does.
 *
 * @param except a meeting that cannot be meant (the one at which the words "the next" were spoken)
 */
export function meetingAfter(
  calendar: Calendar,
  body: string,
  after: CivilDate,
  except?: string,
): Meeting | undefined {
  const meetings = calendar.byBody.get(body) ?? []
  const last = meetings.findLastIndex(meeting => hasBegun(meeting, after))
  return meetings.slice(last + 1).find(meeting => meeting.id !== except && isAhead(meeting))
}

/** The meeting of `body` that a report made on `day` is for: the one that is being held, else the next one. */
export function meetingAhead(
  calendar: Calendar,
  body: string,
  day: CivilDate,
): Meeting | undefined {
  const meetings = calendar.byBody.get(body) ?? []
  const last = meetings.findLastIndex(meeting => isOver(meeting, day))
  return meetings.slice(last + 1).find(isAhead)
}

/** Whether a meeting that stands after those of the past will be held; when one was that was held, may be unknown. */
function isAhead(meeting: Meeting): boolean {
  if (meeting.state === 'cancelled') return false
  return firstDay(meeting) !== undefined || meeting.state !== 'held'
}

/** The last meeting of `body` that is known to have been held and that is over. */
export function lastMeetingBy(
  calendar: Calendar,
  body: string,
  day: CivilDate,
): Meeting | undefined {
  return (calendar.byBody.get(body) ?? []).findLast(wasHeldBefore(day))
}

function wasHeldBefore(day: CivilDate): (meeting: Meeting) => boolean {
  return meeting => meeting.state === 'held' && isOver(meeting, day)
}

/** The last meeting of the same body that was held and is over, of those that come before `meeting`. */
export function meetingBefore(
  calendar: Calendar,
  meeting: Meeting,
  day: CivilDate,
): Meeting | undefined {
  const meetings = calendar.byBody.get(meeting.body) ?? []
  return meetings.slice(0, Math.max(0, meetings.indexOf(meeting))).findLast(wasHeldBefore(day))
}

/** Whether a meeting has a date in force, and begins after `day`. */
export function isToCome(meeting: Meeting, day: CivilDate): boolean {
  return firstDay(meeting) !== undefined && !hasBegun(meeting, day)
}

/** What a meeting was on a day: one that has been held since was still planned before it began. */
export function stateOn(meeting: Meeting, day: CivilDate): MeetingState {
  return meeting.state === 'held' && isToCome(meeting, day) ? 'planned' : meeting.state
}

/** A planned meeting whose days are over: somebody has to say whether it was held. */
export function isUnconfirmed(meeting: Meeting, day: CivilDate): boolean {
  return meeting.state === 'planned' && isOver(meeting, day)
}

/** All meetings of all bodies in the order in which they take place. */
export function inCalendarOrder(calendar: Calendar): Meeting[] {
  const dated = [...calendar.byBody.values()].flatMap(meetings =>
    meetings.map((meeting, index) => ({ meeting, date: standsAt(meetings, index) })),
  )
  return dated.toSorted((a, b) => compareText(a.date, b.date)).map(({ meeting }) => meeting)
}

/** The date by which a meeting of a body is put in order; one without a date follows the one before it. */
function standsAt(meetings: readonly Meeting[], index: number): string {
  const meeting = meetings[index]
  if (meeting?.from !== undefined) return meeting.from
  const isLast = meetings.slice(index).every(({ from }) => from === undefined)
  if (isLast && meeting?.state !== 'held') return '9999'
  return meetings.slice(0, index).findLast(({ from }) => from !== undefined)?.from ?? ''
}

/** Dated meetings by date; each without a date before the first dated one whose id is greater. */
function inOrder(meetings: readonly Meeting[]): Meeting[] {
  const ordered = meetings
    .filter(meeting => meeting.from !== undefined)
    .toSorted((a, b) => compareText(a.from ?? '', b.from ?? '') || compareNaturally(a.id, b.id))
  const undated = meetings
    .filter(meeting => meeting.from === undefined)
    .toSorted((a, b) => compareNaturally(a.id, b.id))
  for (const meeting of undated) {
    const before = ordered.findIndex(other => compareNaturally(meeting.id, other.id) < 0)
    ordered.splice(before === -1 ? ordered.length : before, 0, meeting)
  }
  return ordered
}

/** Order in which CFM-9 comes before CFM-46. */
export function compareNaturally(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? '', right[index] ?? '']
    const order = index % 2 === 1 ? Number(x) - Number(y) : compareText(x, y)
    if (order !== 0) return order
  }
  return left.length - right.length || compareText(a, b)
}
