// The sheet of rejected rows: it marks the bad cells, says why in the language of the sheet, and applies once corrected.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { readSheets } from '../../src/sheet/read.ts'
import { PROBLEM_HEADING } from '../../src/words/sheet.ts'
import { exampleDesk, rowsIn, saveRows, type Desk, type Row } from './desk.ts'

const ID = 'COUNCIL-10-R2/5.2'
const FILE = 'documents/COUNCIL-10-R2.yaml'

/** A desk with `sheet.csv`, in which the rows are changed. */
async function desk(changes: Record<string, Row>, lang = 'en'): Promise<Desk> {
  const made = exampleDesk()
  const file = join(made.folder, 'sheet.csv')
  await made.run('export', '--output', 'sheet.csv', '--lang', lang)
  saveRows(
    file,
    rowsIn(file).map(row => ({ ...row, ...changes[row['id'] ?? ''] })),
  )
  return made
}

describe.each(LANGUAGES)('a sheet in %s', lang => {
  test('has the rejected rows alone, with their problems, and applies when they are corrected', async () => {
    const on = exampleDesk()
    const file = join(on.folder, 'sheet.csv')
    await on.run('export', '--output', 'sheet.csv', '--lang', lang, '--editable', 'department')
    const rows = rowsIn(file).map(row =>
      row['id'] === ID ? { ...row, status: 'hmm', set_department: 'Nobody' } : row,
    )
    saveRows(file, rows)
    const { code } = await on.run('apply', 'sheet.csv', '--rejects', 'back.csv')
    expect(code).toBe(65)
    const back = rowsIn(join(on.folder, 'back.csv'))
    expect(back.map(row => row['id'])).toEqual([ID])
    const problem = back[0]?.[PROBLEM_HEADING.en] ?? ''
    expect(problem).toContain('hmm')
    expect(problem).toContain('Nobody')
    expect(problem.split('\n').length).toBeGreaterThan(1)
    saveRows(
      join(on.folder, 'back.csv'),
      back.map(row => ({ ...row, status: 'blocked', note: 'No host', set_department: 'legal' })),
    )
    const again = await on.run('apply', 'back.csv', '--write', '--by', 'Ann')
    expect(again.code).toBe(0)
    expect(on.records()[FILE]).toContain('note: No host')
    expect(on.records()[FILE]).toContain('department: legal')
  })
})

test('the workbook marks the bad cells, and applies when they are corrected', async () => {
  const on = await desk({ [ID]: { status: 'hmm', date: '31/02/2026' } }, 'fr')
  await on.run('apply', 'sheet.csv', '--rejects', 'back.xlsx')
  const bytes = readFileSync(join(on.folder, 'back.xlsx'))
  const [table] = readSheets(bytes, 'back.xlsx')
  expect(table?.rows).toHaveLength(2)
  expect(table?.rows[1]?.cells.at(-1)).toContain('31/02/2026')
  const again = await on.run('apply', 'back.xlsx')
  expect(again.code).toBe(65)
  expect(again.err).toContain('hmm')
})

test('a row that others overtook is brought up to date, with the changes kept', async () => {
  const on = await desk({ [ID]: { note: 'Mine' } })
  const theirs =
    'update COUNCIL-10-R2/5.2 --status blocked --by Bob --date 2026-03-31 --note Theirs'
  await on.run(...theirs.split(' '))
  const first = await on.run('apply', 'sheet.csv', '--rejects', 'back.csv')
  expect(first.code).toBe(75)
  const [row] = rowsIn(join(on.folder, 'back.csv'))
  expect([row?.['note'], row?.['status'], row?.['by']]).toEqual(['Mine', 'Blocked', 'Bob'])
  const again = await on.run('apply', 'back.csv', '--write', '--by', 'Ann')
  expect(again.code).toBe(0)
  expect(on.records()[FILE]).toContain('note: Theirs')
  expect(on.records()[FILE]).toContain('note: Mine')
})

test('without a rejected row no file is written, and no file is replaced', async () => {
  const on = await desk({})
  await on.run('apply', 'sheet.csv', '--rejects', 'back.csv')
  expect(() => readFileSync(join(on.folder, 'back.csv'))).toThrow('ENOENT')
  const bad = await desk({ [ID]: { status: 'hmm' } })
  const replaced = await bad.run('apply', 'sheet.csv', '--rejects', 'sheet.csv')
  expect(replaced.code).not.toBe(0)
  expect(rowsIn(join(bad.folder, 'sheet.csv')).length).toBeGreaterThan(1)
})
