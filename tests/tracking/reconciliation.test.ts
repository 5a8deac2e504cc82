// A published report is compared with the records of a later day: every outstanding mandate is accounted for.
import { describe, expect, test } from 'vitest'
import type { ReportIssue } from '../../src/records/report-schema.ts'
import type { Records } from '../../src/records/types.ts'
import {
  previousReport,
  reconciled,
  withdrawnAfter,
  type Reconciliation,
} from '../../src/tracking/reconciliation.ts'
import { snapshotOf, type Snapshot } from '../../src/tracking/snapshot.ts'
import { day, records } from '../records/build.ts'
import { published } from './published.ts'

const MEETINGS = [
  { id: 'B-1', from: '2018-03-01' },
  { id: 'B-2', from: '2019-03-01' },
  { id: 'B-3', from: '2020-03-01' },
]

/** The records of one document with these mandates. */
function about(mandates: object[], extra: object = {}): Records {
  return records({
    meetings: MEETINGS,
    documents: [{ id: 'D', mandates: mandates.map(each => ({ ...each })), ...extra }],
  })
}

const idsOf = (list: Reconciliation['closed']): string[] => list.map(({ tracked }) => tracked.id)

function since(issue: ReportIssue, all: Records, on: string): Reconciliation {
  return reconciled(issue, snapshotOf(all, day(on)))
}

/** An entry that was withdrawn on a day. */
const wrong = (on: string, fields: object): object => ({
  ...fields,
  withdrawn: { date: on, by: 'Ann', reason: 'Not so' },
})

describe('what changed since', () => {
  const before = [
    { id: '1' },
    { id: '2', due: '2019-05-01' },
    { id: '3', updates: [{ date: '2018-06-01', status: 'implemented' }] },
    { id: '4' },
  ]
  const report = (): ReportIssue => published(about(before), '2019-02-01')

  test('the report keeps what it printed', () => {
    const issue = report()
    expect(issue.outstanding).toMatchObject([
      { id: 'D/1', status: 'not-started', overdue: false },
      { id: 'D/2', due: '2019-05-01' },
      { id: 'D/4' },
    ])
    expect(issue.closed).toMatchObject([{ id: 'D/3', status: 'implemented' }])
    expect(issue.figures).toEqual({ outstanding: 3, overdue: 0, given: 0, updates: 1, closed: 1 })
  })

  test('closed, moved, reopened, new and removed mandates are listed', () => {
    const [first, second, third] = before
    const after = about([
      { ...first, updates: [{ date: '2019-03-05', status: 'implemented' }] },
      { ...second, extensions: [{ date: '2019-03-05', to: { meeting: 'B-3' } }] },
      {
        ...third,
        updates: [
          { date: '2018-06-01', status: 'implemented' },
          { date: '2019-03-06', status: 'blocked' },
        ],
      },
      { id: '5' },
    ])
    const found = since(report(), after, '2019-04-01')
    expect(idsOf(found.closed)).toEqual(['D/1'])
    expect(idsOf(found.moved)).toEqual(['D/2'])
    expect(idsOf(found.reopened)).toEqual(['D/3'])
    expect(found.given.map(({ id }) => id)).toEqual(['D/5'])
    expect(found.gone.map(({ id }) => id)).toEqual(['D/4'])
    expect(found.corrections).toEqual([])
  })

  test('a mandate is found by a former id, also in a document that was renamed', () => {
    const renamed = before.map(each => ({ ...each, id: `n${each.id}`, formerly: [each.id] }))
    const found = since(report(), about(renamed, { id: 'E', formerly: ['D'] }), '2019-04-01')
    expect(found).toMatchObject({ given: [], reopened: [], closed: [], gone: [], corrections: [] })
  })

  test('one of two joined mandates is listed as removed', () => {
    const joined = [{ id: '1', formerly: ['2'] }, before[2] ?? {}, { id: '4' }]
    const found = since(report(), about(joined), '2019-04-01')
    expect(found.gone.map(({ id }) => id)).toEqual(['D/2'])
    expect(found.given).toEqual([])
  })
})

describe('corrections', () => {
  const update = { date: '2018-12-01', status: 'blocked', note: 'No ship' }
  const report = (): ReportIssue =>
    published(about([{ id: '1', updates: [update] }]), '2019-02-01', '2019-02-10')

  test('an entry of the report that was withdrawn later is a correction', () => {
    const after = about([{ id: '1', updates: [wrong('2019-02-11', update)] }])
    const { corrections } = since(report(), after, '2019-04-01')
    expect(corrections).toMatchObject([
      { printed: { status: 'blocked' }, status: 'not-started', withdrawn: [{ kind: 'update' }] },
    ])
    const snapshot: Snapshot = snapshotOf(after, day('2019-04-01'))
    expect(withdrawnAfter(report().made, snapshot)).toHaveLength(1)
    expect(withdrawnAfter(day('2019-02-11'), snapshot)).toEqual([])
  })

  test('a wrong letter is corrected although the status stays', () => {
    const evidence = [wrong('2019-03-01', { ref: 'L/1' }), { ref: 'L/2' }]
    const after = about([{ id: '1', updates: [{ ...update, evidence }] }])
    expect(since(report(), after, '2019-04-01').corrections).toMatchObject([
      { status: 'blocked', withdrawn: [{ kind: 'evidence', entry: { ref: 'L/1' } }] },
    ])
  })

  test('an entry that was withdrawn before the report, or is later than its day, is not a correction', () => {
    const early = wrong('2019-02-10', { date: '2018-11-01', status: 'blocked' })
    const late = wrong('2019-03-01', { date: '2019-02-02', status: 'blocked' })
    const after = about([{ id: '1', updates: [early, update, late] }])
    expect(since(report(), after, '2019-04-01').corrections).toEqual([])
  })

  test('a status that was restated without a withdrawal is a correction', () => {
    const restated = { date: '2019-01-15', status: 'in-progress' }
    const after = about([{ id: '1', updates: [update, restated] }])
    expect(since(report(), after, '2019-04-01').corrections).toMatchObject([
      { printed: { status: 'blocked' }, status: 'in-progress', withdrawn: [] },
    ])
  })

  test('a closed mandate can be corrected too', () => {
    const done = { date: '2018-12-01', status: 'implemented' }
    const closed = published(about([{ id: '1', updates: [done] }]), '2019-02-01')
    const after = about([{ id: '1', updates: [wrong('2019-03-01', done)] }])
    const found = since(closed, after, '2019-04-01')
    expect(idsOf(found.reopened)).toEqual(['D/1'])
    expect(found.corrections).toMatchObject([{ printed: { status: 'implemented' } }])
  })
})

test('the previous report is the latest one to another meeting of the same body by that day', () => {
  const issue = published(about([]), '2018-02-01')
  const later = { ...issue, asOf: day('2019-02-01'), made: day('2019-02-01') }
  const again = { ...later, made: day('2019-02-05') }
  const reports = [
    { meeting: 'B-1', issues: [issue] },
    { meeting: 'B-2', issues: [again, later] },
    { meeting: 'F-1', issues: [{ ...again, asOf: day('2019-02-20') }] },
  ]
  const forum = { id: 'F-1', body: 'FORUM', from: '2019-06-01' }
  const { calendar } = snapshotOf(records({ meetings: [...MEETINGS, forum] }), day('2020-02-01'))
  const previous = (id: string, on: string): ReturnType<typeof previousReport> =>
    previousReport(reports, { id, body: 'BOARD' }, calendar, day(on))
  expect(previous('B-3', '2020-02-01')).toEqual({
    meeting: 'B-2',
    issue: again,
  })
  expect(previous('B-3', '2018-12-01')?.meeting).toBe('B-1')
  expect(previous('B-2', '2019-02-10')?.meeting).toBe('B-1')
  expect(previous('B-1', '2018-03-01')).toBe(undefined)
})
