// Prints a page as a PDF with an installed browser: Chromium, Chrome or Edge.
import { SYSTEM } from '../system/system.ts'
import type { Environment } from '../system/types.ts'
import { findProgram } from './find.ts'
import { runProgram } from './run.ts'

/** The path of an installed browser; undefined if there is none. */
export function findBrowser(env: Environment): string | undefined {
  for (const name of SYSTEM.programs.browsers(env)) {
    const found = findProgram(name, env)
    if (found !== undefined) return found
  }
  return undefined
}

/** Far more than a report of thousands of mandates needs. */
const TIMEOUT = 120_000

/**
 * Prints the page at `url` into the file `target`, with tags for screen readers and with an outline.
 *
 * @param profile a folder for the settings of the browser, so that no other window of it takes part
 */
export function printPage(
  browser: string,
  {
    url,
    target,
    profile,
  }: { readonly url: string; readonly target: string; readonly profile: string },
  env: Environment,
): void {
  const args = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
    '--export-tagged-pdf',
    '--generate-pdf-document-outline',
    // As the administrator of a system, a browser does not start otherwise. The page is ours and has no scripts.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--print-to-pdf=${target}`,
    url,
  ]
  runProgram(browser, args, { env, timeout: TIMEOUT, stdio: 'ignore', windowsHide: true })
}
