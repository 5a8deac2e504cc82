// Random histories of three clones: every acknowledged update is in the records, or in a reported conflict.
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { livedThrough } from './histories.ts'
import { PROGRAM } from './repository.ts'

const STEPS = 16

test('no update is lost by merges, rebases and cherry-picks', () => {
  let [recorded, conflicts] = [0, 0]
  for (let seed = 1; seed <= runs(6); seed++) {
    const ending = livedThrough(seed, PROGRAM, STEPS)
    expect({ seed, lost: ending.lost }).toEqual({ seed, lost: [] })
    recorded += ending.recorded
    conflicts += ending.conflicts
  }
  expect(recorded).toBeGreaterThan(runs(6) * 4)
  expect(conflicts).toBeGreaterThan(0)
})

test.each([
  ['that always keeps ours', 'true'],
  ['that crashes', 'exit 2'],
  ['that takes theirs', 'cp %B %A'],
  ['that puts all lines together', 'git merge-file --union %A %O %B; sed -i /note-1/d %A'],
])('a driver %s is caught by the same histories', (_, bare) => {
  const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
  expect(seeds.some(seed => isCaught(seed, bare))).toBe(true)
})

/** A naive driver may leave an unreadable record, which is as bad as a loss. */
function isCaught(seed: number, bare: string): boolean {
  try {
    return livedThrough(seed, { bare }, STEPS).lost.length > 0
  } catch {
    return true
  }
}
