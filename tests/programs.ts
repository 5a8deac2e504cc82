// Programs that some tests need and that not every machine has: a browser, a word processor.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where `name` is on the path, if it is there. */
export function program(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}

/**
 * Whether one of the programs is missing, so that a test must be skipped. That is no way out where
 * MANDATES_TEST_PROGRAMS says that they are required, as on the machine that lets changes in.
 *
 * @throws Error when it is missing there
 */
export function lacks(...names: readonly string[]): boolean {
  const missing = names.filter(name => program(name) === undefined)
  if (missing.length === 0) return false
  if (process.env['MANDATES_TEST_PROGRAMS'] === 'required') {
    throw new Error(`not installed: ${missing.join(', ')}`)
  }
  return true
}
