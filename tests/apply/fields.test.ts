// The columns of `export --editable` set fields as `edit` does, beside the entry of the same row.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { exampleDesk, newLines, rowsIn, saveRows, type Desk, type Row } from './desk.ts'

const ID = 'COUNCIL-10-R2/5'
const FILE = 'documents/COUNCIL-10-R2.yaml'

interface Applied {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly desk: Desk
  readonly before: string
  readonly after: string
}

async function applied(
  fields: Row,
  { id = ID, lang = 'en', args = ['--write'], meanwhile = [] as string[] } = {},
): Promise<Applied> {
  const desk = exampleDesk()
  const file = join(desk.folder, 'sheet.csv')
  await desk.run('export', '--output', 'sheet.csv', '--editable', 'all', '--lang', lang)
  saveRows(
    file,
    rowsIn(file).map(row => (row['id'] === id ? { ...row, ...fields } : row)),
  )
  if (meanwhile.length > 0) expect((await desk.run(...meanwhile)).code).toBe(0)
  const before = desk.records()
  const { code, out, err } = await desk.run('apply', 'sheet.csv', ...args)
  return { code, out, err, desk, before: before[FILE] ?? '', after: desk.records()[FILE] ?? '' }
}

test.each(LANGUAGES)('an unchanged sheet in %s changes no byte', async lang => {
  const { code, out, before, after } = await applied({}, { lang })
  expect([code, after]).toEqual([0, before])
  expect(out).toContain('nothing to record')
})

test('each cell is recorded as `edit` records it', async () => {
  const { code, desk, after } = await applied({
    set_title: 'Safety at sea',
    set_kind: 'continu',
    set_department: 'إدارة الشؤون القانونية',
    set_due: '30 June 2027',
    set_target: '1 May 2027',
  })
  expect(code).toBe(0)
  const other = exampleDesk()
  const edit = await other.run(
    'edit',
    ID,
    '--set-title',
    'Safety at sea',
    '--set-kind=continuing',
    '--set-department=legal',
    '--set-due=2027-06-30',
    '--set-target=2027-05-01',
  )
  expect(edit.code).toBe(0)
  expect(after).toBe(other.records()[FILE])
  expect(desk.records()).toEqual(other.records())
})

test('a field and an entry of one row are recorded together', async () => {
  const fields = { set_target: '2027-05-01', status: 'bloqué', note: 'No answer yet', by: 'Ann' }
  const { code, out, before, after } = await applied(fields, { id: `${ID}.2` })
  expect(code).toBe(0)
  expect(out).toContain('1 update recorded. 1 record changed.')
  const added = newLines(before, after)
  expect(added).toContain('target: 2027-05-01')
  expect(added).toContain('status: blocked')
})

describe('a field that others changed since the export', () => {
  const meanwhile = ['edit', ID, '--set-title', 'Renamed by another']

  test('does not change a row that kept it', async () => {
    const { code, after } = await applied({ set_due: '2027-06-30' }, { meanwhile })
    expect(code).toBe(0)
    expect(after).toContain('Renamed by another')
    expect(after).toContain('due: 2027-06-30')
  })

  test('is not overwritten', async () => {
    const { code, err, before, after } = await applied({ set_title: 'Mine' }, { meanwhile })
    expect(code).toBe(75)
    expect(err).toContain('Renamed by another')
    expect(after).toBe(before)
  })
})

test('a later entry of others does not stop a change of a field', async () => {
  const update = ['update', `${ID}.2`, '--status', 'blocked', '--note', 'Late', '--by', 'Ann']
  const { code, after } = await applied(
    { set_title: 'Find a host soon' },
    { id: `${ID}.2`, meanwhile: update },
  )
  expect(code).toBe(0)
  expect(after).toContain('Find a host soon')
  expect(after.match(/note: Late/g)).toHaveLength(1)
})

test('every wrong cell of a row is reported at once, in the words of the sheet', async () => {
  const { code, err, before, after } = await applied({
    set_kind: 'sometimes',
    set_department: 'Nobody',
    set_due: '1 January 1990',
    set_title: '',
    status: 'hmm',
    date: '3/4/2026',
  })
  expect([code, after]).toEqual([65, before])
  for (const column of ['Kind', 'Departments', 'Title', 'Status', 'Date']) {
    expect(err).toContain(`(${column})`)
  }
  expect(err).toContain('1 row is rejected')
  expect(err).not.toContain('--set-')
})

test('--partial records the valid rows and names the others', async () => {
  const { code, out, err, desk } = await applied({ set_kind: 'sometimes' }, { args: ['--write'] })
  expect([code, out]).toEqual([65, ''])
  const file = join(desk.folder, 'sheet.csv')
  saveRows(
    file,
    rowsIn(file).map(row => (row['id'] === `${ID}.2` ? { ...row, set_target: '2027-05-01' } : row)),
  )
  const partial = await desk.run('apply', 'sheet.csv', '--write', '--partial')
  expect(partial.code).toBe(65)
  expect(partial.out).toContain('1 record changed.')
  expect(partial.err).toContain('1 row is rejected.')
  expect(partial.err).not.toContain('Nothing was written')
  expect(desk.records()[FILE]).toContain('target: 2027-05-01')
  expect(err).toContain('Nothing was written')
})

test('a sheet that was exported before a renaming still applies', async () => {
  const rename = ['rename', 'COUNCIL-10-R2/5', '5bis']
  const { code, desk } = await applied({ set_title: 'After the renaming' }, { meanwhile: rename })
  expect(code).toBe(0)
  expect(desk.records()[FILE]).toContain('After the renaming')
})

test('--partial stops a changed row with an error that only `check` finds', async () => {
  const { desk } = await applied({ set_due: '1990-01-01' }, { args: [] })
  const file = join(desk.folder, 'sheet.csv')
  saveRows(
    file,
    rowsIn(file).map(row => (row['id'] === `${ID}.2` ? { ...row, set_target: '2027-05-01' } : row)),
  )
  const { code, out, err } = await desk.run('apply', 'sheet.csv', '--write', '--partial')
  expect(code).toBe(65)
  expect(out).toContain('1 record changed.')
  expect(err).toContain('(Deadline in the document)')
  expect(desk.records()[FILE]).toContain('target: 2027-05-01')
  expect(desk.records()[FILE]).not.toContain('1990')
})

test('rows are found by the former ids of mandates, actions and documents', async () => {
  const desk = exampleDesk()
  const file = join(desk.folder, 'sheet.csv')
  await desk.run('export', '--output', 'sheet.csv', '--editable', 'all')
  saveRows(
    file,
    rowsIn(file).map(row => {
      if (row['id'] === ID) return { ...row, set_title: 'Found by its former id' }
      return row['id'] === `${ID}.2` ? { ...row, note: 'Also found', by: 'Ann' } : row
    }),
  )
  for (const [id, name] of [
    [`${ID}.2`, '7'],
    [ID, '5bis'],
    ['COUNCIL-10-R2', 'COUNCIL-10-R2-NEW'],
  ] as const)
    expect((await desk.run('rename', id, name)).code).toBe(0)
  const { code, err } = await desk.run('apply', 'sheet.csv', '--write')
  expect([code, err]).toEqual([0, ''])
  const { out } = await desk.run('show', 'COUNCIL-10-R2-NEW/5bis.7')
  expect(out).toContain('Also found')
  expect(out).toContain('Found by its former id')
})

test('officers are only in internal sheets', async () => {
  const desk = exampleDesk()
  const open = await desk.run('export', '--editable', 'officer')
  expect(open.code).toBe(2)
  const { out } = await desk.run('export', '--editable', 'all')
  expect(out).not.toContain('set_officer')
  const internal = await desk.run('export', '--editable', 'officer', '--internal')
  expect(internal.out).toContain('[set_officer]')
})
