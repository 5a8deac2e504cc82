// What changed in the calendar and the organisation: meetings that moved, departments and officers that changed.
import type { CivilDate } from '../base/civil-date.ts'
import type { Meeting, Organisation, Text } from '../records/types.ts'
import { upTo } from './latest.ts'

/** The days and the state of a meeting. */
export type Planned = Pick<Meeting, 'from' | 'to' | 'state'>

export interface OrganisationEvent {
  readonly date: CivilDate
  /** The id of the meeting, department or officer. */
  readonly about: string
  readonly by?: string | undefined
  readonly note?: Text | undefined
  /** Officers are internal. */
  readonly internal: boolean
  readonly what:
    | { readonly kind: 'meeting'; readonly from: Planned; readonly to: Planned }
    | { readonly kind: 'department-name'; readonly from: Text; readonly to: Text }
    | { readonly kind: 'department-closed'; readonly successor: string | null }
    | { readonly kind: 'officer-left' }
}

/** All changes up to the end of `day`. */
export function organisationHistory(
  organisation: Pick<Organisation, 'departments' | 'officers'>,
  meetings: readonly Meeting[],
  day: CivilDate,
): OrganisationEvent[] {
  const { departments, officers } = organisation
  return [
    ...meetings.flatMap(meeting => meetingEvents(meeting, day)),
    ...departments.flatMap(department => [...nameEvents(department), ...closureEvents(department)]),
    ...officers.flatMap(({ id, to }): OrganisationEvent[] =>
      to === undefined
        ? []
        : [{ date: to, about: id, internal: true, what: { kind: 'officer-left' } }],
    ),
  ].filter(({ date }) => date <= day)
}

/** @param meeting as it was at the end of `day` */
function meetingEvents(meeting: Meeting, day: CivilDate): OrganisationEvent[] {
  const { id, state, from, to } = meeting
  let after: Planned = { state, from, to }
  return upTo(day, meeting.changes ?? [])
    .toReversed()
    .map(({ date, by, reason, was }) => {
      const before: Planned = { state: was.state ?? after.state, from: was.from, to: was.to }
      const what = { kind: 'meeting', from: before, to: after } as const
      after = before
      return { date, about: id, by, note: reason, internal: false, what }
    })
}

type Department = Organisation['departments'][number]

function nameEvents({ id, name, names = [] }: Department): OrganisationEvent[] {
  const inOrder = names.toSorted((a, b) => (a.until < b.until ? -1 : 1))
  return inOrder.map(({ until, name: from, by }, place) => {
    const what = { kind: 'department-name', from, to: inOrder[place + 1]?.name ?? name } as const
    return { date: until, about: id, by, internal: false, what }
  })
}

function closureEvents({ id, until, succeededBy }: Department): OrganisationEvent[] {
  const what = { kind: 'department-closed', successor: succeededBy ?? null } as const
  return until === undefined ? [] : [{ date: until, about: id, internal: false, what }]
}
