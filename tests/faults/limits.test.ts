// C16: a thousand files if a process may open only 64, and ten thousand in the memory of any laptop.
// D6: a sheet of the greatest length.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { MOST_ROWS } from '../../src/sheet/table.ts'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { documentOf, newDesk } from './desk.ts'
import { mandates, runOn, update } from './writers.ts'

const FILES = 1000

/** A desk with a number of records. */
function deskOf(files: number): string {
  const desk = newDesk()
  for (let number = 4; number <= files; number++)
    writeFileSync(join(desk, `records/documents/HU-${number}.yaml`), documentOf(number))
  return desk
}

function limited(desk: string, ...words: readonly string[]): ReturnType<typeof runOn> {
  const line = 'ulimit -n 64; exec "$@"'
  return runOn(desk, ['bash', '-c', line, 'bash', ...mandates(...words)])
}

test('C16 a thousand records with 64 descriptors', () => {
  const desk = deskOf(FILES)
  for (const args of [['--no-index'], [], []]) {
    const { code, out, err } = limited(desk, 'list', '--all', '--format', 'ndjson', ...args)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.trim().split('\n').length).toBe(FILES)
  }
  expect(limited(desk, 'check').err).not.toContain('EMFILE')
  expect(limited(desk, ...update('Ann').slice(2)).code).toBe(0)
  expect(limited(desk, 'export', '--all', '--output', 'all.csv').code).toBe(0)
  const file = join(desk, 'all.csv')
  saveRows(
    file,
    rowsIn(file).map(row => ({ ...row, note: 'Seen by all', by: 'Ben' })),
  )
  const applied = limited(desk, 'apply', 'all.csv', '--write', '--date', '2019-03-01')
  expect(applied).toMatchObject({ code: 0, err: '' })
  expect(applied.out).toContain(`${FILES.toLocaleString('en').replace(',', '')} updates recorded`)
  figure('C16', `${FILES} records listed, checked, changed at once by apply, with 64 descriptors`)
})

/** Makes Node write its greatest use of memory, in KB, to the error stream at its end. */
function telling(desk: string): { NODE_OPTIONS: string } {
  const tell = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))"
  writeFileSync(join(desk, 'tell.cjs'), tell)
  return { NODE_OPTIONS: `--require=${join(desk, 'tell.cjs')}` }
}

test('C16 ten thousand records, read for the first time and again', () => {
  const desk = deskOf(10_000)
  const env = telling(desk)
  const most = [['--no-index'], [], []].map(args => {
    const command = mandates('list', '--all', '--format', 'ndjson', ...args)
    const { code, out, err } = runOn(desk, ['bash', '-c', '"$@" | wc -l', 'bash', ...command], env)
    expect({ code, lines: out.trim() }).toEqual({ code: 0, lines: '10000' })
    return Number(err) / 1024
  })
  expect(Math.max(...most)).toBeLessThan(512)
  const [afresh = 0, first = 0, again = 0] = most.map(Math.round)
  figure(
    'C16',
    `10,000 records: ${afresh} MB without the index, ${first} MB making it, ${again} MB with it`,
  )
})

test('D6 a sheet of the greatest length, with all rows changed', () => {
  const desk = newDesk()
  runOn(desk, mandates('export', '--all', '--output', 'all.csv'))
  const file = join(desk, 'all.csv')
  const [heading = '', row = ''] = readFileSync(file, 'utf8').split('\r\n')
  const rows = Array.from({ length: MOST_ROWS - 1 }, (_, at) => row.replace(',', `${at},`))
  writeFileSync(file, [heading, ...rows].join('\r\n'))
  const most = (...words: readonly string[]): number => {
    const last = ['-c', '"$@" 2>&1 | tail -n 1', 'bash', ...mandates(...words)]
    return Number(runOn(desk, ['bash', ...last], telling(desk)).out) / 1024
  }
  const more = Math.round(most('apply', 'all.csv') - most('--version'))
  expect(more).toBeLessThan(300)
  figure(
    'D6',
    `${rows.length.toLocaleString('en')} changed rows: each refused by name, with ${more} MB more than the program has by itself`,
  )
})
