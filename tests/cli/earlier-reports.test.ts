// A report of an earlier day has the same bytes after work and meetings moved, with the index and without it.
import { expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { run, words } from './run.ts'

const ASKED = [
  'summary --as-of 2026-04-01 --format markdown',
  'list --as-of 2026-04-01 --department culture --format json',
  'list --as-of 2026-04-01 --no-department --format json',
  'meetings --as-of 2026-04-01 --format json',
  'list --as-of 2026-04-01 --department culture --format json --no-index',
]

const CHANGES = [
  'department merge culture --into science',
  'edit --department legal --set-department maritime --quiet',
  'meeting move COUNCIL-13 --from 2027-06-01 --reason "The hall is not free"',
  'meeting cancel COUNCIL-13',
  'department rename science --name "Knowledge"',
]

test('what the records said on an earlier day stays, and the log tells what changed', async () => {
  const cwd = temporaryFolder()
  const type = async (line: string): Promise<string> => {
    const { code, out, err } = await run(words(line), { cwd, today: '2026-12-01' })
    expect({ line, code, err }).toMatchObject({ code: 0 })
    return out
  }
  await type('init --example')
  const before = await Promise.all(ASKED.map(type))
  for (const change of CHANGES) await type(change)
  expect(await Promise.all(ASKED.map(type))).toEqual(before)
  expect(await type('list --department legal')).toContain('No mandates match')
  const log = await type('log --since 2026-12-01')
  for (const told of ['Culture Department', 'Meeting changed', 'The hall is not free', 'Knowledge'])
    expect(log).toContain(told)
})
