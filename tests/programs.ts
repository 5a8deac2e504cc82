// Programs that some tests need but some machines lack, such as a browser or a word processor.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The path of the program `name`, if it is installed. */
export function program(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}

/**
 * Whether one of the programs is missing, so that a test must be skipped. Nothing is skipped where
 * MANDATES_TEST_PROGRAMS says that the programs are required, as on the machine that checks changes.
 *
 * @throws Error if a required program is missing
 */
export function lacks(...names: readonly string[]): boolean {
  const missing = names.filter(name => program(name) === undefined)
  if (missing.length === 0) return false
  if (process.env['MANDATES_TEST_PROGRAMS'] === 'required') {
    throw new Error(`not installed: ${missing.join(', ')}`)
  }
  return true
}
