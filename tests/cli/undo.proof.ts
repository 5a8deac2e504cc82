// Ten thousand random sequences of recording commands: `undo` after each change gives equal bytes.
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { undoneSequences } from './undo.ts'

const SEQUENCES = process.env['MANDATES_FAULTS'] === 'full' ? 10_000 : runs(400)

test(
  `every change of ${SEQUENCES} random sequences is undone`,
  { timeout: 3 * 3_600_000 },
  async () => {
    const { changes, wrongs } = await undoneSequences(2, SEQUENCES)
    expect(wrongs).toEqual([])
    expect([...changes.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThan(SEQUENCES)
    if (SEQUENCES >= 60) expect(changes.size).toBeGreaterThan(10)
  },
)
