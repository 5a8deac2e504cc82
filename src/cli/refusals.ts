// What an update must not be: the refusals of `update`, before anything is written.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import type { Status } from '../base/vocabulary.ts'
import type { NewUpdate } from '../edit/update.ts'
import type { Found } from '../query/find.ts'
import type { Records, SourceDocument } from '../records/types.ts'
import type { AsOf } from '../tracking/as-of.ts'
import { firstDay } from '../tracking/calendar.ts'
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
  readonly note?: string
  readonly by?: string
  readonly evidence?: readonly string[]
  readonly supersededBy?: string
  readonly for?: string
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
  const texts = { '--note': [options.note], '--by': [options.by], '--evidence': options.evidence }
  for (const [option, given] of Object.entries(texts)) {
    if (given?.some(text => text !== undefined && hasHidden(text)))
      fail('hidden-characters', { option })
  }
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
function refuseWrongDay(date: CivilDate, today: CivilDate, document: SourceDocument): void {
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
    case 'decision-required':
      return fail(missing, { status: update.status })
    case 'evidence-required':
    case 'successor-required':
      return fail(missing, {})
    case 'ongoing-one-off':
      return fail(missing, { id })
  }
}
