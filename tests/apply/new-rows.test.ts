// Rows that a person adds to a sheet make mandates and actions, by the rules of `edit`, `act` and `update`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { typedParagraph, paragraphInSheet } from '../../src/words/paragraphs.ts'
import { PROBLEM_HEADING } from '../../src/words/sheet.ts'
import { exampleDesk, newLines, rowsIn, saveRows, type Desk, type Row } from './desk.ts'

const FILE = 'documents/COUNCIL-10-R2.yaml'
const DOCUMENT = 'ULS/COUNCIL-10/RES.2'
const TEXT = 'Requests the Secretary-General to report on the safety of buoys, by 30 June 2027.'

interface Applied {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly desk: Desk
  readonly before: string
  readonly after: string
}

/** Applies a sheet to which these rows were added. */
async function applied(
  added: readonly Row[],
  { lang = 'en', fields = ['--editable', 'all'], args = ['--write', '--by', 'Ann'] } = {},
): Promise<Applied> {
  const desk = exampleDesk()
  const file = join(desk.folder, 'sheet.csv')
  await desk.run('export', '--output', 'sheet.csv', ...fields, '--lang', lang)
  const [headings = ''] = readFileSync(file, 'utf8').split('\n')
  saveRows(file, [...rowsIn(file), ...added])
  // The words of the headings show the language of the sheet.
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^.*/, headings.trimEnd()))
  const before = desk.records()[FILE] ?? ''
  const { code, out, err } = await desk.run('apply', 'sheet.csv', ...args)
  return { code, out, err, desk, before, after: desk.records()[FILE] ?? '' }
}

const MANDATE: Row = { symbol: DOCUMENT, paragraph: '9', text: TEXT, set_title: 'Safety of buoys' }

test('a row with a document and a text is a new mandate', async () => {
  const { code, out, err, before, after } = await applied([
    {
      ...MANDATE,
      set_department: 'Legal Affairs Department',
      set_due: '30 June 2027',
      set_kind: '',
    },
  ])
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('1 mandate added.')
  expect(newLines(before, after)).toEqual([
    '- id: "9"',
    'paragraph: "9"',
    'title: Safety of buoys',
    `text: ${TEXT}`,
    'due: 2027-06-30',
    'departments: [legal]',
  ])
})

test('a row with the id of a mandate and a title is a new action, with its first entry', async () => {
  const row = { id: 'COUNCIL-10-R2/5', action: 'Ask the ports', department: 'legal', target: '' }
  const entry = { status: 'blocked', date: '2026-03-02', note: 'No list of ports', by: 'Bob' }
  const { code, out, before, after } = await applied([{ ...row, ...entry }], { fields: [] })
  expect(code).toBe(0)
  expect(out).toContain('1 update recorded. 1 action added.')
  expect(out).toContain('New action: COUNCIL-10-R2/5.')
  expect(newLines(before, after)).toEqual([
    expect.stringMatching(/^- id: "?\d+"?$/),
    'title: Ask the ports',
    'department: legal',
    'updates:',
    '- date: 2026-03-02',
    'status: blocked',
    'by: Bob',
    'note: No list of ports',
  ])
})

test('the preview shows the new mandate, and writes nothing', async () => {
  const { code, out, before, after } = await applied([MANDATE], { args: [] })
  expect([code, after]).toEqual([0, before])
  expect(out).toContain('New mandate: COUNCIL-10-R2/9  Safety of buoys')
})

test('a mandate without a title gets the first words of its text', async () => {
  const { after } = await applied([{ symbol: 'COUNCIL-10-R2', text: TEXT }])
  expect(after).toContain('title: Requests the Secretary-General to report on the safety of buoys')
  expect(after).toContain('id: unnumbered\n    paragraph: unnumbered\n')
})

test('texts are recorded in their own language, titles in that of the sheet', async () => {
  const text =
    'Prie le Secrétaire général de faire rapport sur la sécurité des bouées dans la région.'
  const row = { symbol: DOCUMENT, paragraph: '3, premier tiret', text, set_title: 'Les bouées' }
  const { after } = await applied([row], { lang: 'fr' })
  expect(after).toContain('- id: 3a\n    paragraph: 3, first bullet\n')
  expect(after).toMatch(/text:\s+fr: >?-?\s*Prie le Secrétaire/)
  expect(after).toMatch(/title:\s+fr: Les bouées/)
})

test.each([
  '5',
  '5, first bullet',
  '12 bis, twelfth bullet',
  '5 (second)',
  '5, third bullet (second)',
  'unnumbered',
])('a paragraph is read as each sheet writes it: %s', paragraph => {
  for (const language of LANGUAGES)
    expect(typedParagraph(paragraphInSheet(paragraph, language))).toBe(paragraph)
})

describe('a new row that lacks something is rejected with its reason', () => {
  test.each<[string, Row, string]>([
    ['no text', { symbol: DOCUMENT, set_title: 'Buoys' }, 'has no text'],
    ['no document', { text: TEXT }, 'has no document'],
    ['an unknown document', { ...MANDATE, symbol: 'ULS/COUNCIL-10/RES.99' }, 'RES.99'],
    ['an unknown department', { ...MANDATE, set_department: 'Nobody' }, 'Nobody'],
    ['a wrong day', { ...MANDATE, set_due: '31/02/2027' }, 'Deadline in the document'],
    ['an action of a new mandate', { ...MANDATE, action: 'Ask the ports' }, 'ID of its mandate'],
    ['no evidence', { ...MANDATE, status: 'implemented', by: 'Ann' }, 'evidence'],
    ['a field of mandates only', { ...ACTION, set_kind: 'one-off' }, 'no such field'],
    ['hidden characters', { ...MANDATE, set_title: 'Buo\u200bys' }, 'invisible'],
    ['neither', { status: 'blocked' }, 'needs its document and its text'],
  ])('%s', async (_, row, said) => {
    const { code, err, before, after } = await applied([row])
    expect([code, after]).toEqual([65, before])
    expect(err.replace(/\s+/g, ' ')).toContain(said)
    expect(err).toContain('1 row is rejected. Nothing was written.')
  })
})

const ACTION: Row = { id: 'COUNCIL-10-R2/5', action: 'Ask the ports' }

test('an emptied mark makes no action of a mandate', async () => {
  const desk = exampleDesk()
  const file = join(desk.folder, 'sheet.csv')
  await desk.run('export', '--output', 'sheet.csv', '--editable', 'title')
  saveRows(
    file,
    rowsIn(file).map(row => ({ ...row, state: '' })),
  )
  const { code, err } = await desk.run('apply', 'sheet.csv', '--write')
  expect(code).toBe(65)
  expect(err).toContain('Nothing was written')
})

test('the same sheet again records nothing twice', async () => {
  const { desk, after } = await applied([MANDATE, { ...ACTION, note: 'Begun', date: '2026-03-01' }])
  const again = await desk.run('apply', 'sheet.csv', '--write', '--by', 'Ann')
  expect([again.code, again.err]).toEqual([0, '2 rows were already recorded.\n'])
  expect(desk.records()[FILE]).toBe(after)
  const file = join(desk.folder, 'sheet.csv')
  const rows = rowsIn(file).map(row =>
    row['text'] === TEXT && row['state'] === '' ? { ...row, set_due: '2027-01-01' } : row,
  )
  saveRows(file, rows)
  const other = await desk.run('apply', 'sheet.csv', '--write', '--by', 'Ann')
  expect(other.code).toBe(65)
  expect(other.err).toContain('already in the records as COUNCIL-10-R2/9')
})

test('one mandate in two new rows is rejected once', async () => {
  const { code, err } = await applied([MANDATE, MANDATE])
  expect(code).toBe(65)
  expect(err).toContain('COUNCIL-10-R2/9 is already in row')
})

test('two new actions get two numbers', async () => {
  const { after } = await applied([ACTION, { ...ACTION, action: 'Write to the ports' }])
  expect(after).toMatch(/id: "4"\s+title: Ask the ports\s+- id: "5"\s+title: Write to the ports/)
})

test('what a new row has besides is reported', async () => {
  const { err } = await applied([{ ...MANDATE, mandate_status: 'Blocked', by: 'Bob' }])
  expect(err).toContain('Blocked')
  expect(err).toContain('Bob')
})

test('--partial stops a row with an error that only `check` finds, and sends it back', async () => {
  const args = ['--write', '--by', 'Ann', '--partial', '--rejects', 'back.csv']
  const early = { ...MANDATE, paragraph: '10', text: `${TEXT} Again.`, set_due: '1990-01-01' }
  const { code, out, err, desk, after } = await applied([MANDATE, early], { args })
  expect(code).toBe(65)
  expect(out).toContain('1 mandate added.')
  expect(err).toContain('(Deadline in the document)')
  expect(err).toContain('1990-01-01')
  expect(err).toContain('1 row is rejected.')
  expect(after).toContain('Safety of buoys')
  expect(after).not.toContain('1990')
  const [back, ...others] = rowsIn(join(desk.folder, 'back.csv'))
  expect([back?.['paragraph'], others]).toEqual(['10', []])
  expect(back?.[PROBLEM_HEADING.en]).toContain('1990-01-01')
})
