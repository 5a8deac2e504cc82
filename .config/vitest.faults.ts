// The suite of faults: killed processes, full and failing disks, crowds, false clocks. It needs root, Linux and minutes.
import { defineConfig } from 'vitest/config'
import { suite } from './vitest.ts'

export default defineConfig(
  suite({
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    // Every test is told by name, as one that could not be run says why.
    reporters: ['verbose'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
  }),
)
