// `request`: who is asked about what, and the files for each recipient. The mails are read by an independent library.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { idOf } from '../../src/query/find.ts'
import { requestTo } from '../../src/requests/recipients.ts'
import { readSheets } from '../../src/sheet/read.ts'
import { departmentOf, openWork } from '../../src/tracking/responsible.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { exampleDesk, type Desk } from '../apply/desk.ts'
import { day } from '../records/build.ts'
import { exampleRecords } from '../report/example.ts'

const records = exampleRecords()
const snapshot = snapshotOf(records, day('2026-04-01'))
const usual = { chosen: undefined, usual: 'en' } as const

/** Adds lines below a line of organisation.yaml. */
function organisationWith(desk: Desk, below: RegExp, lines: string): void {
  const file = join(desk.folder, 'records/organisation.yaml')
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(below)
  writeFileSync(
    file,
    text.replace(below, found => found + lines),
  )
}

/** A desk with an address and a language for one department. */
function deskWithAddress(): Desk {
  const desk = exampleDesk()
  const fields = '    email: legal@example.org\n    language: fr\n'
  organisationWith(desk, /^ {2}- id: legal\n/m, fields)
  return desk
}

async function mailIn(desk: Desk, path: string): Promise<Email> {
  return PostalMime.parse(readFileSync(join(desk.folder, path)))
}

test('every open action of a department is asked exactly once', () => {
  const { asked, unassigned } = requestTo('departments', snapshot.mandates, snapshot, usual)
  const rows = asked.flatMap(({ rows: own = [] }) => own.map(idOf))
  const open = snapshot.mandates.flatMap(openWork)
  expect(rows.toSorted()).toEqual(
    open
      .filter(found => departmentOf(found) !== undefined)
      .map(idOf)
      .toSorted(),
  )
  expect(unassigned).toEqual([])
  for (const { to, rows: own = [] } of asked)
    for (const found of own) expect(departmentOf(found)).toBe(to.id)
})

test('a State is asked only what it has not answered', () => {
  const { asked } = requestTo('states', snapshot.mandates, snapshot, usual)
  const questions = asked.flatMap(each => each.questions ?? [])
  expect(questions.length).toBeGreaterThan(10)
  for (const { reply, tracked } of questions)
    expect([reply, tracked.outstanding]).toEqual([null, true])
})

test('a recipient that the filter names is the only one', async () => {
  const desk = exampleDesk()
  const { out } = await desk.run('request', '--dry-run', '--department', 'Legal Affairs Department')
  expect(out).toContain('1 request would be prepared · answers needed by 14 April 2026')
  expect(out).toContain('Legal Affairs Department: 12 rows · English')
  expect(readdirSync(desk.folder)).toEqual(['records'])
})

test('a department is written to in its own language, unless one language is chosen', async () => {
  const desk = deskWithAddress()
  const own = await desk.run('request', '-o', 'out', '--department', 'legal')
  expect([own.code, own.err]).toEqual([0, ''])
  const {
    subject = '',
    to,
    headers,
    text = '',
    attachments,
  } = await mailIn(desk, 'out/legal/legal.eml')
  expect(subject).toBe('Mandats\u00a0: informations demandées pour le 14 avril 2026')
  expect(to?.map(({ address }) => address)).toEqual(['legal@example.org'])
  expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
  expect(text.trim()).toBe(readFileSync(join(desk.folder, 'out/legal/legal.txt'), 'utf8').trim())
  expect(attachments.map(({ filename }) => filename)).toEqual(['legal.docx', 'legal.xlsx'])
  for (const { filename, content } of attachments)
    expect(Buffer.from(content as ArrayBuffer)).toEqual(
      readFileSync(join(desk.folder, 'out/legal', filename ?? '')),
    )
  await desk.run('request', '-o', 'arabic', '--department', 'legal', '--lang', 'ar')
  expect((await mailIn(desk, 'arabic/legal/legal.eml')).subject).toMatch(/14\sأبريل/)
})

describe.each(LANGUAGES)('in %s', lang => {
  test('the same day gives the same bytes, and the sheet applies as it is', async () => {
    const desk = exampleDesk()
    for (const folder of ['one', 'two'])
      expect((await desk.run('request', '-o', folder, '--lang', lang)).code).toBe(0)
    const names = readdirSync(join(desk.folder, 'one'), { recursive: true, encoding: 'utf8' })
    expect(names.filter(name => name.includes('.'))).toHaveLength(16)
    for (const name of names.filter(each => each.includes('.')))
      expect(readFileSync(join(desk.folder, 'one', name))).toEqual(
        readFileSync(join(desk.folder, 'two', name)),
      )
    const before = desk.records()
    const { code } = await desk.run('apply', 'one/maritime/maritime.xlsx', '--write')
    expect(code).toBe(0)
    expect(desk.records()).toEqual(before)
    const bytes = readFileSync(join(desk.folder, 'one/maritime/maritime.xlsx'))
    const [table] = readSheets(bytes, 'maritime.xlsx')
    expect(table?.rows).toHaveLength(22)
  })

  test('a note verbale quotes the mandates, and has no sheet', async () => {
    const desk = exampleDesk()
    await desk.run('request', '--to', 'states', '--state', 'XA', '-o', 'notes', '--lang', lang)
    const { attachments, html = '' } = await mailIn(desk, 'notes/XA/XA.eml')
    expect(attachments.map(({ filename }) => filename)).toEqual(['XA.docx'])
    const text = readFileSync(join(desk.folder, 'notes/XA/XA.txt'), 'utf8')
    expect(text).toContain('ULS/COUNCIL-10/RES.2')
    expect(text).toContain('circulate a note verbale inviting the Member States')
    expect(html).toContain(lang === 'ar' ? 'dir="rtl"' : 'dir="ltr"')
  })
})

test('officers are asked about their mandates and actions; the rest is counted', async () => {
  const desk = exampleDesk()
  const officer = ['--name', 'Ann Example', '--email', 'ann@example.org']
  expect((await desk.run('officer', 'add', 'ann', ...officer)).code).toBe(0)
  expect((await desk.run('edit', 'COUNCIL-10-R2/5', '--set-officer', 'ann')).code).toBe(0)
  const { out, err } = await desk.run('request', '--to', 'officers', '--dry-run')
  expect(out).toContain('Ann Example: 3 rows')
  expect(err).toContain('mandates have nobody to ask.')
})

describe('the day for the answers', () => {
  test.each<[string, string[], number, string]>([
    ['of the option', ['--by', '2026-05-01'], 0, '1 May 2026'],
    ['of the papers of the next meeting', [], 0, '14 April 2026'],
    ['is in the past', ['--by', '2026-03-31'], 2, 'before 2026-04-01'],
    ['is not in the calendar', ['--for', 'COUNCIL-13'], 2, 'papers of COUNCIL-13'],
    ['is no date', ['--by', 'soon'], 2, 'soon'],
  ])('%s', async (_, args, code, said) => {
    const outcome = await exampleDesk().run('request', '--dry-run', ...args)
    expect(outcome.code).toBe(code)
    expect(outcome.out + outcome.err).toContain(said)
  })
})

test('without a folder nothing is written, and no file is replaced by chance', async () => {
  const desk = exampleDesk()
  expect((await desk.run('request')).code).toBe(2)
  await desk.run('request', '-o', 'out')
  const file = join(desk.folder, 'out/legal/legal.txt')
  writeFileSync(file, 'mine')
  const again = await desk.run('request', '-o', 'out')
  expect([again.code, readFileSync(file, 'utf8')]).toEqual([73, 'mine'])
  expect((await desk.run('request', '-o', 'out', '--force')).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toContain('Legal Affairs Department')
})

test('with nothing to ask, no folder is made', async () => {
  const desk = exampleDesk()
  const { code, out } = await desk.run('request', '-o', 'out', '--search', 'nosuchword')
  expect(code).toBe(0)
  expect(out).toContain('There is nothing to ask')
  expect(existsSync(join(desk.folder, 'out'))).toBe(false)
})
