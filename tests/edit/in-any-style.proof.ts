// Changes to documents written in every style of YAML; `npm run test:faults` tries ten times as many.
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import { changeInAnyStyle } from './in-any-style.ts'

test('a change touches nothing but what it must, in whatever style a record is written', () => {
  const { made, refused, broken } = changeInAnyStyle(0, runs(1000))
  expect(broken).toEqual([])
  expect(refused).toEqual({})
  expect(made).toBe(runs(1000))
  figure('B1', '1,000 records in every style: 1,000 changed, 0 refused, 0 bytes outside the change')
})
