// Years have four digits. No output shows a day that does not exist, whatever dates and periods the records contain.
import ICAL from 'ical.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCivilDate, parsePeriod } from '../../src/base/civil-date.ts'
import { LANGUAGES } from '../../src/base/language.ts'
import { figure } from '../figures.ts'
import { inventedRecords, ORGANISATION } from '../folders.ts'
import { runs } from '../runs.ts'
import { run } from './run.ts'

const year = fc.oneof(
  fc.integer({ min: 0, max: 9999 }),
  fc.constantFrom(0, 1, 99, 100, 621, 1899, 2019, 9899, 9998, 9999),
)
const date = fc
  .tuple(year, fc.constantFrom('01-01', '01-31', '02-28', '03-01', '06-30', '12-30', '12-31'))
  .map(([number, rest]) => `${String(number).padStart(4, '0')}-${rest}`)
const period = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 99_999 })),
    fc.constantFrom('Y', 'M', 'W', 'D'),
  )
  .map(([count, unit]) => `P${count}${unit}`)

const world = fc.record({
  document: date,
  due: date,
  period,
  extended: date,
  updated: date,
  meeting: fc.tuple(date, date).map(both => both.toSorted()),
  asOf: date,
  language: fc.constantFrom(...LANGUAGES),
})

interface World {
  readonly document: string
  readonly due: string
  readonly period: string
  readonly extended: string
  readonly updated: string
  readonly meeting: readonly string[]
}

function filesOf({ document, due, period: every, extended, updated, meeting }: World): object {
  const [from = '', to = ''] = meeting
  const mandate = (id: number, fields: string): string =>
    `  - {id: ${id}, paragraph: "${id}", title: Task ${id}, text: Requests it., ${fields}}\n`
  return {
    'organisation.yaml': ORGANISATION,
    'meetings.yaml': `bodies:
  - {id: BOARD, name: Board, ministerial: true}
meetings:
  - {id: BOARD-1, body: BOARD, name: First board, from: ${from}, to: ${to}, state: held}
  - {id: BOARD-2, body: BOARD, name: Second board, state: planned}
`,
    'documents/HU-1.yaml': `id: HU-1
symbol: HU/1
title: Resolution
type: resolution
body: BOARD
date: ${document}
language: en
mandates:
${mandate(1, `due: ${due}`)}${mandate(2, `kind: recurring, due: {every: ${every}}`)}${mandate(
      3,
      `kind: recurring, due: {every: P100Y}, updates: [{date: ${updated}, status: implemented, evidence: [{ref: R}]}]`,
    )}${mandate(4, `due: {meeting: BOARD-1}, extensions: [{date: ${updated}, to: ${extended}}]`)}`,
  }
}

/** Line and column of the value of `every`. */
const PLACE_OF_PERIOD = [10, 94]

const COMMANDS = [
  'list --all',
  'list --all --format json',
  'list --all --format csv',
  'show HU-1/1',
  'show HU-1/3',
  'show HU-1/4',
  'show HU-1/3 --format json',
  'meetings',
  'log',
  'export --format ics',
  'export --format csv',
  'summary --for BOARD-1',
  'summary --for BOARD-2 --format json',
]

/** All days in the form of the records, and all years after the name of a month. Parts of digests are not names. */
function wrongDays(text: string): string[] {
  const days = text.match(/(?<![\w/.-])[+-]?\d{3,}-\d\d-\d\d(?!\d)/g) ?? []
  const years = text.match(/(?<!\p{N})(?<!\p{L})\p{L}{3,} (?:-?\d{5,}|-\d+(?=\u00a0))/gu) ?? []
  const other = text.match(/NaN|Invalid Date|undefined/g) ?? []
  return [...days.filter(day => !isCivilDate(day)), ...years, ...other]
}

function wrongInCalendar(text: string): string[] {
  // A calendar library reads it. That library does not compare days of the year 0, so this is done here.
  ICAL.parse(text)
  const days = (text.match(/DATE:.*/g) ?? []).filter(line => !/^DATE:\d{8}\r?$/.test(line))
  const reversed = text
    .split('BEGIN:VEVENT')
    .slice(1)
    .filter(event => (/DTSTART.*:(\d+)/.exec(event)?.[1] ?? '') >= endOf(event))
  return [...days, ...reversed]
}

function endOf(event: string): string {
  return /DTEND.*:(\d+)/.exec(event)?.[1] ?? (/DURATION:P[1-9]\d*D/.test(event) ? '~' : '')
}

test('no format shows a wrong day for any dates and periods', async () => {
  const tries = runs(16)
  let [outputs, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(world, async given => {
      const cwd = inventedRecords(filesOf(given) as Record<string, string>)
      const shared = ['--as-of', given.asOf, '--lang', given.language]
      for (const command of COMMANDS) {
        const { code, out, err } = await run([...command.split(' '), ...shared], { cwd })
        const known = parsePeriod(given.period) !== undefined
        // The mandate may not exist yet on that day, and a bad period is reported.
        expect([0, 2, ...(known ? [] : [65])]).toContain(code)
        expect(wrongDays(out + err)).toEqual([])
        if (command.endsWith('ics')) expect(wrongInCalendar(out)).toEqual([])
        outputs++
      }
      const { out } = await run(['check', '--format', 'json'], { cwd })
      const problems = JSON.parse(out) as { rule: string; line: number; column: number }[]
      const bad = problems.filter(({ rule }) => rule === 'invalid-value')
      expect(bad.map(({ line, column }) => [line, column])).toEqual(
        parsePeriod(given.period) ? [] : [PLACE_OF_PERIOD],
      )
      if (bad.length > 0) refused++
    }),
    { numRuns: tries },
  )
  figure('D12', `${tries} folders of records, ${outputs} outputs, 0 days that do not exist`)
  expect(refused).toBeGreaterThan(0)
})
