// How mandates stood at the end of earlier meetings, and the deadlines that were moved.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlinesUpTo } from '../../src/tracking/due.ts'
import { countByGroup } from '../../src/tracking/group.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { reportingPeriod } from '../../src/tracking/reporting-period.ts'
import { lookedBack, trendOf } from '../../src/tracking/trend.ts'
import { day, records } from '../records/build.ts'
import { anyRecords } from './any-records.ts'

const MEETINGS = [
  { id: 'B-1', state: 'held', from: '2018-03-01', to: '2018-03-02' },
  { id: 'B-2', state: 'held', from: '2019-03-01', to: '2019-03-02' },
  { id: 'B-3', from: '2020-03-01', to: '2020-03-02' },
]

describe('the trend', () => {
  test('counts the outstanding mandates at the end of each meeting, and today', () => {
    const all = records({
      meetings: MEETINGS,
      documents: [
        {
          date: '2018-03-02',
          mandates: [
            { id: '1', updates: [{ date: '2019-06-01', status: 'implemented' }] },
            { id: '2', due: '2019-01-01' },
            { id: '3', updates: [{ date: '2018-06-01', status: 'in-progress' }] },
          ],
        },
        { id: 'LATER', date: '2019-06-01', mandates: [{ id: '1' }] },
      ],
    })
    const snapshot = snapshotOf(all, day('2019-12-01'))
    const meeting = snapshot.calendar.byId.get('B-3')
    const trend = meeting && trendOf(snapshot, snapshot.mandates, meeting)
    expect(trend?.map(each => [each.meeting?.id, each.day, each.groups])).toEqual([
      ['B-1', '2018-03-02', { pressing: 0, reported: 0, waiting: 3, closed: 0 }],
      ['B-2', '2019-03-02', { pressing: 1, reported: 1, waiting: 1, closed: 0 }],
      [undefined, '2019-12-01', { pressing: 1, reported: 1, waiting: 1, closed: 0 }],
    ])
    const period = meeting && reportingPeriod(snapshot.calendar, meeting, snapshot.day)
    expect(period?.since).toBe('2019-03-01')
    expect(period && lookedBack(period, snapshot.calendar, snapshot.day).since).toBe('2018-03-01')
  })

  test('is empty before the second meeting', () => {
    const snapshot = snapshotOf(records({ meetings: MEETINGS }), day('2018-01-01'))
    const meeting = snapshot.calendar.byId.get('B-1')
    expect(meeting && trendOf(snapshot, snapshot.mandates, meeting)).toEqual([])
  })

  test('says of each day what the records say of it', () => {
    fc.assert(
      fc.property(anyRecords, all => {
        const snapshot = snapshotOf(all, day('2020-06-01'))
        for (const meeting of snapshot.calendar.byId.values()) {
          for (const standing of trendOf(snapshot, snapshot.mandates, meeting)) {
            const then = snapshotOf(all, standing.day).mandates.filter(each => each.outstanding)
            expect(standing.groups).toEqual(countByGroup(then))
          }
        }
      }),
    )
  })
})

describe('the deadlines of a mandate', () => {
  const B3 = '2020-03-02'
  const all = records({
    meetings: MEETINGS,
    documents: [
      {
        mandates: [
          {
            id: '1',
            due: '2018-06-01',
            extensions: [
              { date: '2018-07-01', to: '2019-01-01' },
              { date: '2019-02-01', to: { meeting: 'B-3' } },
            ],
          },
          { id: '2', kind: 'recurring', due: { every: 'BOARD' } },
          { id: '3' },
        ],
      },
    ],
  })
  const deadlinesOn = (today: string): (string | null)[][] => {
    const { mandates, calendar } = snapshotOf(all, day(today))
    return mandates.map(({ mandate, document }) =>
      deadlinesUpTo(mandate, document, calendar, day(today)).map(({ date }) => date),
    )
  }

  test('are those up to the day, the one in force last', () => {
    expect(deadlinesOn('2018-12-01')[0]).toEqual(['2018-06-01', '2019-01-01'])
    expect(deadlinesOn('2019-12-01')[0]).toEqual(['2018-06-01', '2019-01-01', B3])
  })

  test('are the one in force alone if the mandate recurs, and none if it has none', () => {
    expect(deadlinesOn('2019-12-01').slice(1)).toEqual([['2018-03-02'], []])
  })
})
