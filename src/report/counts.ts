// The counts of the overview: by status, by department, and by how old a mandate is.
import type { CivilDate } from '../base/civil-date.ts'
import { STATUSES, type Status } from '../base/vocabulary.ts'
import type { AsOf, Tracked } from '../tracking/as-of.ts'
import { chain } from '../tracking/lineage.ts'

export interface StatusCount {
  readonly status: Status
  readonly mandates: number
  readonly actions: number
}

/** Counted at the leading department, so that a joint mandate is counted once; null where none is named. */
export interface DepartmentCount {
  readonly department: string | null
  readonly mandates: number
  readonly overdue: number
}

/** Outstanding mandates by the session at which they, or the first one that they repeat, were given. */
export interface AgeCount {
  /** The meeting of the document, or the document where it names none. */
  readonly origin: string
  readonly date: CivilDate | null
  readonly mandates: number
}

export function byStatus(mandates: readonly Tracked[]): StatusCount[] {
  const actions = mandates.flatMap(tracked => tracked.actions)
  return STATUSES.map(status => ({
    status,
    mandates: mandates.filter(tracked => tracked.status === status).length,
    actions: actions.filter(action => action.status === status).length,
  })).filter(count => count.mandates + count.actions > 0)
}

export function byDepartment(mandates: readonly Tracked[]): DepartmentCount[] {
  const groups = new Map<string | null, Tracked[]>()
  for (const tracked of mandates) {
    const department = tracked.mandate.departments[0] ?? null
    groups.set(department, [...(groups.get(department) ?? []), tracked])
  }
  return [...groups].map(([department, members]) => ({
    department,
    mandates: members.length,
    overdue: members.filter(tracked => tracked.overdue).length,
  }))
}

export function ageing(outstanding: readonly Tracked[], state: AsOf): AgeCount[] {
  const counts = new Map<string, AgeCount>()
  for (const tracked of outstanding) {
    const { origin, date } = originOf(tracked, state)
    const known = counts.get(origin)
    const earliest = known?.date == null || (date !== null && date < known.date) ? date : known.date
    counts.set(origin, { origin, date: earliest, mandates: (known?.mandates ?? 0) + 1 })
  }
  return [...counts.values()].toSorted(
    (a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.origin, b.origin),
  )
}

/** Where the first mandate of the chain was given; known by its id alone when the records do not hold it. */
function originOf(tracked: Tracked, state: AsOf): Omit<AgeCount, 'mandates'> {
  const first = chain(state.lineage, tracked.id, 'renews').at(-1)
  const found = first === undefined ? tracked : state.mandates.find(({ id }) => id === first)
  if (!found) return { origin: (first ?? '').split('/')[0] ?? '', date: null }
  const { id, meeting, date } = found.document
  return { origin: meeting ?? id, date }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
