// The rules for a confirmation: a meeting takes note once of what was done by then.
import type { CivilDate } from '../../base/civil-date.ts'
import { failure, type Failure } from '../../base/user-error.ts'
import type { Status } from '../../base/vocabulary.ts'
import type { Mandate } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../snapshot.ts'
import { mandateStatus } from '../status.ts'
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

/** The status of a mandate on the day of its confirmation, unless that is `implemented`. */
export function notImplemented(mandate: Mandate, date: CivilDate): Status | undefined {
  const status = mandateStatus(mandate, date, false)
  return status === 'implemented' ? undefined : status
}
