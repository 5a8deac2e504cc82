// The rules for a confirmation: a meeting takes note once of what was done by then.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { Status } from '../../base/vocabulary.ts'
import type { Mandate } from '../../records/types.ts'
import { isToCome } from '../calendar.ts'
import type { Snapshot, Tracked } from '../snapshot.ts'
import { isDone, mandateStatus } from '../status.ts'
import { wrongDay } from './days.ts'
import { notHeldBy } from './meetings.ts'

export interface ProposedConfirmation {
  readonly meeting: string
  readonly date: CivilDate
}

export function wrongConfirmation(
  { meeting, date }: ProposedConfirmation,
  { id, mandate, document }: Tracked,
  { calendar }: Snapshot,
  today: CivilDate,
): Failure | undefined {
  const { confirmed } = mandate
  if (confirmed) return failure('already-confirmed', { id, meeting: confirmed.meeting })
  const status = notImplemented(mandate, date)
  if (status !== undefined) return failure('not-implemented', { id, status, date })
  return notHeldBy(meeting, date, calendar) ?? wrongDay(date, today, document)
}

/** The meeting that took note of a mandate by the day, if one did. */
export function takenNoteBy(
  { mandate: { confirmed } }: Tracked,
  { calendar, day }: Snapshot,
): string | undefined {
  if (!confirmed) return undefined
  const meeting = calendar.byId.get(confirmed.meeting)
  const isLater =
    confirmed.date === undefined ? meeting && isToCome(meeting, day) : confirmed.date > day
  return isLater ? undefined : confirmed.meeting
}

/** Whether a meeting can still take note that a mandate was carried out. */
export function awaitsConfirmation({ mandate, status }: Tracked): boolean {
  return isDone(status) && mandate.confirmed === undefined
}

/** The status of a mandate on the day of its confirmation, unless that is `implemented`. */
export function notImplemented(mandate: Mandate, date: CivilDate): Status | undefined {
  const status = mandateStatus(mandate, date, false)
  return isDone(status) ? undefined : status
}
