// The tests of daily work. Suites of their own: npm run test:proofs, test:faults, test:windows
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** What the suites have in common. Vitest takes the definitions out of the object, so each gets its own. */
export function suite(test: ViteUserConfig['test']): ViteUserConfig {
  return {
    define: {
      MANDATES_VERSION: JSON.stringify('0.0.0-test'),
      MANDATES_BUILD: JSON.stringify('test'),
      MANDATES_WORKER: 'undefined',
      MANDATES_PART: 'undefined',
      MANDATES_SITE_SCRIPT: JSON.stringify(''),
    },
    test: {
      root,
      // No test measures time by this: a busy machine may take its own.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      env: { NO_COLOR: '', TZ: 'UTC' },
      ...test,
    },
  }
}

/** What a suite does once. */
export const once = {
  root,
  globalSetup: ['tests/build-once.ts'],
  // By default Vitest leaves one core idle, which on two cores is half of them.
  maxWorkers: '100%',
} satisfies ViteUserConfig['test']

const include = ['tests/**/*.test.ts']
const exclude = ['tests/faults/**', 'tests/windows/**']

/** Tests that replace a module. Other tests in the same process would get the replaced one. */
const replacing = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.test.ts'))
  .map(file => join('tests', file))
  .filter(file => /\bvi\.(?:mock|doMock)\(/.test(readFileSync(join(root, file), 'utf8')))

export default defineConfig({
  test: {
    ...once,
    coverage: { include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
    projects: [
      // Loading the program again for every file would take a quarter of the time.
      suite({ name: 'shared', isolate: false, include, exclude: [...exclude, ...replacing] }),
      suite({ name: 'alone', include: replacing, exclude }),
    ],
  },
})
