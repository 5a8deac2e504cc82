// What the records said on an earlier day: who had a mandate, and when a meeting was to be.
// A change of a record keeps what was there before, so that an earlier report stays as it was.
import type { CivilDate } from '../base/civil-date.ts'
import type { Action, Mandate, Meeting } from '../records/types.ts'
import { calendarOf, type Calendar } from './calendar.ts'
import { compareDated, type Dated } from './latest.ts'

/** A change of a record, with the fields as they were before it. */
interface Changed<Was> extends Dated {
  readonly was?: Was | undefined
}

/** The mandate with the departments and the officers that it had at the end of `day`. */
export function mandateOn(mandate: Mandate, day: CivilDate): Mandate {
  const { changes, actions } = mandate
  if (changes === undefined && actions.every(action => action.changes === undefined)) return mandate
  const departments = earlier(changes, 'departments', day)
  const officer = earlier(changes, 'officer', day)
  const then = actions.map(action => actionOn(action, day))
  const isSame = then.every((action, index) => action === actions[index])
  if (departments === undefined && officer === undefined && isSame) return mandate
  return {
    ...mandate,
    ...(departments && { departments }),
    ...(officer && { officer }),
    actions: then,
  }
}

function actionOn(action: Action, day: CivilDate): Action {
  const department = earlier(action.changes, 'department', day)
  const officer = earlier(action.changes, 'officer', day)
  if (department === undefined && officer === undefined) return action
  return { ...action, ...(department && { department }), ...(officer && { officer }) }
}

/** The calendar as it was at the end of `day`. */
export function calendarOn(meetings: readonly Meeting[], day: CivilDate): Calendar {
  return calendarOf(meetings.map(meeting => meetingOn(meeting, day)))
}

/** The meeting as it was planned at the end of `day`. Its Hijri days are known for its present days only. */
function meetingOn(meeting: Meeting, day: CivilDate): Meeting {
  const was = changesAfter(meeting.changes, day)[0]?.was
  if (was === undefined) return meeting
  const { from, to, state = meeting.state } = was
  const isSame = from === meeting.from && to === meeting.to
  return { ...meeting, from, to, hijri: isSame ? meeting.hijri : undefined, state }
}

/** What a field was at the end of `day`; undefined if it was not changed since. */
function earlier<Was, Field extends keyof Was>(
  changes: readonly Changed<Was>[] | undefined,
  field: Field,
  day: CivilDate,
): Was[Field] | undefined {
  return changesAfter(changes, day).find(({ was }) => was?.[field] !== undefined)?.was?.[field]
}

/** The changes since `day`, oldest first. */
function changesAfter<T extends Dated>(changes: readonly T[] = [], day: CivilDate): T[] {
  return changes.filter(({ date }) => date > day).toSorted(compareDated)
}

/**
 * What a field became by a change: what the next change of it found, or the present value.
 *
 * @param change one of `changes`
 */
export function became<Was, Field extends keyof Was>(
  changes: readonly Changed<Was>[],
  change: Changed<Was>,
  field: Field,
  present: Was[Field] | undefined,
): Was[Field] | undefined {
  const next = changes
    .filter(other => compareDated(other, change) > 0 && other.was?.[field] !== undefined)
    .toSorted(compareDated)[0]
  return next?.was?.[field] ?? present
}

/** The day from which a new change counts: not before the changes that were recorded earlier. */
export function dayOfChange(changes: readonly Dated[], day: CivilDate): CivilDate {
  return changes.reduce((last, { date }) => (date > last ? date : last), day)
}

/** The day from which work passes to somebody else: a day to come counts as today. */
export function dayOfTransfer(day: CivilDate, today: CivilDate): CivilDate {
  return day > today ? today : day
}
