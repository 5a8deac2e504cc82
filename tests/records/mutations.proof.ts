// Records with any damage are read, or reported with a place. Nothing throws.
import { expect, test } from 'vitest'
import { describeProblem } from '../../src/words/problems.ts'
import { runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { runs } from '../runs.ts'
import { damaged, damagedFiles, SUBJECTS } from './mutations.ts'

const ROUNDS = 5000

test.each(Object.entries(SUBJECTS))(
  '%s with 5,000 kinds of damage is read or reported',
  (_, subject) => {
    let reported = 0
    for (const { faults, lines } of damaged(subject, 20_180_924, runs(ROUNDS))) {
      reported += faults.length
      if (lines === undefined) continue
      for (const fault of faults) {
        expect(fault.line).toBeGreaterThanOrEqual(1)
        expect(fault.line).toBeLessThanOrEqual(lines)
        expect(fault.column).toBeGreaterThanOrEqual(1)
        expect(describeProblem(fault, 'ar').message).not.toMatch(/undefined|\[object/)
      }
    }
    expect(reported).toBeGreaterThan(runs(ROUNDS) / 2)
  },
)

test('each of 500 damaged records in one folder is listed or reported, without a stack trace', () => {
  const folder = inventedRecords(damagedFiles(500))
  const list = ['list', '--all', '--format', 'json', '--records', folder, '--no-index']
  const { code, out, err } = runBuilt(list, folder)
  expect(code).toBe(65)
  expect(err).not.toMatch(/\n\s+at |Error:/)
  const listed = new Set((JSON.parse(out) as { document: string }[]).map(each => each.document))
  // Other commands show only the first problems. `check` lists all.
  const checked = runBuilt(['check', '--format', 'json', '--records', folder], folder)
  const problems = JSON.parse(checked.out) as { file: string; line: number }[]
  expect(problems.every(({ line }) => line >= 1)).toBe(true)
  const reported = new Set(
    problems.map(({ file }) => `HU-1-${/damaged-(\d+)\.yaml$/.exec(file)?.[1] ?? ''}`),
  )
  // A record with another id or without mandates may be valid, but has nothing under its first name.
  const neither = Array.from({ length: 500 }, (_, n) => `HU-1-${n}`).filter(
    id => !listed.has(id) && !reported.has(id),
  )
  expect(neither.length).toBeLessThan(25)
  figure(
    'B2',
    `${4 * ROUNDS} damaged records: each read, or reported with line and column; 500 by the program itself, without a stack trace`,
  )
})

test('one bad record among a thousand hides none of the others', () => {
  const files = Array.from({ length: 1000 }, (_, n): [string, string] => [
    `documents/many/HU-${n + 2}.yaml`,
    DOCUMENT.replaceAll('HU-1', `HU-${n + 2}`),
  ])
  const folder = inventedRecords({
    ...Object.fromEntries(files),
    'documents/HU-1.yaml': undefined,
    'documents/many/HU-500.yaml': `${DOCUMENT}mandates: [\n`,
  })
  for (const index of ['--no-index', '']) {
    const list = ['list', '--all', '--format', 'json', '--records', folder]
    const args = index === '' ? list : [...list, index]
    const { code, out, err } = runBuilt(args, folder, { XDG_CACHE_HOME: `${folder}/../cache` })
    expect(code).toBe(65)
    expect(JSON.parse(out)).toHaveLength(999)
    expect(
      [...err.matchAll(/^\S+\.yaml:\d+:\d+/gm)].map(([place]) => place.replace(/^.*many\//, '')),
    ).toEqual(['HU-500.yaml:20:1'])
  }
  figure(
    'B3',
    '999 of 1,000 listed, with the index and without, 1 reported with its line, exit code 65',
  )
})
