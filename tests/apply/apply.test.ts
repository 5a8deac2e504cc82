// `apply` records what a person changed in a sheet, and nothing else. One row that cannot be recorded stops all rows.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import type { Outcome } from '../cli/run.ts'
import { exampleDesk, newLines, rowsIn, saveRows, type Desk, type Row } from './desk.ts'

const FILE = 'documents/COUNCIL-10-R2.yaml'
const ID = 'COUNCIL-10-R2/5.2'

interface Applied extends Outcome {
  readonly desk: Desk
  readonly before: Record<string, string>
  readonly after: Record<string, string>
}

/** Exports everything, changes the rows with `change`, and applies them. */
async function applied(
  change: (rows: Row[]) => readonly Row[],
  { args = ['--write'], meanwhile = [] as string[], lang = 'en', delimiter = ',' } = {},
): Promise<Applied> {
  const desk = exampleDesk()
  const file = join(desk.folder, 'sheet.csv')
  await desk.run('export', '--all', '--output', 'sheet.csv', '--lang', lang)
  saveRows(file, change(rowsIn(file)), delimiter)
  if (meanwhile.length > 0) await desk.run(...meanwhile)
  const before = desk.records()
  const outcome = await desk.run('apply', 'sheet.csv', ...args)
  return { ...outcome, desk, before, after: desk.records() }
}

/** Replaces fields of one row. */
function changing(fields: Row, id = ID): (rows: Row[]) => Row[] {
  return rows => rows.map(row => (row['id'] === id ? { ...row, ...fields } : row))
}

describe.each(LANGUAGES)('exported in %s', lang => {
  test.each(['csv', 'xlsx'])('an unchanged %s changes no byte', async ending => {
    const desk = exampleDesk()
    const before = desk.records()
    await desk.run('export', '--all', '--output', `sheet.${ending}`, '--lang', lang)
    const { code, out, err } = await desk.run('apply', `sheet.${ending}`, '--write')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('nothing to record')
    expect(desk.records()).toEqual(before)
  })

  test('a new status becomes an entry of that row alone, with only what is new', async () => {
    const fields = { status: 'Partially implemented', date: '2026-03-02', by: 'Ann' }
    const { code, before, after } = await applied(changing(fields), { lang })
    expect(code).toBe(0)
    expect(newLines(before[FILE] ?? '', after[FILE] ?? '')).toEqual([
      'updates:',
      '- date: 2026-03-02',
      'status: partially-implemented',
      'by: Ann',
    ])
    expect({ ...after, [FILE]: '' }).toEqual({ ...before, [FILE]: '' })
  })
})

test('rows of several files are recorded together', async () => {
  const { code, out, before, after } = await applied(rows =>
    rows.map(row =>
      row['status'] === 'Under implementation'
        ? { ...row, note: `Done in ${row['id'] ?? ''}` }
        : row,
    ),
  )
  expect(code).toBe(0)
  const changed = Object.keys(after).filter(name => after[name] !== before[name])
  expect(changed.length).toBeGreaterThan(3)
  const added = changed.flatMap(name => newLines(before[name] ?? '', after[name] ?? ''))
  const notes = added.filter(line => line.includes('Done in '))
  expect(notes.length).toBeGreaterThan(changed.length)
  expect(out).toContain(`${notes.length} updates recorded.`)
  for (const name of changed) expect(out).toContain(`Written to records/${name}.`)
})

test('rows and columns that are removed, moved or added change nothing', async () => {
  const { code, before, after } = await applied(rows =>
    rows
      .toReversed()
      .slice(10)
      .map(({ state = '', id = '', status = '', date = '' }) => ({
        comment: 'x',
        state,
        status,
        date,
        id,
      })),
  )
  expect(code).toBe(0)
  expect(after).toEqual(before)
})

test('dates that a spreadsheet rewrote are still the same dates', async () => {
  const turned = (day: string): string => day.split('-').toReversed().join('/')
  const { code, before, after } = await applied(
    rows => rows.map(row => ({ ...row, date: turned(row['date'] ?? ''), due: '' })),
    { delimiter: ';' },
  )
  expect(code).toBe(0)
  expect(after).toEqual(before)
})

test('new evidence is added to the old, and the old is not recorded again', async () => {
  const add = (rows: Row[]): Row[] =>
    rows.map(row =>
      row['id'] === 'COUNCIL-10-R2/4.1'
        ? {
            ...row,
            evidence: `${row['evidence'] ?? ''}; note-verbale:NV/9؛ letter:L 7`,
            by: 'Ann',
            date: '2026-03-30',
          }
        : row,
    )
  const { before, after } = await applied(add)
  expect(newLines(before[FILE] ?? '', after[FILE] ?? '')).toEqual([
    '- date: 2026-03-30',
    'status: implemented',
    'by: Ann',
    'evidence:',
    '- {ref: NV/9, kind: note-verbale}',
    '- {ref: L 7, kind: letter}',
  ])
})

describe('a refusal names the cell and what to do, and nothing is written', () => {
  const CASES: [about: string, fields: Row, message: RegExp][] = [
    ['an unknown status', { status: 'done' }, /column M \(Status\)\n {2}“done” is not a status/],
    [
      'a day in another order',
      { status: 'blocked', date: '02/03/2026' },
      /column N \(Date\)\n {2}“02\/03/,
    ],
    [
      'a day to come',
      { status: 'in-progress', date: '2027-01-01' },
      /column N \(Date\)\n {2}2027-01-01 is in the future/,
    ],
    [
      'implemented without evidence',
      { status: 'implemented' },
      /column P \(Evidence\)\n {2}Evidence is required/,
    ],
    ['blocked without a note', { status: 'blocked' }, /column O \(Note\)/],
    [
      'a kind of evidence that there is none',
      { evidence: 'noteverbale:1' },
      /column P \(Evidence\)/,
    ],
    [
      'letters that nobody sees',
      { note: 'a\u202eb' },
      /column O \(Note\)\n {2}This cell contains invisible characters/,
    ],
    ['a mark that was changed', { status: 'blocked', state: 'x' }, /column S \(Leave as it is\)/],
    [
      'an id that there is none',
      { id: 'COUNCIL-10-R2/5.9' },
      /column A \(ID\)\n {2}No mandate or action has the ID/,
    ],
    ['a row without an id', { id: '', note: 'x' }, /column A \(ID\)\n {2}This row has no ID/],
  ]
  test.each(CASES)('%s', async (_, fields, message) => {
    const { code, err, out, before, after } = await applied(changing(fields))
    expect(code).toBe(65)
    expect(out).toBe('')
    expect(err).toMatch(message)
    expect(err).toContain('1 row is rejected. Nothing was written.')
    expect(after).toEqual(before)
  })

  test('a recorded value cannot be emptied', async () => {
    const { code, err } = await applied(changing({ note: '' }, 'COUNCIL-10-R2/5.1'))
    expect(code).toBe(65)
    expect(err).toContain('This cell was emptied')
  })

  test('a row that occurs twice is refused', async () => {
    const { code, err } = await applied(rows => [...rows, ...rows.slice(0, 1)])
    expect(code).toBe(65)
    expect(err).toContain('is already in row 2')
  })

  describe('ids that were separated from their rows', () => {
    const OTHER = 'COUNCIL-10-R2/5.1'
    const SAID = { status: 'Under implementation', date: '2026-03-02', note: 'Of 5.2 alone' }
    /** Exchanges some columns of the two rows, and adds a change to the row that was `ID`. */
    const exchanging =
      (...columns: readonly string[]) =>
      (rows: Row[]): Row[] => {
        const of = (id: string): Row => rows.find(row => row['id'] === id) ?? {}
        const from = (id: string): Row =>
          Object.fromEntries(columns.map(column => [column, of(id)[column] ?? '']))
        return rows.map(row => {
          if (row['id'] === ID) return { ...row, ...SAID, ...from(OTHER) }
          return row['id'] === OTHER ? { ...row, ...from(ID) } : row
        })
      }
    const without =
      (...columns: readonly string[]) =>
      (rows: Row[]): Row[] =>
        rows.map(row =>
          Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column))),
        )
    test.each([
      ['the ids alone', exchanging('id')],
      ['ids and marks', exchanging('id', 'state')],
      [
        'ids alone, in a sheet without titles',
        (rows: Row[]) => without('mandate', 'action')(exchanging('id')(rows)),
      ],
    ])('%s', async (_, change) => {
      for (const lang of LANGUAGES) {
        const { code, err, before, after } = await applied(change, { lang })
        expect(code, err).toBe(65)
        if (lang === 'en')
          for (const [id, other] of [
            [ID, OTHER],
            [OTHER, ID],
          ])
            expect(err.replace(/\s+/g, ' ')).toContain(
              `The ID ${id} is in the row that belongs to ${other}.`,
            )
        expect(after).toEqual(before)
      }
    })
  })

  test('letters that became question marks are refused', async () => {
    const change = (rows: Row[]): Row[] =>
      rows.map(row => ({ ...row, note: (row['note'] ?? '').replace(/[^\0-\u007f]/g, '?') }))
    const { code, err, before, after } = await applied(change, { lang: 'ar' })
    expect(code).toBe(65)
    expect(err).toContain('Some characters in this cell became question marks')
    expect(after).toEqual(before)
  })

  test('one bad row stops the good ones', async () => {
    const { code, before, after } = await applied(rows =>
      changing({ status: 'done' })(changing({ note: 'New' }, 'COUNCIL-10-R2/5.1')(rows)),
    )
    expect(code).toBe(65)
    expect(after).toEqual(before)
  })
})

describe('changed by others since the export', () => {
  const meanwhile = ['update', ID, '--status', 'in-progress', '--date', '2026-03-01']

  test('a row that was also changed in the sheet is refused, and both values are shown', async () => {
    const { code, err, before, after } = await applied(changing({ note: 'Mine' }), { meanwhile })
    expect(code).toBe(75)
    expect(err).toContain(
      'the status was “Not started”, and is now “Under implementation” (2026-03-01)',
    )
    expect(after).toEqual(before)
  })

  test('a row that was not changed in the sheet does not stop the others', async () => {
    const fields = { note: 'Mine', date: '2026-03-20' }
    const change = changing(fields, 'COUNCIL-10-R2/5.1')
    const { code, before, after } = await applied(change, { meanwhile })
    expect(code).toBe(0)
    expect(newLines(before[FILE] ?? '', after[FILE] ?? '')).toContain('note: Mine')
  })
})

describe('applied again', () => {
  const some = (rows: Row[]): Row[] =>
    rows.map(row =>
      row['status'] === 'Under implementation'
        ? { ...row, note: `Done in ${row['id'] ?? ''}`, evidence: 'letter:L 7' }
        : row,
    )

  test('nothing is recorded twice', async () => {
    const { desk, after } = await applied(some)
    const { code, out, err } = await desk.run('apply', 'sheet.csv', '--write')
    expect([code, err]).toMatchObject([
      0,
      expect.stringMatching(/^\d+ rows were already recorded\.\n$/),
    ])
    expect(out).toContain('nothing to record')
    expect(desk.records()).toEqual(after)
  })

  test('after an interruption, the remaining files are written', async () => {
    const { desk, before, after } = await applied(some)
    const changed = Object.keys(after).filter(name => after[name] !== before[name])
    for (const name of changed.slice(1))
      writeFileSync(join(desk.folder, 'records', name), before[name] ?? '')
    const { code } = await desk.run('apply', 'sheet.csv', '--write')
    expect(code).toBe(0)
    expect(desk.records()).toEqual(after)
  })

  test('an entry that somebody else recorded is not taken for that of the sheet', async () => {
    const update = ['update', ID, '--status', 'in-progress', '--date', '2026-03-30', '--by', 'Ann']
    const fields = { status: 'in-progress', date: '2026-03-30', by: 'Ann' }
    const bystander = { ...fields, by: 'Ben' }
    expect((await applied(changing(fields), { meanwhile: update })).code).toBe(0)
    expect((await applied(changing(bystander), { meanwhile: update })).code).toBe(75)
  })
})

test('what is shown without --write is what --write writes', async () => {
  const change = changing({ status: 'in-progress', note: 'Begun' })
  const { desk, out, before, after } = await applied(change, { args: ['--date', '2026-03-03'] })
  expect(after).toEqual(before)
  await desk.run('apply', 'sheet.csv', '--write', '--date', '2026-03-03')
  const written = newLines(before[FILE] ?? '', desk.records()[FILE] ?? '')
  expect(written.length).toBeGreaterThan(3)
  const shown = out
    .split('\n')
    .filter(line => /^\+(?!\+\+)/.test(line))
    .map(line => line.slice(1).trim())
  expect(shown).toEqual(written)
})

test.each([
  ['', false],
  ['oui', true],
  ['no', false],
  ['?', true],
])('an entry marked internal with %j is internal: %s', async (internal, isInternal) => {
  const fields = { status: 'in-progress', date: '2026-03-30', by: 'Ann', internal }
  const { before, after } = await applied(changing(fields))
  const added = newLines(before[FILE] ?? '', after[FILE] ?? '')
  expect(added.includes('internal: true')).toBe(isInternal)
})

test('a note of several lines keeps its lines', async () => {
  const fields = { note: 'First line\nSecond: line\n- third', date: '2026-03-30', by: 'Ann' }
  const { code, desk } = await applied(changing(fields))
  expect(code).toBe(0)
  const { out } = await desk.run('show', ID, '--format', 'json')
  expect(out).toContain('First line\\nSecond: line\\n- third')
})

test('a change in a column that is not read is reported', async () => {
  const fields = { mandate: 'Another title', due: '2030-01-31', target: '' }
  const { code, err, before, after } = await applied(changing(fields))
  expect(code).toBe(0)
  expect(err).toMatch(
    /column D \(Mandate\) is not used: the cell says “Another title”, but the records say “.+”\./,
  )
  expect(err).toMatch(
    /column I \(Due\) is not used: the cell says “2030-01-31”, but the records say “20\d\d-\d\d-\d\d”\./,
  )
  expect(after).toEqual(before)
})

test('a change in the records is not reported as a change of the sheet', async () => {
  const own = { status: 'in-progress', date: '2026-03-30', by: 'Ann' }
  const meanwhile = 'extend COUNCIL-10-R2/5 --to 2027-06-30 --reason Late --by Ann'.split(' ')
  const moved = await applied(changing(own), { meanwhile })
  expect(moved.before[FILE]).toContain('2027-06-30')
  expect([moved.code, moved.err]).toEqual([0, ''])
  const both = await applied(changing({ ...own, due: '2030-01-31' }), { meanwhile })
  expect(both.err).toContain('the cell says “2030-01-31”, but the records say “2027-06-30”')
})

test('formulas, merged cells and errors are refused in the columns that are read', async () => {
  const { workbook } = await import('../sheet/workbook.ts')
  const desk = exampleDesk()
  await desk.run('export', '--all', '--output', 'sheet.csv')
  const row = rowsIn(join(desk.folder, 'sheet.csv')).find(({ id }) => id === ID)
  const cells = ['id', 'state', 'note']
  const cell = (text: string): string => `<c t="str"><v>${text}</v></c>`
  const rows = `<row r="1">${cells.map(cell).join('')}</row><row r="2">${cell(ID)}${cell(row?.['state'] ?? '')}<c t="str"><f>A1</f><v>x</v></c></row>`
  writeFileSync(join(desk.folder, 'odd.xlsx'), workbook(rows))
  const before = desk.records()
  const { code, err } = await desk.run('apply', 'odd.xlsx', '--write')
  expect(code).toBe(65)
  expect(err).toContain('Sheet “One”, row 2, column C (Note)\n  This cell contains a formula.')
  expect(desk.records()).toEqual(before)
})
