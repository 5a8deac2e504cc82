// The calendar by command: meetings are added, moved, held, postponed and cancelled; bodies are added.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { nameOf, OWN_WORDS, several } from '../command-line/value-kinds.ts'
import { withoutEmpty } from '../edit/data.ts'
import { MEETINGS_FILE } from '../files/find-records.ts'
import { findName } from '../query/find.ts'
import type { Meeting, Records } from '../records/types.ts'
import { hasBegun, isHeldTooEarly } from '../tracking/calendar.ts'
import { isLater } from '../tracking/moved-meetings.ts'
import { isDueAt } from '../tracking/due.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import { labelled } from '../words/list.ts'
import { CHANGE_FIELDS, DUE_THERE, toMoveThem } from '../words/organisation-changes.ts'
import { numeral } from '../words/plural.ts'
import { changed, MEETING_FIELDS, pathOf, REASON, type ForReason } from './meeting-change.ts'
import { daysOf, FROM, OTHER_DAYS, plannedDays, TO, type DaysInput } from './meeting-days.ts'
import {
  nameField,
  type ChangeField,
  type Desk,
  type OrganisationChange,
} from './organisation-change.ts'
import { named, nameChanges, nameData, typedName, newId, option } from './typed-values.ts'

interface OneMeeting {
  readonly id?: string
}

interface NewMeeting extends DaysInput, OneMeeting {
  readonly body?: string
  readonly name?: readonly string[]
  readonly place?: readonly string[]
}

type MovedMeeting = Omit<NewMeeting, 'body'> & ForReason

const NAMES = several(OWN_WORDS)

const ID: ChangeField = { flags: '[id]', takes: nameOf('meeting'), say: CHANGE_FIELDS.meeting }

const NAME = nameField(CHANGE_FIELDS.name)

const PLACE: ChangeField = {
  flags: '--place <text>',
  takes: NAMES,
  say: CHANGE_FIELDS.place,
  asked: 'in each language',
}

export const ADD_MEETING: OrganisationChange<NewMeeting> = {
  command: 'meeting add',
  thing: 'meeting',
  fields: {
    id: { flags: '[id]', takes: OWN_WORDS, say: CHANGE_FIELDS.newMeeting },
    body: { flags: '--body <id>', takes: nameOf('body'), say: CHANGE_FIELDS.body },
    name: NAME,
    place: PLACE,
    from: FROM,
    to: TO,
    ...OTHER_DAYS,
  },
  examples: [
    'mandates meeting add CFM-60 --body CFM --from 2034-03-01 --to 2034-03-02 --name "60th session"',
  ],
  plan(input, desk) {
    const { command } = this
    const { bodies, meetings } = desk.records
    const id = newId(command, input.id, meetings, desk)
    const body = findName('body', option(command, '--body', input.body), bodies)
    const name = typedName('--name', input.name, desk)
    const place = typedName('--place', input.place, desk)
    const meeting = withoutEmpty({
      id,
      body,
      name: name && nameData(name, desk),
      place: place && nameData(place, desk),
      ...daysOf(input),
      state: 'planned',
    })
    return { ids: [id], changes: [[MEETINGS_FILE, [{ append: meeting, to: ['meetings'] }]]] }
  },
}

export const MOVE_MEETING: OrganisationChange<MovedMeeting> = {
  command: 'meeting move',
  thing: 'meeting',
  fields: {
    id: ID,
    from: FROM,
    to: TO,
    place: { ...PLACE, asked: 'never' },
    name: { ...NAME, asked: 'never' },
    ...OTHER_DAYS,
    papers: { ...OTHER_DAYS.papers, asked: 'never' },
    reason: REASON,
  },
  examples: [
    'mandates meeting move ACM-2018 --from 2018-09-28 --to 2018-09-29',
    'mandates meeting move CFM-46 --place Jeddah --dry-run',
  ],
  plan(input, desk) {
    const meeting = meetingNamed(this.command, input, desk.records)
    const { from, to, place, name, papers, hijriFrom, hijriTo } = input
    if ([from, to, place, name, papers, hijriFrom, hijriTo].every(each => each === undefined))
      option(this.command, '--from', from)
    const moved = plannedDays(meeting, input)
    const state =
      moved.from === undefined ? {} : { state: stateAfterMove(meeting, moved.from, desk) }
    const plan = changed(meeting, { ...moved, ...state }, desk, dueThere(meeting, desk), input)
    const path = pathOf(meeting, desk)
    const words = (['name', 'place'] as const).flatMap(field => {
      const given = typedName(`--${field}`, input[field], desk)
      return nameChanges([...path, field], given, meeting[field], MEETING_FIELDS, desk)
    })
    return { ...plan, changes: [...plan.changes, [MEETINGS_FILE, words]] }
  },
}

export const HOLD_MEETING: OrganisationChange<OneMeeting & DaysInput> = {
  command: 'meeting hold',
  thing: 'meeting',
  fields: { id: ID, from: FROM, to: TO, ...OTHER_DAYS },
  examples: ['mandates meeting hold ACM-2018', 'mandates meeting hold ACM-2018 --to 2018-09-29'],
  plan(input, desk) {
    const meeting = meetingNamed(this.command, input, desk.records)
    const moved = plannedDays(meeting, input)
    const from = moved.from ?? meeting.from
    if (from === undefined) option(this.command, '--from', input.from)
    const held: Meeting = { ...meeting, ...(from && { from }), state: 'held' }
    if (isHeldTooEarly(held, desk.today))
      fail('meeting-not-begun', { meeting: meeting.id, date: from ?? '' })
    return changed(meeting, { ...moved, state: 'held' }, desk)
  },
}

export const POSTPONE_MEETING: OrganisationChange<OneMeeting & DaysInput & ForReason> = {
  command: 'meeting postpone',
  thing: 'meeting',
  fields: { id: ID, from: FROM, to: TO, ...OTHER_DAYS, reason: REASON },
  examples: [
    'mandates meeting postpone ACM-2018',
    'mandates meeting postpone ACM-2018 --from 2018-11-05 --dry-run',
  ],
  plan(input, desk) {
    const meeting = notHeld(meetingNamed(this.command, input, desk.records))
    if (input.from === undefined)
      return changed(
        meeting,
        { state: 'postponed' },
        desk,
        dueThere(meeting, desk, 'without date'),
        input,
      )
    const moved = plannedDays(meeting, input)
    if (meeting.from !== undefined && !isLater(moved.from, meeting.from))
      fail('not-postponed', { meeting: meeting.id, from: meeting.from })
    return changed(meeting, { ...moved, state: 'planned' }, desk, dueThere(meeting, desk), input)
  },
}

export const CANCEL_MEETING: OrganisationChange<OneMeeting & ForReason> = {
  command: 'meeting cancel',
  thing: 'meeting',
  fields: { id: ID, reason: REASON },
  examples: ['mandates meeting cancel ACM-2018'],
  plan(input, desk) {
    const meeting = notHeld(meetingNamed(this.command, input, desk.records))
    return changed(
      meeting,
      { state: 'cancelled' },
      desk,
      dueThere(meeting, desk, 'without date'),
      input,
    )
  },
}

function meetingNamed(command: string, { id }: OneMeeting, records: Records): Meeting {
  return named('meeting', command, 'id', id, records.meetings)
}

/** @throws UserError for a meeting that was held */
function notHeld(meeting: Meeting): Meeting {
  return meeting.state === 'held' ? fail('meeting-was-held', { meeting: meeting.id }) : meeting
}

/** A held meeting stays held, unless its new days are still to come. */
function stateAfterMove(meeting: Meeting, from: CivilDate, { today }: Desk): Meeting['state'] {
  const moved: Meeting = { ...meeting, from }
  return meeting.state === 'held' && hasBegun(moved, today) ? 'held' : 'planned'
}

/** How many mandates are due at the meeting, and what to do if they lose their date. */
function dueThere(
  { id }: Meeting,
  { records, today, shared: { language } }: Desk,
  date?: 'without date',
): string[] {
  const { mandates } = snapshotOf(records, today)
  const due = mandates.filter(mandate => isDueAt(mandate, id)).length
  if (due === 0) return []
  return [
    labelled(DUE_THERE[language], numeral(due, language), language),
    ...(date ? [toMoveThem[language](id)] : []),
  ]
}
