// If a status is unexpected, the program explains the reason and what to do.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { run, type Outcome } from './run.ts'

/** A mandate that is in progress as a whole, with one action. */
const WHOLE = DOCUMENT.replace(
  '    actions:\n',
  '    updates: [{date: 2018-04-01, status: in-progress, by: Ann}]\n    actions:\n',
)

function desk(document: string): { cwd: string; type: (...args: string[]) => Promise<Outcome> } {
  const cwd = join(inventedRecords({ 'documents/HU-1.yaml': document }), '..')
  return { cwd, type: (...args) => run(args, { cwd }) }
}

const DONE = [
  'update',
  'HU-1/1.1',
  '--status',
  'implemented',
  '--evidence',
  'letter:L',
  '--by',
  'Ann',
]

const WORDS = {
  en: [
    'does not follow its actions',
    'follows the actions again: mandates withdraw HU-1/1',
    'by its actions: Implemented',
  ],
  fr: [
    'n’est pas déduit de ses actions',
    'sera de nouveau déduit des actions : mandates withdraw HU-1/1',
    'd’après ses actions',
  ],
  ar: ['لا تتبع إجراءاته', 'كي تتبع الحالة الإجراءات من جديد', 'بحسب إجراءاته'],
} as const

test.each(LANGUAGES)(
  'every command explains the status of a mandate as a whole: %s',
  async lang => {
    const [why, how, inList] = WORDS[lang]
    const { type } = desk(WHOLE)
    const update = await type(...DONE, '--lang', lang)
    expect(update.code, update.err).toBe(0)
    const plain = (text: string): string => text.replace(/\s+/g, ' ')
    for (const text of [why, how]) expect(plain(update.out)).toContain(text)
    const show = await type('show', 'HU-1/1', '--lang', lang)
    for (const text of [why, how]) expect(plain(show.out)).toContain(text)
    const list = await type('list', '--lang', lang)
    expect(plain(list.out)).toContain(inList)
    expect(list.out).toContain('mandates show HU-1/1')
    const check = await type('check', '--lang', lang)
    expect(check.out).toContain('[actions-disagree]')
    const act = await type('act', 'HU-1/1', 'Print it', '--lang', lang)
    for (const text of [why, how]) expect(plain(act.out)).toContain(text)
  },
)

test('without the update of the mandate as a whole, the status follows the actions without a remark', async () => {
  const { type } = desk(DOCUMENT)
  const update = await type(...DONE)
  expect(update.out).toContain(
    'HU-1/1 now has the status “Implemented” and is no longer outstanding.',
  )
  expect(update.out).not.toContain('follow')
  const show = await type('show', 'HU-1/1')
  expect(show.out).not.toContain('follow')
})

const LATER = DOCUMENT + '        updates: [{date: 2019-03-01, status: in-progress, by: Ann}]\n'

test('an entry older than the latest one is recorded with the remark that the status stays', async () => {
  const { cwd, type } = desk(LATER)
  const stays =
    'does not change the status: it stays “Under implementation”, by the later entry of 2019-03-01.'
  await type('export', '--all', '--output', 'sheet.csv')
  const sheet = join(cwd, 'sheet.csv')
  saveRows(
    sheet,
    rowsIn(sheet).map(row => ({
      ...row,
      status: 'implemented',
      date: '2018-05-01',
      evidence: 'letter:L',
      by: 'Ann',
    })),
  )
  for (const args of [[], ['--write']]) {
    const { code, out } = await type('apply', 'sheet.csv', ...args)
    expect(code).toBe(0)
    expect(out.replace(/\s+/g, ' ')).toContain(stays)
    expect(out).not.toContain('→')
  }
  const update = await type(...DONE, '--date', '2018-06-01')
  expect(update.out.replace(/\s+/g, ' ')).toContain(stays)
})
