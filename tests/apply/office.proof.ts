// A real spreadsheet program opens what `export` wrote and saves it in its own way. `apply` reads the result.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lacks } from '../programs.ts'
import { DOCUMENT, inventedRecords, temporaryFolder } from '../folders.ts'
import { figure } from '../figures.ts'
import { run } from '../cli/run.ts'
import { sheetCsv } from '../../src/view/export/csv.ts'
import { sheetXlsx } from '../../src/view/export/xlsx.ts'
import { SHEET_COLUMNS, type SheetRow } from '../../src/view/export/rows.ts'
import { day } from '../records/build.ts'
import { exampleDesk, newLines } from './desk.ts'

const FILE = 'documents/COUNCIL-10-R2.yaml'

const FILTERS = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  fods: 'fods:OpenDocument Spreadsheet Flat XML',
  // Commas, double quotes, UTF-8, cells as shown. When the file is opened, formulas are computed.
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
}

/** The numbers that the spreadsheet program gives to languages. */
const SPOKEN = { en: '1033', fr: '1036', ar: '3073', any: '0' }

/** Opens a file in the spreadsheet program, and saves it in another format in a folder of its own. */
function saved(
  folder: string,
  file: string,
  format: keyof typeof FILTERS,
  into: string,
  spoken: keyof typeof SPOKEN = 'any',
): string {
  const args = [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    ...(file.endsWith('.csv')
      ? [`--infilter=CSV:44,34,76,1,,${SPOKEN[spoken]},false,true,false,false,false,0,true`]
      : []),
    '--convert-to',
    FILTERS[format],
    '--outdir',
    join(folder, into),
    join(folder, file),
  ]
  execFileSync('soffice', args, { stdio: 'pipe' })
  return join(into, file.replace(/^.*\/|\.[a-z]+$/g, '').concat('.', format))
}

const withoutOffice = lacks('soffice')

describe.each([
  ['ar', 'قيد التنفيذ', 'منفّذ جزئيا'],
  ['fr', 'En cours de mise en œuvre', 'Mise en œuvre partielle'],
])('in %s', (lang, was, becomes) => {
  test.skipIf(withoutOffice)(
    'a sheet that was opened and saved as xlsx or csv changes nothing',
    { timeout: 120_000 },
    async () => {
      const desk = exampleDesk()
      const before = desk.records()
      for (const ending of ['xlsx', 'csv'] as const) {
        await desk.run('export', '--all', '--output', `sheet.${ending}`, '--lang', lang)
        for (const format of ['xlsx', 'csv'] as const) {
          const file = saved(desk.folder, `sheet.${ending}`, format, `from-${ending}`)
          const { code, out, err } = await desk.run('apply', file, '--write')
          expect([file, code, out, err]).toEqual([
            file,
            0,
            'The sheet matches the records: there is nothing to record.\n',
            '',
          ])
        }
      }
      expect(desk.records()).toEqual(before)
    },
  )

  test.skipIf(withoutOffice)(
    'one changed cell becomes one entry',
    { timeout: 120_000 },
    async () => {
      const desk = exampleDesk()
      const before = desk.records()
      const filter = ['--document', 'COUNCIL-10-R2', '--lang', lang]
      await desk.run('export', ...filter, '--output', 'sheet.xlsx')
      const flat = join(desk.folder, saved(desk.folder, 'sheet.xlsx', 'fods', 'flat'))
      const xml = readFileSync(flat, 'utf8')
      // The first such row is the mandate as a whole. The second one is the action.
      const row = xml.indexOf('COUNCIL-10-R2/5.1')
      const cell = xml.indexOf(`>${was}<`, xml.indexOf(`>${was}<`, row) + 1)
      expect(row > 0 && cell > row).toBe(true)
      const edited = xml.slice(0, cell) + xml.slice(cell).replace(was, becomes)
      writeFileSync(flat, edited)
      const file = saved(desk.folder, 'flat/sheet.fods', 'xlsx', 'back')
      const args = ['--write', '--by', 'Ann', '--date', '2026-03-20']
      const { code } = await desk.run('apply', file, ...args)
      expect(code).toBe(0)
      const after = desk.records()
      expect(newLines(before[FILE] ?? '', after[FILE] ?? '')).toEqual([
        '- date: 2026-03-20',
        'status: partially-implemented',
        'by: Ann',
      ])
      expect({ ...after, [FILE]: '' }).toEqual({ ...before, [FILE]: '' })
    },
  )
})

test.skipIf(withoutOffice)(
  'numbers, days and times that it rewrote in a csv file are no change, in any language',
  { timeout: 240_000 },
  async () => {
    const notes = [
      '007',
      '1/2',
      '13/2',
      '1e3',
      '12345678901234567890',
      '1,000',
      '1 000',
      '1,5',
      '5.10',
      '(5)',
      '+5',
      '-5',
      '- sent',
      '50%',
      '1 1/2',
      'true',
      'vrai',
      '9:30',
      '26:00',
      '12:5',
      '5 am',
      'May 5',
      '5 mai',
      'mai 5',
      'May 2018',
      'Dec 1',
      '5 يناير',
      '١/٢',
      '٧',
      '12/3/2018',
      '12.3.2018',
      '1/2/3',
      '2018-10-05 12:30',
      '3.14159265358979',
      '1E-5',
      '$5',
    ]
    const mandates = notes.map(
      (note, index) => `  - id: ${index + 1}
    paragraph: "${index + 1}"
    title: Survey
    text: Requests a survey.
    updates: [{date: 2018-04-01, status: in-progress, by: Ports, note: "${note}"}]
`,
    )
    const document = DOCUMENT.replace(/ {2}- id: 1\n[^]*/, mandates.join(''))
    const cwd = dirname(inventedRecords({ 'documents/HU-1.yaml': document }))
    await run(['export', '--all', '--output', 'sheet.csv'], { cwd })
    let rewritten = 0
    const ways = [
      ['en', 'xlsx'],
      ['fr', 'csv'],
      ['ar', 'xlsx'],
    ] as const
    for (const [spoken, format] of ways) {
      const file = saved(cwd, 'sheet.csv', format, spoken, spoken)
      const { code, out, err } = await run(['apply', file, '--write'], { cwd })
      expect([file, code, err], err).toEqual([file, 0, expect.not.stringContaining('not read')])
      expect(out).toContain('nothing to record')
      rewritten += err.match(/this is not a\s+change/g)?.length ?? 0
    }
    expect(rewritten).toBeGreaterThan(60)
    figure(
      'D8',
      `${rewritten} cells rewritten by LibreOffice in 3 languages, 0 recorded or refused`,
    )
  },
)

test.skipIf(withoutOffice)('no text is read as a formula', { timeout: 120_000 }, () => {
  const folder = temporaryFolder()
  const texts = [
    '=1+1',
    ' =1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    "=cmd|' /C calc'!A0",
    '＝1+1',
    '"=1',
    ',=1',
  ]
  const rows = texts.map(text => {
    const cells = SHEET_COLUMNS.map(column => [column, text])
    return Object.fromEntries(cells) as SheetRow
  })
  writeFileSync(join(folder, 'a.csv'), sheetCsv(rows, 'en'))
  writeFileSync(join(folder, 'b.xlsx'), sheetXlsx(rows, day('2026-04-01'), 'en'))
  for (const file of ['a.csv', 'b.xlsx']) {
    const xml = readFileSync(join(folder, saved(folder, file, 'fods', 'flat')), 'utf8')
    expect(xml).toContain('1+1')
    expect(xml).not.toContain('table:formula')
  }
})

test.skipIf(withoutOffice)(
  'the statuses can be chosen from a list',
  { timeout: 120_000 },
  async () => {
    const desk = exampleDesk()
    await desk.run('export', '--output', 'sheet.xlsx', '--lang', 'ar')
    const xml = readFileSync(
      join(desk.folder, saved(desk.folder, 'sheet.xlsx', 'fods', 'flat')),
      'utf8',
    )
    expect(xml).toMatch(/table:condition="of:cell-content-is-in-list\(Statuses\)"/)
    expect(xml).toMatch(/<table:named-range table:name="Statuses"/)
    expect(xml).toContain('<table:database-range')
    expect(xml).toContain('style:writing-mode="rl-tb"')
  },
)
