// The calendar of meetings: the order of meetings, the next and the last one, and whether a meeting is over on a day.
import { compareText } from '../base/compare.ts'
import { daysBetween, type CivilDate } from '../base/civil-date.ts'
import type { MeetingState } from '../base/vocabulary.ts'
import type { Meeting } from '../records/types.ts'

/** The meetings of an organisation, by id and by body. */
export interface Calendar {
  readonly byId: ReadonlyMap<string, Meeting>
  /** The meetings of each body, in the order in which they take place. */
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

/** The recorded days of a meeting, even where it was postponed or cancelled. A last day before the first is ignored. */
export function recordedDays({ from, to }: Meeting): Days | undefined {
  if (from === undefined) return undefined
  return { first: from, last: to !== undefined && to > from ? to : from }
}

/** The first day of a meeting; undefined for a postponed or cancelled one, which has no date in force. */
export function firstDay(meeting: Meeting): CivilDate | undefined {
  return daysInForce(meeting)?.first
}

/** The last day of a meeting. Whatever is due at a meeting is due by this day. */
export function lastDay(meeting: Meeting): CivilDate | undefined {
  return daysInForce(meeting)?.last
}

function daysInForce(meeting: Meeting): Days | undefined {
  const { state } = meeting
  return state === 'postponed' || state === 'cancelled' ? undefined : recordedDays(meeting)
}

/** Whether a due day has passed. On the due day itself it has not. */
export function isPastDay<Day extends CivilDate | number>(last: Day, day: Day): boolean {
  return last < day
}

/** Whether a meeting is over: from the day after its last day. A meeting without a date in force is never over. */
export function isOver(meeting: Meeting, day: CivilDate): boolean {
  const last = lastDay(meeting)
  return last !== undefined && isPastDay(last, day)
}

/** Whether a meeting has begun by the end of `day`. A meeting can decide or take note once it has begun. */
export function hasBegun(meeting: Meeting, day: CivilDate): boolean {
  const first = firstDay(meeting)
  return first !== undefined && first <= day
}

/**
 * The meeting that a text of the day `after` means by "the next meeting of `body`": the first one that begins later. An
 * undated meeting is placed among the dated ones by its id. A cancelled meeting never counts.
 *
 * @param except a meeting that is not meant: the one whose own document says "the next meeting"
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

/** The meeting of `body` that a report made on `day` is for: the one being held, otherwise the next one. */
export function meetingAhead(
  calendar: Calendar,
  body: string,
  day: CivilDate,
): Meeting | undefined {
  const meetings = calendar.byBody.get(body) ?? []
  const last = meetings.findLastIndex(meeting => isOver(meeting, day))
  return meetings.slice(last + 1).find(isAhead)
}

/** Whether a meeting, placed after all past ones, is still ahead. A meeting that was held on an unknown day is not. */
function isAhead(meeting: Meeting): boolean {
  if (meeting.state === 'cancelled') return false
  return firstDay(meeting) !== undefined || meeting.state !== 'held'
}

/** The last meeting of `body` that was held and is over on `day`. */
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

/** The last meeting before `meeting`, of the same body, that was held and is over on `day`. */
export function meetingBefore(
  calendar: Calendar,
  meeting: Meeting,
  day: CivilDate,
): Meeting | undefined {
  return lastMeetingsBefore(calendar, meeting, day).at(-1)
}

/** All meetings before `meeting`, of the same body, that were held and are over on `day`, oldest first. */
export function lastMeetingsBefore(
  calendar: Calendar,
  meeting: Meeting,
  day: CivilDate,
): Meeting[] {
  const meetings = calendar.byBody.get(meeting.body) ?? []
  // The meeting may have been read at another time than the calendar.
  const place = meetings.findIndex(({ id }) => id === meeting.id)
  return meetings.slice(0, Math.max(0, place)).filter(wasHeldBefore(day))
}

/** Whether a meeting has a date in force, and begins after `day`. */
export function isToCome(meeting: Meeting, day: CivilDate): boolean {
  return firstDay(meeting) !== undefined && !hasBegun(meeting, day)
}

/** The number of days until a meeting begins: 0 while it is held; undefined without a date in force. */
export function daysUntil(meeting: Meeting, day: CivilDate): number | undefined {
  const first = firstDay(meeting)
  return first === undefined ? undefined : Math.max(0, daysBetween(day, first))
}

/** The state of a meeting on a day. A meeting that was held later was still planned before it began. */
export function stateOn(meeting: Meeting, day: CivilDate): MeetingState {
  return isHeldTooEarly(meeting, day) ? 'planned' : meeting.state
}

/**
 * Whether a meeting is still recorded as planned although its days are over: somebody has to say whether it was held.
 */
export function isUnconfirmed(meeting: Meeting, day: CivilDate): boolean {
  return meeting.state === 'planned' && isOver(meeting, day)
}

/** Whether a meeting is recorded as held although it has not begun. */
export function isHeldTooEarly(meeting: Meeting, day: CivilDate): boolean {
  return meeting.state === 'held' && isToCome(meeting, day)
}

/** All meetings of all bodies, in the order in which they take place. */
export function inCalendarOrder(calendar: Calendar): Meeting[] {
  const dated = [...calendar.byBody.values()].flatMap(meetings =>
    meetings.map((meeting, index) => ({ meeting, date: standsAt(meetings, index) })),
  )
  return dated.toSorted((a, b) => compareText(a.date, b.date)).map(({ meeting }) => meeting)
}

/** The date that a meeting is sorted by. A meeting without a date follows the one before it. */
function standsAt(meetings: readonly Meeting[], index: number): string {
  const meeting = meetings[index]
  if (meeting?.from !== undefined) return meeting.from
  const isLast = meetings.slice(index).every(({ from }) => from === undefined)
  if (isLast && meeting?.state !== 'held') return '9999'
  return meetings.slice(0, index).findLast(({ from }) => from !== undefined)?.from ?? ''
}

/** Sorts the dated meetings by date. Each undated meeting goes before the first dated one with a greater id. */
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

/** Compares ids so that CFM-9 comes before CFM-46. */
export function compareNaturally(a: string, b: string): number {
  const [left, right] = [a.split(/(\d+)/), b.split(/(\d+)/)]
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [x, y] = [left[index] ?? '', right[index] ?? '']
    const order = index % 2 === 1 ? Number(x) - Number(y) : compareText(x, y)
    if (order !== 0) return order
  }
  return left.length - right.length || compareText(a, b)
}
