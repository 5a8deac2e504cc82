// The status of actions and mandates on a day. It is computed from dated updates and never stored.
import type { CivilDate } from '../base/civil-date.ts'
import type { Action, Mandate, Update } from '../records/types.ts'
import type { MandateKind, Status } from '../base/vocabulary.ts'
import { latest } from './latest.ts'

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
  const standing = actions.filter(status => !isSetAside(status))
  if (standing.every(status => status === 'not-started')) return 'not-started'
  if (kind !== 'one-off') return 'ongoing'
  if (actions.every(status => status === 'implemented')) return 'implemented'
  if (standing.some(status => PARTLY_DONE.has(status))) return 'partially-implemented'
  const blocked = standing.includes('blocked')
  return blocked && !standing.some(status => MOVING.has(status)) ? 'blocked' : 'in-progress'
}

/** Whether an action or a mandate of this status still has to be carried out. */
export function isOpen(status: Status): boolean {
  return status !== 'implemented' && !isSetAside(status)
}

/** Whether an action of this status was given up, or is done elsewhere. */
export function isSetAside(status: Status): boolean {
  return SET_ASIDE.has(status)
}

const SET_ASIDE: ReadonlySet<Status> = new Set(['overtaken', 'superseded', 'discontinued'])
const PARTLY_DONE: ReadonlySet<Status> = new Set(['implemented', 'partially-implemented'])
const MOVING: ReadonlySet<Status> = new Set(['in-progress', 'ongoing'])

/**
 * Whether nothing more is expected. If only the secretariat calls a mandate overtaken or discontinued, that is a
 * proposal. The mandate is closed once a meeting decides so.
 */
export function isClosed(status: Status, decision: Update | undefined): boolean {
  switch (status) {
    case 'implemented':
    case 'superseded':
      return true
    case 'overtaken':
    case 'discontinued':
      return decision?.decidedBy !== undefined
    case 'not-started':
    case 'in-progress':
    case 'partially-implemented':
    case 'ongoing':
    case 'blocked':
      return false
  }
}
