// A status of a mandate as a whole: when it replaces the status of its actions, and when the two disagree.
import { expect, test } from 'vitest'
import type { Status } from '../../src/base/vocabulary.ts'
import { overrideOf } from '../../src/tracking/override.ts'
import { mandateStatus } from '../../src/tracking/status.ts'
import { day, mandate } from '../records/build.ts'

const DAY = day('2019-01-01')

function overrideWith(
  entry: object | undefined,
  actions: readonly Status[],
  more: object = {},
  renewed = false,
): ReturnType<typeof overrideOf> {
  const one = mandate({
    ...more,
    updates: entry ? [{ date: '2018-06-01', ...entry }] : [],
    actions: actions.map((status, index) => ({
      id: String(index + 1),
      title: 'An action',
      updates: status === 'not-started' ? [] : [{ date: '2018-05-01', status }],
    })),
  })
  return overrideOf(one, DAY, mandateStatus(one, DAY, renewed))
}

test('there is no override without an entry for the mandate as a whole, or without actions', () => {
  expect(overrideWith(undefined, ['implemented'])).toBe(null)
  expect(overrideWith({ status: 'in-progress' }, [])).toBe(null)
})

test.each<[Status, Status[], Status, boolean]>([
  ['in-progress', ['implemented'], 'implemented', true],
  ['in-progress', ['implemented', 'not-started'], 'partially-implemented', true],
  ['in-progress', ['in-progress'], 'in-progress', false],
  ['in-progress', ['not-started'], 'not-started', false],
  ['blocked', ['in-progress'], 'in-progress', true],
  ['implemented', ['in-progress'], 'in-progress', true],
  ['implemented', ['not-started'], 'not-started', true],
  ['implemented', ['implemented', 'overtaken'], 'partially-implemented', false],
  ['discontinued', ['in-progress'], 'in-progress', false],
])('%s for the whole over %j', (status, actions, byActions, disagrees) => {
  expect(overrideWith({ status }, actions)).toMatchObject({ byActions, disagrees })
})

test('an occurrence of a recurring mandate or a later mandate is not an override', () => {
  expect(overrideWith({ status: 'implemented' }, ['not-started'], { kind: 'recurring' })).toBe(null)
  expect(overrideWith({ status: 'in-progress' }, ['implemented'], {}, true)).toBe(null)
})
