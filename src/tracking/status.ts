// The status of actions and mandates on a day. It is computed from dated updates and never stored.
import type { CivilDate } from '../base/civil-date.ts'
import type { Action, Mandate, Update } from '../records/types.ts'
import type { MandateKind, Status } from '../base/vocabulary.ts'
import { latest } from './latest.ts'

/**
 * The progress of an action. `stuck`: it waits for somebody else. `set aside`: it was given up, or is done elsewhere.
 */
type Progress = 'none' | 'moving' | 'partly' | 'done' | 'stuck' | 'set aside'

const ORDINARY = { closes: 'never', needsNote: false, namesSuccessor: false } as const

/** The consequences of each status. For a new status, all of them are decided here. */
const MEANING: Readonly<
  Record<
    Status,
    {
      readonly progress: Progress
      /** Whether this status closes a mandate: always, only after a decision of a meeting, or never. */
      readonly closes: 'always' | 'by decision' | 'never'
      /** Whether an update with this status needs a reason. */
      readonly needsNote: boolean
      /** Whether an update with this status names the mandate that takes the place of this one. */
      readonly namesSuccessor: boolean
    }
  >
> = {
  'not-started': { ...ORDINARY, progress: 'none' },
  'in-progress': { ...ORDINARY, progress: 'moving' },
  'partially-implemented': { ...ORDINARY, progress: 'partly' },
  implemented: { ...ORDINARY, progress: 'done', closes: 'always' },
  ongoing: { ...ORDINARY, progress: 'moving' },
  blocked: { ...ORDINARY, progress: 'stuck', needsNote: true },
  overtaken: { ...ORDINARY, progress: 'set aside', closes: 'by decision', needsNote: true },
  superseded: { ...ORDINARY, progress: 'set aside', closes: 'always', namesSuccessor: true },
  discontinued: { ...ORDINARY, progress: 'set aside', closes: 'by decision', needsNote: true },
}

/** The status of an action: that of its latest update up to the day, or `not-started` without one. */
export function actionStatus(action: Action, day: CivilDate): Status {
  return latest(day, action.updates)?.status ?? 'not-started'
}

/**
 * The status of a mandate: that of the latest decision on it as a whole, otherwise rolled up from its actions. A
 * mandate that a later one repeats is superseded, unless it was already implemented or closed.
 *
 * @param renewed whether a mandate adopted up to the day repeats this one
 */
export function mandateStatus(mandate: Mandate, day: CivilDate, renewed: boolean): Status {
  const decision = latest(day, mandate.updates)
  const rolledUp = rollUp(
    mandate.kind,
    mandate.actions.map(action => actionStatus(action, day)),
  )
  const own = decision ? decided(mandate.kind, decision) : rolledUp
  return renewed && !isClosed(own, decision) ? 'superseded' : own
}

/** While a recurring mandate runs, `implemented` is about one occurrence and does not close the mandate. */
function decided(kind: MandateKind, decision: Update): Status {
  const ofOccurrence = decision.status === 'implemented' && decision.decidedBy === undefined
  return kind === 'recurring' && ofOccurrence ? 'ongoing' : decision.status
}

/** The status of a mandate without a decision on it as a whole. */
export function rollUp(kind: MandateKind, actions: readonly Status[]): Status {
  // An action that was given up or moved elsewhere shows neither that work began nor that it is done.
  const standing = actions.map(progressOf).filter(progress => progress !== 'set aside')
  if (standing.every(progress => progress === 'none')) return 'not-started'
  if (kind !== 'one-off') return 'ongoing'
  if (actions.every(status => status === 'implemented')) return 'implemented'
  if (standing.some(progress => progress === 'done' || progress === 'partly')) {
    return 'partially-implemented'
  }
  return standing.includes('stuck') && !standing.includes('moving') ? 'blocked' : 'in-progress'
}

function progressOf(status: Status): Progress {
  return MEANING[status].progress
}

/** Whether an action or a mandate of this status was carried out. */
export function isDone(status: Status): boolean {
  return progressOf(status) === 'done'
}

/** Whether an action or a mandate of this status waits for somebody else. */
export function isStuck(status: Status): boolean {
  return progressOf(status) === 'stuck'
}

/** Whether an action or a mandate of this status still has to be carried out. */
export function isOpen(status: Status): boolean {
  return !isDone(status) && !isSetAside(status)
}

/** Whether an action of this status was given up, or is done elsewhere. */
export function isSetAside(status: Status): boolean {
  return progressOf(status) === 'set aside'
}

/** Whether an update with this status needs a note with the reason. */
export function needsNote(status: Status): boolean {
  return MEANING[status].needsNote
}

/** Whether an update with this status names the mandate that takes the place of this one. */
export function namesSuccessor(status: Status): boolean {
  return MEANING[status].namesSuccessor
}

/**
 * Whether only a meeting can decide this status. If the secretariat alone calls a mandate overtaken or discontinued, that
 * is a proposal.
 */
export function isForMeetingToDecide(status: Status): boolean {
  return MEANING[status].closes === 'by decision'
}

/** Whether nothing more is expected of a mandate. */
export function isClosed(status: Status, decision: Update | undefined): boolean {
  const { closes } = MEANING[status]
  return closes === 'always' || (closes === 'by decision' && decision?.decidedBy !== undefined)
}

/** Whether the closure of a mandate is proposed, but no meeting has decided it yet. */
export function isProposed({
  status,
  outstanding,
}: {
  status: Status
  outstanding: boolean
}): boolean {
  return outstanding && isForMeetingToDecide(status)
}
