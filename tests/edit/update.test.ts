// A new update as a change of its record.
import { expect, test } from 'vitest'
import { UserError } from '../../src/base/user-error.ts'
import { planUpdate, type NewUpdate } from '../../src/edit/update.ts'
import { day, document } from '../records/build.ts'

const PLAIN: NewUpdate = {
  date: day('2018-05-01'),
  status: 'in-progress',
  by: 'Ports',
  note: undefined,
  evidence: [],
  internal: false,
}
const DOCUMENT = document({
  mandates: [
    { id: 'a' },
    {
      id: 'b',
      updates: [{ date: '2018-05-01', status: 'blocked' }],
      actions: [
        { id: '1', title: 'x' },
        { id: '2', title: 'y', updates: [{ date: '2018-05-01', status: 'blocked', order: '3' }] },
      ],
    },
  ],
})

test('only known fields are written, in the usual order', () => {
  expect(planUpdate(DOCUMENT, 'a', undefined, PLAIN)).toEqual({
    to: ['mandates', 0, 'updates'],
    append: { date: '2018-05-01', status: 'in-progress', by: 'Ports' },
  })
  const full: NewUpdate = {
    ...PLAIN,
    note: { fr: 'Envoyée' },
    evidence: [
      { ref: 'NV/1', kind: 'note-verbale', file: 'evidence/nv.pdf', sha256: 'ab' },
      { ref: 'L/1', kind: 'letter' },
    ],
    for: 'B-1',
    decidedBy: 'B-2',
    supersededBy: 'X/1',
    internal: true,
  }
  const change = planUpdate(DOCUMENT, 'b', '1', full)
  expect(change).toEqual({
    to: ['mandates', 1, 'actions', 0, 'updates'],
    append: {
      date: '2018-05-01',
      status: 'in-progress',
      by: 'Ports',
      for: 'B-1',
      decidedBy: 'B-2',
      supersededBy: 'X/1',
      note: { fr: 'Envoyée' },
      evidence: [
        { ref: 'NV/1', kind: 'note-verbale', file: 'evidence/nv.pdf', sha256: 'ab' },
        { ref: 'L/1', kind: 'letter' },
      ],
      internal: true,
    },
  })
  expect('append' in change && Object.keys(change.append)).toEqual([
    'date',
    'status',
    'by',
    'for',
    'decidedBy',
    'supersededBy',
    'note',
    'evidence',
    'internal',
  ])
})

test('a second update of one day is marked as the later one', () => {
  const order = (mandate: string, action: string | undefined, date: string): unknown => {
    const change = planUpdate(DOCUMENT, mandate, action, { ...PLAIN, date: day(date) })
    return 'append' in change ? Reflect.get(Object(change.append), 'order') : undefined
  }
  expect(order('b', undefined, '2018-05-01')).toBe(2)
  expect(order('b', undefined, '2018-05-02')).toBeUndefined()
  expect(order('b', '1', '2018-05-01')).toBeUndefined()
  expect(order('b', '2', '2018-05-01')).toBe(4)
})

test('a mandate or an action that no longer exists is refused', () => {
  expect(() => planUpdate(DOCUMENT, 'z', undefined, PLAIN)).toThrow(UserError)
  expect(() => planUpdate(DOCUMENT, 'b', '9', PLAIN)).toThrow(UserError)
})
