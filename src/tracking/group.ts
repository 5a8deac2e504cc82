// The four groups in which mandates are drawn.
import { isStuck } from './status.ts'
import type { Tracked } from './snapshot.ts'

/** From the one that most calls for attention. Each mandate is in one group. */
export const GROUPS = ['pressing', 'reported', 'waiting', 'closed'] as const

export type Group = (typeof GROUPS)[number]

/**
 * The group of a mandate. `pressing`: it is overdue or blocked. `reported`: something was reported about it. `waiting`:
 * it is not started.
 */
export function groupOf({ outstanding, overdue, status }: GroupedBy): Group {
  if (!outstanding) return 'closed'
  if (overdue || isStuck(status)) return 'pressing'
  return status === 'not-started' ? 'waiting' : 'reported'
}

type GroupedBy = Pick<Tracked, 'outstanding' | 'overdue' | 'status'>

/** The number of mandates in each group. */
export function countByGroup(mandates: readonly GroupedBy[]): Record<Group, number> {
  const counts = { pressing: 0, reported: 0, waiting: 0, closed: 0 }
  for (const each of mandates) counts[groupOf(each)]++
  return counts
}
