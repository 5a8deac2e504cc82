// Damaged documents in a row: the program reads or refuses each. The suite of faults tries many more.
import { test } from 'vitest'
import { expectEachTold } from './damaged-run.ts'

test('200 damaged documents are read or refused', { timeout: 300_000 }, async () => {
  await expectEachTold(200)
})
