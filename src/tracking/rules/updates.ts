// The rules for a new update: its day, its meeting, its successor and its evidence.
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import { type LanguageTag } from '../../base/language.ts'
import type { Update } from '../../records/types.ts'
import { presentId } from '../lineage.ts'
import type { Snapshot, Tracked, TrackedAction } from '../snapshot.ts'
import { wrongDay } from './days.ts'
import { notHeldBy } from './meetings.ts'
import { isRepeated, type EntryContent } from './repeated.ts'
import { missingFrom, type Requirement } from './requirements.ts'

/** The fields of an update that are known before it is written. */
export type ProposedUpdate = EntryContent &
  Pick<Update, 'status'> & {
    readonly for?: string | undefined
    readonly decidedBy?: string | undefined
    readonly supersededBy?: string | undefined
  }

/** The subject of an update: a mandate as a whole, or one of its actions. */
export interface Subject {
  readonly mandate: Tracked
  readonly action: TrackedAction | undefined
}

/**
 * @param snapshot the state on the day of the update; if the update names a successor, it holds every superseded
 * mandate
 */
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

/** A mandate cannot supersede itself, either directly or through others. */
function supersedesItself(
  { supersededBy }: ProposedUpdate,
  { mandate: { id } }: Subject,
  snapshot: Snapshot,
): Failure | undefined {
  return successorsIn(supersededBy, snapshot).includes(id)
    ? failure('supersedes-itself', { id })
    : undefined
}

/** The mandate with this id and its chain of successors, each once. */
export function successorsIn(first: string | undefined, { mandates, lineage }: Snapshot): string[] {
  const now = (id: string | undefined): string | undefined => id && presentId(lineage, id)
  return successors(now(first), id =>
    now(mandates.find(each => each.id === id)?.decision?.supersededBy),
  )
}

/** @param successorOf returns the id of the successor that the decision in force names */
export function successors(
  first: string | undefined,
  successorOf: (id: string) => string | undefined,
): string[] {
  const found = new Set<string>()
  for (let next = first; next !== undefined && !found.has(next); next = successorOf(next))
    found.add(next)
  return [...found]
}

/** Checks the requirements that `check` has for every update. */
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

/**
 * Whether the latest of `updates` has the same content.
 *
 * @param defaultLanguage the language of a note that names none
 */
export function isRepeatedUpdate(
  update: ProposedUpdate,
  updates: readonly Update[],
  defaultLanguage: LanguageTag,
): boolean {
  return isRepeated<ProposedUpdate>(update, updates, defaultLanguage, entry => [
    entry.status,
    entry.for,
    entry.decidedBy,
    entry.supersededBy,
  ])
}
