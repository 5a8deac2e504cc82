// The counts of the overview: by status, by department and by age.
import { compareText } from '../base/compare.ts'
import { STATUSES, type Status } from '../base/vocabulary.ts'
import type { Organisation } from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { countByGroup, groupOf, type Group } from '../tracking/group.ts'
import { originOf, type Origin } from '../tracking/origin.ts'

export interface StatusCount {
  readonly status: Status
  readonly mandates: number
  readonly actions: number
}

/** A joint mandate is counted once, for its leading department. Null counts mandates without a department. */
export interface DepartmentCount {
  readonly department: string | null
  readonly mandates: number
  readonly outstanding: number
  readonly overdue: number
  readonly groups: Readonly<Record<Group, number>>
}

/** Outstanding mandates by the session at which they were first given, before any renewal. */
export interface AgeCount extends Origin {
  readonly mandates: number
  readonly groups: Readonly<Record<Group, number>>
}

export function byStatus(mandates: readonly Tracked[]): StatusCount[] {
  const actions = mandates.flatMap(tracked => tracked.actions)
  return STATUSES.map(status => ({
    status,
    mandates: mandates.filter(tracked => tracked.status === status).length,
    actions: actions.filter(action => action.status === status).length,
  })).filter(count => count.mandates + count.actions > 0)
}

/** In the order of the organisation's file. Unknown departments follow, and mandates without one come last. */
export function byDepartment(
  mandates: readonly Tracked[],
  { departments }: Organisation,
): DepartmentCount[] {
  const groups = new Map<string | null, Tracked[]>(departments.map(({ id }) => [id, []]))
  for (const tracked of mandates.toSorted((a, b) => Number(!leadOf(a)) - Number(!leadOf(b)))) {
    const department = leadOf(tracked)
    const group = groups.get(department)
    if (group) group.push(tracked)
    else groups.set(department, [tracked])
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([department, members]) => ({
      department,
      mandates: members.length,
      outstanding: members.filter(tracked => tracked.outstanding).length,
      overdue: members.filter(tracked => tracked.overdue).length,
      groups: countByGroup(members),
    }))
}

function leadOf({ mandate }: Tracked): string | null {
  return mandate.departments[0] ?? null
}

export function ageing(outstanding: readonly Tracked[], snapshot: Snapshot): AgeCount[] {
  const byId = new Map(snapshot.mandates.map(tracked => [tracked.id, tracked]))
  const counts = new Map<string, AgeCount>()
  for (const tracked of outstanding) {
    const { origin, date } = originOf(tracked, snapshot, byId)
    const known = counts.get(origin)
    const earliest = known?.date == null || (date !== null && date < known.date) ? date : known.date
    const groups = { ...(known?.groups ?? countByGroup([])) }
    groups[groupOf(tracked)]++
    counts.set(origin, { origin, date: earliest, mandates: (known?.mandates ?? 0) + 1, groups })
  }
  return [...counts.values()].toSorted(
    (a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.origin, b.origin),
  )
}
