// What an update must not be: the refusals of `update`, before anything is written.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import type { Status } from '../base/vocabulary.ts'
import type { NewExtension, NewReply } from '../edit/additions.ts'
import type { NewUpdate } from '../edit/update.ts'
import type { Found } from '../query/find.ts'
import type { Organisation, Records, SourceDocument } from '../records/types.ts'
import type { AsOf, Tracked } from '../tracking/as-of.ts'
import { firstDay, lastDay } from '../tracking/calendar.ts'
import { dueInForce, isPast, type DueDate } from '../tracking/due.ts'
import { askedStates, isSuspended } from '../tracking/replies.ts'
import { mandateStatus } from '../tracking/status.ts'
import { missingFrom } from '../tracking/requirements.ts'
import { hasHidden } from '../view/safe.ts'

/** What an update is of. */
export interface Target {
  readonly records: Pick<Records, 'folder' | 'organisation' | 'meetings'>
  readonly state: AsOf
  readonly found: Found
}

/** What was typed of an update. */
interface Typed {
  readonly note?: string | undefined
  readonly by?: string | undefined
  readonly evidence?: readonly string[] | undefined
  readonly supersededBy?: string | undefined
  readonly for?: string | undefined
}

/** Letters that nobody sees in what was typed, by option. */
export function refuseHidden(
  typed: Readonly<Record<string, readonly (string | undefined)[] | undefined>>,
): void {
  for (const [option, given] of Object.entries(typed)) {
    if (given?.some(text => text !== undefined && hasHidden(text)))
      fail('hidden-characters', { option })
  }
}

/** Options that would be stored and mean nothing, and letters that nobody sees. */
export function refuseMeaningless(options: Typed, status: Status, { found }: Target): void {
  const { kind } = found.mandate.mandate
  if (options.supersededBy !== undefined && status !== 'superseded') {
    fail('option-without-meaning', { option: '--superseded-by', needs: '--status superseded' })
  }
  if (options.for !== undefined && kind !== 'recurring') {
    fail('option-without-meaning', { option: '--for', needs: 'kind: recurring' })
  }
  refuseHidden({ '--note': [options.note], '--by': [options.by], '--evidence': options.evidence })
}

/** A decision is taken at a meeting, and that has begun by then. */
function refuseUndecided(update: NewUpdate, { state }: Target): void {
  const { decidedBy, date } = update
  const meeting = decidedBy === undefined ? undefined : state.calendar.byId.get(decidedBy)
  if (!meeting) return
  const begun = firstDay(meeting)
  if (begun === undefined || begun > date) fail('meeting-not-held', { meeting: meeting.id, date })
}

/** Nothing follows itself, not even by way of others. */
function refuseCircle(update: NewUpdate, { state, found }: Target): void {
  const { id } = found.mandate
  const seen = new Set<string>()
  for (let next = update.supersededBy; next !== undefined && !seen.has(next);) {
    if (next === id) fail('supersedes-itself', { id })
    seen.add(next)
    const successorOf = next
    next = state.mandates.find(tracked => tracked.id === successorOf)?.decision?.supersededBy
  }
}

/** @throws UserError for an update that cannot be true, or that nothing proves */
export function refuseUnbelievable(update: NewUpdate, today: CivilDate, target: Target): void {
  refuseWrongDay(update.date, today, target.found.mandate.document)
  refuseUndecided(update, target)
  refuseCircle(update, target)
  refuseUnproved(update, target)
}

/** On a day on which nothing can have been done. */
export function refuseWrongDay(date: CivilDate, today: CivilDate, document: SourceDocument): void {
  if (date > today) fail('date-in-future', { date, today })
  if (date < document.date) {
    const { symbol } = document
    fail('date-before-document', { date, documentDate: document.date, symbol })
  }
}

/** The same requirements that `check` has of every update. */
function refuseUnproved(update: NewUpdate, { state, found }: Target): void {
  const { id, mandate } = found.mandate
  const claim = { ...update, note: update.note === undefined ? undefined : {} }
  const renewed = (state.lineage.renewedBy.get(id) ?? []).length > 0
  const [missing] = missingFrom(claim, found.action ? 'action' : 'mandate', mandate, renewed)
  switch (missing) {
    case undefined:
      return
    case 'note-required':
      return fail(missing, { status: update.status, of: found.action ? 'action' : 'mandate' })
    case 'decision-required':
      return fail(missing, { status: update.status })
    case 'evidence-required':
    case 'successor-required':
      return fail(missing, {})
    case 'ongoing-one-off':
      return fail(missing, { id })
  }
}

/** Nothing more is done, or awaited, for a mandate that is closed. */
export function refuseClosed({ id, status, outstanding }: Tracked): void {
  if (!outstanding) fail('mandate-closed', { id, status })
}

/** A deadline is moved to a later day, or to a meeting that is still ahead. */
export function refuseNoLater({ date, to }: NewExtension, tracked: Tracked, state: AsOf): void {
  const { mandate, document, due } = tracked
  if (due === null) return fail('no-deadline', { id: tracked.id })
  if (typeof to === 'object' && 'meeting' in to) refusePastMeeting(to.meeting, date, state)
  // The last of its day, as it will be recorded.
  const order = mandate.extensions.length + 2
  const extended = { ...mandate, extensions: [...mandate.extensions, { date, order, to }] }
  const after = dueInForce(extended, document, state.calendar, date)
  if (after === null) return
  if (isSameDeadline(after, due)) fail('same-deadline', { id: tracked.id, deadline: nameOf(due) })
  if (due.date !== null && after.date !== null && after.date <= due.date) {
    fail('not-later', { to: after.date, from: due.date })
  }
  if (isPast(after, date)) fail('deadline-passed', { to: nameOf(after), date })
}

function isSameDeadline(one: DueDate, other: DueDate): boolean {
  return one.date === other.date && one.meeting === other.meeting && one.body === other.body
}

function nameOf({ meeting, date, body }: DueDate): string {
  return meeting ?? date ?? `next:${body ?? ''}`
}

function refusePastMeeting(id: string, date: CivilDate, { calendar }: AsOf): void {
  const meeting = calendar.byId.get(id)
  const over = meeting && lastDay(meeting)
  const isOver = over !== undefined && over < date
  if (isOver || meeting?.state === 'cancelled') fail('meeting-not-ahead', { meeting: id, date })
}

/** A meeting takes note, once, of what was done by then. */
export function refuseUnconfirmable(
  { id, mandate }: Tracked,
  meeting: string,
  date: CivilDate,
  state: AsOf,
): void {
  const { confirmed } = mandate
  if (confirmed) fail('already-confirmed', { id, meeting: confirmed.meeting })
  const status = mandateStatus(mandate, date, false)
  if (status !== 'implemented') fail('not-implemented', { id, status, date })
  const known = state.calendar.byId.get(meeting)
  const begun = known && firstDay(known)
  if (begun === undefined || begun > date) fail('meeting-not-held', { meeting, date })
}

/** Who answers was asked, and a member on that day. */
export function refuseUnasked(
  { state, date }: NewReply,
  { id, mandate, document }: Tracked,
  organisation: Organisation,
): void {
  const member = organisation.states.find(({ code }) => code === state)
  if (member && isSuspended(member, date)) fail('state-suspended-then', { state, date })
  if (mandate.states && !askedStates(mandate.states, document, organisation).includes(state)) {
    fail('state-not-asked', { state, id })
  }
}
