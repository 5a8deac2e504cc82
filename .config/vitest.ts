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
    include: ['tests/**/*.test.ts'],
    // Suites of their own: npm run test:proofs, test:faults, test:windows
    exclude: ['**/node_modules/**', 'tests/faults/**', 'tests/windows/**'],
    globalSetup: ['tests/build-once.ts'],
    // No test measures time by this: a busy machine may take its own.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // By default Vitest leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
    env: { NO_COLOR: '', TZ: 'UTC' },
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
})
