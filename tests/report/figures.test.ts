// The figures of the report: its scope, and each of its counts.
import { describe, expect, test } from 'vitest'
import type { Closed } from '../../src/tracking/closure.ts'
import type { Tracked } from '../../src/tracking/snapshot.ts'
import { records } from '../records/build.ts'
import { figuresFor } from './figures-for.ts'
import { RECORDS, smallFigures, update } from './small.ts'

type Documents = NonNullable<NonNullable<Parameters<typeof records>[0]>['documents']>

const ids = (list: readonly Tracked[]): string => list.map(({ mandate }) => mandate.id).join(' ')
const closedIds = (list: readonly Closed[]): string =>
  list.map(({ tracked, date }) => `${tracked.mandate.id} ${date}`).join(', ')

describe('the scope', () => {
  const all = smallFigures()

  test('contains all outstanding mandates, and those closed since the last meeting', () => {
    expect(all.lastMeeting?.id).toBe('B-1')
    expect(ids(all.mandates)).toBe('late here stuck again gone done ask')
    expect(ids(all.outstanding)).toBe('late here stuck again gone ask')
    expect(closedIds(all.closed)).toBe('done 2018-05-04')
  })
  test('begins on the first day of the last meeting, because no report contained its decisions', () => {
    expect(all.since).toBe('2018-03-01')
  })
  test('of a report to a past meeting begins with the meeting before it', () => {
    expect(figuresFor(RECORDS, 'B-2', '2020-01-01').lastMeeting?.id).toBe('B-1')
    expect(figuresFor(RECORDS, 'B-1', '2020-01-01').lastMeeting).toBeNull()
    expect(figuresFor(RECORDS, 'B-1', '2020-01-01').since).toBeNull()
  })
})

describe('counts', () => {
  const all = smallFigures()

  test('mandates and actions are counted by status', () => {
    expect(all.byStatus).toEqual([
      { status: 'not-started', mandates: 3, actions: 0 },
      { status: 'in-progress', mandates: 1, actions: 1 },
      { status: 'implemented', mandates: 1, actions: 0 },
      { status: 'blocked', mandates: 1, actions: 0 },
      { status: 'overtaken', mandates: 1, actions: 0 },
    ])
  })
  test('a joint mandate is counted once, for its leading department; mandates without a department come last', () => {
    expect(all.byDepartment).toEqual([
      {
        department: 'ports',
        mandates: 1,
        outstanding: 1,
        overdue: 1,
        groups: { pressing: 1, reported: 0, waiting: 0, closed: 0 },
      },
      {
        department: null,
        mandates: 6,
        outstanding: 5,
        overdue: 0,
        groups: { pressing: 1, reported: 2, waiting: 2, closed: 1 },
      },
    ])
  })
  test('departments are in the order of the organisation', () => {
    const departments = ['unknown', 'ports', 'customs'].map((id, index) => ({
      id: String(index),
      departments: [id],
    }))
    const organisation = {
      departments: [
        { id: 'customs', name: 'C' },
        { id: 'ports', name: 'P' },
      ],
    }
    const of = records({
      organisation,
      meetings: [{ id: 'B-1', from: '2018-03-01' }],
      documents: [{ mandates: [{ id: 'x' }, ...departments] }],
    })
    const named = figuresFor(of, 'B-1', '2018-02-10').byDepartment.map(each => each.department)
    expect(named).toEqual(['customs', 'ports', 'unknown', null])
  })
  test('mandates of the last meeting itself and later ones are counted as new', () => {
    expect(all.progress).toEqual({ given: 0, updates: 3, closed: 1 })
    expect(smallFigures('internal').progress.updates).toBe(4)
    const documents = RECORDS.documents.map(each => ({ ...each, meeting: 'B-1' }))
    expect(figuresFor({ ...RECORDS, documents }, 'B-2', '2018-12-01').progress.given).toBe(9)
  })
  test('updates on the days of the last meeting are counted', () => {
    const of = records({
      meetings: [
        { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
        { id: 'B-2', from: '2019-03-01' },
      ],
      documents: [{ mandates: [{ updates: [update('2018-03-01', 'in-progress')] }] }],
    })
    expect(figuresFor(of, 'B-2', '2018-12-01').progress.updates).toBe(1)
  })
})

describe('the age of a mandate is that of its earliest predecessor', () => {
  const ages = (...documents: Documents): unknown => {
    const of = records({ meetings: [{ id: 'B-9', from: '2019-03-01' }], documents })
    return figuresFor(of, 'B-9', '2018-12-01').ageing.map(({ origin, mandates }) => [
      origin,
      mandates,
    ])
  }

  test('by the session of its document, or by the document if it names none', () => {
    expect(smallFigures().ageing.map(({ origin, mandates }) => [origin, mandates])).toEqual([
      ['OLD', 1],
      ['DOC', 5],
    ])
  })
  test('in any order of two predecessors', () => {
    for (const renews of [
      ['OLD/1', 'OLDER/1'],
      ['OLDER/1', 'OLD/1'],
    ]) {
      const documents = [
        { id: 'OLDER', date: '2015-01-01', mandates: [{ id: '1' }] },
        { id: 'OLD', date: '2016-01-01', mandates: [{ id: '1' }] },
        { id: 'NEW', date: '2017-01-01', mandates: [{ id: '1', renews }] },
      ]
      expect(ages(...documents)).toEqual([['OLDER', 1]])
    }
  })
  test('by its id alone if the records do not contain it', () => {
    const documents = [{ id: 'NEW', mandates: [{ id: '1', renews: ['LOST-2010/4'] }] }]
    expect(ages(...documents)).toEqual([['LOST-2010', 1]])
  })
  test('circular records also have an age', () => {
    const documents = [
      { id: 'A', date: '2015-01-01', mandates: [{ id: '1', renews: ['B/1'] }, { id: '2' }] },
      { id: 'B', date: '2016-01-01', mandates: [{ id: '1', renews: ['A/1'] }] },
    ]
    expect(ages(...documents)).toEqual([['A', 1]])
  })
})

describe('matters for attention', () => {
  test('each matter has its mandates', () => {
    const { overdue, dueHere, blocked, silent, proposed } = smallFigures().attention
    expect([overdue, dueHere, blocked, silent, proposed].map(ids)).toEqual([
      'late',
      'here',
      'stuck',
      'late again ask',
      'gone',
    ])
  })
  test('an entry at the last meeting, even a reply, is an update since then', () => {
    const mandates = [
      { id: 'told', updates: [update('2018-03-01', 'in-progress')] },
      { id: 'earlier', updates: [update('2018-02-28', 'in-progress')] },
      {
        id: 'replied',
        states: {
          asked: ['AA'],
          replies: [{ state: 'AA', date: '2018-03-02', answer: 'partial' }],
        },
      },
    ]
    const meetings = [
      { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
      { id: 'B-2', from: '2019-03-01' },
    ]
    const all = records({ meetings, documents: [{ mandates }] })
    expect(ids(figuresFor(all, 'B-2', '2018-12-01').attention.silent)).toBe('earlier')
  })
})

describe('closed since the last meeting', () => {
  const meetings = [
    { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
    { id: 'B-2', from: '2019-03-01' },
  ]
  const closed = (...documents: Documents): string => {
    const all = records({ meetings, documents })
    return closedIds(figuresFor(all, 'B-2', '2018-12-01').closed)
  }
  const proof = { evidence: [{ ref: 'P' }] }

  test('by a decision of the last meeting itself', () => {
    const updates = [update('2018-03-02', 'discontinued', { note: 'n', decidedBy: 'B-1' })]
    expect(closed({ mandates: [{ updates }] })).toBe('1 2018-03-02')
  })
  test('not by a second paper about a mandate that was closed long before', () => {
    const updates = [
      update('2018-02-01', 'implemented', proof),
      update('2018-06-01', 'implemented', proof),
    ]
    expect(closed({ mandates: [{ updates }] })).toBe('')
  })
  test('not by a renewal of a mandate that had been carried out before', () => {
    const old = { id: 'OLD', mandates: [{ updates: [update('2018-02-01', 'implemented', proof)] }] }
    const later = { id: 'NEW', date: '2018-06-01', mandates: [{ id: '2', renews: ['OLD/1'] }] }
    expect(closed(old, later)).toBe('')
  })
  test('by a later mandate that repeats it, on the date of that document', () => {
    const later = { id: 'NEW', date: '2018-06-01', mandates: [{ id: '2', renews: ['OLD/1'] }] }
    expect(closed({ id: 'OLD', mandates: [{}] }, later)).toBe('1 2018-06-01')
  })
  test('from the last closure, if it was reopened and closed again', () => {
    const updates = [
      update('2018-02-01', 'implemented', proof),
      update('2018-04-01', 'in-progress'),
      update('2018-05-01', 'implemented', proof),
    ]
    expect(closed({ mandates: [{ updates }] })).toBe('1 2018-05-01')
  })
})

describe('replies', () => {
  test('are counted by measure and by group', () => {
    expect(smallFigures().replies).toMatchObject([
      {
        asked: ['AA', 'AB', 'AC'],
        measures: [
          {
            measure: null,
            replied: ['AA', 'AB'],
            silent: ['AC'],
            groups: [
              { group: 'north', asked: 2, replied: 2 },
              { group: null, asked: 1, replied: 0 },
            ],
          },
        ],
      },
    ])
  })
  test('that are internal are shown to ministers without their content', () => {
    const answers = (audience: 'ministerial' | 'internal'): unknown =>
      smallFigures(audience).replies[0]?.measures[0]?.answers
    expect(answers('ministerial')).toEqual([
      { state: 'AA', answer: null },
      { state: 'AB', answer: 'complied' },
    ])
    expect(answers('internal')).toContainEqual({ state: 'AA', answer: 'declined' })
  })
})

test('continuity follows renewals both ways', () => {
  expect(smallFigures().continuity).toMatchObject([
    { tracked: { id: 'DOC/again' }, earlier: ['OLD/1'], later: [] },
  ])
})
