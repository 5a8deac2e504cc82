// Filters by values that a mandate has or lacks, and by the time since its last update.
import { describe, expect, test } from 'vitest'
import { matches, type Filter } from '../../src/query/filter.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { day, records } from '../records/build.ts'

const STATE = snapshotOf(
  records({
    meetings: [
      { id: 'B-1', from: '2018-03-01', to: '2018-03-02' },
      { id: 'B-2', from: '2019-03-01', to: '2019-03-02' },
    ],
    documents: [
      {
        id: 'OLD',
        body: 'PANEL',
        date: '2015-01-01',
        mandates: [
          { id: 'o1', due: '2018-07-10', departments: ['law'], subjects: ['fish', 'ice'] },
          { id: 'o2', officer: 'amina', extra: { budget: '4410' }, title: 'The note verbale' },
          {
            id: 'o3',
            due: '2018-07-01',
            actions: [
              {
                id: '1',
                title: 'T',
                department: 'ports',
                officer: 'bela',
                updates: [{ date: '2018-05-01', status: 'in-progress', note: 'A verbal note' }],
              },
            ],
          },
        ],
      },
      {
        id: 'NEW',
        date: '2018-03-01',
        meeting: 'B-1',
        mandates: [{ id: 'n1', due: { meeting: 'B-2' }, subjects: ['ice'] }, { id: 'n2' }],
      },
    ],
  }),
  day('2018-07-01'),
)

const ids = (filter: Filter): string =>
  STATE.mandates
    .filter(tracked => matches(filter, tracked, STATE))
    .map(({ mandate }) => mandate.id)
    .join(' ')

const CASES: [Filter, string][] = [
  [{ without: ['department'] }, 'o2 n1 n2'],
  [{ without: ['department'], departments: ['law'] }, 'o1 o2 n1 n2'],
  [{ without: ['due'] }, 'o2 n2'],
  [{ without: ['due'], dueBefore: day('2018-07-02') }, 'o2 o3 n2'],
  [{ without: ['due', 'subject'] }, 'o2 n2'],
  [{ without: ['officer'] }, 'o1 n1 n2'],
  [{ subjects: ['fish'] }, 'o1'],
  [{ subjects: ['fish', 'ice'] }, 'o1 n1'],
  [{ officers: ['bela'] }, 'o3'],
  [{ officers: ['amina', 'bela'] }, 'o2 o3'],
  [{ bodies: ['PANEL'] }, 'o1 o2 o3'],
  [{ dueUpTo: day('2018-07-10') }, 'o1 o3'],
  [{ dueUpTo: day('2018-07-09') }, 'o3'],
  [{ dueAfter: day('2018-07-01') }, 'o1 n1'],
  [{ dueAfter: day('2018-07-10'), dueBefore: day('2019-03-02') }, ''],
  [{ madeBefore: day('2018-03-01') }, 'o1 o2 o3'],
  [{ madeBefore: day('2015-01-01') }, ''],
  [{ silentSince: { since: day('2018-04-01') } }, 'o1 o2 n1 n2'],
  [{ silentSince: { since: day('2018-05-02') } }, 'o1 o2 o3 n1 n2'],
  [{ silentSince: { since: day('2018-03-02'), meeting: 'B-1' } }, 'o1 o2'],
  [{ fields: [{ id: 'budget', values: ['4410', '7'] }] }, 'o2'],
  [{ fields: [{ id: 'budget', values: ['44'] }] }, ''],
]

test.each(CASES)('%j finds %j', (filter, expected) => {
  expect(ids(filter)).toBe(expected)
})

describe('a search', () => {
  test.each([
    ['note verbal', 'o2 o3'],
    ['"note verbale"', 'o2'],
    ['«\u00a0Note verbale\u00a0»', 'o2'],
    ['“verbal note”', 'o3'],
    ['note -verbale', 'o3'],
    ['-note', 'o1 n1 n2'],
    ['–"note verbale" OLD', 'o1 o3'],
    ['"verbale -"', ''],
    // A phrase cannot begin in one text and end in the next.
    ['"old o1"', ''],
  ])('%s finds %j', (search, expected) => {
    expect(ids({ searches: [search] })).toBe(expected)
  })
})
