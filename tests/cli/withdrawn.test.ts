// A withdrawn entry is in no figure, list or report. Only the log and `show --history` show it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { documentWith, inventedRecords } from '../folders.ts'
import { run } from './run.ts'

const WITHDRAWN = 'withdrawn: {date: 2019-02-01, by: Ann, reason: Meant for the other harbour}'
const UPDATE =
  '{date: 2018-05-02, status: implemented, by: Ben, note: Harbour masters met, evidence: [{ref: LX/7}]'
const ACTION = '      - id: 1\n        title: Prepare the survey\n'

/** Records with a withdrawn entry. */
function desk(): string {
  const updates = `        updates:\n          - ${UPDATE}, ${WITHDRAWN}}\n`
  const records = inventedRecords({
    'documents/HU-1.yaml': documentWith(ACTION, ACTION + updates),
  })
  return join(records, '..')
}

test.each([
  [['list', '--all', '--format', 'json']],
  [['list', '--all']],
  [['summary', '--for', 'BOARD-3', '--internal']],
  [['summary', '--for', 'BOARD-3', '--format', 'json']],
  [['states', '--format', 'json']],
  [['export', '--format', 'csv', '--all']],
  [['show', 'HU-1/1']],
  [['show', 'HU-1/1', '--format', 'json']],
  [['meetings']],
  [['list', '--search', 'Harbour masters met']],
])('%j: as though it had never been recorded', async args => {
  const here = await run(args, { cwd: desk() })
  const there = await run(args, { cwd: join(inventedRecords(), '..') })
  expect(here).toEqual(there)
  expect(here.out).not.toContain('LX/7')
})

test.each(LANGUAGES)(
  'log and show --history in %s show who withdrew an entry, when and why',
  async language => {
    for (const args of [['log'], ['show', 'HU-1/1.1', '--history']]) {
      const { out } = await run([...args, '--lang', language], { cwd: desk() })
      expect(out).toContain('LX/7')
      expect(out).toContain('Meant for the other harbour')
      expect(out).toContain('2019-02-01')
    }
  },
)

test('JSON contains the withdrawn entry and its withdrawal', async () => {
  const { out } = await run(['log', '--format', 'json'], { cwd: desk() })
  const entries: unknown = JSON.parse(out)
  expect(entries).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        date: '2018-05-02',
        kind: 'update',
        withdrawn: expect.objectContaining({ by: 'Ann' }),
      }),
      expect.objectContaining({
        date: '2019-02-01',
        kind: 'withdrawal',
        by: 'Ann',
        of: { date: '2018-05-02', kind: 'update', status: 'implemented' },
      }),
    ]),
  )
})
