// The order in which mandates are listed, and the groups they are listed in.
import { compareText } from '../base/compare.ts'
import { STATUSES } from '../base/vocabulary.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { compareNaturally } from '../tracking/calendar.ts'
import { departmentsOf } from './filter.ts'

export const SORTS = ['attention', 'due', 'id', 'status', 'updated'] as const
export type Sort = (typeof SORTS)[number]

export const GROUPINGS = ['document', 'department', 'status', 'meeting'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** A new list in the order of `sort`; what is equal keeps the order of the documents. */
export function sorted(mandates: readonly Tracked[], sort: Sort): Tracked[] {
  return [...mandates].toSorted(ORDERS[sort])
}

type Order = (a: Tracked, b: Tracked) => number

const ORDERS: Record<Sort, Order> = {
  // What is overdue, longest first; then what is due, soonest first; then the rest.
  attention: (a, b) => Number(b.overdue) - Number(a.overdue) || byDue(a, b),
  due: byDue,
  id: (a, b) => compareNaturally(a.id, b.id),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  updated: (a, b) => compareText(b.lastUpdate ?? '', a.lastUpdate ?? ''),
}

/** Dated deadlines first; then those at a meeting whose date is to be fixed; then none. */
function byDue(a: Tracked, b: Tracked): number {
  return compareText(dueKey(a), dueKey(b))
}

function dueKey({ due }: Tracked): string {
  return due === null ? '~~' : (due.date ?? '~')
}

/** One group of a list: its key (an id or a status), or null for what belongs to none. */
export interface Group {
  readonly key: string | null
  readonly mandates: readonly Tracked[]
}

/** The mandates in groups, in the order of their first members; what belongs to none comes last. */
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

/** A mandate of several departments stands with the one that leads, so that it is counted once. */
function groupKey(tracked: Tracked, grouping: Grouping): string | null {
  switch (grouping) {
    case 'document':
      return tracked.document.id
    case 'department':
      return departmentsOf(tracked)[0] ?? null
    case 'status':
      return tracked.status
    case 'meeting':
      return tracked.due?.meeting ?? null
  }
}
