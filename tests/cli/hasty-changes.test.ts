// Changes of records by a person in a hurry: ids of other things, words typed in part, the same change twice.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { HEAD, inventedRecords, ORGANISATION, temporaryFolder } from '../folders.ts'
import { run, words, type Outcome } from './run.ts'

const RECORD = `${HEAD}  - id: a
    paragraph: "1"
    title: Survey
    text: Requests the Secretary-General to survey the harbours and to report on them.
    departments: [ports]
    actions:
      - {id: 1, title: Prepare the survey}
      - {id: 2, title: Begun twice, removed: {date: 2018-04-01, by: Ann, reason: Twice}}
    states:
      asked: [XA, XB]
      replies:
        - {state: XB, date: 2018-07-01, answer: in-progress}
  - id: b
    paragraph: "2"
    title: Lights
    text: Requests the Secretary-General to count the lights.
    due: 2030-01-01
    confirmedBefore:
      - {meeting: BOARD-2, ref: R/1, withdrawn: {date: 2019-03-03, by: Ann, reason: Too early}}
    states:
      asked: [XA, XB]
      replies:
        - {state: XB, date: 2018-07-01, answer: partial}
        - {state: XB, date: 2018-07-02, answer: complied, withdrawn: {date: 2018-07-03, reason: Not so}}
  - id: d
    paragraph: "4"
    title: Gone
    text: Requests nothing.
    removed: {date: 2018-04-01, by: Ann, reason: None}
`

interface Desk {
  readonly run: (line: string) => Promise<Outcome>
  readonly text: (file?: string) => string
}

function newDesk(files: Record<string, string> = {}): Desk {
  const records = inventedRecords({
    'organisation.yaml': ORGANISATION.replace(
      '  - {id: ports, name: Ports}\n',
      '  - {id: ports, name: Ports}\n  - {id: piers, name: Piers}\n  - {id: quays, name: Quays}\n',
    ),
    'documents/HU-1.yaml': RECORD,
    ...files,
  })
  const env = { XDG_STATE_HOME: temporaryFolder(), MANDATES_BY: 'Ann' }
  return {
    run: line => run(words(line), { cwd: dirname(records), env }),
    text: (file = 'documents/HU-1.yaml') => readFileSync(join(records, file), 'utf8'),
  }
}

test.each([
  ['rename a d', 'HU-1/d'],
  ['rename a.1 2', 'HU-1/a.2'],
  ['rename a D', 'HU-1/d'],
  ['split a --at "to report" --title Report --id d', 'HU-1/d'],
  ['split a --at "to report" --title Report --id D', 'HU-1/D'],
])('%s: the id of what was removed stays its own', async (line, by) => {
  const desk = newDesk()
  const { code, err } = await desk.run(line)
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(by) as string })
  expect(desk.text()).toBe(RECORD)
})

test.each(['a ../x', 'a HU-2/x', 'a.1 b.7', 'a.1 HU-2/a.7'])(
  'rename %s: nothing moves to another place',
  async ids => {
    const desk = newDesk()
    expect(await desk.run(`rename ${ids}`)).toMatchObject({ code: 2 })
    expect(desk.text()).toBe(RECORD)
  },
)

test('rename: a full id does, also one that begins with an id of before', async () => {
  const desk = newDesk()
  expect(await desk.run('rename HU-1 HU-9')).toMatchObject({ code: 0 })
  expect(await desk.run('rename a hu-1/x')).toMatchObject({ code: 0 })
  expect(await desk.run('rename x.1 HU-9/x.7')).toMatchObject({ code: 0 })
  expect(desk.text()).toContain('- id: x\n    formerly:\n      - a\n')
  expect(desk.text()).toContain('{id: "7", title: Prepare the survey')
})

test('rename: capital letters alone can change, and back', async () => {
  const desk = newDesk()
  for (const line of ['rename HU-1 Hu-1', 'rename a A', 'rename A.1 one', 'rename A.one ONE'])
    expect(await desk.run(line)).toMatchObject({ code: 0 })
  expect(desk.text()).toContain('- id: A\n    formerly:\n      - a\n')
  expect(await desk.run('check')).toMatchObject({ code: 0 })
  expect(await desk.run('show HU-1/a.1')).toMatchObject({ code: 0 })
  expect(await desk.run('rename A a')).toMatchObject({ code: 0 })
  expect(desk.text()).toContain('- id: a\n    formerly:\n      - A\n')
})

test('what is named twice is changed once', async () => {
  const desk = newDesk()
  expect(await desk.run('edit a HU-1/a --clear department --correct')).toMatchObject({ code: 0 })
  expect(desk.text()).toBe(RECORD.replace('    departments: [ports]\n', ''))
  expect(await desk.run('remove b HU-1/b --reason Twice')).toMatchObject({ code: 0 })
  expect(await desk.run('join a HU-1/a')).toMatchObject({ code: 2 })
})

test('edit: ids with a filter, and a field that is set and cleared, are refused', async () => {
  const desk = newDesk()
  for (const line of [
    'edit a b --department piers --set-kind continuing',
    'edit b --set-due 2031-01-01 --clear due',
    'edit a --set-department piers --clear departments',
  ])
    expect(await desk.run(line)).toMatchObject({ code: 2 })
  expect(desk.text()).toBe(RECORD)
})

test('edit: each of two mandates with the same id is changed', async () => {
  const again = '  - {id: b, paragraph: "5", title: Again, text: Requests it again.}\n'
  const desk = newDesk({ 'documents/HU-1.yaml': RECORD + again })
  await desk.run('edit --document HU-1 --set-kind continuing')
  expect(desk.text().split('kind: continuing')).toHaveLength(4)
})

test('join: withdrawn replies, withdrawn confirmations and the deadline are kept', async () => {
  const desk = newDesk()
  expect(await desk.run('join a b')).toMatchObject({ code: 0 })
  const text = desk.text()
  for (const kept of ['due: 2030-01-01', 'R/1', 'Too early', 'Not so', 'order: 2'])
    expect(text).toContain(kept)
  expect(await desk.run('check')).toMatchObject({ code: 0 })
  await desk.run('undo --quiet')
  expect(desk.text()).toBe(RECORD)
})

const THREE = `${HEAD.replace('language: en', 'language: ar')}  - id: a
    paragraph: "1"
    title: الموانئ
    text:
      # as adopted
      ar: يَطلُبُ من الأمينِ العامِّ أن يَدرُسَ الموانئ، وأن يُقَدِّمَ تقريرًا.
      fr: |
        Prie le Secrétaire général d'étudier
        les ports, et de présenter
        un rapport.
      en: Requests the Secretary-General to study the harbours, and to present a report.
`

test('split: words without their marks, and across lines, are found in each language', async () => {
  const desk = newDesk({ 'documents/HU-1.yaml': THREE })
  const french = 'et de présenter un rapport'.normalize('NFD')
  const line = `split a --at "وأن يقدم" --at "${french}" --at "and to present" --title تقرير`
  expect(await desk.run(line)).toMatchObject({ code: 0 })
  const text = desk.text()
  expect(text).toContain('# as adopted\n      ar: يَطلُبُ من الأمينِ العامِّ أن يَدرُسَ الموانئ،\n      fr:')
  expect(text).toContain('ar: وأن يُقَدِّمَ تقريرًا.')
  expect(text).toContain('et de présenter\\nun rapport.')
})

test('split: the language without the words is named', async () => {
  const desk = newDesk({ 'documents/HU-1.yaml': THREE })
  const { code, err } = await desk.run('split a --at "وأن يقدم" --at "and to" --title تقرير')
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('French') as string })
  expect(desk.text()).toBe(THREE)
})

test('a department that was closed gets no other successor', async () => {
  const desk = newDesk()
  await desk.run('department close ports --successor piers --date 2019-01-01')
  const closed = desk.text('organisation.yaml')
  expect(await desk.run('department merge ports --into quays')).toMatchObject({ code: 2 })
  expect(desk.text('organisation.yaml')).toBe(closed)
  const later = 'department close ports --successor piers --date 2019-02-01'
  expect(await desk.run(later)).toMatchObject({ code: 0 })
})

test('a department is renamed in the order of the days', async () => {
  const desk = newDesk()
  await desk.run('department rename ports --name Havens --date 2019-02-01')
  for (const date of ['2019-02-01', '2018-01-01'])
    expect(await desk.run(`department rename ports --name Docks --date ${date}`)).toMatchObject({
      code: 2,
    })
  expect(await desk.run('department rename ports --name Docks --correct')).toMatchObject({
    code: 0,
  })
})

test('a suspension that began earlier stays one', async () => {
  const desk = newDesk({ 'documents/HU-1.yaml': HEAD.replace('mandates:\n', 'mandates: []\n') })
  await desk.run('member suspend XA --date 2019-02-01')
  await desk.run('member suspend XA --date 2019-01-01')
  await desk.run('member reinstate XA --date 2019-03-01')
  expect(desk.text('organisation.yaml')).toContain(
    'suspended: [{from: 2019-01-01, to: 2019-03-01}]',
  )
})

test('nothing is handed over to an officer who left', async () => {
  const officers = 'officers:\n  - {id: ann, name: Ann}\n  - {id: bob, name: Bob, to: 2018-01-01}\n'
  const desk = newDesk({
    'organisation.yaml': ORGANISATION + officers,
    'documents/HU-1.yaml': RECORD.replace('departments: [ports]', 'officer: ann'),
  })
  const before = desk.text()
  expect(await desk.run('officer handover ann bob')).toMatchObject({ code: 2 })
  expect(desk.text()).toBe(before)
})

const LATER = `${HEAD.replaceAll('HU-1', 'HU-2').replace('HU/2018/1', 'HU/2019/2')}  - id: r
    paragraph: "1"
    title: Survey again
    text: Requests the Secretary-General to go on.
    renews: [HU-1/a]
`
  .replace('date: 2018-03-02', 'date: 2019-03-02')
  .replace('meeting: BOARD-1', 'meeting: BOARD-2')

test('remove: a renewed mandate goes with the one that renews it, or not at all', async () => {
  const desk = newDesk({ 'documents/HU-2.yaml': LATER })
  const { code, err } = await desk.run('remove a --reason Not')
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringContaining('mandates edit HU-2/r --clear renews') as string,
  })
  expect(await desk.run('remove a HU-2/r --reason Not')).toMatchObject({ code: 0 })
  expect(await desk.run('check')).toMatchObject({ code: 0 })
})

test('join: an extension moves no other deadline than its own', async () => {
  const extended = RECORD.replace(
    '    due: 2030-01-01\n',
    '    due: 2030-01-01\n    extensions:\n      - {date: 2018-06-01, to: 2031-01-01}\n',
  ).replace('    departments: [ports]\n', '    due: 2029-01-01\n')
  const desk = newDesk({ 'documents/HU-1.yaml': extended })
  expect(await desk.run('join a b')).toMatchObject({ code: 2 })
  expect(desk.text()).toBe(extended)
  await desk.run('edit a --set-due 2030-01-01')
  expect(await desk.run('join a b')).toMatchObject({ code: 0 })
})

test('join, split: a comment does not vanish with what is taken out', async () => {
  const told = RECORD.replace(
    '    title: Lights\n',
    '    title: Lights\n    # the Treasury disagrees\n',
  )
  const desk = newDesk({ 'documents/HU-1.yaml': told })
  const { code, err } = await desk.run('join a b')
  expect({ code, err }).toMatchObject({
    code: 65,
    err: expect.stringContaining('comment') as string,
  })
  expect(desk.text()).toBe(told)
  expect(await desk.run('join b a')).toMatchObject({ code: 0 })
  expect(desk.text()).toContain('# the Treasury disagrees')
})

test('edit: a comment beside a field does not vanish with the field', async () => {
  const commented = RECORD.replace('due: 2030-01-01', 'due: 2030-01-01 # agreed by phone')
  const desk = newDesk({ 'documents/HU-1.yaml': commented })
  const { code } = await desk.run('edit b --clear due')
  expect(code).not.toBe(0)
  expect(desk.text()).toBe(commented)
})

test('act: a number that an action of a removed mandate had is not given again', async () => {
  const desk = newDesk()
  await desk.run('split a --at "and to report" --title Report --actions 1')
  await desk.run('remove a-2 --reason "Not ours"')
  const { out } = await desk.run('act a "Ask the keepers"')
  expect(out).toContain('HU-1/a.3')
})

test('split: the second mandate begins with a whole word, and takes actions of the first only', async () => {
  const desk = newDesk()
  const refused = [
    'split a --at "vey the harbours" --title Report',
    'split a --at "and to report" --title Report --actions HU-1/b.1',
  ]
  for (const line of refused) expect((await desk.run(line)).code).toBe(2)
  expect(desk.text()).toBe(RECORD)
  const { code } = await desk.run('split a --at "and to report" --title Report --actions a.1,1')
  expect(code).toBe(0)
})

test('correct: evidence that is the same already is no correction', async () => {
  const desk = newDesk()
  await desk.run('update a.1 --status implemented --date 2018-05-01 --evidence letter:HU/L/1')
  const before = desk.text()
  const { code } = await desk.run('correct a.1 --evidence letter:HU/L/1 --reason "The same"')
  expect(code).toBe(2)
  expect(desk.text()).toBe(before)
})

test('log: a removed action is named by its title', async () => {
  const { out } = await newDesk().run('log')
  expect(out).toContain('Begun twice')
})

test.each(['HU-1/d', 'd', 'HU-1/a.2', 'a.2'])(
  'show %s: what was removed is not unknown, with the index and without',
  async id => {
    const desk = newDesk()
    for (const option of ['', ' --no-index']) {
      const { code, err } = await desk.run(`show ${id}${option}`)
      expect({ code, err }).toMatchObject({
        code: 2,
        err: expect.stringContaining('was removed from the records on 2018-04-01') as string,
      })
    }
  },
)

test('show: what begins like something that was removed is unknown, and similar ids are suggested', async () => {
  const { err } = await newDesk().run('show HU-1/dd')
  expect(err).toContain('Mandate not found')
})

test.each(['', ' --no-index'])(
  'log shows what was removed from a document without other mandates%s',
  async option => {
    const only =
      RECORD.slice(0, RECORD.indexOf('  - id: a')) + RECORD.slice(RECORD.indexOf('  - id: d'))
    const desk = newDesk({ 'documents/HU-1.yaml': only })
    for (const filter of ['', ' --document HU-1', ' --search nothing'])
      expect((await desk.run(`log${filter}${option}`)).out).toContain('Removed from the records')
    expect((await desk.run(`log --department ports${option}`)).out).not.toContain('Removed')
  },
)
