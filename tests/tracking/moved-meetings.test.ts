// The days of a meeting that moves, and the departments that succeed each other.
import { expect, test } from 'vitest'
import { areReversed, isLater, lastDayOf, movedDays } from '../../src/tracking/moved-meetings.ts'
import { closedOn, succeeds } from '../../src/tracking/organisation-on.ts'
import { isMember } from '../../src/tracking/replies.ts'
import { day, records } from '../records/build.ts'

const [first, last] = [day('2026-03-01'), day('2026-03-03')]

test('a meeting that moves is as long as before, unless its last day is given', () => {
  const before = { from: first, to: last }
  expect(movedDays(before, { from: day('2026-02-27') })).toEqual({
    from: '2026-02-27',
    to: '2026-03-01',
  })
  expect(movedDays(before, { from: day('2026-05-01'), to: day('2026-05-01') })).toEqual({
    from: '2026-05-01',
    to: '2026-05-01',
  })
  expect(movedDays(before, { to: day('2026-03-04') })).toEqual({ from: first, to: '2026-03-04' })
  expect(movedDays({ from: first }, { from: last })).toEqual({ from: last, to: undefined })
  expect(movedDays({}, { from: first })).toEqual({ from: first, to: undefined })
})

test('days are in order when they are the same, and a meeting is postponed to a later day only', () => {
  expect([areReversed(first, first), areReversed(last, first)]).toEqual([false, true])
  const later = [last, first, undefined].map(to => isLater(to, first))
  expect(later).toEqual([true, false, false])
  expect(lastDayOf(first)).toBe('2026-02-28')
})

const { organisation } = records({
  organisation: {
    departments: [
      { id: 'a', name: 'A', until: '2026-03-01', succeededBy: 'b' },
      { id: 'b', name: 'B', succeededBy: 'c' },
      { id: 'c', name: 'C', succeededBy: 'b' },
    ],
    states: [{ code: 'XA', member: [{ to: '2026-03-01' }] }],
  },
})

test('a department is closed from its day on', () => {
  const [a, b] = organisation.departments
  expect(a && [closedOn(a, day('2026-02-28')), closedOn(a, first)]).toEqual([undefined, first])
  expect(b && closedOn(b, first)).toBe(undefined)
})

test('a department succeeds another directly, through others, or not', () => {
  const pairs = [
    ['a', 'a'],
    ['b', 'a'],
    ['c', 'a'],
    ['a', 'b'],
  ] as const
  expect(pairs.map(([id, successor]) => succeeds(organisation, id, successor))).toEqual([
    true,
    true,
    true,
    false,
  ])
})

test('a membership without a first day has lasted from the beginning', () => {
  const [state] = organisation.states
  expect(state && ['1900-01-01', '2026-03-01'].map(on => isMember(state, day(on)))).toEqual([
    true,
    false,
  ])
})
