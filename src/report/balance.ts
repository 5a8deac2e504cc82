// The balance of outstanding mandates since the last final report, as it was kept.
import type { PrintedMandate } from '../records/report-schema.ts'
import { reconciled, type Correction, type PublishedReport } from '../tracking/reconciliation.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'

/** `before + given + reopened − closed − gone` is the number of outstanding mandates. */
export interface Balance {
  readonly published: PublishedReport
  /** The number that the report gave as outstanding. */
  readonly before: number
  readonly given: readonly Tracked[]
  /** Those that the report gave as closed. */
  readonly reopened: readonly Tracked[]
  readonly closed: readonly Tracked[]
  /** Those that were removed from the records, or joined with another. */
  readonly gone: readonly PrintedMandate[]
  /** Those that are still outstanding, with another deadline. */
  readonly moved: readonly Tracked[]
  readonly corrections: readonly Correction[]
}

/** @param includes the mandates to which the balance is limited. What is gone belongs to none of them. */
export function balanceSince(
  published: PublishedReport,
  snapshot: Snapshot,
  includes?: (tracked: Tracked) => boolean,
): Balance {
  const found = reconciled(published.issue, snapshot)
  const isIncluded = (tracked: Tracked): boolean => includes?.(tracked) ?? true
  const included = (pairs: readonly { readonly tracked: Tracked }[]): Tracked[] =>
    pairs.map(({ tracked }) => tracked).filter(isIncluded)
  const now = snapshot.mandates.filter(each => each.outstanding && isIncluded(each)).length
  // What was given and closed since then is in both terms.
  const passed = new Set(found.passed)
  const own = new Set(found.given)
  const given = snapshot.mandates.filter(
    each => (own.has(each) || passed.has(each)) && isIncluded(each),
  )
  const ended = new Set([...found.closed.map(({ tracked }) => tracked), ...passed])
  const closed = snapshot.mandates.filter(each => ended.has(each) && isIncluded(each))
  const reopened = included(found.reopened)
  const gone = includes ? [] : found.gone
  return {
    published,
    before: now - given.length - reopened.length + closed.length + gone.length,
    given,
    reopened,
    closed,
    gone,
    moved: included(found.moved),
    corrections: found.corrections.filter(({ tracked }) => isIncluded(tracked)),
  }
}
