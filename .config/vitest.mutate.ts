// For the mutation run: the tests of the pure folders only, and nothing that runs the built program.
import { defineConfig } from 'vitest/config'
import { common } from './vitest.ts'

export default defineConfig({
  define: common.define,
  test: {
    include: [
      'tests/{tracking,query,edit,import}/**/*.{test,proof}.ts',
      'tests/merge/{laws.proof,merge-records.test}.ts',
      'tests/cli/transcripts.test.ts',
    ],
    // What needs another user's rights, which a thread cannot take.
    exclude: ['tests/import/bad-input.proof.ts'],
    env: { NO_COLOR: '', TZ: 'UTC', MANDATES_TEST_SHARE: '20' },
  },
})
