// The bar below a list has the right proportions at any width.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharesOf } from '../../src/view/parts/status-bar.ts'

test('the whole width is divided by the counts, and each gets a share', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(counts, fc.integer({ min: 9, max: 200 }), (given, room) => {
      const shares = sharesOf(given, room)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(room)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(1)
      for (const [one, share] of shares.entries()) {
        for (const [other, second] of shares.entries()) {
          // A greater count gets no smaller share, except by rounding.
          if ((given[one] ?? 0) > (given[other] ?? 0)) expect(share).toBeGreaterThanOrEqual(second)
        }
      }
    }),
  )
})

test('two equal counts get equal shares', () => {
  expect(sharesOf([3, 3], 10)).toEqual([5, 5])
  expect(sharesOf([9, 1], 12)).toEqual([10, 2])
})
