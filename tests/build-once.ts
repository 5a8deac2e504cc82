// Builds the program once before the tests, so that they run the present source. The caches of the tests have one folder.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export function setup(): () => void {
  if (!process.env['MANDATES_TESTS_SKIP_BUILD']) {
    execFileSync(process.execPath, ['.config/build.mjs'], {
      cwd: new URL('..', import.meta.url).pathname,
      stdio: 'inherit',
    })
  }
  // The processes of the tests are killed, so none of them can remove its own.
  const caches = mkdtempSync(join(tmpdir(), 'mandates-caches-'))
  process.env['MANDATES_TEST_CACHES'] = caches
  return () => {
    rmSync(caches, { recursive: true, force: true })
  }
}
