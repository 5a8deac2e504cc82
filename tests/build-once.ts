// Builds the program once before the tests, so that they run the present source.
import { execFileSync } from 'node:child_process'

export function setup(): void {
  if (process.env['MANDATES_TESTS_SKIP_BUILD']) return
  execFileSync(process.execPath, ['.config/build.mjs'], {
    cwd: new URL('..', import.meta.url).pathname,
    stdio: 'inherit',
  })
}
