// The outstanding mandates of each body, department, subject and officer, by the same rules as the filters.
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { departmentsOf, officersOf } from './filter.ts'

/** Whom a mandate can belong to. */
type Holder = 'body' | 'department' | 'subject' | 'officer'

/** What can be listed of the calendar and the organisation. */
export type Listed = Holder | 'meeting' | 'member'

const HOLDERS: Readonly<Record<Holder, (tracked: Tracked) => readonly string[]>> = {
  body: ({ document }) => [document.body],
  department: departmentsOf,
  subject: ({ mandate }) => mandate.subjects ?? [],
  officer: officersOf,
}

/** The number of outstanding mandates by the id of their holder. */
export function outstandingBy(holder: Holder, { mandates }: Snapshot): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const tracked of mandates.filter(({ outstanding }) => outstanding))
    for (const id of HOLDERS[holder](tracked)) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}
