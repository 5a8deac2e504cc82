// For any records and days, every outstanding mandate of a published report is accounted for.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reconciled } from '../../src/tracking/reconciliation.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { daysAfter } from '../records/build.ts'
import { runs } from '../runs.ts'
import { anyRecords } from './any-records.ts'
import { published } from './published.ts'

test('the balance is right for all records and days, and only restated mandates are corrected', () => {
  const days = fc.tuple(fc.nat(1000), fc.nat(400))
  fc.assert(
    fc.property(anyRecords, days, (all, [first, more]) => {
      const [on, later] = [daysAfter('2018-01-01', first), daysAfter('2018-01-01', first + more)]
      const issue = published(all, on)
      const snapshot = snapshotOf(all, later)
      const { given, reopened, closed, gone, corrections } = reconciled(issue, snapshot)
      const outstanding = snapshot.mandates.filter(each => each.outstanding).length
      const balance =
        issue.outstanding.length - closed.length - gone.length + given.length + reopened.length
      expect(balance).toBe(outstanding)
      expect(gone).toEqual([])
      expect(corrections).toEqual([])
    }),
    { numRuns: runs(200) },
  )
})
