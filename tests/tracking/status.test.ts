// The status of actions and mandates.
import { describe, expect, test } from 'vitest'
import { STATUSES, type Status } from '../../src/base/vocabulary.ts'
import { actionStatus, isClosed, mandateStatus, rollUp } from '../../src/tracking/status.ts'
import { day, mandate } from '../records/build.ts'

const TODAY = day('2019-01-01')

function action(id: string, ...updates: object[]): object {
  return { id, title: 'An action', updates }
}

function update(date: string, status: Status, more: object = {}): object {
  return { date, status, ...more }
}

describe('actionStatus', () => {
  const { actions } = mandate({
    actions: [
      action('1', update('2018-03-01', 'implemented'), update('2018-02-01', 'in-progress')),
      action('2'),
    ],
  })

  test.each([
    ['2018-01-31', 'not-started'],
    ['2018-02-01', 'in-progress'],
    ['2018-02-28', 'in-progress'],
    ['2018-03-01', 'implemented'],
  ])('on %s it is %s, whatever order the updates stand in', (date, status) => {
    expect(actions[0] && actionStatus(actions[0], day(date))).toBe(status)
  })

  test('is not-started without updates', () => {
    expect(actions[1] && actionStatus(actions[1], TODAY)).toBe('not-started')
  })
})

describe('rollUp', () => {
  const cases: [Status[], Status][] = [
    [[], 'not-started'],
    [['not-started', 'not-started'], 'not-started'],
    [['in-progress', 'not-started'], 'in-progress'],
    [['implemented', 'implemented'], 'implemented'],
    [['implemented', 'not-started'], 'partially-implemented'],
    [['implemented', 'in-progress'], 'partially-implemented'],
    [['implemented', 'blocked'], 'partially-implemented'],
    [['partially-implemented'], 'partially-implemented'],
    [['blocked', 'not-started'], 'blocked'],
    [['blocked', 'in-progress'], 'in-progress'],
    [['blocked', 'blocked'], 'blocked'],
    // An action that was given up is not done. A person has to record that the mandate as a whole is done.
    [['implemented', 'discontinued'], 'partially-implemented'],
    [['implemented', 'superseded', 'overtaken'], 'partially-implemented'],
    // No remaining action has begun.
    [['discontinued', 'not-started'], 'not-started'],
    [['discontinued'], 'not-started'],
    [['discontinued', 'blocked'], 'blocked'],
    [['ongoing', 'blocked'], 'in-progress'],
  ]
  test.each(cases)('of a one-off mandate: %j gives %s', (actions, status) => {
    expect(rollUp('one-off', actions)).toBe(status)
  })

  test.each(['continuing', 'recurring'] as const)(
    'of a %s mandate is ongoing as soon as it has begun',
    kind => {
      expect(rollUp(kind, ['implemented', 'implemented'])).toBe('ongoing')
      expect(rollUp(kind, ['blocked', 'not-started'])).toBe('ongoing')
      expect(rollUp(kind, ['not-started'])).toBe('not-started')
      expect(rollUp(kind, ['overtaken', 'not-started'])).toBe('not-started')
      expect(rollUp(kind, [])).toBe('not-started')
    },
  )
})

describe('mandateStatus', () => {
  const open = action('1')

  test('is that of a decision on the mandate, even against its actions', () => {
    const decided = mandate({ updates: [update('2018-05-01', 'implemented')], actions: [open] })
    expect(mandateStatus(decided, TODAY, false)).toBe('implemented')
    expect(mandateStatus(decided, day('2018-04-30'), false)).toBe('not-started')
  })

  test('is superseded if the mandate was renewed, unless it was implemented or closed by then', () => {
    const begun = mandate({ actions: [action('1', update('2018-05-01', 'in-progress'))] })
    expect(mandateStatus(begun, TODAY, true)).toBe('superseded')
    const done = mandate({ actions: [action('1', update('2018-05-01', 'implemented'))] })
    expect(mandateStatus(done, TODAY, true)).toBe('implemented')
    const proposed = mandate({ updates: [update('2018-05-01', 'overtaken')] })
    expect(mandateStatus(proposed, TODAY, true)).toBe('superseded')
    const closed = mandate({ updates: [update('2018-05-01', 'overtaken', { decidedBy: 'B1' })] })
    expect(mandateStatus(closed, TODAY, true)).toBe('overtaken')
  })

  test('is ongoing if one occurrence of a recurring mandate is implemented, unless a meeting decided', () => {
    const done = { kind: 'recurring', due: { every: 'P1Y' } }
    const reported = mandate({ ...done, updates: [update('2018-05-01', 'implemented')] })
    expect(mandateStatus(reported, TODAY, false)).toBe('ongoing')
    const ended = mandate({
      ...done,
      updates: [update('2018-05-01', 'implemented', { decidedBy: 'B1' })],
    })
    expect(mandateStatus(ended, TODAY, false)).toBe('implemented')
    const stuck = mandate({ ...done, updates: [update('2018-05-01', 'blocked')] })
    expect(mandateStatus(stuck, TODAY, false)).toBe('blocked')
  })
})

test('isClosed is true if nothing more is expected', () => {
  const closed = STATUSES.filter(status => isClosed(status, undefined))
  expect(closed).toEqual(['implemented', 'superseded'])
  const [decision] = mandate({
    updates: [update('2018-05-01', 'overtaken', { decidedBy: 'B1' })],
  }).updates
  expect(STATUSES.filter(status => isClosed(status, decision))).toEqual([
    'implemented',
    'overtaken',
    'superseded',
    'discontinued',
  ])
})
