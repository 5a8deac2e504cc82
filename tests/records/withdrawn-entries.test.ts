// A withdrawn entry never counts, and other entries keep their places.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Records } from '../../src/records/types.ts'
import { placeOf } from '../../src/records/withdrawn-entries.ts'
import { historyOf } from '../../src/tracking/history.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { day, daysAfter, document, mandate, records } from './build.ts'

const WITHDRAWN = { date: '2020-01-01', by: 'Ann', reason: 'The wrong mandate' }

test('withdrawn entries of every kind are only in their own list', () => {
  const update = { date: '2018-02-01', status: 'blocked', note: 'n', withdrawn: WITHDRAWN }
  const { withdrawn = [], ...standing } = mandate({
    updates: [update, { date: '2018-03-01', status: 'in-progress' }],
    actions: [{ id: '1', title: 'T', updates: [update] }],
    extensions: [{ date: '2018-02-01', to: '2019-01-01', withdrawn: WITHDRAWN }],
    states: {
      asked: ['AA'],
      replies: [
        { state: 'AA', date: '2018-02-01', answer: 'declined', withdrawn: WITHDRAWN },
        {
          state: 'AA',
          date: '2018-02-01',
          answer: 'complied',
          evidence: [{ ref: 'A', withdrawn: WITHDRAWN }, { ref: 'B' }],
        },
      ],
    },
    confirmed: { meeting: 'B-1', withdrawn: WITHDRAWN },
  })
  expect(standing.updates.map(({ status }) => status)).toEqual(['in-progress'])
  expect(standing.updates.map(entry => placeOf(entry, standing.updates))).toEqual([1])
  expect(standing.actions[0]?.updates).toEqual([])
  expect(standing.extensions).toEqual([])
  expect(standing.confirmed).toBeUndefined()
  expect(standing.states?.replies.map(({ evidence }) => evidence.map(({ ref }) => ref))).toEqual([
    ['B'],
  ])
  expect(withdrawn.map(({ kind, action, path }) => [kind, action, path.join('.')])).toEqual([
    ['update', null, 'updates.0'],
    ['update', '1', 'actions.0.updates.0'],
    ['extension', null, 'extensions.0'],
    ['reply', null, 'states.replies.0'],
    ['evidence', null, 'states.replies.1.evidence.0'],
    ['confirmation', null, 'confirmed'],
  ])
})

const date = fc.integer({ min: 0, max: 600 }).map(days => daysAfter('2018-01-10', days))
const update = fc.record(
  {
    date,
    status: fc.constantFrom('in-progress', 'implemented', 'ongoing', 'blocked'),
    order: fc.constantFrom('1', '2'),
  },
  { requiredKeys: ['date', 'status'] },
)
const reply = fc.record({
  state: fc.constantFrom('AA', 'AB'),
  date,
  answer: fc.constantFrom('complied', 'declined'),
})
const extension = fc.record({ date, to: date })

test('a snapshot of any day is the same as without the withdrawn entries', () => {
  const either = <T extends object>(
    entry: fc.Arbitrary<T>,
  ): fc.Arbitrary<{ entry: T; isGone: boolean }[]> =>
    fc.array(fc.record({ entry, isGone: fc.boolean() }), { maxLength: 4 })
  fc.assert(
    fc.property(
      either(update),
      either(update),
      either(reply),
      either(extension),
      date,
      (own, ofAction, replies, extensions, at) => {
        const build = (
          keep: (list: readonly { entry: object; isGone: boolean }[]) => object[],
        ): Records =>
          records({
            documents: [
              {
                mandates: [
                  {
                    due: '2019-06-01',
                    updates: keep(own),
                    actions: [{ id: '1', title: 'T', updates: keep(ofAction) }],
                    extensions: keep(extensions),
                    states: { asked: ['AA', 'AB'], replies: keep(replies) },
                  },
                ],
              },
            ],
          })
        const marked = build(list =>
          list.map(({ entry, isGone }) => (isGone ? { ...entry, withdrawn: WITHDRAWN } : entry)),
        )
        const never = build(list => list.flatMap(({ entry, isGone }) => (isGone ? [] : entry)))
        const plain = (all: Records): unknown =>
          snapshotOf(all, at).mandates.map(tracked => ({
            ...tracked,
            mandate: { ...tracked.mandate, withdrawn: undefined },
            document: undefined,
            history: historyOf(tracked.document, tracked.mandate, at),
          }))
        expect(plain(marked)).toEqual(plain(never))
      },
    ),
  )
})

test('a document without withdrawn entries is not copied', () => {
  const { mandates } = document({
    mandates: [{ updates: [{ date: '2018-02-01', status: 'ongoing' }] }],
  })
  expect(Object.hasOwn(mandates[0] ?? {}, 'withdrawn')).toBe(false)
  expect(snapshotOf(records({}), day('2018-01-01')).mandates).toEqual([])
})
