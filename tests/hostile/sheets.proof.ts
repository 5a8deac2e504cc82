// A real spreadsheet program finds only text in the cells of hostile records, and never a formula.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { hostileRecords, KINDS } from './hostile-records.ts'

/** Commas, semicolons or tabs, UTF-8. Texts that look like formulas are computed. */
const SEPARATORS: Readonly<Record<string, number>> = { csv: 44, tsv: 9 }

/** The file as the spreadsheet program reads it. */
function opened(file: string): string {
  const folder = temporaryFolder()
  const separator = SEPARATORS[file.split('.').at(-1) ?? '']
  const filter =
    separator === undefined
      ? []
      : [`--infilter=CSV:${separator},34,76,1,,0,false,true,false,false,false,0,true`]
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const to = ['--convert-to', 'fods:OpenDocument Spreadsheet Flat XML', '--outdir', folder, file]
  execFileSync('soffice', [profile, '--headless', ...filter, ...to], { stdio: 'pipe' })
  return readFileSync(join(folder, basename(file).replace(/\.\w+$/, '.fods')), 'utf8')
}

const FILES = ['all.xlsx', 'all.csv', 'list.csv', 'list.tsv'] as const

test.skipIf(lacks('soffice'))('no cell is a formula', { timeout: 600_000 }, async () => {
  const kinds = [KINDS.FORMULAS, KINDS.FORMULAS, KINDS.ATTACKS]
  const { folder, texts } = hostileRecords(7, 200, kinds)
  const desk = temporaryFolder()
  const world = { cwd: desk, today: '2019-06-01' }
  for (const file of FILES) {
    const [name = '', format = ''] = file.split('.')
    const args =
      name === 'list'
        ? ['list', '--all', '--format', format, '--columns', 'id,title,paragraph']
        : ['export', '--all', '--output', file]
    const { code, out, err } = await run([...args, '--records', folder], world)
    expect([code, err.includes('rror')], `${file} ${err}`).toEqual([0, false])
    if (name === 'list') writeFileSync(join(desk, file), out)
  }
  let cells = 0
  for (const file of FILES) {
    const sheet = opened(join(desk, file))
    expect(sheet.match(/table:formula=/g), file).toBe(null)
    cells += sheet.match(/office:value-type="string"/g)?.length ?? 0
  }
  expect(cells).toBeGreaterThan(10_000)
  const parts = unzipSync(readFileSync(join(desk, 'all.xlsx')))
  for (const [part, bytes] of Object.entries(parts)) {
    if (part.startsWith('xl/worksheets/')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/)
  }
  figure(
    'C7',
    `${texts.length.toLocaleString('en')} hostile texts in ${FILES.length} files, opened in LibreOffice: ${cells.toLocaleString('en')} cells of text, 0 formulas`,
  )
})

test.skipIf(lacks('soffice'))('the test detects a formula', { timeout: 120_000 }, () => {
  const file = join(temporaryFolder(), 'x.csv')
  writeFileSync(file, 'a,=1+1\n')
  expect(opened(file)).toContain('table:formula=')
})
