// What tests measured of the promises in docs/reliability.md, kept where `npm run figures` finds it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect } from 'vitest'
import type { Row } from './reliability/rows.ts'

const ROOT = new URL('..', import.meta.url).pathname
const FOLDER = join(ROOT, 'reports/figures')

/** What a test file measured for one row. */
export interface Figure {
  readonly row: Row
  /** The test file, from the root of the project. */
  readonly test: string
  /** What to type to see it. */
  readonly command: string
  readonly told: readonly string[]
}

/** All that the suite of faults can try, where that was asked for. */
const SHARE = process.env['MANDATES_FAULTS'] === 'full' ? 'MANDATES_FAULTS=full ' : ''

/** What the test file that runs has told so far: each file runs in a world of its own. */
const told = new Map<Row, string[]>()

/**
 * Records what a test has measured for a row of docs/reliability.md. Called last in the test, so that what did not
 * hold is never recorded; a run with fewer tries than usual records nothing.
 *
 * @param text the figure in few words: `10,000 records, 0 bytes changed outside the edit`
 */
export function figure(row: Row, text: string): void {
  if (process.env['MANDATES_TEST_SHARE'] !== undefined) return
  const test = relative(ROOT, expect.getState().testPath ?? '')
  const command = commandFor(test)
  told.set(row, [...(told.get(row) ?? []), text])
  const recorded: Figure = { row, test, command, told: told.get(row) ?? [] }
  mkdirSync(FOLDER, { recursive: true })
  const name = `${row} ${test.replace(/^tests\//, '').replaceAll('/', ' ')}.json`
  writeFileSync(join(FOLDER, name), `${JSON.stringify(recorded, null, 2)}\n`)
}

/** What to type to run the suite of a test file. */
function commandFor(test: string): string {
  if (test.startsWith('tests/faults/')) return `${SHARE}npm run test:faults`
  return test.endsWith('.proof.ts') ? 'npm run test:proofs' : 'npm test'
}
