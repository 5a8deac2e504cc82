// Renamed items are still found by their former ids.
import { expect, test } from 'vitest'
import { findDocument } from '../../src/query/find-document.ts'
import { findById, idOf } from '../../src/query/find.ts'
import { firstId, renamedIn } from '../../src/records/former-ids.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { stateMark } from '../../src/view/export/row-mark.ts'
import { day, records } from './build.ts'

const DOCUMENT = {
  id: 'NEW',
  formerly: ['OLD'],
  date: '2018-01-01',
  mandates: [
    {
      id: '5x',
      formerly: ['5a', 'OTHER/9'],
      actions: [{ id: '2', formerly: ['1'], title: 'T' }],
    },
    { id: '6' },
  ],
}
const LATER = {
  id: 'LATER',
  date: '2019-01-01',
  mandates: [{ id: '1', renews: ['OLD/5a'] }],
}
const SNAPSHOT = snapshotOf(records({ documents: [DOCUMENT, LATER] }), day('2020-01-01'))

test('the former ids of a mandate are those of its document, its own and both', () => {
  const [tracked] = SNAPSHOT.mandates
  const all = tracked ? renamedIn(tracked.document, tracked.mandate) : []
  expect(all.filter(([, now]) => now === 'NEW/5x').map(([former]) => former)).toEqual([
    'NEW/5a',
    'OLD/5x',
    'OLD/5a',
    'OTHER/9',
  ])
  expect(all.find(([former]) => former === 'OLD/5a.1')).toEqual(['OLD/5a.1', 'NEW/5x.2'])
  expect(all).toHaveLength(4 + 9)
})

test.each([
  ['OLD/5a', 'NEW/5x'],
  ['old/5A.1', 'NEW/5x.2'],
  ['5a', 'NEW/5x'],
  ['other/9', 'NEW/5x'],
  ['OLD/6', 'NEW/6'],
  ['5x', 'NEW/5x'],
])('%s finds %s', (typed, id) => {
  expect(idOf(findById(SNAPSHOT, typed, () => ''))).toBe(id)
})

test('a document is found by a former id, unless another one has it', () => {
  const documents = [
    { id: 'NEW', symbol: 'N', formerly: ['OLD', 'NOW'] },
    { id: 'NOW', symbol: 'M' },
  ]
  expect(findDocument(documents, 'old').id).toBe('NEW')
  expect(findDocument(documents, 'NOW').id).toBe('NOW')
})

test('a mandate that is renewed under a former id is superseded', () => {
  expect(SNAPSHOT.mandates.map(({ status }) => status)).toEqual([
    'superseded',
    'not-started',
    'not-started',
  ])
  expect(SNAPSHOT.lineage.renews.get('LATER/1')).toEqual(['NEW/5x'])
})

test('the mark of a row stays the same when its mandate is renamed', () => {
  const before = snapshotOf(
    records({ documents: [{ id: 'OLD', date: '2018-01-01', mandates: [{ id: '6' }] }] }),
    day('2020-01-01'),
  )
  const marks = [before.mandates[0], SNAPSHOT.mandates[1]].map(
    mandate => mandate && stateMark({ mandate, action: undefined }, day('2020-01-01')),
  )
  expect(new Set(marks).size).toBe(1)
  const [tracked] = SNAPSHOT.mandates
  expect(tracked && firstId(tracked.document, tracked.mandate)).toBe('OLD/5a')
})
