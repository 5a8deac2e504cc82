// The state of every mandate at the end of one day. Entries with later dates do not count.
import type { CivilDate } from '../base/civil-date.ts'
import {
  actionId,
  type Action,
  type Body,
  type Mandate,
  type Meeting,
  type Organisation,
  type Records,
  type SourceDocument,
  type Update,
} from '../records/types.ts'
import type { Status } from '../base/vocabulary.ts'
import { lastMeetingBy, type Calendar } from './calendar.ts'
import { calendarOn, mandateOn } from './earlier.ts'
import { canBeOverdue, dueInForce, isPast, originalDue, type DueDate } from './due.ts'
import { lineageOf, mandatesOf, relinked, renewalsOf, type Lineage } from './lineage.ts'
import { organisationOn } from './organisation-on.ts'
import { latest, upTo } from './latest.ts'
import { overrideOf, type Override } from './override.ts'
import { removedFrom, type Removed } from './removed.ts'
import { isSilentSince } from './reporting-period.ts'
import { actionStatus, isClosed, mandateStatus } from './status.ts'

/** An action as it stood on the day. */
export interface TrackedAction {
  readonly id: string
  readonly action: Action
  readonly status: Status
  readonly lastUpdate: CivilDate | null
}

/** The deadline in force. `original` is the deadline that the meeting set, if it was moved since. */
export type TrackedDue = DueDate & { readonly original: DueDate | null }

/** A mandate as it stood on the day. */
export interface Tracked {
  readonly id: string
  readonly document: SourceDocument
  readonly mandate: Mandate
  readonly status: Status
  /** The decision on the mandate as a whole that is in force, if any. */
  readonly decision: Update | null
  /** Why the status differs from the one its actions give; null where it does not. */
  readonly override: Override | null
  readonly outstanding: boolean
  readonly overdue: boolean
  /** Whether an outstanding mandate had no update since the last meeting reported to. */
  readonly silent: boolean
  /** Whether a continuing mandate is silent. It has no deadline that could be missed. */
  readonly stale: boolean
  readonly due: TrackedDue | null
  readonly lastUpdate: CivilDate | null
  readonly actions: readonly TrackedAction[]
}

/** The records as they stood at the end of `day`. */
export interface Snapshot {
  readonly day: CivilDate
  /** With the names of the day. */
  readonly organisation: Organisation
  readonly bodies: readonly Body[]
  readonly calendar: Calendar
  /** The last meeting that was reported to; null if there was none. */
  readonly lastMeeting: Meeting | null
  readonly lineage: Lineage
  /** The mandates by the dates of their documents, then by their order in the document. */
  readonly mandates: readonly Tracked[]
  /** The mandates and actions that were removed from the documents of `mandates`, and from those without any. They count nowhere. */
  readonly removed: readonly Removed[]
}

/**
 * Computes the state of the records at the end of `day`. The result depends on nothing else.
 *
 * @param known the lineage of all mandates on that day, when `records` holds only some of them
 */
export function snapshotOf(
  records: Omit<Records, 'folder' | 'problems'>,
  day: CivilDate,
  known?: Lineage,
): Snapshot {
  const calendar = calendarOn(records.meetings, day)
  const documents = records.documents.filter(document => document.date <= day)
  const placed = mandatesOf(documents)
  const lineage = known ?? lineageOf(renewalsOf(placed))
  const lastMeeting = lastMeetingBy(calendar, records.organisation.reportsTo, day) ?? null
  const mandates = placed.map(({ id, document, mandate: recorded }): Tracked => {
    const mandate = mandateOn(recorded, day)
    const renewed = (lineage.renewedBy.get(id) ?? []).length > 0
    const status = mandateStatus(mandate, day, renewed)
    const decision = latest(day, mandate.updates) ?? null
    const outstanding = !isClosed(status, decision ?? undefined)
    const due = trackedDue(mandate, document, calendar, day)
    const silent =
      outstanding && lastMeeting !== null && isSilentSince(lastMeeting, mandate, document, day)
    return {
      id,
      document,
      mandate,
      status,
      decision,
      override: overrideOf(mandate, day, status),
      outstanding,
      overdue: outstanding && canBeOverdue(mandate.kind) && isPast(due, day),
      silent,
      stale: silent && mandate.kind === 'continuing',
      due,
      lastUpdate: lastUpdateOf(mandate, day),
      actions: mandate.actions.map(action => trackedAction(document, mandate, action, day)),
    }
  })
  const { bodies } = records
  const organisation = organisationOn(records.organisation, day)
  const removed = documents.flatMap(removedFrom)
  return { day, organisation, bodies, calendar, lastMeeting, lineage, mandates, removed }
}

/**
 * The snapshot of the same day, with these documents in place of the earlier content of their files, and without the
 * files that are `gone`.
 */
export function withDocuments(
  snapshot: Snapshot,
  records: Pick<Records, 'organisation' | 'bodies' | 'meetings'>,
  documents: readonly SourceDocument[],
  gone: ReadonlySet<string> = new Set(),
): Snapshot {
  const files = new Set([...gone, ...documents.map(({ file }) => file)])
  const isReplaced = ({ document }: Tracked): boolean => files.has(document.file)
  const before = snapshot.mandates.filter(isReplaced).map(({ id }) => id)
  const others = snapshot.mandates.filter(tracked => !isReplaced(tracked))
  const placed = mandatesOf(documents.filter(document => document.date <= snapshot.day))
  const lineage = relinked(snapshot.lineage, before, renewalsOf(placed))
  const kept = [...others, ...snapshot.removed].map(({ document }) => document)
  const standing = new Set([...kept.filter(({ file }) => !files.has(file)), ...documents])
  return snapshotOf({ ...records, documents: [...standing] }, snapshot.day, lineage)
}

function trackedAction(
  document: SourceDocument,
  mandate: Mandate,
  action: Action,
  day: CivilDate,
): TrackedAction {
  return {
    id: actionId(document, mandate, action),
    action,
    status: actionStatus(action, day),
    lastUpdate: latest(day, action.updates)?.date ?? null,
  }
}

function trackedDue(
  mandate: Mandate,
  document: SourceDocument,
  calendar: Calendar,
  day: CivilDate,
): TrackedDue | null {
  const due = dueInForce(mandate, document, calendar, day)
  if (due === null) return null
  const moved = upTo(day, mandate.extensions).length > 0
  return { ...due, original: moved ? originalDue(mandate, document, calendar) : null }
}

function lastUpdateOf(mandate: Mandate, day: CivilDate): CivilDate | null {
  const updates = [...mandate.updates, ...mandate.actions.flatMap(action => action.updates)]
  return latest(day, updates)?.date ?? null
}
