// The due date in force on a day: what the meeting set, moved by extensions, resolved by the calendar.
import { addPeriod, parsePeriod, type CivilDate } from '../base/civil-date.ts'
import type { MandateKind } from '../base/vocabulary.ts'
import type { Deadline, Mandate, SourceDocument, Update } from '../records/types.ts'
import { firstDay, isPastDay, lastDay, meetingAfter, type Calendar } from './calendar.ts'
import { latest, upTo } from './latest.ts'
import { actionStatus, isSetAside } from './status.ts'

/** A deadline as far as the calendar can resolve it. */
export interface DueDate {
  /** The day by which it is due, on which it is still in time: of a meeting, the last one. Null while no date is set. */
  readonly date: CivilDate | null
  /** The day on which the meeting begins; the same as `date` where it is due by a date. */
  readonly from: CivilDate | null
  /** The meeting at which it is due, or null when it is due by a date, or no such meeting is known yet. */
  readonly meeting: string | null
  /** Whether that meeting was cancelled, so that no date is set and none will be. */
  readonly cancelled: boolean
  /** The body whose next meeting is meant, where the calendar does not know that meeting yet. */
  readonly body: string | null
}

/** A document as far as deadlines need it. */
type Source = Pick<SourceDocument, 'date' | 'meeting'>

/** The deadline as the meeting set it, before any extension; null where it set none. */
export function originalDue(mandate: Mandate, source: Source, calendar: Calendar): DueDate | null {
  const { due } = mandate
  if (due === undefined) return null
  if (typeof due === 'string' || !('every' in due)) return resolve(due, source, calendar)
  const first = occurrences(due.every, source, calendar).next()
  return first.done ? unresolved(due.every) : first.value
}

/**
 * The deadline in force at the end of `day`: the latest extension made by then, else the original.
 * Of a recurring mandate, the earliest occurrence that is not fulfilled yet.
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

/** Whether `due` has passed: on the day by which it is due it has not. A deadline without a day never has. */
export function isPast(due: DueDate | null, day: CivilDate): boolean {
  return due !== null && due.date !== null && isPastDay(due.date, day)
}

/** Whether a mandate of this kind can be overdue: what continues has no end to be late for. */
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

/** When a recurring mandate is due, from the document's date on: at each meeting of a body, or after each period. */
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
 * The earliest occurrence that passed unfulfilled; else the earliest that is to come, or whose date is to be fixed. One
 * without a date that a later one has overtaken is waited for no more.
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
  // After the last one with a date, what names no occurrence is for the next, whenever that will be.
  const [next, later] = undated
  return next && isFulfilled(mandate, next, date => date > before, day) ? later : next
}

/**
 * Whether a recurring mandate was carried out for `occurrence`: by an update that names it, or by one that names none
 * and was made `inTime` for it.
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
  // What was said of it last counts: a report may be taken back.
  return wasDone(mandate, day, updates => {
    return latest(day, updates.filter(isFor))?.status === 'implemented'
  })
}

function wasDoneSince(mandate: Mandate, from: CivilDate, day: CivilDate): boolean {
  return wasDone(mandate, day, updates =>
    upTo(day, updates).some(({ date, status }) => date >= from && status === 'implemented'),
  )
}

/** Whether the updates of the mandate itself, or of each of its actions that stand, say so. */
function wasDone(
  { updates, actions }: Mandate,
  day: CivilDate,
  isDone: (updates: readonly Update[]) => boolean,
): boolean {
  const standing = actions.filter(action => !isSetAside(actionStatus(action, day)))
  const byActions = standing.length > 0 && standing.every(action => isDone(action.updates))
  return byActions || isDone(updates)
}
