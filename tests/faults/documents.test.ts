// Damaged documents, as many as a secretariat files in several years.
import { test } from 'vitest'
import { figure } from '../figures.ts'
import { expectEachTold } from '../import/damaged-run.ts'

test('3,000 damaged documents are read or refused, in little memory', async () => {
  const { read } = await expectEachTold(3000)
  figure(
    'C4',
    `3,000 damaged documents of every kind in a row: ${read} read, the others refused, none stopped, below 300 MB`,
  )
})
