// Every command and format has the same output on Windows as on Linux, byte for byte.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { deskOnDrive, onLinux, onWindows, PREFIX, windowsName, type Answer } from './wine.ts'

const DAY = ['--as-of', '2026-04-01']

/** Commands that read, in each language. */
const PAGES: readonly (readonly string[])[] = [
  [],
  ['list'],
  ['list', '--all', '--group-by', 'department'],
  ['list', '--overdue', '--columns', 'id,due,status'],
  ['show', 'COMMITTEE-8-R2/5'],
  ['show', 'COMMITTEE-8-R2/5.2'],
  ['states'],
  ['states', 'COUNCIL-11-R1/4'],
  ['log', '--since', 'COUNCIL-11'],
  ['meetings'],
  ['department', 'list'],
  ['summary'],
  ['summary', '--format', 'markdown'],
  ['summary', '--format', 'html'],
  ['check'],
  ['import', 'note.txt'],
  ['--help'],
  ['update', '--help'],
  ['show', 'no-such-mandate'],
  ['lsit'],
  ['list', '--due-before', 'soon'],
]

/** Commands whose output programs read. */
const DATA: readonly (readonly string[])[] = [
  ...['json', 'ndjson', 'csv', 'tsv', 'markdown'].map(format => ['list', '--format', format]),
  ['show', 'COMMITTEE-8-R2/5', '--format', 'json'],
  ['log', '--format', 'json'],
  ['meetings', '--format', 'json'],
  ['states', '--format', 'json'],
  ['summary', '--format', 'json'],
  ['check', '--format', 'json'],
  ['check', '--format', 'github'],
  ['adopt', 'tracker.csv', '--format', 'json'],
  ['import', 'note.txt', '--format', 'json'],
  ...['csv', 'json', 'ndjson', 'ics'].map(format => ['export', '--format', format]),
  ...['bash', 'zsh', 'fish', 'powershell'].map(shell => ['completion', shell]),
]

/** Commands that write. They run in order on one desk, and succeed. */
const DEEDS: readonly (readonly string[])[] = [
  ['init', 'fresh'],
  ['init', '--example', 'example'],
  ['site', 'pages'],
  ['export', '--format', 'xlsx', '-o', 'sheet.xlsx'],
  ['export', '--format', 'ics', '-o', 'meetings.ics'],
  ['request', '--by', '2030-01-01', '-o', 'requests', '--record'],
  ['request', '--by', '2030-01-01', '-o', 'reminders', '--again'],
  ['summary', '--format', 'docx', '--lang', 'ar,en,fr', '-o', 'paper.docx'],
  ['summary', '--format', 'html', '--lang', 'fr', '-o', 'paper.html'],
  [
    'update',
    'COMMITTEE-8-R2/5.2',
    '--status',
    'in-progress',
    '--by',
    'Ann',
    '--note',
    'Asked the ports',
  ],
  ['act', 'COMMITTEE-8-R2/5', 'Write to the harbours', '--department', 'maritime'],
  [
    'extend',
    'COUNCIL-11-R1/7',
    '--to',
    '2026-12-01',
    '--reason',
    'More time was asked for',
    '--by',
    'Ann',
  ],
  ['meeting', 'move', 'COUNCIL-13', '--from', '2027-05-11', '--to', '2027-05-12'],
  ['body', 'add', 'FORUM', '--name', 'Forum'],
  ['department', 'rename', 'culture', '--name', 'Culture and Museums', '--date', '2026-01-01'],
  ['member', 'suspend', 'XA', '--date', '2026-01-01'],
  ['subject', 'add', 'lights', '--name', 'Lights'],
  ['officer', 'add', 'ann', '--name', 'Ann Bell', '--department', 'culture'],
  ['undo', '--yes'],
  ['apply', 'sheet.xlsx'],
  ['export', '--editable', 'title,department', '--output', 'fields.xlsx'],
  ['apply', 'fields.xlsx', '--write', '--partial', '--rejects', 'back.xlsx'],
  ['import', 'note.txt', '--write', '--no-input', '--id', 'NOTE-1'],
  ['adopt', 'tracker.csv', '--map', 'map.yaml'],
  ['adopt', 'tracker.csv', '--map', 'map.yaml', '--write'],
  ['check'],
]

const NOTE = `COUNCIL OF MINISTERS

Resolution 9

Adopted on 14 May 2025

The Council of Ministers,

1. Requests the Secretary-General to write to the harbour masters by 1 December 2025;

2. Decides to remain seized of the matter.
`

const TRACKER = `Resolution,Title of resolution,Date adopted,Para.,Text,Status,Updated
UL/2025/9,Lanterns,2025-03-03,1,Requests the Secretary-General to count the lanterns.,In progress,2025-10-01
`

function deskWithNote(): string {
  const desk = deskOnDrive()
  writeFileSync(join(desk, 'note.txt'), NOTE)
  writeFileSync(join(desk, 'tracker.csv'), TRACKER)
  return desk
}

/** `answer` without the only allowed difference: the path of the folder. */
function alike({ code, out, err }: Answer, desk: string): Answer {
  const plain = (text: string): string =>
    text.replaceAll(windowsName(desk), '<desk>').replaceAll(desk, '<desk>')
  return { code, out: plain(out), err: plain(err) }
}

/** The bytes of all files below a folder, without the time and place of their creation. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return Object.fromEntries(
    names
      .map(name => join(folder, name))
      .filter(path => statSync(path).isFile())
      .map(path => [relative(folder, path), readFileSync(path).toString('base64')]),
  )
}

describe.skipIf(PREFIX === '')('on Windows as on Linux', () => {
  test.each(LANGUAGES)('pages are the same in %s', language => {
    const desk = deskWithNote()
    for (const page of PAGES) {
      const words = [...page, ...DAY, '--lang', language]
      const [windows, linux] = [onWindows, onLinux].map(run =>
        alike(run(words, { cwd: desk }), desk),
      )
      expect(windows, words.join(' ')).toEqual(linux)
    }
  })

  test('data is the same', () => {
    const desk = deskWithNote()
    for (const each of DATA) {
      const words = [...each, ...DAY]
      const [windows, linux] = [onWindows, onLinux].map(run =>
        alike(run(words, { cwd: desk }), desk),
      )
      expect(windows, words.join(' ')).toEqual(linux)
    }
  })

  test('written files are the same', () => {
    const [there, here] = [deskWithNote(), deskWithNote()]
    for (const deed of DEEDS) {
      const windows = alike(onWindows(deed, { cwd: there }), there)
      const linux = alike(onLinux(deed, { cwd: here }), here)
      expect(windows, deed.join(' ')).toEqual(linux)
      expect(linux.code, `${deed.join(' ')}: ${linux.err}`).toBe(0)
    }
    expect(filesOf(there)).toEqual(filesOf(here))
  })

  test('names that Windows reserves or changes are refused, for files and for folders', () => {
    const desk = deskOnDrive()
    const before = filesOf(desk)
    for (const name of [
      'NUL',
      'con',
      'aux.csv',
      'sub/COM1/x.csv',
      'x.',
      'y ',
      'x.csv:hidden',
      'a?',
    ]) {
      for (const args of [
        ['export', '--format', 'csv', '--output', name],
        ['summary', '--format', 'text', '--output', `${name}/`],
        ['init', name],
      ]) {
        const { code, err } = onWindows(args, { cwd: desk })
        expect([args, code]).toEqual([args, 73])
        expect(err).toContain('Windows cannot keep')
      }
    }
    expect(filesOf(desk)).toEqual(before)
    expect(readdirSync(desk)).toEqual(['records'])
  })
})
