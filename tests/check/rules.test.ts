// Every rule: a record that breaks it, and what is said of it.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import type { Problem } from '../../src/base/problem.ts'
import { checkRecords } from '../../src/check/run.ts'
import { loadRecords } from '../../src/records/load.ts'
import { describeProblem, RULE_NAMES } from '../../src/words/problems.ts'
import { DOCUMENT, documentWith, inventedRecords, MEETINGS, ORGANISATION } from '../folders.ts'
import { day } from '../records/build.ts'
import { BROKEN, type Broken } from './broken.ts'

function problems(files: Broken['files']): Problem[] {
  return checkRecords(loadRecords(inventedRecords(files)), {
    day: day('2019-06-01'),
    today: day('2019-06-01'),
  })
}

test('sound records break no rule', () => {
  expect(problems({})).toEqual([])
})

describe.each(BROKEN)('$rule', ({ rule, at, severity = 'error', message, files }) => {
  const found = (): Problem[] => problems(files)

  test(`is broken at ${at}`, () => {
    const told = found().map(
      problem => `${problem.rule} ${problem.file}:${problem.line}:${problem.column}`,
    )
    expect(told).toEqual([`${rule} ${at}`])
    expect(found()[0]?.severity).toBe(severity)
  })

  test('says what is wrong, and what to do, in three languages', () => {
    const [problem] = found()
    if (!problem) throw new Error('nothing was found')
    expect(describeProblem(problem, 'en').message).toBe(message)
    for (const language of LANGUAGES) {
      const { message: told, hint } = describeProblem(problem, language)
      expect(`${told} ${hint}`).not.toMatch(/undefined|\[object|NaN/)
      expect(told.length > 5 && hint.length > 3).toBe(true)
      if (language === 'ar') expect(told).toMatch(/\p{Script=Arabic}/u)
      if (language === 'fr') expect(`${told} ${hint}`).not.toMatch(/[^\u00a0\u202f] [:;?!»]|« /)
    }
  })
})

test('every rule there is has a record here that breaks it', () => {
  const shown = new Set(BROKEN.map(({ rule }) => rule))
  expect(RULE_NAMES.filter(rule => !shown.has(rule as Problem['rule']))).toEqual([])
})

test('what a broken file may hold is not called missing as well', () => {
  const told = problems({ 'meetings.yaml': 'bodies: [\n' })
  expect(told.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
})

test('evidence that is there and is the recorded file is no problem', () => {
  const sha256 = createHash('sha256').update('proof').digest('hex')
  const update = `        updates:\n          - {date: 2018-04-01, status: implemented, evidence: [{ref: R, file: evidence/a.txt, sha256: ${sha256}}]}\n`
  const source = DOCUMENT + update
  expect(problems({ 'documents/HU-1.yaml': source, 'evidence/a.txt': 'proof' })).toEqual([])
})

test('the records of these tests are sound before they are broken', () => {
  expect([ORGANISATION, MEETINGS, DOCUMENT, documentWith('ports', 'ports')].every(Boolean)).toBe(
    true,
  )
})
