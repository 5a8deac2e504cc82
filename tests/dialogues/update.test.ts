// The questions of `update` write the same as its options, or nothing.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventedRecords, shippedCopy } from '../folders.ts'
import { run, type Outcome } from '../cli/run.ts'
import { ENTER, person, type Person } from './person.ts'

const TODAY = '2019-04-01'
const FILE = 'documents/HU-1.yaml'

async function asked(folder: string, args: readonly string[], someone: Person): Promise<Outcome> {
  return run(args, { cwd: folder, today: TODAY, columns: 80, ask: someone.ask, env: PLAIN })
}

const PLAIN = { NO_COLOR: '1' }

function textOf(folder: string, file = FILE): string {
  return readFileSync(join(folder, file), 'utf8')
}

test('every value is asked for: the mandate by a word of its title, the evidence, and the confirmation', async () => {
  const folder = join(shippedCopy(), 'records')
  const someone = person([
    'notes verbales',
    'CIRCULATE verbale',
    'implemented',
    '2018-10-05',
    'Sent to all',
    'note-verbale',
    'NV/2018/412',
    'letter',
    'L/9',
    '',
    'Political Affairs',
    'record',
  ])
  const { code, out, err } = await asked(folder, ['update'], someone)
  expect(code).toBe(0)
  expect(someone.seen[0]?.refused[0]).toContain('notes verbales')
  expect(out).toContain('Status updated: ACM-2018-AZER/5b.1')
  const [, preview = ''] = out.split(
    'This is what will be recorded in documents/ACM-2018-AZER.yaml:\n',
  )
  expect(preview).toMatch(/^ .*\n(?:[ +].*\n)*\+ {12}by: Political Affairs\n/)
  expect(out + err).not.toMatch(/@@|Nothing was written/)
  const text = textOf(folder, 'documents/ACM-2018-AZER.yaml')
  expect(text).toContain('            by: Political Affairs\n            note:\n')
  expect(text).toContain('- {ref: NV/2018/412, kind: note-verbale}')
  expect(err).toContain('--note "Sent to all" --evidence note-verbale:NV/2018/412')
})

test('only missing values are asked for, and a blank answer means the default of the option', async () => {
  const folder = inventedRecords()
  const someone = person(['in-progress', ENTER, ENTER, '', ENTER, 'record'])
  const { code } = await asked(folder, ['update', '1.1', '--note', 'Begun'], someone)
  const questions = someone.seen.map(({ question }) => question.message)
  expect(code).toBe(0)
  expect(questions).toEqual(['Status', 'Date', 'Evidence', 'Reported by', 'Record these lines?'])
})

test('each answer is checked at once by the rules of the options, in the language of the user', async () => {
  const folder = inventedRecords()
  const someone = person([
    'implemented',
    '2019-04-02',
    '2018-01-01',
    '2019-3-31',
    'hier',
    'soft\u00adhyphen',
    'Fait',
    'letter',
    ' ',
    'L/1',
    '',
    'Bureau',
    'leave',
  ])
  const { code, err } = await asked(folder, ['update', '1.1', '--lang', 'fr'], someone)
  const refused = Object.fromEntries(
    someone.seen.map(({ question, refused: all }) => [question.message, all.length]),
  )
  expect(refused).toMatchObject({ Date: 3, Note: 1, 'Numéro ou cote': 1 })
  expect(someone.seen[1]?.refused[0]).toMatch(/2019-04-02|avril 2019/)
  expect(someone.seen[1]?.refused[2]).toBe(
    '«\u00a02019-3-31\u00a0» n’est pas une date valide. Écrivez 2019-03-31',
  )
  expect([code, err.split('\n').at(-2)]).toEqual([130, 'Annulé\u00a0; rien n’a été enregistré.'])
})

test('each status shows its requirements and consequences, and an impossible one is not offered', async () => {
  const someone = person([])
  await asked(inventedRecords(), ['update', '1.1'], someone)
  const options = someone.seen.flatMap(({ question }) =>
    question.kind === 'choice' ? question.options : [],
  )
  const offered = options.map(({ value, hint, detail }) => [value, hint ?? '', detail])
  expect(offered).toContainEqual([
    'implemented',
    'needs evidence',
    'HU-1/1 will then have the status “Implemented” and no longer be outstanding.',
  ])
  expect(offered).toContainEqual([
    'blocked',
    'needs a note',
    'HU-1/1 will then have the status “Blocked” and remain outstanding.',
  ])
  expect(offered.map(([value]) => value)).not.toContain('ongoing')
})

test('an action is also found by the title of its mandate', async () => {
  const someone = person([])
  await asked(inventedRecords(), ['update'], someone)
  const question = someone.seen[0]?.question
  const found = question?.kind === 'find' ? question.optionsFor('survey of harbours') : []
  expect(found.map(({ value }) => value)).toEqual(['HU-1/1', 'HU-1/1.1'])
})

test('answers can be changed after the lines were shown', async () => {
  const folder = inventedRecords()
  const first = ['in-progress', ENTER, 'Begun', '', ENTER, 'again']
  const second = [ENTER, '2019-03-31', ENTER, '', ENTER, 'record']
  const someone = person([...first, ...second])
  expect((await asked(folder, ['update', '1.1'], someone)).code).toBe(0)
  const lines = '          - date: 2019-03-31\n            status: in-progress\n'
  expect(textOf(folder)).toContain(
    `${lines}            by: Test Officer\n            note: Begun\n`,
  )
})

test.each([
  ['a day that is no day', ['--date', '2019-02-30'], 'invalid date'],
  ['an unknown meeting', ['--decided-by', 'BOARD-9'], 'Meeting not found'],
  ['a piece that is none', ['--evidence', 'nothing'], 'neither a kind'],
])('%s that was given is refused before anything is asked', async (_, args, message) => {
  const someone = person(['in-progress'])
  const { code, err } = await asked(inventedRecords(), ['update', '1.1', ...args], someone)
  expect([code, someone.seen.length]).toEqual([2, 0])
  expect(err).toContain(message)
})

test.each([
  ['without a person', ['update', '1.1'], undefined, 'You did not say what to record.'],
  ['without a person and an id', ['update'], undefined, '“id” is missing.'],
  ['with --no-input', ['update', '1.1', '--no-input'], person([]), 'You did not say'],
])('%s nothing is asked', async (_, args, someone, message) => {
  const world = { cwd: inventedRecords(), columns: 80, env: PLAIN, ask: someone?.ask }
  const { code, err } = await run(args, { ...world })
  expect([code, someone?.seen.length ?? 0]).toEqual([2, 0])
  expect(err).toContain(message)
})

test.each([
  ['the action', 'update HU-1/1.1 --status in-progress --by Bob'],
  ['the mandate', 'extend HU-1/1 --to 2031-01-01 --reason Fog --by Bob'],
])('what others record about %s while a person answers is not overridden', async (_, other) => {
  const folder = inventedRecords()
  const someone = person([ENTER, 'blocked', ENTER, 'Ice', ENTER, 'Ann', 'record'])
  let standing = ''
  const between: Person['ask'] = async (...question) => {
    const answer = await someone.ask(...question)
    if (answer === 'record') {
      const { code, err } = await run(other.split(' '), { cwd: folder, today: TODAY })
      expect(code, err).toBe(0)
      standing = textOf(folder)
    }
    return answer
  }
  const { code, err } = await asked(folder, ['update'], { ...someone, ask: between })
  expect(someone.seen.at(-1)?.answer).toBe('record')
  expect([code, err]).toEqual([75, expect.stringContaining('was changed by another command')])
  expect(textOf(folder)).toBe(standing)
})
