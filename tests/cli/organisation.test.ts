// Commands for the calendar and the organisation: each change is reported, checked, asked for and undone.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { programOf } from '../../src/cli/main.ts'
import { commandsBelow, pathOf } from '../../src/command-line/help.ts'
import { ENTER, person } from '../dialogues/person.ts'
import { runGit } from '../../src/programs/git.ts'
import { documentWith, inventedRecords, temporaryFolder } from '../folders.ts'
import { git, ioOfNobody, run, words, type Outcome, type World } from './run.ts'

const ORGANISATION = `# Who we are
name: Harbour Union
languages: [en, fr]
reportsTo: BOARD
departments:
  - id: ports
    name:
      en: Ports   # the oldest
      fr: Les ports
  - {id: piers, name: {en: Piers, fr: Les quais}}
subjects:
  - {id: water, name: {en: Water, fr: Eau}}
officers:
  - {id: ann, name: Ann Bell, department: ports}
  - {id: bob, name: Bob Kay}
groups:
  - {id: north, name: {en: North, fr: Nord}}
states:
  - {code: XA, name: Alba, group: north}
  - {code: XB, name: Borea, suspended: [{from: 2018-01-01}]}
`

const WORK = documentWith(
  '    departments: [ports]\n',
  '    departments: [piers, ports]\n    officer: ann\n',
)

const FILES = ['organisation.yaml', 'meetings.yaml', 'documents/HU-1.yaml'] as const

interface Desk {
  readonly records: string
  readonly run: (line: string, world?: Partial<World>) => Promise<Outcome>
  readonly text: (file: (typeof FILES)[number]) => string
  readonly all: () => readonly string[]
}

function newDesk(): Desk {
  const records = inventedRecords({
    'organisation.yaml': ORGANISATION,
    'documents/HU-1.yaml': WORK,
  })
  const text = (file: string): string => readFileSync(join(records, file), 'utf8')
  const env = { XDG_STATE_HOME: temporaryFolder() }
  return {
    records,
    run: (line, world = {}) => run(words(line), { cwd: dirname(records), env, ...world }),
    text,
    all: () => FILES.map(text),
  }
}

/** Each command with values that it accepts on a new desk. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'meeting add': 'BOARD-4 --body Board --from 2021-03-01 --to 2021-03-02 --hijri-from 1442-07-17',
  'meeting move': 'BOARD-3 --from 2019-05-01',
  'meeting hold': 'BOARD-3 --from 2019-03-20',
  'meeting postpone': 'BOARD-3',
  'meeting cancel': 'BOARD-3',
  'body add': 'BUOYS --ministerial --name Buoys',
  'body rename': 'board --name "Board of Pilots"',
  'department add': 'lights --name Lights',
  'department rename': 'ports --name Harbours --date 2019-03-01',
  'department merge': 'piers --into ports',
  'department close': 'Ports --successor piers --date 2019-04-01',
  'member add': 'XC --group North --name Coria --date 2019-01-01',
  'member suspend': 'XA --date 2019-01-01',
  'member reinstate': 'Borea --date 2019-01-01',
  'member leave': 'XA --date 2019-01-01',
  'subject add': 'light --name fr=Lumière',
  'subject rename': 'water --name Waters',
  'subject remove': 'water',
  'officer add': 'cleo --name Cleo --email cleo@example.org --department ports --from 2019-01-01',
  'officer leave': 'bob --date 2019-04-01',
  'officer handover': 'ann bob --date 2019-04-01',
}

test('every change is shown, written, without an error in the records, and undone to equal bytes', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  const changes = commandsBelow(program).filter(
    command => command.parent !== program && command.name() !== 'list',
  )
  expect(changes.map(pathOf).toSorted()).toEqual(Object.keys(ACCEPTED).toSorted())
  for (const [command, values] of Object.entries(ACCEPTED)) {
    const desk = newDesk()
    const before = desk.all()
    const dry = await desk.run(`${command} ${values} --dry-run`)
    expect([command, dry.code, desk.all()]).toEqual([command, 0, before])
    expect(dry.out).toMatch(/^[+-] /m)
    const { code, out, err } = await desk.run(`${command} ${values}`)
    expect([command, code, err]).toEqual([command, 0, ''])
    expect(out).toContain('Written to records/')
    expect(desk.all()).not.toEqual(before)
    expect((await desk.run('check')).out).not.toMatch(/error/)
    expect((await desk.run('undo --yes --quiet')).code).toBe(0)
    expect(desk.all()).toEqual(before)
  }
})

test('only the necessary lines change', async () => {
  const desk = newDesk()
  await desk.run('department rename ports --name Harbours --name "fr=Les rades" --date 2019-03-01')
  expect(desk.text('organisation.yaml')).toBe(
    ORGANISATION.replace('en: Ports   # the oldest', 'en: Harbours   # the oldest').replace(
      'fr: Les ports\n',
      [
        'fr: Les rades',
        '    names:',
        '      - until: 2019-03-01',
        '        name:',
        '          en: Ports',
        '          fr: Les ports',
        '        by: Test Officer\n',
      ].join('\n'),
    ),
  )
})

test('a report of an earlier day has the earlier name', async () => {
  const desk = newDesk()
  await desk.run('department rename ports --name Harbours --date 2019-03-01')
  const earlier = await desk.run('show HU-1/1 --as-of 2019-02-28')
  const later = await desk.run('show HU-1/1 --as-of 2019-03-01')
  expect([earlier.out, later.out]).toEqual([
    expect.stringMatching(/^\s+Ports$/m),
    expect.stringMatching(/^\s+Harbours$/m),
  ])
})

test('a meeting that moves stays as long as it was, and loses its former Hijri days', async () => {
  const desk = newDesk()
  await desk.run(`meeting add ${ACCEPTED['meeting add']}`)
  const { out } = await desk.run('meeting move BOARD-4 --from 2021-03-31')
  expect(out).toContain('1 and 2 March 2021 → 31 March to 1 April 2021')
  expect(desk.text('meetings.yaml')).not.toContain('hijri')
})

test('outstanding mandates go to the successor, and closed ones stay', async () => {
  const desk = newDesk()
  await desk.run('update HU-1/1.1 --status in-progress --by Ann --date 2019-03-01')
  const { out } = await desk.run('department close piers --successor ports')
  expect(out).toContain('Outstanding mandates that now belong to Ports: 1')
  expect(desk.text('documents/HU-1.yaml')).toContain('departments: [ports]')
  await desk.run(
    'update HU-1/1 --status implemented --evidence letter:1 --by Ann --date 2019-03-02',
  )
  const after = await desk.run('officer handover ann bob --date 2019-04-01')
  expect(after.out).not.toContain('Outstanding mandates')
  expect(desk.text('documents/HU-1.yaml')).toContain('officer: ann')
})

test.each([
  ['department close piers', 'HU-1/1'],
  ['department close piers --successor piers', 'cannot succeed itself'],
  ['meeting add board-1 --body BOARD', 'BOARD-1|First board'],
  ['meeting hold BOARD-3 --from 2019-04-02', 'begins on 2019-04-02'],
  ['meeting cancel BOARD-2', 'held'],
  ['member suspend XB --date 2019-01-01', 'already has these values'],
  ['officer add cleo --name Cleo --email here', 'email'],
  ['meeting move BOARD-3 --from 2019-05-01 --as-of 2019-01-01', '--as-of'],
])('%s is refused, and nothing is written', async (line, reason) => {
  const desk = newDesk()
  const before = desk.all()
  const { code, err } = await desk.run(line)
  expect(code).not.toBe(0)
  expect(err).toMatch(new RegExp(reason))
  expect(desk.all()).toEqual(before)
})

test('departments do not succeed each other in a circle', async () => {
  const desk = newDesk()
  await desk.run('department add lights --name Lights')
  await desk.run('department close piers --successor ports --date 2019-12-31')
  const { code, err } = await desk.run('department close ports --successor piers')
  expect([code, err]).toEqual([2, expect.stringContaining('piers cannot succeed ports')])
})

test('at a terminal it asks for what is missing, and refuses a wrong answer at once', async () => {
  const desk = newDesk()
  const answers = ['BOARD-1', 'BOARD-4', 'Board', 'Fourth', 'Quatrième', '', '']
  const { ask, seen } = person([...answers, '2021-03-03', '2021-03-02', '2021-03-04', '', 'record'])
  const { code, out } = await desk.run('meeting add', { ask })
  expect(code).toBe(0)
  expect(out).toContain('Meeting added: BOARD-4  Fourth')
  expect(desk.text('meetings.yaml')).toContain(
    'name:\n      en: Fourth\n      fr: Quatrième\n    from: 2021-03-03\n    to: 2021-03-04\n',
  )
  const refused = seen.filter(question => question.refused.length > 0)
  expect(refused.map(({ question }) => question.message)).toEqual([
    'Id of the new meeting, for example CFM-53',
    'Last day',
  ])
})

test('given values are not asked for, and leaving writes nothing', async () => {
  const desk = newDesk()
  const before = desk.all()
  const { ask, seen } = person([ENTER])
  const { code } = await desk.run('officer handover ann --lang fr', { ask })
  expect(code).toBe(130)
  expect(seen[0]?.question.message).toBe('Responsable qui prend le relais')
  expect(desk.all()).toEqual(before)
})

test.each(LANGUAGES)('a change with all its values asks nothing, %s', async language => {
  const desk = newDesk()
  const { ask, seen } = person([])
  const { code } = await desk.run(`meeting cancel BOARD-3 --lang ${language}`, { ask })
  expect([code, seen]).toEqual([0, []])
})

test('only the files of the change are committed', async () => {
  const desk = newDesk()
  const cwd = dirname(desk.records)
  git(cwd, 'init', '--quiet')
  git(cwd, 'config', 'user.name', 'Ann')
  git(cwd, 'config', 'user.email', 'ann@example.org')
  git(cwd, 'add', '.')
  git(cwd, 'commit', '--quiet', '-m', 'Records')
  writeFileSync(join(cwd, 'note.txt'), 'mine')
  git(cwd, 'add', 'note.txt')
  const { code, err } = await desk.run('department merge piers --into ports --commit', {
    git: runGit,
  })
  expect([code, err]).toEqual([0, ''])
  expect(git(cwd, 'show', '--name-only', '--format=%s').trim().split('\n')).toEqual([
    'department merge: piers',
    '',
    'records/documents/HU-1.yaml',
    'records/organisation.yaml',
  ])
})
