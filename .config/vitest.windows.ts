// The suite of Windows: the built program with the Node.js for Windows, under Wine.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/windows/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts', 'tests/windows/machine.ts'],
    // Every test is told by name, as one that could not be run says why.
    reporters: ['verbose'],
    maxWorkers: '100%',
    testTimeout: 900_000,
    hookTimeout: 900_000,
    env: { NO_COLOR: '', TZ: 'UTC' },
  },
})
