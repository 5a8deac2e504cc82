// The calendar of meetings.
import { describe, expect, test } from 'vitest'
import {
  lastMeetingsBefore,
  calendarOf,
  compareNaturally,
  firstDay,
  hasBegun,
  inCalendarOrder,
  isOver,
  isUnconfirmed,
  lastDay,
  lastMeetingBy,
  meetingAfter,
  meetingAhead,
  recordedDays,
} from '../../src/tracking/calendar.ts'
import { day, records } from '../records/build.ts'

const MEETINGS = [
  { id: 'B-4', state: 'planned' },
  { id: 'B-2', from: '2018-05-05', to: '2018-05-06' },
  { id: 'B-1', from: '2017-07-10', to: '2017-07-11' },
  { id: 'B-3', from: '2019-03-01', to: '2019-03-02', state: 'planned' },
]
const CALENDAR = calendarOf(records({ meetings: MEETINGS }).meetings)

function after(date: string, meetings: object[] = MEETINGS, except?: string): string | undefined {
  const calendar = calendarOf(
    records({ meetings: meetings.map(fields => ({ ...fields })) }).meetings,
  )
  return meetingAfter(calendar, 'BOARD', day(date), except)?.id
}

describe('meetingAfter', () => {
  test.each([
    ['2017-01-01', 'B-1'],
    ['2017-07-10', 'B-2'],
    ['2018-05-04', 'B-2'],
    ['2018-05-05', 'B-3'],
    ['2019-03-01', 'B-4'],
  ])('after %s comes %s', (date, id) => {
    expect(after(date)).toBe(id)
  })

  test('finds none of another body', () => {
    expect(meetingAfter(CALENDAR, 'OTHER', day('2018-01-01'))).toBeUndefined()
  })

  test('skips a cancelled meeting; a postponed one is still the next, without a date', () => {
    const cancelled = MEETINGS.map(each =>
      each.id === 'B-3' ? { ...each, state: 'cancelled' } : each,
    )
    expect(after('2018-06-01', cancelled)).toBe('B-4')
    const postponed = MEETINGS.map(each =>
      each.id === 'B-3' ? { ...each, state: 'postponed' } : each,
    )
    expect(after('2018-06-01', postponed)).toBe('B-3')
  })

  test('does not find a meeting that was held on an unknown day', () => {
    expect(after('2018-06-01', [...MEETINGS, { id: 'B-2a', state: 'held' }])).toBe('B-3')
  })

  test('places a meeting without a date by its number', () => {
    expect(after('2018-06-01', [...MEETINGS, { id: 'B-10', state: 'planned' }])).toBe('B-3')
    expect(after('2019-06-01', [...MEETINGS, { id: 'B-10', state: 'planned' }])).toBe('B-4')
    expect(after('2018-06-01', [{ id: 'B-2b', state: 'planned' }, ...MEETINGS])).toBe('B-2b')
  })

  test('does not find the meeting of the document itself', () => {
    expect(after('2018-05-01', MEETINGS, 'B-2')).toBe('B-3')
  })
})

describe('lastMeetingBy', () => {
  const last = (date: string): string | undefined => lastMeetingBy(CALENDAR, 'BOARD', day(date))?.id
  test('finds a meeting from the day after its last day', () => {
    expect(last('2018-05-06')).toBe('B-1')
    expect(last('2018-05-07')).toBe('B-2')
    expect(last('2017-07-11')).toBeUndefined()
  })
  test('does not find planned meetings', () => {
    expect(last('2026-01-01')).toBe('B-2')
  })
})

describe('meetingAhead', () => {
  const ahead = (date: string): string | undefined => meetingAhead(CALENDAR, 'BOARD', day(date))?.id
  test('finds the present meeting until it is over, and then the next one', () => {
    expect(ahead('2018-05-04')).toBe('B-2')
    expect(ahead('2018-05-06')).toBe('B-2')
    expect(ahead('2018-05-07')).toBe('B-3')
    expect(ahead('2019-03-03')).toBe('B-4')
    expect(meetingAhead(CALENDAR, 'OTHER', day('2018-01-01'))).toBeUndefined()
  })
})

describe('the days of a meeting', () => {
  const [only] = records({ meetings: [{ id: 'a', from: '2019-03-01', to: '2019-03-03' }] }).meetings
  const states = records({
    meetings: ['planned', 'held', 'postponed', 'cancelled'].map(state => ({
      id: state,
      from: '2019-03-01',
      state,
    })),
  }).meetings

  test('a meeting has begun on its first day, and is over after its last one', () => {
    const on = (date: string): boolean[] =>
      only ? [hasBegun(only, day(date)), isOver(only, day(date))] : []
    expect(on('2019-02-28')).toEqual([false, false])
    expect(on('2019-03-01')).toEqual([true, false])
    expect(on('2019-03-03')).toEqual([true, false])
    expect(on('2019-03-04')).toEqual([true, true])
  })
  test('a meeting without a date in force neither begins nor ends, but its former days are known', () => {
    const later = day('2030-01-01')
    expect(states.map(meeting => [hasBegun(meeting, later), isOver(meeting, later)])).toEqual([
      [true, true],
      [true, true],
      [false, false],
      [false, false],
    ])
    const recorded = { first: '2019-03-01', last: '2019-03-01' }
    expect(states.map(recordedDays)).toEqual([recorded, recorded, recorded, recorded])
  })
  test('a meeting never ends before it begins, whatever is recorded', () => {
    const [odd] = records({
      meetings: [{ id: 'a', from: '2019-03-01', to: '2019-02-01' }],
    }).meetings
    expect(odd && recordedDays(odd)).toEqual({ first: '2019-03-01', last: '2019-03-01' })
  })
})

test('a postponed or cancelled meeting has no date in force', () => {
  const { meetings } = records({
    meetings: [
      { id: 'a', from: '2019-01-01', state: 'postponed' },
      { id: 'b', from: '2019-01-01', state: 'cancelled' },
      { id: 'c', from: '2019-01-01', state: 'planned' },
      { id: 'd', state: 'planned' },
    ],
  })
  expect(meetings.map(firstDay)).toEqual([undefined, undefined, '2019-01-01', undefined])
  expect(meetings.map(lastDay)).toEqual([undefined, undefined, '2019-01-01', undefined])
})

test('isUnconfirmed is true for a planned meeting whose last day is over', () => {
  const planned = records({ meetings: MEETINGS }).meetings[3]
  expect(planned && isUnconfirmed(planned, day('2019-03-02'))).toBe(false)
  expect(planned && isUnconfirmed(planned, day('2019-03-03'))).toBe(true)
  const held = records({ meetings: MEETINGS }).meetings[1]
  expect(held && isUnconfirmed(held, day('2030-01-01'))).toBe(false)
})

test('inCalendarOrder has the meetings of all bodies, those without a date last', () => {
  const { meetings } = records({
    meetings: [
      ...MEETINGS,
      { id: 'A-1', body: 'OTHER', from: '2018-01-01' },
      { id: 'A-0', body: 'OTHER', state: 'held' },
      { id: 'A-1b', body: 'OTHER', state: 'held' },
    ],
  })
  const ids = inCalendarOrder(calendarOf(meetings)).map(({ id }) => id)
  expect(ids).toEqual(['A-0', 'B-1', 'A-1', 'A-1b', 'B-2', 'B-3', 'B-4'])
})

test('the first of two meetings with one id counts', () => {
  const twice = records({
    meetings: [
      { id: 'B', from: '2018-01-01' },
      { id: 'B', from: '2019-01-01' },
    ],
  })
  expect(calendarOf(twice.meetings).byId.get('B')?.from).toBe('2018-01-01')
})

test('compareNaturally compares numbers in ids by value', () => {
  const sorted = ['CFM-46', 'CFM-9', 'CFM-46b', 'ACM-2018', 'CFM-EX-20'].toSorted(compareNaturally)
  expect(sorted).toEqual(['ACM-2018', 'CFM-9', 'CFM-46', 'CFM-46b', 'CFM-EX-20'])
  expect(compareNaturally('a1', 'a01')).not.toBe(0)
  expect(compareNaturally('a1', 'a1')).toBe(0)
})

test('the meetings before one are found, even if it was read at another time than the calendar', () => {
  const [, second] = [...CALENDAR.byId.values()].filter(({ body }) => body === 'BOARD')
  expect(second).toBeDefined()
  if (!second) return
  const today = day('2040-01-01')
  const before = lastMeetingsBefore(CALENDAR, second, today)
  expect(before).toHaveLength(1)
  expect(lastMeetingsBefore(CALENDAR, { ...second }, today)).toEqual(before)
})
