// Which mandates a meeting has to look at, and which are new to it.
import { addDays, type CivilDate } from '../base/civil-date.ts'
import type { Meeting } from '../records/types.ts'
import type { Snapshot, Tracked } from './snapshot.ts'
import { isDueAt } from './due.ts'
import { lastRecorded } from './history.ts'
import { isProposed, isStuck } from './status.ts'
import { isMadeSince, isSilentSince, type ReportingPeriod } from './reporting-period.ts'

/** The mandates that the meeting should look at first. A mandate may be in several of these lists. */
export interface Attention {
  readonly overdue: readonly Tracked[]
  readonly dueHere: readonly Tracked[]
  readonly blocked: readonly Tracked[]
  readonly silent: readonly Tracked[]
  readonly proposed: readonly Tracked[]
}

export function attention(
  outstanding: readonly Tracked[],
  { day }: Snapshot,
  period: ReportingPeriod,
): Attention {
  return {
    overdue: outstanding.filter(tracked => tracked.overdue),
    dueHere: outstanding.filter(tracked => isDueAt(tracked, period.meeting.id) && !tracked.overdue),
    blocked: outstanding.filter(({ status }) => isStuck(status)),
    silent: outstanding.filter(tracked => isSilent(tracked, day, period)),
    proposed: outstanding.filter(isProposed),
  }
}

/** Whether a mandate was given at the last meeting or after it. */
export function isNew({ document }: Tracked, { lastMeeting }: ReportingPeriod): boolean {
  return lastMeeting === null || isMadeSince(document, lastMeeting)
}

/**
 * Whether nothing was recorded since the last meeting. If there was no last meeting: whether nothing was ever recorded.
 */
function isSilent(
  { mandate, document }: Tracked,
  day: CivilDate,
  { lastMeeting }: ReportingPeriod,
): boolean {
  return lastMeeting === null
    ? lastRecorded(mandate, day) === null
    : isSilentSince(lastMeeting, mandate, document, day)
}

const SOON_DAYS = 30

/** The last day of the deadlines that are soon. */
export function lastSoonDay(day: CivilDate): CivilDate | undefined {
  return addDays(day, SOON_DAYS)
}

/** The day on which the papers of a meeting are due, unless it has passed. */
export function papersAhead(
  { papers }: Pick<Meeting, 'papers'>,
  day: CivilDate,
): CivilDate | undefined {
  return papers === undefined || papers < day ? undefined : papers
}
