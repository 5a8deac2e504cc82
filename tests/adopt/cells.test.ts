// What single cells say: deadlines, words for statuses, symbols.
import { describe, expect, test } from 'vitest'
import { orderIn } from '../../src/adopt/days.ts'
import { calendarOf, readDeadline } from '../../src/adopt/deadlines.ts'
import { readWord } from '../../src/adopt/status-words.ts'
import { readSymbol } from '../../src/adopt/symbols.ts'
import { loadRecords } from '../../src/records/load.ts'
import { SHIPPED } from '../folders.ts'

const calendar = calendarOf(loadRecords(SHIPPED))

describe('deadlines', () => {
  test.each([
    ['3/4/2026', '2026-04-03'],
    ['31.12.2025', '2025-12-31'],
    ['2019-7-10', '2019-07-10'],
    ['10 Nov 2025', '2025-11-10'],
    ['March 18, 2019', '2019-03-18'],
    ['1er juin 2026', '2026-06-01'],
    ['٣٠/٠٦/٢٠٢٦', '2026-06-30'],
    ['30 يونيو 2026', '2026-06-30'],
    ['15/09/1447هـ', '2026-03-04'],
    ['Q2 2026', '2026-06-30'],
    ['1er trimestre 2026', '2026-03-31'],
    ['الربع الثاني 2026', '2026-06-30'],
    ['fin 2026', '2026-12-31'],
    ['by end of November 2025', '2025-11-30'],
    ['mai-26', '2026-05-31'],
  ])('%s is %s', (text, due) => {
    expect(readDeadline(text, 'dmy', calendar)).toMatchObject({ kind: 'due', due })
  })

  test.each([
    ['before CFM-46', { meeting: 'CFM-46' }],
    ['46e CMAE', { meeting: 'CFM-46' }],
    ['الدورة 46', { meeting: 'CFM-46' }],
    ['next CFM', { next: 'CFM' }],
    ['Prochaine session du CMAE', { next: 'CFM' }],
    ['Each CFM', { every: 'CFM' }],
    ['Quarterly', { every: 'P3M' }],
    ['Annuelle', { every: 'P1Y' }],
  ])('%s is a meeting or a period', (text, due) => {
    expect(readDeadline(text, 'dmy', calendar)).toMatchObject({ kind: 'due', due })
  })

  test.each([
    ['31/04/2026', 'impossible'],
    ['2025-02-30', 'impossible'],
    ['Permanent', 'goes-on'],
    ['مستمر', 'goes-on'],
    ['TBD', 'none'],
    ['–', 'none'],
    ['asap', 'words'],
    ['when funds allow', 'words'],
    ['Q3', 'words'],
  ])('%s is %s', (text, kind) => {
    expect(readDeadline(text, 'dmy', calendar).kind).toBe(kind)
  })

  test('the month may come first, and a day above 12 decides', () => {
    expect(readDeadline('3/4/2026', 'mdy', calendar)).toMatchObject({ due: '2026-03-04' })
    expect(orderIn(['3/4/2026', '25/04/2026']).order).toBe('dmy')
    expect(orderIn(['3/4/2026', '4/25/2026']).order).toBe('mdy')
    expect(orderIn(['3/4/2026', '31.12.2025'])).toEqual({ order: undefined, ambiguous: '3/4/2026' })
  })
})

describe('words for statuses', () => {
  test.each([
    ['Completed', 'implemented'],
    ['Ongoing – 60%', 'in-progress'],
    ['Due at CFM-50; implemented', 'implemented'],
    ['Implemented in part', 'partially-implemented'],
    ['Réalisé', 'implemented'],
    ['Non entamée', 'not-started'],
    ['En retard', 'in-progress'],
    ['Sans objet', 'overtaken'],
    ['Remplacé par Rés. 5/50-C, par. 5', 'superseded'],
    ['نُفّذ', 'implemented'],
    ['قيد التنفيذ', 'in-progress'],
    ['جارٍ التنفيذ', 'in-progress'],
    ['لم يبدأ بعد', 'not-started'],
    ['مؤجل', 'blocked'],
  ])('%s is %s', (word, status) => {
    expect(readWord(word)).toMatchObject({ status, asked: false })
  })

  test.each(['Pending', 'Closed', 'Ongoing', 'N/A', 'Clos', 'لم ينفذ', 'غير منطبق'])(
    '%s is asked',
    word => {
      expect(readWord(word)?.asked).toBe(true)
    },
  )

  test.each(['Supported', 'high', 'See note', ''])('%s is no status', word => {
    expect(readWord(word)).toBeUndefined()
  })
})

test.each([
  [
    'Res. No. 10/48-POL\non the situation of ports',
    { symbol: '10/48-POL', title: 'the situation of ports' },
  ],
  ['ACM-2025/REP, 4(a)', { symbol: 'ACM-2025/REP', paragraph: '4(a)' }],
  ['Décision 1/CR-50', { symbol: '1/CR-50' }],
  ['2/51-ع ت', { symbol: '2/51-ع ت' }],
])('%s is a symbol', (cell, expected) => {
  expect(readSymbol(cell)).toEqual(expected)
})
