// `correct` withdraws a wrong entry of any kind and records the right one, on the command line and by questions.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { documentWith, inventedRecords } from '../folders.ts'
import { run, words, type Outcome, type World } from './run.ts'

const RECORD = `${documentWith('due: {next: BOARD}', 'due: 2018-12-01')}        updates:
          - {date: 2018-05-01, status: in-progress, by: Ports, evidence: [{ref: HU/L/18, kind: letter}]}
    extensions:
      - {date: 2018-06-01, to: 2019-01-31, reason: Fog, by: Board}
      - {date: 2018-09-01, to: 2019-03-31, reason: Ice, by: Board}
    states:
      asked: [XA, XB]
      measures: [{id: dues, title: Dues}]
      replies:
        - {state: XA, date: 2018-10-01, measure: dues, answer: complied, note: Decree 12}
  - id: 2
    paragraph: "2"
    title: Lights
    text: Requests the Secretary-General to count the lights.
    updates:
      - {date: 2018-12-01, status: implemented, by: Ports, evidence: [{ref: HU/L/1, kind: letter}]}
    confirmed: {meeting: BOARD-2, date: 2019-03-02, ref: HU/1}
  - id: 3
    paragraph: "3"
    title: More lights
    text: Requests the Secretary-General to count the lights again.
    updates:
      - {date: 2018-12-01, status: superseded, supersededBy: HU-1/1, by: Ports}
`

interface Desk {
  readonly type: (line: string, world?: Partial<World>) => Promise<Outcome>
  readonly text: () => string
}

function newDesk(): Desk {
  const records = inventedRecords({ 'documents/HU-1.yaml': RECORD })
  const cwd = dirname(records)
  return {
    type: (line, world = {}) => run(words(line), { cwd, env: { MANDATES_BY: 'Ann' }, ...world }),
    text: () => readFileSync(join(records, 'documents/HU-1.yaml'), 'utf8'),
  }
}

const WITHDRAWN = 'withdrawn: {date: 2019-04-01, by: Ann, reason: Typing error}'

/** The corrected record, which `check` accepts. */
async function corrected(line: string): Promise<string> {
  const { type, text } = newDesk()
  const { code, err } = await type(`correct ${line} --reason "Typing error"`)
  expect([code, err]).toEqual([0, ''])
  expect((await type('check')).code).toBe(0)
  expect(text()).toContain('reason: Typing error')
  return text()
}

test('an extension is corrected although a later one follows', async () => {
  const text = await corrected('HU-1/1 --entry 2018-06-01 --to 2019-01-15 --note "Thick fog"')
  expect(text).toMatch(/- date: 2018-06-01\n +to: 2019-01-15\n +reason: Thick fog\n +by: Board\n/)
  const { type } = newDesk()
  const late = '--entry 2018-06-01 --to 2018-11-30 --reason x'
  expect((await type(`correct HU-1/1 ${late}`)).err).toContain('2018-12-01')
})

test('a reply for the wrong State is corrected', async () => {
  const text = await corrected('HU-1/1 --entry 1 --state Borea --answer declined')
  expect(text).toMatch(
    /- state: XB\n +date: 2018-10-01\n +measure: dues\n +answer: declined\n +note: Decree 12\n/,
  )
  expect(text).not.toMatch(/note: Decree 12\n +by:/)
})

test('a confirmation keeps the wrong one among the earlier ones', async () => {
  const text = await corrected('HU-1/2 --entry 2019-03-02 --ref HU/2')
  expect(text).toContain('confirmed: {meeting: BOARD-2, date: 2019-03-02, ref: HU/2}')
  expect(text).toMatch(/confirmedBefore:\n +- meeting: BOARD-2\n +date: 2019-03-02\n +ref: HU\/1\n/)
})

test('a withdrawn confirmation makes room for another one', async () => {
  const { type, text } = newDesk()
  await type('withdraw HU-1/2 --reason "Typing error"')
  expect(text()).toContain(WITHDRAWN)
  expect((await type('confirm HU-1/2 --meeting BOARD-2 --ref HU/3')).code).toBe(0)
  expect(text()).toContain('confirmed: {meeting: BOARD-2, date: 2019-03-02, ref: HU/3}')
  const { out } = await type('show HU-1/2 --history')
  expect(out).toContain('Typing error')
  expect((await type('check')).code).toBe(0)
})

test('the author and the successor of an update are corrected', async () => {
  expect(await corrected('HU-1/1.1 --reported-by Lights')).toContain('by: Lights')
  const { type } = newDesk()
  const text = await corrected('HU-1/3 --superseded-by HU-1/2')
  expect(text).toContain('supersededBy: HU-1/2')
  const { code, err } = await type('correct HU-1/3 --superseded-by HU-1/3 --reason x')
  expect([code, err]).toEqual([2, expect.stringContaining('HU-1/3')])
})

test.each([
  ['HU-1/1 --entry 2018-06-01 --status blocked', '--status'],
  ['HU-1/1.1 --to 2020-01-01', '--to'],
  ['HU-1/2 --entry 2019-03-02 --answer complied', '--answer'],
  ['HU-1/1 --entry 1 --meeting BOARD-1', '--meeting'],
])('a field that the entry does not have is rejected: %s', async (line, option) => {
  const { type, text } = newDesk()
  const { code, err } = await type(`correct ${line} --reason x`)
  expect([code, err]).toEqual([2, expect.stringContaining(option)])
  expect(text()).toBe(RECORD)
})

/** Answers the questions with these answers, one after the other. */
function answering(...answers: string[]): Partial<World> & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    columns: 80,
    ask: question => {
      asked.push(question.message)
      return Promise.resolve(answers.shift() ?? '')
    },
  }
}

test('in a terminal it asks which entry, what is wrong, and why', async () => {
  const { type, text } = newDesk()
  const world = answering('3', 'to', '2019-01-15', '', 'Typing error', 'record')
  const { code } = await type('correct HU-1/1', world)
  expect(code).toBe(0)
  expect(world.asked.slice(0, 3)).toEqual([
    'Which entry is wrong?',
    'What is wrong in it?',
    expect.any(String),
  ])
  expect(text()).toContain('Typing error')
})

test('it asks only for missing options, and nothing is written if the user leaves', async () => {
  const { type, text } = newDesk()
  const world = answering('Typing error', 'leave')
  const { code } = await type('correct HU-1/1.1 --status blocked --note "No ship" --entry 1', world)
  expect(code).toBe(130)
  expect(world.asked[0]).toBe('Why was it wrong?')
  expect(text()).toBe(RECORD)
  const again = answering('Typing error', 'record')
  await type('correct HU-1/1.1 --status blocked --note "No ship"', again)
  expect(text()).toMatch(/status: blocked/)
})
