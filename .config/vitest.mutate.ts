// For the mutation run: the tests of the pure folders only, and nothing that runs the built program.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { MANDATES_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: [
      'tests/{tracking,query,edit}/**/*.test.ts',
      'tests/merge/{laws,merge-records}.test.ts',
      'tests/cli/transcripts.test.ts',
    ],
    env: { NO_COLOR: '', TZ: 'UTC', MANDATES_TEST_SHARE: '20' },
  },
})
