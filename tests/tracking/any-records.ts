// Random records of every kind, for laws that hold for all records.
import fc from 'fast-check'
import { type CivilDate } from '../../src/base/civil-date.ts'
import { MANDATE_KINDS, MEETING_STATES, STATUSES } from '../../src/base/vocabulary.ts'
import type { Records } from '../../src/records/types.ts'
import { daysAfter, records } from '../records/build.ts'

const date = fc.integer({ min: 0, max: 1000 }).map(days => daysAfter('2018-01-01', days))
const meetingId = fc.constantFrom('B-1', 'B-2', 'B-3', 'B-4')
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined })

const update = fc.record(
  {
    date,
    status: fc.constantFrom(...STATUSES),
    decidedBy: meetingId,
    for: meetingId,
    order: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['date', 'status'] },
)
const updates = fc.array(update, { maxLength: 3 })
const deadline = fc.oneof(
  date,
  meetingId.map(meeting => ({ meeting })),
  fc.constant({ next: 'BOARD' }),
)
const due = fc.oneof(deadline, fc.constantFrom({ every: 'BOARD' }, { every: 'P6M' }))
const reply = fc.record({
  state: fc.constantFrom('AA', 'AB'),
  date,
  answer: fc.constantFrom('complied', 'declined'),
})

function mandate(id: string): fc.Arbitrary<object> {
  return fc
    .record({
      kind: fc.constantFrom(...MANDATE_KINDS),
      due: optional(due),
      extensions: fc.array(fc.record({ date, to: deadline }), { maxLength: 2 }),
      renews: fc.subarray(['D0/1', 'D1/1'], { maxLength: 1 }),
      updates: fc.oneof(fc.constant([]), updates),
      actions: fc
        .tuple(updates, updates)
        .map(both =>
          both.map((each, index) => ({ id: String(index), title: 'An action', updates: each })),
        ),
      states: optional(
        fc.array(reply, { maxLength: 2 }).map(replies => ({ asked: ['AA', 'AB'], replies })),
      ),
    })
    .map(fields => ({ id, ...withoutUndefined(fields) }))
}

function withoutUndefined(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

const meetings = fc.tuple(
  ...[1, 2, 3, 4].map(number =>
    fc
      .record({
        from: optional(date),
        nights: fc.integer({ min: 0, max: 3 }),
        state: fc.constantFrom(...MEETING_STATES),
      })
      .map(({ from, nights, state }) => ({
        id: `B-${number}`,
        state,
        ...(from && { from }),
        ...(from && nights > 0 && { to: daysAfter(from, nights) }),
      })),
  ),
)

const documents = fc.tuple(
  ...[0, 1, 2].map(number =>
    fc
      .record({ date, first: mandate('1'), second: mandate('2') })
      .map(({ first, second, ...header }) => ({
        ...header,
        id: `D${number}`,
        mandates: [first, second],
      })),
  ),
)

export const anyRecords: fc.Arbitrary<Records> = fc.record({ meetings, documents }).map(given =>
  records({
    meetings: given.meetings.map(each => ({ ...each })),
    documents: given.documents.map(each => ({
      ...each,
      mandates: each.mandates.map(inner => ({ ...inner })),
    })),
  }),
)

/** The records without anything dated later than `on`. The calendar stays, because it looks ahead. */
export function withoutLaterThan(all: Records, on: CivilDate): Records {
  const past = <T extends { date: CivilDate }>(entries: readonly T[]): T[] =>
    entries.filter(entry => entry.date <= on)
  return {
    ...all,
    documents: past(all.documents).map(document => ({
      ...document,
      mandates: document.mandates.map(each => ({
        ...each,
        updates: past(each.updates),
        extensions: past(each.extensions),
        actions: each.actions.map(action => ({ ...action, updates: past(action.updates) })),
        states: each.states && { ...each.states, replies: past(each.states.replies) },
      })),
    })),
  }
}
