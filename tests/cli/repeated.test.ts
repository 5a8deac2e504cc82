// Repeated options: the values of a filter add up, and two values of a single option are refused.
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { programOf } from '../../src/cli/main.ts'
import { commandsBelow } from '../../src/command-line/help.ts'
import { valueKindOf } from '../../src/command-line/value-kinds.ts'
import { documentWith, inventedRecords, ORGANISATION } from '../folders.ts'
import { ioOfNobody, run, type Outcome } from './run.ts'

const MANDATES = documentWith(
  '        title: Prepare the survey\n',
  `        title: Prepare the survey
        updates: [{date: 2018-06-01, status: in-progress, by: Ports}]
  - id: 2
    paragraph: "2"
    title: List of lights
    text: Requests a list of lights.
    kind: continuing
    departments: [law]
    updates: [{date: 2018-06-01, status: blocked, by: Law, note: Waiting}]
  - id: 3
    paragraph: "3"
    title: Charts
    text: Requests charts.
    due: {meeting: BOARD-3}
    departments: [ships]
    states: {asked: [XA]}
  - id: 4
    paragraph: "4"
    title: Buoys
    text: Requests buoys.
    states: {asked: [XB]}
`,
)
const FILES = {
  'organisation.yaml': ORGANISATION.replace(
    '  - {id: ports, name: Ports}\n',
    '  - {id: ports, name: Ports}\n  - {id: law, name: Law}\n  - {id: ships, name: Ships}\n',
  ).replace('name: Alba', 'name: "Alba, Republic of"'),
  'documents/HU-1.yaml': MANDATES,
  'documents/HU-2.yaml': MANDATES.replace('id: HU-1', 'id: HU-2').replace('HU/2018/1', 'HU/2018/2'),
}

async function listed(args: readonly string[], command = 'list'): Promise<string[]> {
  const cwd = dirname(inventedRecords(FILES))
  const format = command === 'list' ? ['--format', 'ndjson'] : ['--format', 'ndjson', '--quiet']
  const { code, out, err } = await run([command, ...format, ...args], { cwd })
  expect([code, err]).toEqual([0, ''])
  const ids = out.split('\n').filter(Boolean)
  return ids.map(line => (JSON.parse(line) as { id: string }).id).toSorted()
}

const both = (...numbers: readonly number[]): string[] =>
  ['HU-1', 'HU-2'].flatMap(document => numbers.map(number => `${document}/${number}`))

describe.each(['list', 'export'])('%s', command => {
  test.each([
    ['--department law --department ports', both(1, 2)],
    ['--department law,ports', both(1, 2)],
    ['--department law,ports --department ships', both(1, 2, 3)],
    ['--department law, --department law', both(2)],
    ['--status blocked --status in-progress', both(1, 2)],
    ['-s blocked,in-progress', both(1, 2)],
    ['--status blocked in-progress', both(1, 2)],
    ['--kind continuing --kind one-off', both(1, 2, 3, 4)],
    ['--due-at BOARD-2,BOARD-3', both(3, 1)],
    ['--due-at BOARD-2 --due-at board-3', both(3, 1)],
    ['--document HU-1 --document HU-2 --department law', both(2)],
    ['--document HU-1', both(1, 2, 3, 4).slice(0, 4)],
    ['--state XA --state XB', both(3, 4)],
    ['--search lights --search charts', both(2, 3)],
    ['--department law,ports --kind continuing', both(2)],
    ['--due-before 2020-01-01 --due-before 2020-01-01', both(1)],
  ])('%s', async (args, ids) => {
    expect(await listed(args.split(' '), command)).toEqual(ids.toSorted())
  })

  test('a name with a comma is one name', async () => {
    const args = ['--state', 'Alba, Republic of', '--state', 'Borea']
    expect(await listed(args, command)).toEqual(both(3, 4))
  })
})

test('review describes the same list in words', async () => {
  const cwd = dirname(inventedRecords(FILES))
  const { err } = await run(['review', '--department', 'law,ports', '--department', 'ships'], {
    cwd,
  })
  expect(err).toContain('mandates list --department law,ports --department ships')
})

test('columns, bodies, States and languages add up too', async () => {
  const cwd = dirname(inventedRecords(FILES))
  const at = (...args: string[]): Promise<Outcome> => run(args, { cwd })
  const { out } = await at(
    'list',
    '--columns',
    'id,title',
    '--columns',
    'due',
    '--format',
    'markdown',
  )
  expect(out).toMatch(/\| ID +\| Mandate +\| Due +\|/)
  const bodies = await at('meetings', '--body', 'BOARD', '--body', 'BOARD')
  expect(bodies.out).toContain('BOARD-2')
  const states = await at('states', '--state', 'XA,XB')
  expect(states.out).toMatch(/Alba, Republic of[^]*Borea/)
  const two = await at('summary', '--lang', 'en', '--lang', 'fr', '--format', 'text')
  expect([two.code, two.out]).toEqual([0, expect.stringMatching(/REPORT[^]*RAPPORT/i)])
})

describe('two values of a single option are refused', () => {
  test.each([
    [
      'list --format json --format csv',
      '--format takes only one value, but several were given: “json” and “csv”.',
    ],
    ['list -f json -f csv', '--format'],
    ['list --due-before 2019-01-01 --due-before 2020-01-01', '--due-before'],
    ['export --output a.csv --output b.csv', '--output'],
    ['log --since 2018-01-01 --since 2019-01-01', '--since'],
    ['update 1.1 --date 2018-01-01 --date 2018-01-02 --status blocked --note x', '--date'],
    ['update 1.1 --status blocked --status implemented', '--status'],
    ['list --records a --records b', '--records'],
    ['--records a list --records b', '--records'],
    ['list --as-of 2018-01-01 --as-of=2019-01-01', '--as-of'],
    ['list --lang en --lang fr', '--lang'],
    ['list --lang en,fr', '--lang'],
    ['init x --name A --name B', '--name'],
    ['init x --name en=A --name en=B', '--name'],
    ['init x --acronym A --acronym B', '--acronym'],
  ])('%s', async (line, message) => {
    const cwd = dirname(inventedRecords(FILES))
    const { code, out, err } = await run(line.split(' '), { cwd })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err).toContain('takes only one value, but several were given')
  })

  test.each(LANGUAGES)('in %s', async lang => {
    const args = ['list', '--lang', lang, '--sort', 'id', '--sort', 'due']
    const { code, err } = await run(args, { cwd: dirname(inventedRecords()) })
    expect(code).toBe(2)
    expect(err).toMatch(/--sort/)
    expect(err).not.toContain('undefined')
  })

  test('the same value twice counts once', async () => {
    const args = ['list', '--sort', 'id', '--sort', 'id']
    expect(await run(args, { cwd: dirname(inventedRecords()) })).toMatchObject({ code: 0, err: '' })
  })
})

test('no option of any command silently uses the last of several values', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  for (const { options } of [program, ...commandsBelow(program)]) {
    for (const option of options.filter(({ required }) => required)) {
      const { parseArg, flags } = option
      const twice = (): unknown => parseArg?.('b', parseArg('a', undefined))
      if (valueKindOf(option)?.several) expect([flags, twice()]).toEqual([flags, ['a', 'b']])
      else expect(twice, flags).toThrow('several-values')
    }
  }
})
