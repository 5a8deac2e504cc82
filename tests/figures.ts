// Records the measurements of tests for docs/reliability.md, where `npm run figures` finds them.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect } from 'vitest'
import type { Row } from './reliability/rows.ts'

const ROOT = new URL('..', import.meta.url).pathname
const FOLDER = join(ROOT, 'reports/figures')

/** The measurements of a test file for one row. */
export interface Figure {
  readonly row: Row
  /** The test file, from the root of the project. */
  readonly test: string
  /** The command that repeats it. */
  readonly command: string
  readonly told: readonly string[]
}

/** Set if the suite of faults was asked for everything that it can try. */
const SHARE = process.env['MANDATES_FAULTS'] === 'full' ? 'MANDATES_FAULTS=full ' : ''

/** The measurements of this process, by test file and row. */
const told = new Map<string, string[]>()

/**
 * Records a measurement for a row of docs/reliability.md. The test calls it last, so that nothing is recorded if it
 * fails. A run with fewer tries than usual records nothing.
 *
 * @param text the figure in a few words: `10,000 records, 0 bytes changed outside the edit`
 */
export function figure(row: Row, text: string): void {
  if (process.env['MANDATES_TEST_SHARE'] !== undefined) return
  const test = relative(ROOT, expect.getState().testPath ?? '')
  const command = commandFor(test)
  const key = `${test} ${row}`
  told.set(key, [...(told.get(key) ?? []), text])
  const recorded: Figure = { row, test, command, told: told.get(key) ?? [] }
  mkdirSync(FOLDER, { recursive: true })
  const name = `${row} ${test.replace(/^tests\//, '').replaceAll('/', ' ')}.json`
  writeFileSync(join(FOLDER, name), `${JSON.stringify(recorded, null, 2)}\n`)
}

/** The command that runs the suite of a test file. */
function commandFor(test: string): string {
  if (test.startsWith('tests/faults/')) return `${SHARE}npm run test:faults`
  return test.endsWith('.proof.ts') ? 'npm run test:proofs' : 'npm test'
}
