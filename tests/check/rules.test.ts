// Each rule has a record that breaks it, and the problem that is then reported.
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/base/problem.ts'
import { checkRecords } from '../../src/check/run.ts'
import { loadRecords } from '../../src/records/load.ts'
import { describeProblem, RULES } from '../../src/words/problems.ts'
import { DOCUMENT, documentWith, inventedRecords, MEETINGS } from '../folders.ts'
import { day } from '../records/build.ts'
import { BROKEN } from './broken/all.ts'
import { FILE, mandated, updated, type Broken } from './broken/broken.ts'

const TODAY = { day: day('2019-06-01'), today: day('2019-06-01') }

function problems(files: Broken['files'], days = TODAY): Problem[] {
  return checkRecords(loadRecords(inventedRecords(files)), days, () => false)
}

function placed({ rule, file, line, column }: Problem): string {
  return `${rule} ${file}:${line}:${column}`
}

test('valid records break no rule', () => {
  expect(problems({})).toEqual([])
})

test.each(BROKEN)('$rule at $at: $message', broken => {
  const { rule, at, severity = 'error', message, files, before = 0 } = broken
  const all = problems(files)
  const found = all.slice(before)
  expect(found.map(placed)).toEqual([`${rule} ${at}`])
  expect(found.map(problem => problem.severity)).toEqual([severity])
  expect(found.map(problem => describeProblem(problem, 'en').message)).toEqual([message])
})

test('every rule has a record that breaks it', () => {
  const shown: ReadonlySet<string> = new Set(BROKEN.map(({ rule }) => rule))
  expect(Object.keys(RULES).filter(rule => !shown.has(rule))).toEqual([])
})

describe('valid records', () => {
  const sha256 = createHash('sha256').update('proof').digest('hex')
  const implemented = `status: implemented, evidence: [{ref: R, file: evidence/a.txt, sha256: ${sha256}}]`
  const sound: Record<string, Broken['files']> = {
    'evidence that is the recorded file': {
      ...updated(`{date: 2018-04-01, ${implemented}}`),
      'evidence/a.txt': 'proof',
    },
    '012 as an id, and a tab in a text': {
      [FILE]: documentWith('  - id: 1\n', '  - id: 012\n').replace(
        'text: R',
        'text: |\n      a\tb\n      R',
      ),
    },
    'a day on which two updates stand in order': updated(
      '{date: 2018-04-01, status: blocked, note: n}',
      '{date: 2018-04-01, status: in-progress, order: 2}',
    ),
    'a day on which two updates say the same': updated(
      '{date: 2018-04-01, status: in-progress}',
      '{date: 2018-04-01, status: in-progress, by: Ports}',
    ),
    'an occurrence that is named by its day': updated(
      '{date: 2018-04-01, status: in-progress, for: 2018-09-02}',
    ),
    'an entry of the day of the document, and one of today': updated(
      '{date: 2018-03-02, status: in-progress}',
      '{date: 2019-06-01, status: in-progress}',
    ),
    'a reply on the day on which a suspension ended': mandated(
      'states: {asked: [XB], replies: [{state: XB, date: 2018-06-01, answer: complied}]}',
    ),
    'an extension of a deadline that was at a cancelled meeting': {
      'meetings.yaml': documentWith('planned', 'cancelled', MEETINGS),
      [FILE]: documentWith('{next: BOARD}', '{meeting: BOARD-3}').replace(
        '    departments',
        '    extensions: [{date: 2018-05-01, to: 2020-01-01}]\n    departments',
      ),
    },
    'a row of = under a heading in prose': {
      [FILE]: documentWith(
        'text: Requests',
        'text: |\n      Heading\n      =======\n      Requests',
      ),
    },
  }
  test.each(Object.entries(sound))('%s', (_, files) => {
    expect(problems(files)).toEqual([])
  })
})

describe('what a broken file may contain is not reported as missing', () => {
  const mandate = DOCUMENT.slice(DOCUMENT.indexOf('  - id: 1'))
  const broken: [string, Broken['files'], string[]][] = [
    ['the calendar', { 'meetings.yaml': 'bodies: [\n' }, ['yaml-syntax']],
    [
      'one meeting',
      { 'meetings.yaml': MEETINGS.replace('state: held', 'state: hld') },
      ['unknown-value'],
    ],
    ['the organisation', { 'organisation.yaml': 'name: x\nreportsTo: BOARD\n' }, ['missing-field']],
    [
      'a document that another renews',
      { ...mandated('renews: [HU-0/1]'), 'documents/HU-0.yaml': `id: HU-0\nmandates:\n${mandate}` },
      Array<string>(6).fill('missing-field'),
    ],
    [
      'a document that may supersede',
      { ...updated('{date: 2018-04-01, status: superseded}'), 'documents/x.yaml': '[' },
      ['yaml-syntax'],
    ],
  ]
  test.each(broken)('%s', (_, files, rules) => {
    expect(problems(files).map(({ rule }) => rule)).toEqual(rules)
  })
})

test('a future date is judged by today, and a planned meeting by the day of --as-of', () => {
  const files = {
    ...updated('{date: 2018-12-01, status: in-progress}'),
    'meetings.yaml': MEETINGS.replace(
      'state: held}\n  - {id: BOARD-3',
      'state: planned}\n  - {id: BOARD-3',
    ),
  }
  const at = (asOf: string): string[] =>
    problems(files, { ...TODAY, day: day(asOf) }).map(({ rule }) => rule)
  expect(at('2019-03-02')).toEqual([])
  expect(at('2019-03-03')).toEqual(['meeting-unconfirmed'])
})
