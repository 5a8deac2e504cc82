// A report of an earlier day has the departments, officers and meeting days of that day.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarOn, mandateOn } from '../../src/tracking/earlier.ts'
import { organisationHistory } from '../../src/tracking/organisation-history.ts'
import { changesOf } from '../../src/tracking/record-changes.ts'
import { day, daysAfter, mandate, records } from '../records/build.ts'

const MOVED = mandate({
  departments: ['c'],
  officer: 'karim',
  actions: [
    {
      id: '1',
      title: 'One',
      department: 'c',
      changes: [{ date: '2026-07-01', was: { department: 'b' } }],
    },
  ],
  changes: [
    { date: '2026-07-01', order: '2', was: { departments: ['b'] } },
    { date: '2026-07-01', was: { departments: ['a'], officer: 'amina' } },
    { date: '2026-05-01', was: { id: 'old' } },
  ],
})

test.each([
  ['2026-04-30', ['a'], 'amina', 'b'],
  ['2026-06-30', ['a'], 'amina', 'b'],
  ['2026-07-01', ['c'], 'karim', 'c'],
])(
  'on %s a mandate had its departments, and its officer',
  (on, departments, officer, department) => {
    const then = mandateOn(MOVED, day(on))
    expect(then).toMatchObject({ departments, officer, actions: [{ department }] })
  },
)

test('a mandate that was never given to others is not copied', () => {
  const plain = mandate({ departments: ['a'], changes: [{ date: '2026-05-01', was: { id: 'x' } }] })
  expect(mandateOn(plain, day('2020-01-01'))).toBe(plain)
})

test('each change says what it found and what it left', () => {
  const whats = changesOf({ id: 'D' }, MOVED).map(([, { what, about }]) => ({ ...what, about }))
  expect(whats).toEqual([
    { kind: 'departments', from: ['b'], to: ['c'], about: 'D/1' },
    { kind: 'departments', from: ['a'], to: ['b'], about: 'D/1' },
    { kind: 'officer', from: 'amina', to: 'karim', about: 'D/1' },
    { kind: 'rename', from: 'old', to: '1', about: 'D/1' },
    { kind: 'departments', from: ['b'], to: ['c'], about: 'D/1.1' },
  ])
})

const { meetings, organisation } = records({
  meetings: [
    {
      id: 'M',
      body: 'BOARD',
      from: '2027-05-25',
      to: '2027-05-26',
      state: 'planned',
      hijri: { from: '1448-12-18' },
      changes: [
        { date: '2026-07-09', was: { state: 'postponed', from: '2027-06-08', to: '2027-06-09' } },
        { date: '2026-05-01', was: { state: 'planned', from: '2027-06-08', to: '2027-06-09' } },
      ],
    },
  ],
  organisation: {
    departments: [
      {
        id: 'w',
        name: 'Third',
        names: [
          { until: '2026-06-01', name: 'Second', by: 'Ann' },
          { until: '2020-06-01', name: 'First' },
        ],
        until: '2026-08-01',
      },
    ],
    officers: [{ id: 'amina', name: 'Amina', to: '2026-07-01' }],
  },
})

test.each([
  ['2026-04-30', 'planned', '2027-06-08', undefined],
  ['2026-05-01', 'postponed', '2027-06-08', undefined],
  ['2026-07-09', 'planned', '2027-05-25', '1448-12-18'],
])('on %s a meeting was %s', (on, state, from, hijri) => {
  const meeting = calendarOn(meetings, day(on)).byId.get('M')
  expect(meeting).toMatchObject({ state, from })
  expect(meeting?.hijri?.from).toBe(hijri)
})

test('the history of the organisation has all changes up to the day, and none after it', () => {
  const on = day('2026-07-09')
  const events = organisationHistory(organisation, [...calendarOn(meetings, on).byId.values()], on)
  expect(events.map(({ date, by, what }) => ({ date, by, ...what }))).toMatchObject([
    {
      date: '2026-07-09',
      from: { state: 'postponed' },
      to: { from: '2027-05-25', state: 'planned' },
    },
    { date: '2026-05-01', from: { state: 'planned' }, to: { state: 'postponed' } },
    { date: '2020-06-01', from: { en: 'First' }, to: { en: 'Second' } },
    { date: '2026-06-01', by: 'Ann', from: { en: 'Second' }, to: { en: 'Third' } },
    { date: '2026-07-01', kind: 'officer-left' },
  ])
})

test('on every day, a mandate has the department of the last change up to that day', () => {
  const steps = fc.array(fc.record({ gap: fc.nat(3), to: fc.constantFrom('a', 'b', 'c', 'd') }))
  fc.assert(
    fc.property(steps, fc.nat(40), fc.infiniteStream(fc.nat()), (given, asked, shuffle) => {
      let [now, at, order] = ['start', 0, 1]
      const held: { from: number; department: string }[] = [{ from: -1, department: now }]
      const changes = given.map(({ gap, to }) => {
        order = gap === 0 ? order + 1 : 1
        at += gap
        const date = daysAfter('2026-01-01', at)
        const change = { date, order: String(order), was: { departments: [now] } }
        now = to
        held.push({ from: at, department: to })
        return change
      })
      const mixed = changes
        .map(change => [shuffle.next().value ?? 0, change] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, change]) => change)
      const written = mandate({ departments: [now], changes: mixed })
      const then = mandateOn(written, daysAfter('2026-01-01', asked))
      const expected = held.findLast(({ from }) => from <= asked)?.department
      expect(then.departments).toEqual([expected])
    }),
  )
})
