// An unknown field is a warning: every command still works on the record, and the field keeps its bytes.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/records/load.ts'
import { documentWith, inventedRecords, MEETINGS, ORGANISATION } from '../folders.ts'
import { run } from './run.ts'

const FILE = 'documents/HU-1.yaml'

/** One unknown field in each kind of map in a record. */
const EVERYWHERE = `remarks: of the document
${documentWith(
  '        title: Prepare the survey\n',
  `        title: {en: Prepare the survey, xx: Vorbereiten}
        colour: red
        updates:
          - {date: 2018-06-01, status: in-progress, by: Ports, mood: good, evidence: [{ref: L/1, kind: letter, pages: 3}]}
    priority:   high   # kept as it is
    confirmed: {meeting: BOARD-1, page: 4}
    extensions: [{date: 2018-07-01, to: {meeting: BOARD-2, room: 5}, reason: Late, vote: 3}]
    states: {asked: [XA], circle: x, replies: [{state: XA, date: 2018-08-01, answer: partial, tone: x}]}
`,
)}`

describe('an unknown field', () => {
  test('is a warning in any map, and everything else is read', () => {
    const sound = loadRecords(inventedRecords({ [FILE]: withoutUnknown(EVERYWHERE) }))
    const { problems, documents } = loadRecords(inventedRecords({ [FILE]: EVERYWHERE }))
    expect(sound.problems).toEqual([])
    expect(documents).toEqual(sound.documents)
    expect(problems.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      Array<string>(11).fill('unknown-field warning'),
    )
  })

  test('is a warning in the organisation and the calendar too', () => {
    const folder = inventedRecords({
      'organisation.yaml': ORGANISATION.replace('name: Ports}', 'name: Ports, tel: 5}'),
      'meetings.yaml': MEETINGS.replace('ministerial: true', 'ministerial: true, seat: x').replace(
        'state: planned',
        'state: planned, hotel: x',
      ),
    })
    const { problems, organisation, bodies, meetings } = loadRecords(folder)
    expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning'])
    expect([organisation.departments.length, bodies.length, meetings.length]).toEqual([1, 1, 3])
  })

  test('a required field that is missing because of it is an error', () => {
    const { problems, documents } = loadRecords(
      inventedRecords({ [FILE]: documentWith('    title: Survey', '    titel: Survey') }),
    )
    expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['missing-field', 'error'],
      ['unknown-field', 'warning'],
    ])
    expect(documents[0]?.mandates).toEqual([])
  })

  test('a note in an unknown language is left out, and the entry counts', () => {
    const note = documentWith(
      '        title: Prepare the survey\n',
      '        title: Prepare the survey\n        updates: [{date: 2018-06-01, status: blocked, note: {xx: Warten}}]\n',
    )
    const { problems, documents } = loadRecords(inventedRecords({ [FILE]: note }))
    expect(problems).toMatchObject([{ rule: 'unknown-field', severity: 'warning' }])
    const [update] = documents[0]?.mandates[0]?.actions[0]?.updates ?? []
    expect(update).toMatchObject({ status: 'blocked' })
    expect(update?.note).toBeUndefined()
  })

  test('two thousand unknown fields hide no mandate', () => {
    const mandates = Array.from(
      { length: 2000 },
      (_, index) =>
        `  - {id: x${index}, paragraph: "${index}", title: T, text: Requests., mark: ${index}}\n`,
    )
    const text = documentWith('mandates:\n', `mandates:\n${mandates.join('')}`)
    const { problems, documents } = loadRecords(inventedRecords({ [FILE]: text }))
    expect(documents[0]?.mandates.length).toBe(2001)
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(problems.at(-1)).toMatchObject({
      rule: 'too-many-faults',
      values: { rest: 'unknown-fields' },
    })
    expect(problems.length).toBe(1001)
  })
})

/** The text without its unknown fields. */
function withoutUnknown(text: string): string {
  return text
    .replace(/^remarks: .*\n/, '')
    .replace(/^ {4}priority: .*\n/m, '')
    .replace(/^ {8}colour: .*\n/m, '')
    .replace(/, (?:xx|mood|pages|page|room|vote|circle|tone): \w+/g, '')
}

const MISSPELT = documentWith(
  '        title: Prepare the survey\n',
  '        title: Prepare the survey\n        update: [{date: 2018-06-01, status: in-progress, by: Ports}]\n',
)
const TOLD = `${FILE}:19:9: the field “update” is unknown and was not read. Did you mean updates?\n`

describe('a misspelt key', () => {
  test.each([
    ['list'],
    ['show 1'],
    ['summary --for BOARD-2'],
    ['export --format json'],
    ['log'],
    ['meetings'],
    ['states'],
    ['update 1.1 --status blocked --note Late --by Ann'],
    ['extend 1 --to 2019-09-01 --reason Late --by Ann'],
    [''],
  ])('is told in one line by: %s', async line => {
    const cwd = dirname(inventedRecords({ [FILE]: MISSPELT }))
    const { code, out, err } = await run(line.split(' ').filter(Boolean), { cwd })
    expect(code).toBe(0)
    expect(out).not.toBe('')
    expect(err).toContain(TOLD)
  })

  test('is not reported with --quiet', async () => {
    const cwd = dirname(inventedRecords({ [FILE]: MISSPELT }))
    expect(await run(['list', '--quiet'], { cwd })).toMatchObject({ code: 0, err: '' })
  })

  test.each([
    ['fr', 'le champ «\u00a0update\u00a0» est inconnu et n’a pas été lu'],
    ['ar', 'غير معروف ولم يُقرأ'],
  ])('in %s', async (lang, message) => {
    const cwd = dirname(inventedRecords({ [FILE]: MISSPELT }))
    const { err } = await run(['list', '--lang', lang], { cwd })
    expect(err).toContain(message)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('one of many is named, and the others are counted', async () => {
    const cwd = dirname(inventedRecords({ [FILE]: EVERYWHERE }))
    const { err } = await run(['list'], { cwd })
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain('10 more: see mandates check.')
  })

  test('check warns, and fails with --strict', async () => {
    const cwd = dirname(inventedRecords({ [FILE]: MISSPELT }))
    const { code, out } = await run(['check', '--format', 'json'], { cwd })
    expect(JSON.parse(out)).toMatchObject([{ rule: 'unknown-field', severity: 'warning' }])
    expect(code).toBe(0)
    expect((await run(['check', '--strict', '--format', 'github'], { cwd })).code).toBe(1)
  })
})

test('a change keeps the bytes of unknown fields', async () => {
  const folder = inventedRecords({ [FILE]: EVERYWHERE })
  const cwd = dirname(folder)
  const args = ['update', '1.1', '--status', 'blocked', '--note', 'Late', '--by', 'Ann']
  expect(await run(args, { cwd })).toMatchObject({ code: 0 })
  const after = readFileSync(join(folder, FILE), 'utf8').split('\n')
  for (const line of EVERYWHERE.split('\n')) expect(after).toContain(line)
})

test('of hundreds of errors, the number and the first five are shown', async () => {
  const documents = Array.from({ length: 200 }, (_, index) => [
    `documents/X-${index}.yaml`,
    documentWith('kind: ', 'kind: ', `id: X-${index}\nkind: none\n`),
  ])
  const cwd = dirname(inventedRecords(Object.fromEntries(documents)))
  for (const command of [
    ['list'],
    ['show', 'HU-1/1'],
    ['export'],
    ['summary', '--for', 'BOARD-2'],
  ]) {
    const { code, out, err } = await run(command, { cwd })
    expect(code).toBe(65)
    expect(out).not.toBe('')
    expect(err.match(/: error \[/g)).toHaveLength(5)
    expect(err).toMatch(/\d{3,} errors\nOnly the first 5 problems are shown; mandates check/)
  }
})
