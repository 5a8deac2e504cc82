// What is wrong with a new update: the day, the meeting, the successor, or that nothing proves it.
import { failure, type Failure } from '../../base/user-error.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import { type LanguageTag } from '../../base/language.ts'
import type { Update } from '../../records/types.ts'
import type { Snapshot, Tracked, TrackedAction } from '../snapshot.ts'
import { wrongDay } from './days.ts'
import { notHeldBy } from './meetings.ts'
import { isRepeated, type Said } from './repeated.ts'
import { missingFrom, type Requirement } from './requirements.ts'

/** As much of an update as is known before it is written. */
export type ProposedUpdate = Said &
  Pick<Update, 'status'> & {
    readonly for?: string | undefined
    readonly decidedBy?: string | undefined
    readonly supersededBy?: string | undefined
  }

/** What an update is of: a mandate as a whole, or one of its actions. */
export interface Subject {
  readonly mandate: Tracked
  readonly action: TrackedAction | undefined
}

/** @param snapshot the day of the proposal, with every mandate that is superseded by another if one is named */
export function wrongUpdate(
  update: ProposedUpdate,
  subject: Subject,
  snapshot: Snapshot,
  today: CivilDate,
): Failure | undefined {
  const { decidedBy, date } = update
  return (
    wrongDay(date, today, subject.mandate.document) ??
    (decidedBy === undefined ? undefined : notHeldBy(decidedBy, date, snapshot.calendar)) ??
    supersedesItself(update, subject, snapshot) ??
    unproved(update, subject, snapshot) ??
    repeated(update, subject)
  )
}

/** Nothing follows itself, not even by way of others. */
function supersedesItself(
  { supersededBy }: ProposedUpdate,
  { mandate: { id } }: Subject,
  snapshot: Snapshot,
): Failure | undefined {
  return successorsIn(supersededBy, snapshot).includes(id)
    ? failure('supersedes-itself', { id })
    : undefined
}

/** The mandate with this id, the one that took its place, and so on, each once. */
export function successorsIn(first: string | undefined, { mandates }: Snapshot): string[] {
  return successors(first, id => mandates.find(each => each.id === id)?.decision?.supersededBy)
}

/** @param successorOf the id of what took the place of another, as the decision in force names it */
export function successors(
  first: string | undefined,
  successorOf: (id: string) => string | undefined,
): string[] {
  const found = new Set<string>()
  for (let next = first; next !== undefined && !found.has(next); next = successorOf(next))
    found.add(next)
  return [...found]
}

/** The same requirements that `check` has of every update. */
function unproved(
  update: ProposedUpdate,
  { mandate: { id, mandate }, action }: Subject,
  { lineage }: Snapshot,
): Failure | undefined {
  const claim = { ...update, note: update.note === undefined ? undefined : {} }
  const renewed = (lineage.renewedBy.get(id) ?? []).length > 0
  const of = action ? 'action' : 'mandate'
  const [missing] = missingFrom(claim, of, mandate, renewed)
  return missing && unmet(missing, { status: update.status, of, id })
}

function unmet(
  missing: Requirement,
  { status, of, id }: { status: Update['status']; of: 'action' | 'mandate'; id: string },
): Failure {
  switch (missing) {
    case 'note-required':
      return failure(missing, { status, of })
    case 'decision-required':
      return failure(missing, { status })
    case 'evidence-required':
    case 'successor-required':
      return failure(missing, {})
    case 'ongoing-one-off':
      return failure(missing, { id })
  }
}

function repeated(update: ProposedUpdate, { mandate, action }: Subject): Failure | undefined {
  const { updates } = action?.action ?? mandate.mandate
  return isRepeatedUpdate(update, updates, mandate.document.language)
    ? failure('entry-repeated', { id: action?.id ?? mandate.id })
    : undefined
}

/** Whether the latest of `updates` says the same. @param spoken the language of a note that names none */
export function isRepeatedUpdate(
  update: ProposedUpdate,
  updates: readonly Update[],
  spoken: LanguageTag,
): boolean {
  return isRepeated<ProposedUpdate>(update, updates, spoken, entry => [
    entry.status,
    entry.for,
    entry.decidedBy,
    entry.supersededBy,
  ])
}
