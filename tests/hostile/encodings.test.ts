// Encodings, line endings and ids: a readable file keeps its bytes, and an unreadable one is reported and not changed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkRecords } from '../../src/check/run.ts'
import { loadRecords } from '../../src/records/load.ts'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { day } from '../records/build.ts'

const DAYS = { day: day('2018-05-01'), today: day('2018-05-01') }
const FILE = 'documents/HU-1.yaml'
const ACCENTED = DOCUMENT.replace('Survey of harbours', 'Étude générale des ports')

async function updated(bytes: Buffer): Promise<{ code: number; err: string; after: Buffer }> {
  const folder = inventedRecords({ [FILE]: bytes })
  const args = [
    'update',
    'HU-1/1.1',
    '--status',
    'in-progress',
    '--note',
    'Étude',
    '--records',
    folder,
  ]
  const { code, err } = await run(args, { cwd: folder, today: '2018-05-01' })
  return { code, err, after: readFileSync(join(folder, FILE)) }
}

const KEPT: Readonly<Record<string, Buffer>> = {
  'UTF-8': Buffer.from(ACCENTED),
  'UTF-8 with a byte order mark': Buffer.from(`\ufeff${ACCENTED}`),
  CRLF: Buffer.from(ACCENTED.replaceAll('\n', '\r\n')),
  'CRLF and a byte order mark': Buffer.from(`\ufeff${ACCENTED.replaceAll('\n', '\r\n')}`),
  'letters taken apart (NFD)': Buffer.from(ACCENTED.normalize('NFD')),
  'letters beyond the first plane': Buffer.from(ACCENTED.replace('ports', '𐤌🕊')),
  'a replacement character': Buffer.from(ACCENTED.replace('ports', '\ufffd')),
}

const REFUSED: Readonly<Record<string, Buffer>> = {
  'Latin-1': Buffer.from(ACCENTED, 'latin1'),
  'UTF-16, little end first': Buffer.from(`\ufeff${ACCENTED}`, 'utf16le'),
  'UTF-16, big end first': Buffer.from(`\ufeff${ACCENTED}`, 'utf16le').swap16(),
  'UTF-16 without a mark': Buffer.from(ACCENTED, 'utf16le'),
  'UTF-32': Buffer.from(
    Array.from(`\ufeff${DOCUMENT}`).flatMap(letter => [
      letter.charCodeAt(0) & 255,
      letter.charCodeAt(0) >> 8,
      0,
      0,
    ]),
  ),
  'half a letter': Buffer.concat([Buffer.from(DOCUMENT), Buffer.from([0x23, 0xc3])]),
  'half a pair (CESU-8)': Buffer.concat([
    Buffer.from(`${DOCUMENT}#`),
    Buffer.from([0xed, 0xa0, 0x80]),
  ]),
  'an overlong letter': Buffer.concat([Buffer.from(`${DOCUMENT}#`), Buffer.from([0xc0, 0xaf])]),
  NUL: Buffer.from(`${DOCUMENT}# \0\n`),
  'old Macintosh line ends': Buffer.from(DOCUMENT.replaceAll('\n', '\r')),
}

describe('a text', () => {
  test.each(Object.entries(KEPT))('in %s is changed and keeps its bytes', async (_, bytes) => {
    const { code, after } = await updated(bytes)
    expect(code).toBe(0)
    expect(after.length).toBeGreaterThan(bytes.length)
    expect(after.subarray(0, bytes.length)).toEqual(bytes)
    expect(after.subarray(bytes.length).includes('\ufffd')).toBe(false)
  })
  test.each(Object.entries(REFUSED))('in %s is reported and not changed', async (_, bytes) => {
    const { code, err, after } = await updated(bytes)
    expect(code).toBe(65)
    expect(err).toMatch(/HU-1\.yaml/)
    expect(after).toEqual(bytes)
    const { problems } = loadRecords(inventedRecords({ [FILE]: bytes }))
    expect(problems).toMatchObject([{ file: FILE }])
  })
  test('has a figure', () => {
    figure(
      'B8',
      `${Object.keys(KEPT).length} ways to write a record are changed and keep every byte, ${Object.keys(REFUSED).length} are reported and not changed`,
    )
  })
})

const VALUES = [
  '012',
  '12345678901234567890',
  'NO',
  'null',
  '~',
  '1e3',
  '0x1F',
  '2018-03-02',
  '1_000',
  '.5',
  'yes',
  '+1',
  '1.0',
  '0o17',
  'NaN',
  '.inf',
]

test('values stay the same text', async () => {
  const lines = VALUES.map(
    (value, index) =>
      `  - id: m${index}\n    paragraph: ${value}\n    title: ${value}\n    text: ${value}\n    cites: [${value}]\n`,
  )
  const ids = ['012', '1e3', 'no', '0x1F', '2018-03-02', '12345678901234567890']
  const named = ids.map(id => `  - id: ${id}\n    paragraph: ${id}\n    title: x\n    text: 1:30\n`)
  const head = DOCUMENT.slice(0, DOCUMENT.indexOf('mandates:'))
  const source = `${head.replace('symbol: HU/2018/1', 'symbol: 012')}mandates:\n${lines.join('')}${named.join('')}`
  const folder = inventedRecords({ [FILE]: source })
  const list = ['list', '--all', '--format', 'json', '--records', folder]
  const { out } = await run(list, { cwd: folder, today: '2018-05-01' })
  const found = JSON.parse(out) as { id: string; paragraph: string; title: { en: string } }[]
  for (const [index, value] of VALUES.entries()) {
    const mandate = found.find(({ id }) => id === `HU-1/m${index}`)
    expect([mandate?.paragraph, mandate?.title.en]).toEqual([value, value])
  }
  for (const id of ids) expect(found.map(each => each.id)).toContain(`HU-1/${id}`)
  // The same is true of values that the program writes.
  for (const value of VALUES) {
    const update = [
      'update',
      'HU-1/012',
      '--status',
      'implemented',
      '--note',
      value,
      '--evidence',
      `other:${value}`,
    ]
    const { code } = await run([...update, '--records', folder], {
      cwd: folder,
      today: '2018-05-01',
    })
    expect(code).toBe(0)
  }
  const [document] = loadRecords(folder).documents
  const updates = document?.mandates.find(({ id }) => id === '012')?.updates ?? []
  expect(updates.map(({ note }) => note?.en)).toEqual(VALUES)
  expect(updates.map(({ evidence }) => evidence[0]?.ref)).toEqual(VALUES)
  expect(document?.symbol).toBe('012')
  figure(
    'B9',
    `${VALUES.length} texts that look like something else in 6 kinds of fields, read and written: 0 changed`,
  )
})

test('ids that look the same to a reader are reported with both files', () => {
  const pairs = [
    ['HU-9', 'HU-9'],
    ['HU-9', 'hu-9'],
    ['\u00e9tude', 'e\u0301tude'],
    ['\u00c9TUDE', 'e\u0301tude'],
    ['\uff21', 'A'],
    ['\ufb01n', 'fin'],
    ['\u0645\u0630\u0643\u0631\u0629', '\u0645\u0630\u0643\u0631\u0629'],
    ['\u0130x', 'i\u0307x'],
    ['\u00e9tude', 'etude'],
    ['\u0623', '\u0627'],
  ] as const
  for (const [first, second] of pairs) {
    const folder = inventedRecords({
      'documents/a.yaml': DOCUMENT.replace('HU-1', first),
      'documents/b.yaml': DOCUMENT.replace('HU-1', second),
    })
    const reported = checkRecords(loadRecords(folder), DAYS).filter(
      ({ rule }) => rule === 'duplicate-id',
    )
    expect(reported, `${first} ${second}`).toMatchObject([
      { file: 'documents/b.yaml', line: 1, values: { file: 'documents/a.yaml' } },
      { file: 'documents/b.yaml', values: { file: 'documents/a.yaml' } },
    ])
  }
  figure(
    'B10',
    `${pairs.length} of ${pairs.length} pairs that differ in case, accents, composition or width are reported, with both files`,
  )
})
