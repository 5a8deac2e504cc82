// The order of mandates in a list, and their groups.
import { compareText } from '../base/compare.ts'
import { STATUSES } from '../base/vocabulary.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { compareNaturally } from '../tracking/calendar.ts'
import { departmentsOf } from './filter.ts'

export const SORTS = ['attention', 'due', 'id', 'status', 'updated'] as const
export type Sort = (typeof SORTS)[number]

/** The groups of the report, whose statuses and sessions have charts of their own. */
export const REPORT_GROUPINGS = ['document', 'department', 'subject', 'body'] as const
export type ReportGrouping = (typeof REPORT_GROUPINGS)[number]

export const GROUPINGS = [...REPORT_GROUPINGS, 'status', 'meeting'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A new list in the order of `sort`. Equal mandates stay in the order of the documents. */
export function sorted(mandates: readonly Tracked[], sort: Sort): Tracked[] {
  return [...mandates].toSorted(ORDERS[sort])
}

type Order = (a: Tracked, b: Tracked) => number

const ORDERS: Record<Sort, Order> = {
  // Overdue mandates come first, the longest overdue at the top; then those with a deadline, the soonest first; then
  // the rest.
  attention: (a, b) => Number(b.overdue) - Number(a.overdue) || byDue(a, b),
  due: byDue,
  id: (a, b) => compareNaturally(a.id, b.id),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  updated: (a, b) => compareText(b.lastUpdate ?? '', a.lastUpdate ?? ''),
}

/** Dated deadlines come first, then those at an undated meeting, then mandates without a deadline. */
function byDue(a: Tracked, b: Tracked): number {
  return compareText(dueKey(a), dueKey(b))
}

function dueKey({ due }: Tracked): string {
  return due === null ? '~~' : (due.date ?? '~')
}

/** One group of a list. Its key is an id or a status; null is the group of everything without one. */
export interface Group {
  readonly key: string | null
  readonly mandates: readonly Tracked[]
}

/** The mandates in groups, in the order of their first members. The group without a key comes last. */
export function grouped(mandates: readonly Tracked[], grouping: Grouping): Group[] {
  const groups = new Map<string | null, Tracked[]>()
  for (const mandate of mandates) {
    const key = groupKey(mandate, grouping)
    groups.set(key, [...(groups.get(key) ?? []), mandate])
  }
  return [...groups]
    .map(([key, members]) => ({ key, mandates: members }))
    .toSorted((a, b) => Number(a.key === null) - Number(b.key === null))
}

/** A mandate of several departments or subjects belongs to the group of the first one, so that it is counted once. */
function groupKey(tracked: Tracked, grouping: Grouping): string | null {
  switch (grouping) {
    case 'document':
      return tracked.document.id
    case 'department':
      return departmentsOf(tracked)[0] ?? null
    case 'subject':
      return tracked.mandate.subjects?.[0] ?? null
    case 'body':
      return tracked.document.body
    case 'status':
      return tracked.status
    case 'meeting':
      return tracked.due?.meeting ?? null
  }
}
