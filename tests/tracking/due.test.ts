// The due date in force.
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/tracking/calendar.ts'
import { dueInForce, isPast, originalDue, type DueDate } from '../../src/tracking/due.ts'
import { day, document, mandate, records } from '../records/build.ts'

const MEETINGS = [
  { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
  { id: 'B-2', from: '2019-03-01', to: '2019-03-02', state: 'planned' },
  { id: 'B-3', from: '2020-03-01', state: 'cancelled' },
  { id: 'B-4', state: 'planned' },
]

function due(fields: object, on: string, meetings: object[] = MEETINGS): DueDate | null {
  const calendar = calendarOf(records({ meetings: meetings.map(each => ({ ...each })) }).meetings)
  return dueInForce(mandate({ ...fields }), document(), calendar, day(on))
}

function original(fields: object): DueDate | null {
  return originalDue(
    mandate({ ...fields }),
    document(),
    calendarOf(records({ meetings: MEETINGS }).meetings),
  )
}

const KNOWN = { body: null, cancelled: false }
const AT_B1 = { ...KNOWN, from: '2018-03-01', date: '2018-03-02', meeting: 'B-1' }
const AT_B2 = { ...KNOWN, from: '2019-03-01', date: '2019-03-02', meeting: 'B-2' }
const NEXT_BOARD = { ...KNOWN, from: null, date: null, meeting: null, body: 'BOARD' }

describe('a single deadline', () => {
  test('can be absent', () => {
    expect(due({}, '2019-01-01')).toBeNull()
    expect(original({})).toBeNull()
  })
  test('can be a date', () => {
    const date = { ...KNOWN, from: '2018-06-30', date: '2018-06-30', meeting: null }
    expect(due({ due: '2018-06-30' }, '2019-01-01')).toEqual(date)
  })
  test('can be a meeting, the next meeting, or the next one after a day', () => {
    expect(due({ due: { meeting: 'B-2' } }, '2018-02-01')).toEqual(AT_B2)
    expect(due({ due: { next: 'BOARD' } }, '2018-02-01')).toEqual(AT_B1)
    expect(due({ due: { next: 'BOARD', after: '2018-03-01' } }, '2018-02-01')).toEqual(AT_B2)
  })
  test('at the next meeting stays at the same meeting after it has passed', () => {
    expect(due({ due: { next: 'BOARD' } }, '2025-01-01')).toEqual(AT_B1)
  })
  test('at a meeting that is undated, cancelled or unknown has no date', () => {
    expect(due({ due: { meeting: 'B-4' } }, '2025-01-01')).toEqual({
      ...AT_B1,
      from: null,
      date: null,
      meeting: 'B-4',
    })
    expect(due({ due: { meeting: 'B-3' } }, '2025-01-01')).toEqual({
      ...AT_B1,
      from: null,
      date: null,
      meeting: 'B-3',
      cancelled: true,
    })
    expect(due({ due: { meeting: 'B-9' } }, '2025-01-01')).toEqual({
      ...AT_B1,
      from: null,
      date: null,
      meeting: 'B-9',
    })
  })
  test('at a next meeting that the calendar lacks gives its body', () => {
    expect(due({ due: { next: 'BOARD' } }, '2018-02-01', [])).toEqual(NEXT_BOARD)
  })
  test('at the next meeting is not at the meeting of the document', () => {
    const calendar = calendarOf(records({ meetings: MEETINGS }).meetings)
    const atB1 = document({ meeting: 'B-1' })
    expect(originalDue(mandate({ due: { next: 'BOARD' } }), atB1, calendar)).toEqual(AT_B2)
  })
})

describe('extensions', () => {
  const extensions = [
    { date: '2018-09-01', to: { meeting: 'B-4' } },
    { date: '2018-05-01', to: '2018-12-31' },
  ]
  test('the latest one by the day is in force, and the original deadline stays known', () => {
    const fields = { due: { meeting: 'B-1' }, extensions }
    expect(due(fields, '2018-04-30')).toEqual(AT_B1)
    expect(due(fields, '2018-05-01')?.date).toBe('2018-12-31')
    expect(due(fields, '2018-09-01')).toMatchObject({ date: null, meeting: 'B-4' })
    expect(original(fields)).toEqual(AT_B1)
  })
  test('the next meeting is counted from the document, or from a given day', () => {
    const to = { next: 'BOARD', after: '2018-06-01' }
    expect(due({ extensions: [{ date: '2018-05-01', to }] }, '2019-01-01')).toEqual(AT_B2)
  })
})

describe('recurring', () => {
  const yearly = { kind: 'recurring', due: { every: 'P1Y' } }
  const atBoard = { kind: 'recurring', due: { every: 'BOARD' } }
  const done = (date: string, occurrence?: string): object => ({
    date,
    status: 'implemented',
    evidence: [{ ref: 'R' }],
    ...(occurrence === undefined ? {} : { for: occurrence }),
  })

  test('mandates are due at the first occurrence until it is fulfilled', () => {
    expect(due(yearly, '2018-05-01')?.date).toBe('2019-01-10')
    expect(due(yearly, '2021-05-01')?.date).toBe('2019-01-10')
    expect(due(atBoard, '2021-05-01')).toEqual(AT_B1)
  })
  test('an update without an occurrence fulfils the next one', () => {
    expect(due({ ...yearly, updates: [done('2018-12-01')] }, '2018-12-01')?.date).toBe('2020-01-10')
    expect(due({ ...yearly, updates: [done('2018-12-01')] }, '2018-11-30')?.date).toBe('2019-01-10')
    expect(due({ ...yearly, updates: [done('2019-01-10')] }, '2019-06-01')?.date).toBe('2020-01-10')
    expect(due({ ...yearly, updates: [done('2019-01-11')] }, '2019-06-01')?.date).toBe('2019-01-10')
    expect(due({ ...atBoard, updates: [done('2018-03-02')] }, '2018-04-01')).toEqual(AT_B2)
  })
  test('an update with an occurrence fulfils that one, even late', () => {
    expect(
      due({ ...yearly, updates: [done('2019-05-01', '2019-01-10')] }, '2019-06-01')?.date,
    ).toBe('2020-01-10')
    expect(due({ ...atBoard, updates: [done('2018-05-01', 'B-1')] }, '2018-06-01')).toEqual(AT_B2)
    expect(due({ ...atBoard, updates: [done('2018-02-01', 'B-2')] }, '2018-06-01')).toEqual(AT_B1)
  })
  test('an occurrence is fulfilled if each action was', () => {
    const actions = (second: object[]): object => ({
      actions: [
        { id: '1', title: 'One', updates: [done('2018-02-01')] },
        { id: '2', title: 'Two', updates: second },
      ],
    })
    expect(due({ ...atBoard, ...actions([]) }, '2018-06-01')).toEqual(AT_B1)
    expect(due({ ...atBoard, ...actions([done('2018-02-20')]) }, '2018-06-01')).toEqual(AT_B2)
  })
  test('only the status implemented fulfils an occurrence', () => {
    const begun = { date: '2018-02-01', status: 'in-progress' }
    expect(due({ ...atBoard, updates: [begun] }, '2018-06-01')).toEqual(AT_B1)
  })
  test('a cancelled meeting is not an occurrence, but an undated one is', () => {
    const updates = [done('2018-02-01'), done('2019-02-01')]
    expect(due({ ...atBoard, updates }, '2019-06-01')).toMatchObject({ date: null, meeting: 'B-4' })
    const all = [...updates, done('2021-01-01', 'B-4')]
    expect(due({ ...atBoard, updates: all }, '2021-06-01')).toEqual(NEXT_BOARD)
  })
  test('an action that was given up is no longer needed', () => {
    const actions = [
      { id: '1', title: 'One', updates: [done('2018-02-01')] },
      {
        id: '2',
        title: 'Two',
        updates: [{ date: '2018-02-10', status: 'discontinued', note: 'n' }],
      },
    ]
    expect(due({ ...atBoard, actions }, '2018-06-01')).toEqual(AT_B2)
    expect(due({ ...atBoard, actions }, '2018-02-09')).toEqual(AT_B1)
  })
  test('a report for one occurrence may be taken back without a change of an earlier one', () => {
    const back = { date: '2018-02-20', status: 'in-progress' }
    expect(due({ ...atBoard, updates: [done('2018-02-01'), back] }, '2018-02-21')).toEqual(AT_B1)
    const begunAgain = { date: '2018-05-01', status: 'in-progress' }
    const updates = [done('2018-02-01'), begunAgain]
    expect(due({ ...atBoard, updates }, '2018-06-01')).toEqual(AT_B2)
  })
  test('a meeting without a date hides no past one, and is dropped once a later one is over', () => {
    const meetings = [
      { id: 'C-1', body: 'C', from: '2019-03-01', to: '2019-03-02', state: 'held' },
      { id: 'C-2', body: 'C', from: '2020-03-01', state: 'postponed' },
      { id: 'C-3', body: 'C', from: '2021-03-01', state: 'held' },
      { id: 'C-4', body: 'C', from: '2022-03-01', state: 'planned' },
    ]
    const atC = { kind: 'recurring', due: { every: 'C' }, updates: [done('2019-02-01')] }
    const on = (today: string, ...more: object[]): string | null | undefined =>
      due({ ...atC, updates: [...atC.updates, ...more] }, today, meetings)?.meeting
    expect(on('2020-06-01')).toBe('C-2')
    expect(on('2021-03-01')).toBe('C-2')
    expect(on('2021-03-02')).toBe('C-3')
    expect(on('2021-06-01', done('2021-02-01'))).toBe('C-4')
    expect(on('2021-06-01', done('2021-05-01', 'C-3'))).toBe('C-4')
    // The update was made before a postponed meeting, so it is for the next one that took place.
    expect(on('2021-06-01', done('2019-12-01'))).toBe('C-4')
  })
  test('an extension is in force until the mandate is carried out', () => {
    const extensions = [{ date: '2018-02-15', to: '2018-09-01' }]
    expect(due({ ...atBoard, extensions }, '2018-03-15')?.date).toBe('2018-09-01')
    const updates = [done('2018-08-01', 'B-1')]
    expect(due({ ...atBoard, extensions, updates }, '2018-09-15')).toEqual(AT_B2)
    const before = [done('2018-02-14', 'B-1')]
    expect(due({ ...atBoard, extensions, updates: before }, '2018-03-15')?.date).toBe('2018-09-01')
  })
  test('the original deadline is the first occurrence', () => {
    expect(original(yearly)?.date).toBe('2019-01-10')
    expect(original(atBoard)).toEqual(AT_B1)
    expect(original({ kind: 'recurring', due: { every: 'NOBODY' } })).toEqual({
      ...NEXT_BOARD,
      body: 'NOBODY',
    })
  })
})

test('isPast is true from the day after the due day', () => {
  const at = due({ due: { meeting: 'B-1' } }, '2018-02-01')
  expect(isPast(at, day('2018-03-01'))).toBe(false)
  expect(isPast(at, day('2018-03-02'))).toBe(false)
  expect(isPast(at, day('2018-03-03'))).toBe(true)
  expect(isPast(null, day('2018-03-03'))).toBe(false)
  expect(isPast(due({ due: { meeting: 'B-4' } }, '2018-02-01'), day('2099-01-01'))).toBe(false)
})
