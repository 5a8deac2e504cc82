// The calendar and the organisation for programs. A public contract: docs/json.md.
import { outstandingBy, type Listed } from '../../query/holders.ts'
import { inCalendarOrder } from '../../tracking/calendar.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { jsonText } from './json.ts'
import { meetingsJson } from './meetings.ts'

/** All things of one kind. What is not recorded is `null`. */
export function organisationListJson(thing: Listed, snapshot: Snapshot): string {
  if (thing === 'meeting') return meetingsJson(inCalendarOrder(snapshot.calendar), snapshot)
  return jsonText(listData(thing, snapshot))
}

function listData(
  thing: Exclude<Listed, 'meeting'>,
  snapshot: Snapshot,
): readonly Record<string, unknown>[] {
  const { organisation, bodies } = snapshot
  if (thing === 'member')
    return organisation.states.map(({ code, name, group, member, suspended }) => ({
      code,
      name: name ?? null,
      group: group ?? null,
      member: member ?? null,
      suspended: suspended ?? [],
    }))
  const counts = outstandingBy(thing, snapshot)
  const outstanding = (id: string): number => counts.get(id) ?? 0
  switch (thing) {
    case 'body':
      return bodies.map(body => ({ ...body, outstanding: outstanding(body.id) }))
    case 'department':
      return organisation.departments.map(({ id, name, names = [], until, succeededBy }) => ({
        id,
        name,
        names,
        until: until ?? null,
        succeededBy: succeededBy ?? null,
        outstanding: outstanding(id),
      }))
    case 'subject':
      return organisation.subjects.map(({ id, name }) => ({
        id,
        name,
        outstanding: outstanding(id),
      }))
    case 'officer':
      return organisation.officers.map(({ id, name, email, department, from, to }) => ({
        id,
        name,
        email: email ?? null,
        department: department ?? null,
        from: from ?? null,
        to: to ?? null,
        outstanding: outstanding(id),
      }))
  }
}
