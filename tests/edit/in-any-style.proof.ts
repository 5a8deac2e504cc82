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
  const others = Object.keys(refused).filter(reason => !EXPECTED.has(reason))
  expect(others).toEqual([])
  expect(made).toBeGreaterThan(runs(1000) * 0.9)
})

/** The allowed reasons: a comment inside a value would be lost, or a value that an anchor shares would change elsewhere. */
const EXPECTED = new Set(['refused: comments-inside', 'refused: shared', 'refused: not-proved'])
