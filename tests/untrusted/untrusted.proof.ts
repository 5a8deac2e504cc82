// Untrusted files in the built program: if reading one kills the process, the others are still read and written.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { inventedRecords, temporaryFolder } from '../folders.ts'
import { runBuilt, type Outcome } from '../cli/run.ts'

const resolution = (number: number): string =>
  `HU/2019/${number}\n\nRESOLUTION ON BUOY NUMBER ${number} OF THE UNION\n\nAdopted on 2 March 2019\n\n` +
  `1. Requests the Secretary-General to paint buoy number ${number};\n`

/** Three documents. Reading the second one does `harm` to its process. */
function importedWith(harm: string): { outcome: Outcome; written: string[] } {
  const records = inventedRecords()
  const folder = join(records, '..')
  const programs = temporaryFolder()
  writeFileSync(join(programs, 'pdftotext'), `#!/bin/sh\n${harm}\n`)
  chmodSync(join(programs, 'pdftotext'), 0o755)
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/1.txt'), resolution(1))
  writeFileSync(join(folder, 'in/2.pdf'), '%PDF-1.7\n')
  writeFileSync(join(folder, 'in/3.txt'), resolution(3))
  const env = { PATH: `${programs}:${process.env['PATH'] ?? ''}` }
  const outcome = runBuilt(['import', 'in', '--write', '--body', 'BOARD'], folder, env)
  return { outcome, written: readdirSync(join(records, 'documents')).toSorted() }
}

const DEATHS = ['ABRT', 'BUS', 'ILL', 'KILL', 'QUIT', 'SEGV', 'TERM'] as const

test.each(DEATHS)('only the document that kills its reader by SIG%s is refused', signal => {
  const { outcome, written } = importedWith(`kill -${signal} $PPID; sleep 10`)
  expect(outcome).toMatchObject({ code: 65, err: expect.stringContaining('in/2.pdf: ') })
  expect(outcome.err).not.toMatch(/\n {4}at /)
  expect(written).toEqual(['HU-1.yaml', 'HU-2019-1.yaml', 'HU-2019-3.yaml'])
})

test('the message of V8 about missing memory is not shown', () => {
  const folder = temporaryFolder()
  // Table cells without end tags, which are a thousand times as large in memory as in the file.
  writeFileSync(join(folder, 'table.html'), `<html><table><tr>${'<td>'.repeat(2_500_000)}`)
  writeFileSync(join(folder, 'ok.txt'), resolution(1))
  const { code, out, err } = runBuilt(['import', 'table.html', 'ok.txt'], folder)
  expect([code, out]).toEqual([65, expect.stringContaining('buoy number 1')])
  expect(err).toMatch(
    /^Nothing was written\.[^\n]+\ntable\.html: It (?:needs too much memory to read|took too long to read, so reading was stopped)\.\n[^\n]+\n$/,
  )
  figure(
    'D5',
    `readers that died of ${DEATHS.length} signals and of too much memory: each time that document was refused, the others read and written`,
  )
})

test('a document whose record would be too long is refused before the record is made', () => {
  const records = inventedRecords()
  const folder = join(records, '..')
  const text = 'Requests the Secretary-General to report on the state of every buoy to the Board.'
  const items = Array.from({ length: 5000 }, (_, index) => `${index + 1}. ${text}\n\n`)
  writeFileSync(join(folder, 'long.txt'), `RESOLUTION ON ALL THE BUOYS\n\n${items.join('')}`)
  const { code, out, err } = runBuilt(['import', 'long.txt', '--write'], folder)
  expect([code, out]).toEqual([65, ''])
  expect(err).toMatch(/larger than 1 MB|took too long/)
  expect(readdirSync(join(records, 'documents'))).toEqual(['HU-1.yaml'])
  figure(
    'D7',
    'a document of 5,000 mandates, whose record would be longer than a record may be: refused by name',
  )
})

test('a sheet that needs too much memory or has too long a cell is refused', () => {
  const records = inventedRecords()
  const folder = join(records, '..')
  const heading = 'id,status,note,state\n'
  writeFileSync(join(folder, 'commas.csv'), heading + ','.repeat(20_000_000))
  writeFileSync(join(folder, 'note.csv'), `${heading}HU-1/1.1,,${'z'.repeat(5_000_000)},\n`)
  writeFileSync(
    join(folder, 'columns.csv'),
    `id,state${',x'.repeat(500_000)}\nHU-1/1.1,${',y'.repeat(500_000)}\n`,
  )
  const before = readdirSync(records, { recursive: true })
  for (const [name, says] of [
    ['commas.csv', 'its contents are too large'],
    ['note.csv', 'its contents are too large'],
    ['columns.csv', 'Row 2, column B'],
  ] as const) {
    const { code, err } = runBuilt(['apply', name, '--write'], folder)
    expect([name, code, err]).toEqual([name, 65, expect.stringContaining(says)])
  }
  expect(readdirSync(records, { recursive: true })).toEqual(before)
  figure('D6', '3 hostile csv files of up to 20 MB: each refused by name, nothing written')
})
