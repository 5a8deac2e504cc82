// `undo` restores the bytes before the last change on this machine, and does not undo changes of others.
import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { HARBOURS, inventedRecords, temporaryFolder } from '../folders.ts'
import { git, run, words, type Outcome, type World } from './run.ts'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { undoneSequences } from './undo.ts'
import { systemIo } from '../../src/terminal/io.ts'

const RECORD = 'documents/HU-1.yaml'
const UPDATE = 'update HU-1/1.1 --status in-progress --date 2019-03-01 --by Ann --note'

interface Desk {
  readonly records: string
  readonly state: string
  readonly run: (line: string, world?: Partial<World>) => Promise<Outcome>
  readonly text: () => string
}

function newDesk(): Desk {
  const records = inventedRecords({ [RECORD]: HARBOURS })
  const state = temporaryFolder()
  const cwd = dirname(records)
  return {
    records,
    state,
    run: (line, world = {}) => run(words(line), { cwd, env: { XDG_STATE_HOME: state }, ...world }),
    text: () => readFileSync(join(records, RECORD), 'utf8'),
  }
}

/** The files of the store, by name. */
function kept(state: string): string[] {
  return readdirSync(state, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.json'),
  )
}

test('every change of random sequences is undone to equal bytes', async () => {
  const { wrongs } = await undoneSequences(1, runs(10))
  expect(wrongs).toEqual([])
})

test('it shows the change, undoes it, and then the one before', async () => {
  const desk = newDesk()
  await desk.run(`${UPDATE} One`)
  const one = desk.text()
  await desk.run(`${UPDATE} Two`)
  const dry = await desk.run('undo --dry-run')
  expect(dry.out).toMatch(/^-.*Two/m)
  expect(desk.text()).not.toBe(one)
  const first = await desk.run('undo')
  expect(first.out).toMatch(/^-.*Two/m)
  expect(desk.text()).toBe(one)
  await desk.run('undo')
  expect(desk.text()).toBe(HARBOURS)
  const last = await desk.run('undo')
  expect([last.code, last.out]).toEqual([0, expect.stringContaining('no change')])
})

test('a file that has changed since is not changed, and is named', async () => {
  const desk = newDesk()
  await desk.run(`${UPDATE} One`)
  appendFileSync(join(desk.records, RECORD), '# by hand\n')
  const changed = desk.text()
  const { code, err } = await desk.run('undo')
  expect([code, err]).toEqual([75, expect.stringContaining(RECORD)])
  expect(desk.text()).toBe(changed)
  rmSync(join(desk.records, RECORD))
  expect((await desk.run('undo')).code).toBe(75)
  writeFileSync(join(desk.records, RECORD), changed.replace('# by hand\n', ''))
  expect((await desk.run('undo')).code).toBe(0)
  expect(desk.text()).toBe(HARBOURS)
})

test('a change that was undone by hand is skipped', async () => {
  const desk = newDesk()
  await desk.run(`${UPDATE} One`)
  const one = desk.text()
  await desk.run(`${UPDATE} Two`)
  writeFileSync(join(desk.records, RECORD), one)
  await desk.run('undo')
  expect(desk.text()).toBe(HARBOURS)
})

test('an imported document is removed, unless it has changed', async () => {
  const desk = newDesk()
  const letter = 'RESOLUTION ON LIGHTS\n\n1. Requests the Secretary-General to count the lights;\n'
  writeFileSync(join(desk.records, '../new.txt'), letter)
  const line = 'import new.txt --write --no-input --body BOARD --date 2019-03-01 --id HU-9'
  const path = join(desk.records, 'documents/HU-9.yaml')
  await desk.run(line)
  expect(existsSync(path)).toBe(true)
  expect((await desk.run('undo --commit')).err).toContain('--commit')
  const { out } = await desk.run('undo')
  expect(out).toContain('Removed')
  expect(readdirSync(dirname(path))).toEqual(['HU-1.yaml'])
  await desk.run(line)
  appendFileSync(path, '# by hand\n')
  expect((await desk.run('undo')).code).toBe(75)
  expect(existsSync(path)).toBe(true)
})

test('in a terminal it asks, and --yes does not', async () => {
  const desk = newDesk()
  await desk.run(`${UPDATE} One`)
  const one = desk.text()
  const asked: string[] = []
  const answering = (answer: string): Partial<World> => ({
    columns: 80,
    ask: question => {
      asked.push(question.message)
      return Promise.resolve(answer)
    },
  })
  expect((await desk.run('undo', answering('no'))).code).toBe(130)
  expect(desk.text()).toBe(one)
  expect((await desk.run('undo', answering('yes'))).code).toBe(0)
  expect(desk.text()).toBe(HARBOURS)
  await desk.run(`${UPDATE} One`)
  await desk.run('undo --yes', answering('no'))
  expect(desk.text()).toBe(HARBOURS)
  expect(asked).toHaveLength(2)
})

test('a change of several files is undone in all of them, or in none', async () => {
  const second = HARBOURS.replace('id: HU-1', 'id: HU-2').replace('HU/2018/1', 'HU/2018/2')
  const records = inventedRecords({ [RECORD]: HARBOURS, 'documents/HU-2.yaml': second })
  const cwd = dirname(records)
  const env = { XDG_STATE_HOME: temporaryFolder(), MANDATES_BY: 'Ann' }
  const type = (line: string): Promise<Outcome> => run(words(line), { cwd, env })
  await type('export --all --output sheet.csv')
  const sheet = join(cwd, 'sheet.csv')
  saveRows(
    sheet,
    rowsIn(sheet).map(row => (row['id']?.endsWith('.1') ? { ...row, note: 'Seen' } : row)),
  )
  await type('apply sheet.csv --write')
  const [one, two] = ['HU-1', 'HU-2'].map(id => join(records, `documents/${id}.yaml`))
  const changed = [one, two].map(path => readFileSync(path ?? '', 'utf8'))
  expect(changed).not.toContain(HARBOURS)
  expect(changed).not.toContain(second)
  appendFileSync(two ?? '', '# by hand\n')
  expect((await type('undo')).code).toBe(75)
  expect(readFileSync(one ?? '', 'utf8')).toBe(changed[0])
  writeFileSync(two ?? '', changed[1] ?? '')
  // As after a command that was killed between the two files.
  writeFileSync(one ?? '', HARBOURS)
  expect((await type('undo')).code).toBe(0)
  expect([one, two].map(path => readFileSync(path ?? '', 'utf8'))).toEqual([HARBOURS, second])
})

test('the store is private, outside the records, and bounded', async () => {
  const desk = newDesk()
  for (let count = 0; count < 53; count++) await desk.run(`${UPDATE} Words-${count}`)
  expect(kept(desk.state)).toHaveLength(50)
  expect(readdirSync(desk.records).toSorted()).toEqual([
    'documents',
    'meetings.yaml',
    'organisation.yaml',
  ])
  const [first = ''] = kept(desk.state)
  expect(statSync(join(desk.state, first)).mode & 0o777).toBe(0o600)
  expect(statSync(dirname(join(desk.state, first))).mode & 0o777).toBe(0o700)
  for (let count = 0; count < 50; count++) expect((await desk.run('undo')).code).toBe(0)
  expect(desk.text().match(/Words-/g)).toHaveLength(3)
  expect((await desk.run('undo')).out).toContain('no change')
})

test('a damaged or missing store means that nothing can be undone', async () => {
  const desk = newDesk()
  await desk.run(`${UPDATE} One`)
  const [name = ''] = kept(desk.state)
  const sound = readFileSync(join(desk.state, name), 'utf8')
  const changed = desk.text()
  for (const damage of [
    '',
    '{',
    '[]',
    '{"files":[{}]}',
    sound.replace('"middle":"', '"middle":"AAAA'),
  ]) {
    writeFileSync(join(desk.state, name), damage)
    const { code } = await desk.run('undo')
    expect([0, 75]).toContain(code)
    expect(desk.text()).toBe(changed)
  }
  rmSync(join(desk.state, 'mandates'), { recursive: true })
  expect((await desk.run('undo')).code).toBe(0)
  expect((await desk.run(`${UPDATE} Two`)).code).toBe(0)
})

test('a damaged change hides the older ones, because they may not be the last', async () => {
  const desk = newDesk()
  const other = 'update HU-1/3 --status in-progress --by Ann --date 2019-03-01 --note'
  await desk.run(`${UPDATE} One`)
  const [older = ''] = kept(desk.state)
  await desk.run(`${other} Two`)
  const newer = kept(desk.state).find(name => name !== older) ?? ''
  writeFileSync(join(desk.state, newer), '{')
  expect((await desk.run('undo')).out).toContain('no change')
})

test('a change is written even if the store cannot be', async () => {
  const desk = newDesk()
  const file = join(desk.state, 'file')
  writeFileSync(file, '')
  for (const place of [file, '', 'relative']) {
    const world = { env: { XDG_STATE_HOME: place, HOME: '' } }
    expect((await desk.run(`${UPDATE} "In ${place}"`, world)).code).toBe(0)
    expect((await desk.run('undo', world)).out).toContain('no change')
  }
  chmodSync(desk.state, 0o500)
  expect((await desk.run(`${UPDATE} Last`)).code).toBe(0)
})

test('a committed change: the bytes come back, and the answer says that the commit stays', async () => {
  const desk = newDesk()
  const cwd = dirname(desk.records)
  git(cwd, 'init', '--quiet')
  git(cwd, 'config', 'user.name', 'Ann')
  git(cwd, 'config', 'user.email', 'ann@example.org')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '--quiet', '-m', 'Records')
  const world = { git: systemIo().git }
  await desk.run(`${UPDATE} One --commit`, world)
  const { code, err } = await desk.run('undo', world)
  expect([code, err]).toEqual([0, expect.stringContaining('history of git')])
  expect(desk.text()).toBe(HARBOURS)
  expect(git(cwd, 'log', '--oneline').trim().split('\n')).toHaveLength(2)
  git(cwd, 'checkout', '--quiet', '.')
  await desk.run(`${UPDATE} Two --commit`, world)
  expect((await desk.run('undo --commit', world)).out).toContain('committed to git')
  expect(git(cwd, 'status', '--porcelain')).toBe('')
  expect(git(cwd, 'log', '-1', '--format=%s')).toContain('undo: documents/HU-1.yaml')
})
