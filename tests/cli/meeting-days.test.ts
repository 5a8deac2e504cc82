// All commands agree on the days of a meeting and on a cancelled meeting.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { documentWith, inventedRecords, MEETINGS } from '../folders.ts'
import { run } from './run.ts'

const SOON = documentWith('2019-03-02, state: held', '2019-03-03, state: planned', MEETINGS)

/** The output of a command for the invented records, whose second meeting lasts from 1 to 3 March 2019. */
async function outputOf(
  command: string,
  asOf: string,
  meetings = SOON,
  document?: string,
): Promise<string> {
  const cwd = inventedRecords({
    'meetings.yaml': meetings,
    ...(document === undefined ? {} : { 'documents/HU-1.yaml': document }),
  })
  const { out } = await run([...command.split(' '), '--as-of', asOf].filter(Boolean), {
    cwd,
    today: asOf,
  })
  return out
}

describe('until the last day of a meeting', () => {
  test('a mandate that is due at the meeting is due on that day', async () => {
    expect(await outputOf('list', '2019-03-02')).toMatch(/2019-03-03 BOARD-2\n.*due in 1 day/)
    expect(await outputOf('list', '2019-03-03')).toMatch(/2019-03-03 BOARD-2\n.*due today/)
    expect(await outputOf('list', '2019-03-04')).toMatch(/2019-03-03 BOARD-2\n.*overdue by 1 day/)
    expect(await outputOf('show HU-1/1', '2019-03-04')).toContain(
      '2019-03-03 BOARD-2, overdue by 1 day',
    )
    expect(await outputOf('export --format ics', '2019-03-02')).toMatch(
      /UID:due\/HU-1\/1@mandates[^]*?DTSTART;VALUE=DATE:20190303/,
    )
    expect(await outputOf('list --due-before 2019-03-03', '2019-03-02')).not.toContain('HU-1/1')
    expect(await outputOf('list --due-before 2019-03-04', '2019-03-02')).toContain('HU-1/1')
  })
  test('it is the next meeting in every command', async () => {
    for (const day of ['2019-02-28', '2019-03-01', '2019-03-03']) {
      expect(await outputOf('', day)).toContain('Next report to BOARD-2: 1 mandate due there')
      expect(await outputOf('meetings --upcoming', day)).toContain('BOARD-2')
      const report = await outputOf('summary', day)
      expect(report).toContain('Submitted to the Second board')
      expect(report).toContain('Due at this session (1)')
    }
    expect(await outputOf('meetings --upcoming', '2019-03-04')).not.toContain('BOARD-2')
    expect(await outputOf('summary', '2019-03-04')).toContain('Submitted to the Third board')
  })
  test('the report counts from the same day', async () => {
    const report = (await outputOf('summary', '2019-03-04')).replaceAll(/\s/g, ' ')
    expect(report).toContain(' 3 March 2019')
    expect(report).toContain('overdue by 1 day')
  })
})

const CANCELLED = documentWith('2019-03-02, state: held', '2019-03-02, state: cancelled', MEETINGS)
const AT_CANCELLED = documentWith('{next: BOARD}', '{meeting: BOARD-2}')
const WORDS = {
  en: /(?:BOARD-2|Second board) was cancelled; no date is set/,
  fr: /réunion annulée \((?:BOARD-2|Second board)\)\s; aucune date n’est fixée/,
  ar: /أُلغي انعقاد .?(?:BOARD-2|Second board).? ولم يُحدد موعد آخر/,
}

test.each(LANGUAGES)(
  'every page shows that the meeting of a deadline was cancelled, in %s',
  async language => {
    const pages = [
      'list',
      'show HU-1/1',
      'list --format markdown',
      'summary --for BOARD-3 --format markdown',
      'export --format ics',
    ]
    for (const page of pages) {
      const text = await outputOf(
        `${page} --lang ${language}`,
        '2019-04-01',
        CANCELLED,
        AT_CANCELLED,
      )
      expect([page, text.replaceAll(/\r\n |\\/g, '').replaceAll(/\s+/g, ' ')]).toEqual([
        page,
        expect.stringMatching(WORDS[language]),
      ])
    }
    const check = await outputOf('check', '2019-04-01', CANCELLED, AT_CANCELLED)
    expect(check).toContain('This is due at BOARD-2, which was cancelled; no date is set.')
    const meetings = await outputOf('meetings', '2019-04-01', CANCELLED, AT_CANCELLED)
    expect(meetings).toMatch(/BOARD-2 +Second board +cancelled +HU-1\/1/)
    expect(meetings).toContain('no date is set')
  },
)

test('list, show and the report agree on mandates without an update since the last meeting', async () => {
  const pages = await Promise.all([
    outputOf('list --silent', '2019-04-01', MEETINGS),
    outputOf('show HU-1/1', '2019-04-01', MEETINGS),
    outputOf('summary --for BOARD-3', '2019-04-01', MEETINGS),
  ])
  for (const page of pages.slice(0, 2)) expect(page).toContain('no update since BOARD-2')
  expect(pages[2]?.replaceAll(/\s+/g, ' ')).toContain(
    '1 is overdue and 1 has had no update since the last session',
  )
  expect(await outputOf('list --stale', '2019-04-01', MEETINGS)).toBe('No mandates match.\n')
})
