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

/** Outstanding mandates by the document in which they, or the first one that they repeat, were given. */
export interface AgeCount {
  readonly document: string
  readonly symbol: string
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
    const origin = originOf(tracked, state)
    const known = counts.get(origin.document)
    counts.set(origin.document, { ...origin, mandates: (known?.mandates ?? 0) + 1 })
  }
  return [...counts.values()].toSorted((a, b) => compare(a.date ?? '', b.date ?? ''))
}

/** The document of the first mandate of the chain; known by its id alone when the records do not hold it. */
function originOf(tracked: Tracked, state: AsOf): Omit<AgeCount, 'mandates'> {
  const first = chain(state.lineage, tracked.id, 'renews').at(-1)
  const origin = first === undefined ? tracked : state.mandates.find(({ id }) => id === first)
  if (origin) {
    const { id, symbol, date } = origin.document
    return { document: id, symbol, date }
  }
  const document = (first ?? '').split('/')[0] ?? ''
  return { document, symbol: document, date: null }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
