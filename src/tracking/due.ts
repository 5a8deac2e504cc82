// The due date in force on a day: the deadline that the meeting set, moved by extensions, resolved by the calendar.
import { addPeriod, daysBetween, parsePeriod, type CivilDate } from '../base/civil-date.ts'
import type { MandateKind } from '../base/vocabulary.ts'
import type { Deadline, Mandate, SourceDocument, Update } from '../records/types.ts'
import { firstDay, isPastDay, lastDay, meetingAfter, type Calendar } from './calendar.ts'
import { latest, upTo } from './latest.ts'
import { actionStatus, isSetAside } from './status.ts'

/** A deadline as far as the calendar can resolve it. */
export interface DueDate {
  /** The last day that is still in time: of a meeting, its last day. Null while no date is set. */
  readonly date: CivilDate | null
  /** The day on which the meeting begins. It equals `date` for a deadline that is a date. */
  readonly from: CivilDate | null
  /** The meeting at which it is due. Null for a deadline that is a date, and while the meeting is unknown. */
  readonly meeting: string | null
  /** Whether that meeting was cancelled. Then there is no date, and there will be none. */
  readonly cancelled: boolean
  /** The body whose next meeting is the deadline, while the calendar does not contain that meeting. */
  readonly body: string | null
}

/** The fields of a document that deadlines depend on. */
type Source = Pick<SourceDocument, 'date' | 'meeting'>

/** The deadline that the meeting set, before any extension; null if it set none. */
export function originalDue(mandate: Mandate, source: Source, calendar: Calendar): DueDate | null {
  const { due } = mandate
  if (due === undefined) return null
  if (typeof due === 'string' || !('every' in due)) return resolve(due, source, calendar)
  const first = occurrences(due.every, source, calendar).next()
  return first.done ? unresolved(due.every) : first.value
}

/**
 * The deadline in force at the end of `day`: the latest extension made by then, otherwise the original deadline. For a
 * recurring mandate, it is the earliest occurrence that is not yet fulfilled.
 */
export function dueInForce(
  mandate: Mandate,
  source: Source,
  calendar: Calendar,
  day: CivilDate,
): DueDate | null {
  const { due } = mandate
  const every = typeof due === 'object' && 'every' in due ? due.every : undefined
  const extension = latest(day, mandate.extensions)
  const isSpent = every !== undefined && extension && wasDoneSince(mandate, extension.date, day)
  if (extension && !isSpent) return resolve(extension.to, source, calendar)
  if (every === undefined) return originalDue(mandate, source, calendar)
  return firstUnfulfilled(mandate, occurrences(every, source, calendar), day) ?? unresolved(every)
}

/**
 * The deadlines that a mandate had up to the end of `day`, oldest first: the original one, and each to which it was moved.
 * The last one is in force. A recurring mandate has only that one, because its earlier ones were for other occurrences.
 */
export function deadlinesUpTo(
  mandate: Mandate,
  source: Source,
  calendar: Calendar,
  day: CivilDate,
): DueDate[] {
  const inForce = dueInForce(mandate, source, calendar, day)
  if (inForce === null) return []
  const original = originalDue(mandate, source, calendar)
  if (hasOccurrences(mandate.kind) || original === null) return [inForce]
  return [original, ...upTo(day, mandate.extensions).map(({ to }) => resolve(to, source, calendar))]
}

/** Whether `due` has passed on `day`. On the due day itself it has not. A deadline without a day never passes. */
export function isPast(due: DueDate | null, day: CivilDate): boolean {
  return due !== null && due.date !== null && isPastDay(due.date, day)
}

/** The number of days until `due`; undefined if it has passed or has no day. */
export function daysLeft(due: DueDate | null, day: CivilDate): number | undefined {
  return due === null || due.date === null || isPast(due, day)
    ? undefined
    : daysBetween(day, due.date)
}

/** Whether something is still expected of a mandate at a meeting. */
export function isDueAt(
  { outstanding, due }: { readonly outstanding: boolean; readonly due: DueDate | null },
  meeting: string,
): boolean {
  return outstanding && due?.meeting === meeting
}

/** Whether a mandate of this kind is to be done again and again. Its updates are about one occurrence each. */
export function hasOccurrences(kind: MandateKind): boolean {
  return kind === 'recurring'
}

/** Whether a mandate of this kind can be overdue. A continuing mandate has no end, so it cannot. */
export function canBeOverdue(kind: MandateKind): boolean {
  return kind !== 'continuing'
}

function resolve(deadline: Deadline, source: Source, calendar: Calendar): DueDate {
  if (typeof deadline === 'string') return dueBy(deadline)
  if ('meeting' in deadline) return dueAt(deadline.meeting, calendar)
  const after = deadline.after ?? source.date
  const meeting = meetingAfter(calendar, deadline.next, after, source.meeting)
  return meeting ? dueAt(meeting.id, calendar) : unresolved(deadline.next)
}

function dueBy(date: CivilDate): DueDate {
  return { date, from: date, meeting: null, cancelled: false, body: null }
}

function dueAt(id: string, calendar: Calendar): DueDate {
  const meeting = calendar.byId.get(id)
  return {
    date: (meeting && lastDay(meeting)) ?? null,
    from: (meeting && firstDay(meeting)) ?? null,
    meeting: id,
    cancelled: meeting?.state === 'cancelled',
    body: null,
  }
}

function unresolved(body: string): DueDate {
  const known = parsePeriod(body) ? null : body
  return { date: null, from: null, meeting: null, cancelled: false, body: known }
}

/**
 * The occurrences of a recurring mandate, after the document's date: at each meeting of a body, or after each period.
 */
function* occurrences(every: string, source: Source, calendar: Calendar): Generator<DueDate> {
  const period = parsePeriod(every)
  if (period) {
    for (let times = 1; ; times++) {
      const day = addPeriod(source.date, period, times)
      if (day === undefined) return
      yield dueBy(day)
    }
  }
  const first = meetingAfter(calendar, every, source.date, source.meeting)
  const all = calendar.byBody.get(every) ?? []
  for (const meeting of first ? all.slice(all.indexOf(first)) : []) {
    if (meeting.state !== 'cancelled') yield dueAt(meeting.id, calendar)
  }
}

/**
 * The earliest occurrence that passed unfulfilled; otherwise the earliest future or undated one. An undated occurrence
 * is dropped when a later occurrence has passed.
 */
function firstUnfulfilled(
  mandate: Mandate,
  all: Iterable<DueDate>,
  day: CivilDate,
): DueDate | undefined {
  let before = ''
  let undated: DueDate[] = []
  for (const occurrence of all) {
    const { date: last } = occurrence
    const inTime = (date: CivilDate): boolean => last !== null && date > before && date <= last
    const isDone = isFulfilled(mandate, occurrence, inTime, day)
    if (last === null) {
      if (!isDone) undated.push(occurrence)
    } else if (isDone) {
      before = last
      if (isPast(occurrence, day)) undated = []
    } else {
      return isPast(occurrence, day) ? occurrence : (undated[0] ?? occurrence)
    }
  }
  // An update after the last dated occurrence that names no occurrence is for the next undated one.
  const [next, later] = undated
  return next && isFulfilled(mandate, next, date => date > before, day) ? later : next
}

/**
 * Whether a recurring mandate was carried out for `occurrence`: an update names it, or an update names none and its
 * date is `inTime` for it.
 */
function isFulfilled(
  mandate: Mandate,
  occurrence: DueDate,
  inTime: (date: CivilDate) => boolean,
  day: CivilDate,
): boolean {
  const name = occurrence.meeting ?? occurrence.date
  const isFor = (update: Update): boolean =>
    update.for === undefined ? inTime(update.date) : update.for === name
  // The latest update about the occurrence counts, because a report can be withdrawn.
  return wasDone(mandate, day, updates => {
    return latest(day, updates.filter(isFor))?.status === 'implemented'
  })
}

function wasDoneSince(mandate: Mandate, from: CivilDate, day: CivilDate): boolean {
  return wasDone(mandate, day, updates =>
    upTo(day, updates).some(({ date, status }) => date >= from && status === 'implemented'),
  )
}

/** Whether `isDone` holds for the updates of the mandate itself, or for the updates of each action not set aside. */
function wasDone(
  { updates, actions }: Mandate,
  day: CivilDate,
  isDone: (updates: readonly Update[]) => boolean,
): boolean {
  const standing = actions.filter(action => !isSetAside(actionStatus(action, day)))
  const byActions = standing.length > 0 && standing.every(action => isDone(action.updates))
  return byActions || isDone(updates)
}
