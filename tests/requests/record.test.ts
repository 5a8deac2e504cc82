// Recorded requests: who has not answered, what is an answer, and what reports and other pages say of them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../src/merge/merge-records.ts'
import { exampleDesk, newLines, type Desk } from '../apply/desk.ts'

const ID = 'COMMITTEE-8-R1/5.1'
const FILE = 'documents/COMMITTEE-8-R1.yaml'
const LEGAL = ['request', '--department', 'legal', '--output']

/** A desk on which the legal department was asked. */
async function askedDesk(): Promise<Desk> {
  const desk = exampleDesk()
  const { code, out } = await desk.run(...LEGAL, 'out', '--record')
  expect(code).toBe(0)
  expect(out).toContain('12 requests recorded.')
  return desk
}

async function unanswered(desk: Desk): Promise<string[]> {
  const { out } = await desk.run('list', '--unanswered', '--format', 'json')
  return (JSON.parse(out) as { id: string }[]).map(({ id }) => id).toSorted()
}

const ASKED = ['3', '4', '5', '6', '7'].map(id => `COMMITTEE-8-R1/${id}`)

test('each action that is asked about gets an entry, and nothing else changes', async () => {
  const desk = exampleDesk()
  const before = desk.records()
  await desk.run(...LEGAL, 'out', '--record')
  const after = desk.records()
  const added = newLines(before[FILE] ?? '', after[FILE] ?? '')
  expect(new Set(added)).toEqual(
    new Set(['requests:', '- date: 2026-04-01', 'department: legal', 'answerBy: 2026-04-14']),
  )
  expect((await desk.run('check')).code).toBe(0)
})

test('a preview writes nothing; undo takes the requests back; a second one of the day adds nothing', async () => {
  const desk = exampleDesk()
  const before = desk.records()
  const { out } = await desk.run(...LEGAL, 'out', '--record', '--dry-run')
  expect(out).toContain('+          - date: 2026-04-01')
  expect([desk.records(), existsSync(join(desk.folder, 'out'))]).toEqual([before, false])
  await desk.run(...LEGAL, 'out', '--record')
  const asked = desk.records()
  const again = await desk.run(...LEGAL, 'out', '--record', '--force')
  expect(again.code).toBe(0)
  expect(again.err).toContain('12 rows were requested before and have no answer.')
  expect(desk.records()).toEqual(asked)
  expect((await desk.run('undo', '--yes')).code).toBe(0)
  expect(desk.records()).toEqual(before)
})

describe('an answer', () => {
  test.each<[string, string[]]>([
    ['of a later day', ['--date', '2026-04-01', '--note', 'Begun']],
    ['about an earlier day', ['--date', '2026-03-01', '--note', 'Begun']],
  ])('%s', async (_, args) => {
    const desk = await askedDesk()
    const before = await unanswered(desk)
    expect(before).toEqual(expect.arrayContaining(ASKED))
    for (const action of ['1', '2', '3'])
      await desk.run(
        'update',
        `COMMITTEE-8-R1/5.${action}`,
        '--status',
        'in-progress',
        '--by',
        'Ann',
        ...args,
      )
    expect(await unanswered(desk)).toEqual(before.filter(id => id !== 'COMMITTEE-8-R1/5'))
    expect(desk.records()[FILE]).toContain('answers: 2026-04-01')
  })

  test('is recorded by the sheet, row by row', async () => {
    const desk = await askedDesk()
    const { out } = await desk.run('export', '--document', 'COMMITTEE-8-R1', '--format', 'csv')
    expect(out).toContain(ID)
    await desk.run('update', ID, '--status', 'in-progress', '--by', 'Ann', '--date', '2026-03-20')
    expect(await unanswered(desk)).toContain('COMMITTEE-8-R1/5')
    const { out: again } = await desk.run('request', '--again', '--dry-run')
    expect(again).toContain('Legal Affairs Department: 11 rows')
  })
})

test('a reminder says since when, and asks only what is unanswered', async () => {
  const desk = await askedDesk()
  await desk.run(...LEGAL, 'reminders', '--again', '--lang', 'fr')
  const note = readFileSync(join(desk.folder, 'reminders/legal/legal.txt'), 'utf8')
  expect(note).toContain('demandées le 1er avril 2026')
  const mail = readFileSync(join(desk.folder, 'reminders/legal/legal.eml'), 'utf8')
  expect(mail).toContain('Rappel')
  const none = await desk.run('request', '--again', '--dry-run', '--department', 'culture')
  expect(none.out).toContain('There is nothing to ask')
})

test('the overview, show and log show the requests; no report does', async () => {
  const desk = await askedDesk()
  expect((await desk.run()).out).toContain('6 without an answer')
  const said = 'Information requested: Legal Affairs Department, by 2026-04-14'
  for (const args of [['show', ID], ['log']]) expect((await desk.run(...args)).out).toContain(said)
  const internal = await desk.run('summary', '--internal')
  expect(internal.out).not.toContain('Information requested')
})

test('States and records do not go together, and neither does a day in the past of the desk', async () => {
  const desk = exampleDesk()
  for (const option of ['--record', '--again'])
    expect((await desk.run('request', '--to', 'states', '-o', 'out', option)).code).toBe(2)
  expect((await desk.run('request', '--dry-run', '--commit')).code).toBe(2)
  expect((await desk.run(...LEGAL, 'out', '--record', '--as-of', '2026-03-01')).code).toBe(2)
})

test('an officer is recorded by id, and is not named in the history', async () => {
  const desk = exampleDesk()
  await desk.run('officer', 'add', 'ann', '--name', 'Ann Example', '--email', 'ann@example.org')
  await desk.run('edit', ID, '--set-officer', 'ann')
  const { code } = await desk.run('request', '--to', 'officers', '-o', 'out', '--record')
  expect(code).toBe(0)
  expect(desk.records()[FILE]).toContain('officer: ann\n            answerBy: 2026-04-14')
  const { out } = await desk.run('log')
  expect(out).toContain('Information requested: Officer')
  expect(out).not.toContain('Ann Example')
})

test('requests of both sides of a merge are kept', async () => {
  const desk = exampleDesk()
  const base = desk.records()[FILE] ?? ''
  await desk.run(...LEGAL, 'out', '--record')
  const ours = desk.records()[FILE] ?? ''
  const theirs = ours.replaceAll('date: 2026-04-01\n', 'date: 2026-04-02\n')
  const marks = { size: 7, ours: 'ours', theirs: 'theirs' }
  const merged = mergeRecords({ base, ours, theirs }, marks)
  expect(merged?.clashes).toBe(0)
  for (const day of ['2026-04-01', '2026-04-02'])
    expect(merged?.text.split(`- date: ${day}`)).toHaveLength(11)
})
