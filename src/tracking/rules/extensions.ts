// The rules for deadlines: not before the document; and a new one is later than the old one and still ahead.
import { addPeriod, parsePeriod, type CivilDate } from '../../base/civil-date.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { Deadline, Extension, Mandate, SourceDocument } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../snapshot.ts'
import { isOver, type Calendar } from '../calendar.ts'
import { dueInForce, hasOccurrences, isPast, originalDue, type DueDate } from '../due.ts'
import { compareDated } from '../latest.ts'
import { closed } from './closed.ts'
import { wrongDay } from './days.ts'

export interface ProposedExtension {
  readonly date: CivilDate
  readonly to: Deadline
}

export function wrongExtension(
  extension: ProposedExtension,
  tracked: Tracked,
  { calendar }: Snapshot,
  today: CivilDate,
): Failure | undefined {
  return (
    closed(tracked) ??
    wrongDay(extension.date, today, tracked.document) ??
    notLater(extension, tracked, calendar)
  )
}

/**
 * The same rules for an extension in place of a wrong one. The mandate may be closed by now, and the deadline of that
 * day is compared.
 *
 * @param tracked the mandate without the wrong extension
 */
export function wrongCorrectedExtension(
  extension: ProposedExtension,
  tracked: Tracked,
  { calendar }: Snapshot,
  today: CivilDate,
): Failure | undefined {
  const { mandate, document } = tracked
  const due = dueInForce(mandate, document, calendar, extension.date)
  return (
    wrongDay(extension.date, today, document) ??
    notLater(extension, { ...tracked, due: due && { ...due, original: null } }, calendar)
  )
}

/** The new deadline has to be a later day, or a meeting that is still ahead. */
function notLater(
  { date, to }: ProposedExtension,
  { id, mandate, document, due }: Tracked,
  calendar: Calendar,
): Failure | undefined {
  if (due === null) return failure('no-deadline', { id })
  const past = typeof to === 'object' && 'meeting' in to && notAhead(to.meeting, date, calendar)
  if (past) return past
  // This order makes the extension the last one of its day, as it will be recorded.
  const order = mandate.extensions.length + 2
  const extended = { ...mandate, extensions: [...mandate.extensions, { date, order, to }] }
  const after = dueInForce(extended, document, calendar, date)
  if (after === null) return undefined
  if (isSameDeadline(after, due)) return failure('same-deadline', { id, deadline: nameOf(due) })
  if (due.date !== null && after.date !== null && after.date <= due.date)
    return failure('not-later', { to: after.date, from: due.date })
  return isPast(after, date) ? failure('deadline-passed', { to: nameOf(after), date }) : undefined
}

/** The day of a mandate's original deadline, if that is before its document. */
export function dueBeforeDocument(
  mandate: Mandate,
  document: SourceDocument,
  calendar: Calendar,
): CivilDate | undefined {
  const date = originalDue(mandate, document, calendar)?.date
  return date != null && date < document.date ? date : undefined
}

/** The period of a recurring mandate whose first occurrence is after the last year with four digits. */
export function dueOutOfRange({ due }: Mandate, document: SourceDocument): string | undefined {
  if (typeof due !== 'object' || !('every' in due)) return undefined
  const period = parsePeriod(due.every)
  return period && addPeriod(document.date, period) === undefined ? due.every : undefined
}

/** An extension to an earlier day than the deadline before it. */
export interface BackwardExtension {
  readonly extension: Extension
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Compares each extension with the deadline that was in force before it. */
export function backwardExtensions(
  mandate: Mandate,
  document: SourceDocument,
  calendar: Calendar,
): BackwardExtension[] {
  if (hasOccurrences(mandate.kind)) return []
  let from = originalDue(mandate, document, calendar)?.date ?? null
  return mandate.extensions.toSorted(compareDated).flatMap(extension => {
    const alone = { ...mandate, extensions: [extension] }
    const [before, to] = [from, dueInForce(alone, document, calendar, extension.date)?.date ?? null]
    from = to
    return before !== null && to !== null && to < before ? [{ extension, from: before, to }] : []
  })
}

function isSameDeadline(one: DueDate, other: DueDate): boolean {
  return one.date === other.date && one.meeting === other.meeting && one.body === other.body
}

function nameOf({ meeting, date, body }: DueDate): string {
  return meeting ?? date ?? `next:${body ?? ''}`
}

function notAhead(id: string, date: CivilDate, calendar: Calendar): Failure | undefined {
  const meeting = calendar.byId.get(id)
  if (!meeting) return undefined
  return isOver(meeting, date) || meeting.state === 'cancelled'
    ? failure('meeting-not-ahead', { meeting: id, date })
    : undefined
}
