// The filters on every command that takes them, in three languages; officers are named in internal output alone.
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventedRecords, MEETINGS } from '../folders.ts'
import { run, type Outcome, type World } from './run.ts'

const ORGANISATION = `name: {en: Harbour Union, fr: Union des ports, ar: اتحاد الموانئ}
languages: [en]
reportsTo: BOARD
departments:
  - {id: law, name: {en: "Law, Treaties", fr: Affaires juridiques, ar: الشؤون القانونية}}
  - id: ports
    name: {en: Ports and Quays, fr: Ports et quais, ar: الموانئ والأرصفة}
    names: [{until: 2019-01-01, name: {en: Ports, fr: Ports, ar: الموانئ}}]
subjects:
  - {id: fish, name: {en: Fisheries, fr: Pêche, ar: الصيد}}
officers:
  - {id: zq, name: Zenobia Quill, email: zq@harbours.example, department: ports}
fields:
  - {id: budget, name: {en: Budget line, fr: Ligne budgétaire, ar: بند الميزانية}, type: number}
  - {id: volume, name: Volume, public: true}
states:
  - {code: XA, name: Alba}
`

const DOCUMENTS = {
  'documents/HU-1.yaml': `id: HU-1
formerly: [HU-OLD]
symbol: HU/2018/1
title: Resolution on harbours
type: resolution
body: BOARD
meeting: BOARD-1
date: 2018-03-02
language: en
mandates:
  - id: survey
    formerly: [1]
    paragraph: "1"
    title: {en: Survey of harbours, fr: Enquête sur les ports, ar: مسح الموانئ}
    text: Requests a survey.
    due: 2019-04-20
    departments: [ports]
    subjects: [fish]
    officer: zq
    extra: {budget: 4410, volume: IV}
    actions:
      - {id: 1, title: Ask, officer: zq}
  - id: 2
    paragraph: "2"
    title: {en: Note verbale on lights, fr: Note verbale sur les feux, ar: مذكرة شفوية عن المنارات}
    text: Requests a note.
    kind: continuing
    departments: [law]
    states: {asked: [XA]}
  - id: 3
    paragraph: "3"
    title: {en: Charts, fr: Cartes, ar: الخرائط}
    text: Requests charts and a verbal note.
    due: {meeting: BOARD-3}
    updates: [{date: 2019-03-20, status: blocked, note: Waiting}]
`,
}

function world(more: Partial<World> = {}): World {
  const files = { 'organisation.yaml': ORGANISATION, 'meetings.yaml': MEETINGS, ...DOCUMENTS }
  return { cwd: dirname(inventedRecords(files)), ...more }
}

/** Git, with an email address and nothing else. */
function gitOf(email: string): NonNullable<World['git']> {
  return (_, args) => {
    const isAsked = args.includes('user.email') && email !== ''
    return { status: isAsked ? 0 : 1, out: isAsked ? `${email}\n` : '', err: '' }
  }
}

async function listed(args: readonly string[], more: Partial<World> = {}): Promise<string> {
  const { code, out, err } = await run(['list', '--format', 'ndjson', ...args], world(more))
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n').filter(Boolean)
  return lines.map(line => (JSON.parse(line) as { id: string }).id.slice('HU-1/'.length)).join(' ')
}

describe('list', () => {
  test.each([
    [['--department', 'Law, Treaties,ports'], 'survey 2'],
    [['--department', 'ports'], 'survey'],
    [['--department', 'Ports et quais', '--department', 'الشؤون القانونية'], 'survey 2'],
    [['--no-department'], '3'],
    [['--no-department', '--department', 'Affaires juridiques'], '3 2'],
    [['--no-due'], '2'],
    [['--no-subject', '--no-officer'], '3 2'],
    [['--subject', 'peche'], 'survey'],
    [['--subject', 'الصيد'], 'survey'],
    [['--officer', 'zenobia quill'], 'survey'],
    [['--due-within', '30d'], 'survey'],
    [['--due-within', '2w'], ''],
    [['--due-after', 'BOARD-2'], 'survey'],
    [['--due-before', '2019-04-21'], 'survey'],
    [['--body', 'Board'], 'survey 3 2'],
    [['--older-than', '1y'], 'survey 3 2'],
    [['--older-than', '2y'], ''],
    [['--silent-since', 'BOARD-2'], 'survey 2'],
    [['--silent-since', '2019-03-21'], 'survey 3 2'],
    [['--status', 'Mise en œuvre bloquée'], '3'],
    [['--kind', 'مستمر'], '2'],
    [['--kind', 'continu', '--kind', 'recurring'], '2'],
    [['--search', '"note verbale"'], '2'],
    [['--search', 'note -verbale'], '3'],
    [['--field', 'Ligne budgétaire=4410'], 'survey'],
    [['--document', 'hu-old'], 'survey 3 2'],
  ])('%j leaves %j', async (args, expected) => {
    expect(await listed(args)).toBe(expected)
  })

  test('me is the officer with the email address of git', async () => {
    for (const me of ['me', 'moi', 'أنا'])
      expect(await listed(['--officer', me], { git: gitOf('ZQ@harbours.example') })).toBe('survey')
  })

  test.each([
    ['nobody@x.example', 'No officer has the email address nobody@x.example.'],
    ['', 'Git knows no email address of yours.'],
  ])('me with the address %j', async (email, message) => {
    const { code, err } = await run(['list', '--officer', 'me'], world({ git: gitOf(email) }))
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test.each([
    [['--due-within', 'soon'], '“soon”'],
    [['--older-than', '0d'], '“0d”'],
    [['--due-after', 'BOARD-3'], '--due-after 2018-05-06'],
    [['--field', 'budget'], 'FIELD=VALUE'],
    [['--field', 'budgit=1'], 'Did you mean budget'],
    [['--subject', 'Pèches'], 'Did you mean fish'],
    [['--kind', 'ponctuels'], 'Did you mean one-off'],
    [['--columns', 'officer'], '--internal'],
  ])('%j is refused', async (args, message) => {
    const { code, err } = await run(['list', ...args], world())
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  test('the heading names the filters', async () => {
    const of = async (language: string): Promise<string> => {
      const args = [
        '--department',
        'ports',
        '--no-subject',
        '--subject',
        'fish',
        '--due-within',
        '30d',
      ]
      const { out } = await run(['list', ...args, '--lang', language], world())
      return out.split('\n')[1] ?? ''
    }
    expect(await of('en')).toBe(
      'Due from 2019-04-01 to 2019-05-01 · Department: Ports and Quays · Subjects: Fisheries · no subject',
    )
    expect(await of('fr')).toBe(
      'Échéance du 2019-04-01 au 2019-05-01 · Département\u00a0: Ports et quais · Thèmes\u00a0: Pêche · sans thème',
    )
    expect(await of('ar')).toContain('الإدارة: الموانئ والأرصفة')
  })

  test('subjects, own fields and officers are columns', async () => {
    const columns = 'id,subjects,Budget line,officer'
    const { out } = await run(['list', '--internal', '--columns', columns], world())
    expect(out).toContain('Zenobia Quill')
    expect(out).toMatch(/survey +Fisheries +4410 /)
  })
})

test('renamed items are found and shown by their former names', async () => {
  const { out } = await run(['show', 'HU-OLD/1'], world())
  expect(out).toContain('HU-1/survey')
})

test('a page of an earlier day has the name of that day', async () => {
  const on = async (day: string): Promise<string> =>
    (await run(['show', 'survey', '--as-of', day], world())).out
  expect(await on('2018-12-31')).toMatch(/Department +Ports$/m)
  expect(await on('2019-01-01')).toMatch(/Department +Ports and Quays$/m)
})

describe('other commands', () => {
  const summary = (args: readonly string[]): Promise<Outcome> => run(['summary', ...args], world())

  test('the cover of a summary names its filters, and the summary contains nothing else', async () => {
    const { out } = await summary(['--department', 'law', '--lang', 'fr'])
    expect(out).toContain('Mandats choisis – Département\u00a0: Affaires juridiques')
    expect(out).not.toContain('Enquête')
    const data = JSON.parse((await summary(['--department', 'law', '--format', 'json'])).out) as {
      filters: unknown
      mandates: { id: string }[]
    }
    expect(data.filters).toEqual({ all: true, departments: ['law'] })
    expect(data.mandates.map(({ id }) => id)).toEqual(['HU-1/2'])
    expect(JSON.parse((await summary(['--format', 'json'])).out)).toMatchObject({ filters: null })
  })

  test('a report for ministers has no filter by internal values', async () => {
    for (const args of [
      ['--officer', 'zq'],
      ['--field', 'budget=4410'],
    ]) {
      expect((await summary(args)).code).toBe(2)
      expect((await summary([...args, '--internal'])).code).toBe(0)
    }
    expect((await summary(['--field', 'volume=IV'])).code).toBe(0)
  })

  test('states, log and export have the same filters', async () => {
    const states = await run(['states', '--department', 'ports', '--format', 'csv'], world())
    expect(states.out).not.toContain('HU-1/2')
    const log = await run(['log', '--no-department', '--format', 'ndjson'], world())
    expect(log.out).toContain('blocked')
    expect(log.out).not.toContain('survey')
    const sheet = await run(['export', '--subject', 'fish'], world())
    expect(sheet.out).toContain('survey')
    expect(sheet.out).not.toContain('Charts')
  })
})

describe('officers', () => {
  const COMMANDS: readonly (readonly string[])[] = [
    ...['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown'].map(each => ['list', '-f', each]),
    ['show', 'survey'],
    ['show', 'survey', '-f', 'json'],
    ['show', 'survey.1'],
    ['show', 'survey.1', '-f', 'json'],
    ...['csv', 'json', 'ndjson', 'ics'].map(each => ['export', '-f', each]),
    ...['text', 'markdown', 'html', 'json'].map(each => ['summary', '-f', each]),
    ['log'],
    ['states'],
    [],
  ]

  test.each(COMMANDS)('%s %s %s %s names no officer', async (...args) => {
    const { out, err } = await run(
      args.filter(each => each !== undefined),
      world(),
    )
    expect(out).not.toBe('')
    expect(out + err).not.toMatch(/zenobia|quill|harbours\.example|\bzq\b/i)
    if (args[0] === 'summary') expect(out).not.toMatch(/4410/)
  })

  test.each([
    ['list', '-f', 'json'],
    ['list', '-f', 'csv'],
    ['show', 'survey'],
    ['show', 'survey.1'],
    ['export', '-f', 'json'],
    ['summary', '-f', 'json'],
  ])('%s %s %s --internal names them', async (...args) => {
    const { out } = await run([...args.filter(each => each !== undefined), '--internal'], world())
    expect(out).toMatch(/zenobia quill|\bzq\b/i)
  })
})
