// For the mutation run: the tests of the pure folders only, and nothing that runs the built program.
import { defineConfig } from 'vitest/config'
import { suite } from './vitest.ts'

export default defineConfig(
  suite({
    include: [
      'tests/{tracking,query,edit,import}/**/*.{test,proof}.ts',
      'tests/merge/{laws.proof,merge-records.test}.ts',
      'tests/cli/transcripts.test.ts',
    ],
    // What needs another user's rights, which a thread cannot take.
    exclude: ['tests/import/bad-input.proof.ts'],
    env: { NO_COLOR: '', TZ: 'UTC', MANDATES_TEST_SHARE: '20' },
  }),
)
