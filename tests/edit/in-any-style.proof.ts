// Changes to documents in every style of YAML. `npm run test:faults` tries ten times as many.
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import { changeInAnyStyle, setInAnyStyle } from './in-any-style.ts'

test('a change affects nothing else, in any style of record', () => {
  const { made, refused, broken } = changeInAnyStyle(0, runs(1000))
  expect(broken).toEqual([])
  expect(refused).toEqual({})
  expect(made).toBe(runs(1000))
  figure('B1', '1,000 records in every style: 1,000 changed, 0 refused, 0 bytes outside the change')
})

test('a value is replaced, and a field or item is removed, in any style of record', () => {
  const { made, refused, broken } = setInAnyStyle(0, runs(1000))
  expect(broken).toEqual([])
  // A comment inside what goes would be lost, and what an anchor shares would change elsewhere too.
  const kept = (refused['refused: comments-inside'] ?? 0) + (refused['refused: shared'] ?? 0)
  expect(made + kept).toBeGreaterThanOrEqual(runs(1000) * 0.99)
  expect(made).toBeGreaterThan(runs(1000) * 0.7)
})
