// The laws of merging, for as many records as an ordinary run has time for. tests/faults tries more.
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { LAWS } from './laws.ts'

test.each(Object.entries(LAWS))('%s', (_, holds) => {
  expect(() => holds(runs(250))).not.toThrow()
})
