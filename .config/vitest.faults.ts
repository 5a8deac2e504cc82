// The suite of faults: killed processes, full and failing disks, crowds, false clocks. It needs root, Linux and minutes.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: {
    MANDATES_VERSION: JSON.stringify('0.0.0-test'),
    MANDATES_BUILD: JSON.stringify('test'),
    MANDATES_WORKER: 'undefined',
    MANDATES_PART: 'undefined',
  },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/faults/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    // Every test is told by name, as one that could not be run says why.
    reporters: ['verbose'],
    testTimeout: 900_000,
    hookTimeout: 900_000,
    env: { NO_COLOR: '', TZ: 'UTC' },
  },
})
