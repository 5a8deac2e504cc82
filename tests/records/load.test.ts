// Loading gives records and problems together.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadRecords } from '../../src/records/load.ts'
import {
  documentWith,
  DOCUMENT,
  inventedRecords,
  MEETINGS,
  ORGANISATION,
  temporaryFolder,
} from '../folders.ts'

/** `file rule line:column` of every problem. */
function problems(folder: string): string[] {
  return loadRecords(folder).problems.map(
    ({ file, rule, line, column }) => `${file} ${rule} ${line}:${column}`,
  )
}

function inDocument(search: string, replacement: string): string[] {
  return problems(inventedRecords({ 'documents/HU-1.yaml': documentWith(search, replacement) }))
}

test('a valid folder has no problems', () => {
  const records = loadRecords(inventedRecords())
  expect(records.problems).toEqual([])
  expect(records.documents[0]).toMatchObject({
    file: 'documents/HU-1.yaml',
    title: { en: 'Resolution on harbours' },
    mandates: [{ id: '1', index: 0, kind: 'one-off', addressee: 'secretary-general', updates: [] }],
  })
  expect(records.organisation.name).toEqual({
    en: 'Harbour Union',
    fr: 'Harbour Union',
    ar: 'Harbour Union',
  })
})

describe('the shape of a document', () => {
  const at = (fault: string): string[] => [`documents/HU-1.yaml ${fault}`]
  test.each([
    ['an unknown field', '    due: {next: BOARD}', '    dues: {next: BOARD}', 'unknown-field 14:5'],
    ['a missing field', '    title: Survey of harbours\n', '', 'missing-field 10:5'],
    ['a wrong type', '    departments: [ports]', '    departments: ports', 'wrong-type 15:18'],
    ['a text as a list', '    title: Survey of harbours', '    title: [a]', 'wrong-type 12:12'],
    [
      'a language nobody speaks',
      'title: Survey of harbours',
      'title: {en: Survey of harbours, xx: Hafen}',
      'unknown-field 12:37',
    ],
    ['a text in no language', 'title: Survey of harbours', 'title: {}', 'invalid-value 12:12'],
    ['an empty text', 'title: Survey of harbours', 'title: " "', 'invalid-value 12:12'],
    ['a date that does not exist', 'date: 2018-03-02', 'date: 2018-02-30', 'invalid-value 7:7'],
    ['a deadline of no form', 'due: {next: BOARD}', 'due: {soon: BOARD}', 'wrong-type 14:10'],
    ['a deadline on no day', 'due: {next: BOARD}', 'due: 2018-02-30', 'invalid-value 14:10'],
    [
      'an id with a slash',
      '  - id: 1\n    paragraph',
      '  - id: a/b\n    paragraph',
      'invalid-value 10:9',
    ],
    [
      'an unknown kind',
      '    departments',
      '    kind: once\n    departments',
      'unknown-value 15:11',
    ],
    ['an unknown type', 'type: resolution', 'type: resolutoin', 'unknown-value 4:7'],
    ['a missing language', 'language: en\n', '', 'missing-field 1:1'],
    ['no map at all', 'id: HU-1', '- id: HU-1', 'yaml-syntax 2:1'],
  ])('%s', (_, search, replacement, fault) => {
    expect(inDocument(search, replacement)).toEqual(at(fault))
  })

  test('an unknown status is reported with the valid ones', () => {
    const action = '      - id: 1\n        title: Prepare the survey\n'
    const update = '        updates:\n          - {date: 2018-04-01, status: implmented}\n'
    const folder = inventedRecords({ 'documents/HU-1.yaml': documentWith(action, action + update) })
    expect(loadRecords(folder).problems).toMatchObject([
      {
        rule: 'unknown-value',
        line: 20,
        column: 40,
        values: { found: 'implmented', nearest: ['implemented'] },
      },
    ])
  })
  test('a file with a list instead of a map is reported', () => {
    expect(problems(inventedRecords({ 'documents/HU-1.yaml': '- a\n' }))).toEqual(
      at('wrong-type 1:1'),
    )
  })
  test('a flag such as internal must be true or false', () => {
    const action = '        title: Prepare the survey\n'
    const update =
      '        updates:\n          - {date: 2018-04-01, status: blocked, note: n, internal: yes}\n'
    const source = documentWith(action, action + update)
    expect(problems(inventedRecords({ 'documents/HU-1.yaml': source }))).toEqual(
      at('unknown-value 20:68'),
    )
  })
  test('012 stays 012', () => {
    const source = documentWith('  - id: 1\n    paragraph', '  - id: 012\n    paragraph')
    const [document] = loadRecords(inventedRecords({ 'documents/HU-1.yaml': source })).documents
    expect(document?.mandates[0]?.id).toBe('012')
  })
})

describe('bad records never hide good ones', () => {
  test('an unreadable mandate does not affect the others of its document', () => {
    const second =
      '  - id: 2\n    paragraph: "2"\n    title: Other\n    text: Text\n    kind: never\n'
    const records = loadRecords(inventedRecords({ 'documents/HU-1.yaml': DOCUMENT + second }))
    expect(records.documents[0]?.mandates.map(({ id }) => id)).toEqual(['1'])
    expect(records.problems).toMatchObject([{ rule: 'unknown-value', line: 23 }])
  })
  test('a broken file does not affect the others, and each one is reported', () => {
    const records = loadRecords(
      inventedRecords({
        'documents/bad.yaml': 'id: [\n',
        'documents/deep/HU-2.yaml': DOCUMENT.replace('HU-1', 'HU-2'),
      }),
    )
    expect(records.documents.map(({ id }) => id)).toEqual(['HU-1', 'HU-2'])
    expect(records.problems).toMatchObject([{ file: 'documents/bad.yaml', rule: 'yaml-syntax' }])
  })
  test('the records are read without a calendar, an organisation or documents', () => {
    expect(problems(inventedRecords({ 'meetings.yaml': undefined }))).toEqual([
      'meetings.yaml unreadable-file 1:1',
    ])
    expect(problems(inventedRecords({ 'organisation.yaml': 'name: x\n' }))).toEqual([
      'organisation.yaml missing-field 1:1',
      'organisation.yaml missing-field 1:1',
    ])
    expect(problems(inventedRecords({ 'documents/HU-1.yaml': undefined }))).toEqual([])
  })
  test('an unreadable meeting or body does not affect the others', () => {
    const meetings = MEETINGS.replace('state: planned', 'state: maybe').replace(
      '{id: BOARD,',
      '{id: BO ARD,',
    )
    const records = loadRecords(inventedRecords({ 'meetings.yaml': meetings }))
    expect(records.meetings.map(({ id }) => id)).toEqual(['BOARD-1', 'BOARD-2'])
    expect(records.bodies).toEqual([])
    expect(records.problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      'invalid-value 2',
      'unknown-value 6',
    ])
  })
})

describe('odd files', () => {
  const withFile = (make: (path: string, folder: string) => void): string[] => {
    const folder = inventedRecords()
    make(join(folder, 'documents/odd.yaml'), folder)
    return problems(folder)
  }
  const odd = (fault: string): string[] => [`documents/odd.yaml ${fault} 1:1`]

  test.each([
    ['UTF-16', Buffer.from('\ufeffid: x\n', 'utf16le'), 'not-utf8'],
    ['UTF-16 without a mark', Buffer.from('id: x\n', 'utf16le'), 'not-utf8'],
    ['Latin-1', Buffer.from('title: R\xe9union\n', 'latin1'), 'not-utf8'],
    ['a lone surrogate', Buffer.from([0x61, 0x3a, 0xed, 0xa0, 0x80]), 'not-utf8'],
    ['too large', Buffer.alloc(1024 * 1024 + 1, 'x'), 'file-too-large'],
    ['empty', Buffer.alloc(0), 'empty-file'],
  ])('%s', (_, bytes, rule) => {
    expect(withFile(path => writeFileSync(path, bytes))).toEqual(odd(rule))
  })
  test('a byte order mark is not a fault, and moves no column', () => {
    const source = `\ufeff${DOCUMENT.replace('HU-1', 'HU-9').replace('date: 2018-03-02', 'date: x')}`
    expect(withFile(path => writeFileSync(path, source))).toEqual([
      'documents/odd.yaml invalid-value 7:7',
    ])
  })
  test('broken links, links to folders, outside or to devices, and pipes are reported', () => {
    expect(withFile(path => symlinkSync('nowhere', path))).toEqual(odd('not-a-file'))
    expect(withFile((path, folder) => symlinkSync(folder, path))).toEqual(odd('not-a-file'))
    expect(withFile(path => symlinkSync('/dev/zero', path))).toEqual(odd('not-a-file'))
    expect(withFile(path => execFileSync('mkfifo', [path]))).toEqual(odd('not-a-file'))
    const outside = join(temporaryFolder(), 'x.yaml')
    writeFileSync(outside, DOCUMENT)
    expect(withFile(path => symlinkSync(outside, path))).toEqual(odd('not-a-file'))
  })
  test('a link within the records is followed, and a loop of links is reported', () => {
    expect(
      withFile((path, folder) => symlinkSync(join(folder, 'documents/HU-1.yaml'), path)),
    ).toEqual([])
    expect(withFile(path => symlinkSync(path, path))).toEqual(odd('unreadable-file'))
  })
  test('a folder named like a record is reported, and hidden files are not records', () => {
    const folder = inventedRecords({
      'documents/.hidden.yaml': 'x: [\n',
      'documents/notes.txt': 'x',
    })
    expect(problems(folder)).toEqual([])
    mkdirSync(join(folder, 'documents/folder.yaml'))
    expect(problems(folder)).toEqual(['documents/folder.yaml not-a-file 1:1'])
    rmSync(join(folder, 'documents'), { recursive: true })
    expect(problems(folder)).toEqual([])
  })
})

test('the invented files have the content that the tests expect', () => {
  expect(ORGANISATION).toContain('Harbour Union')
})

test('the progress of the reading is reported file by file', () => {
  const folder = inventedRecords({ 'documents/HU-0.yaml': documentWith('id: HU-1', 'id: HU-0') })
  const progress: [number, number][] = []
  loadRecords(folder, (done, total) => progress.push([done, total]))
  expect(progress).toEqual([
    [0, 2],
    [1, 2],
  ])
})
