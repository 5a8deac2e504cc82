// Requests for information about a mandate or an action: which of them has no answer yet.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, Update } from '../records/types.ts'
import { upTo } from './latest.ts'
import { openWork, type Work } from './responsible.ts'
import type { Tracked } from './snapshot.ts'

export type Inquiry = NonNullable<Mandate['requests']>[number]

/**
 * The requests up to the end of `day` that have no answer by then, oldest first. Any later entry is an answer. An entry
 * about an earlier day is one if it names the request.
 */
export function unansweredRequests({ mandate, action }: Work, day: CivilDate): Inquiry[] {
  const { requests = [] } = action?.action ?? mandate.mandate
  if (requests.length === 0) return []
  const { updates, actions } = mandate.mandate
  const entries = action
    ? action.action.updates
    : [...updates, ...actions.flatMap(each => each.updates)]
  const known = upTo(day, entries)
  return upTo(day, requests).filter(request => !known.some(entry => isAnswer(entry, request)))
}

function isAnswer({ date, answers }: Update, request: Inquiry): boolean {
  return date > request.date || (answers !== undefined && answers >= request.date)
}

/** The date of the request that a new entry has to name, because its own date does not show that it is an answer. */
export function requestAnswered(
  work: Work,
  entry: CivilDate,
  day: CivilDate,
): CivilDate | undefined {
  const last = unansweredRequests(work, day).at(-1)
  return last && entry <= last.date ? last.date : undefined
}

/** Whether somebody was asked about a mandate or one of its open actions, and has not answered. */
export function isUnanswered(tracked: Tracked, day: CivilDate): boolean {
  return openWork(tracked).some(work => unansweredRequests(work, day).length > 0)
}
