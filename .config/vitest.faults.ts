// The suite of faults: killed processes, full and failing disks, crowds, false clocks. It needs root, Linux and minutes.
import { defineConfig } from 'vitest/config'
import { once, suite } from './vitest.ts'

/** Tests of waiting, of crowds and of random moments. They have the machine for themselves. */
const alone = ['clock', 'crowd', 'editor', 'kill', 'limits', 'lock', 'output', 'whole-seconds'].map(
  name => `tests/faults/${name}.test.ts`,
)
const patience = { testTimeout: 900_000, hookTimeout: 900_000 }

export default defineConfig({
  test: {
    ...once,
    // Every test is told by name, as one that could not be run says why.
    reporters: ['verbose'],
    projects: [
      suite({
        ...patience,
        name: 'together',
        include: ['tests/faults/**/*.test.ts'],
        exclude: alone,
        maxWorkers: '100%',
        sequence: { groupOrder: 0 },
      }),
      suite({
        ...patience,
        name: 'alone',
        include: alone,
        maxWorkers: 1,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
})
