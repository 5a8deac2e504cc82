// Dates, counted nouns, lists and citations as each language writes them.
import { describe, expect, test } from 'vitest'
import { dateSpan, longDate } from '../../src/words/dates.ts'
import { andList, isolate, orList, quote } from '../../src/words/isolate.ts'
import {
  andMore,
  andMoreActions,
  dueIn,
  labelled,
  movedFrom,
  nextMeetingOf,
  overdueBy,
  overdueByYears,
} from '../../src/words/list.ts'
import { citedParagraph } from '../../src/words/paragraphs.ts'
import {
  counted,
  DAYS,
  DOCUMENTS,
  ERRORS,
  MANDATES,
  OUTSTANDING_MANDATES,
  WARNINGS,
} from '../../src/words/plural.ts'
import { confirmedBy, decidedBy, EXTENDED_TO, replyOf, reportedBy } from '../../src/words/show.ts'
import { megabytes } from '../../src/words/size.ts'
import { STATUSES } from '../../src/base/vocabulary.ts'
import { alphabetOf } from '../../src/words/alphabet.ts'
import { MORE_OPTIONS } from '../../src/words/questions.ts'
import { hijriSpan } from '../../src/words/hijri.ts'
import { statusLabel } from '../../src/words/labels.ts'
import { writeThem } from '../../src/words/draft-review.ts'
import type { Failure } from '../../src/base/failures.ts'
import { explain } from '../../src/words/failures.ts'
import { day } from '../records/build.ts'

/** A text without the isolation marks around symbols. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

test('days are written in the form of each language', () => {
  expect(longDate(day('2019-03-01'), 'en')).toBe('1 March 2019')
  expect(longDate(day('2019-03-01'), 'fr')).toBe('1er mars 2019')
  expect(longDate(day('2019-12-21'), 'ar')).toBe('21\u00a0ديسمبر\u00a02019')
})

describe('spans of days repeat nothing', () => {
  test.each([
    ['2019-03-01', '2019-03-02', '1 and 2 March 2019', '1er et 2 mars 2019'],
    ['2026-05-12', '2026-05-15', '12 to 15 May 2026', 'du 12 au 15 mai 2026'],
    ['2019-03-01', undefined, '1 March 2019', '1er mars 2019'],
    ['2019-03-01', '2019-03-01', '1 March 2019', '1er mars 2019'],
    [
      '2018-09-28',
      '2018-10-01',
      '28 September to 1 October 2018',
      'du 28 septembre au 1er octobre 2018',
    ],
    [
      '2018-12-31',
      '2019-01-01',
      '31 December 2018 to 1 January 2019',
      'du 31 décembre 2018 au 1er janvier 2019',
    ],
  ])('%s to %s', (from, to, english, french) => {
    const end = to === undefined ? undefined : day(to)
    expect(dateSpan(day(from), end, 'en')).toBe(english)
    expect(dateSpan(day(from), end, 'fr')).toBe(french)
  })
})

test('spans of days in Arabic are in words, because a dash between digits has no direction', () => {
  const spans = [
    ['2026-05-12', '2026-05-13', '12\u00a0و13\u00a0مايو\u00a02026'],
    ['2026-05-12', '2026-05-15', 'من 12 إلى 15\u00a0مايو\u00a02026'],
    ['2018-09-28', '2018-10-01', 'من 28\u00a0سبتمبر إلى 1\u00a0أكتوبر\u00a02018'],
    ['2018-12-31', '2019-01-01', 'من 31\u00a0ديسمبر\u00a02018 إلى 1\u00a0يناير\u00a02019'],
  ] as const
  for (const [from, to, expected] of spans)
    expect(dateSpan(day(from), day(to), 'ar')).toBe(expected)
  expect(hijriSpan('1447-11-25', '1447-11-26', 'ar')).toBe(
    '25\u00a0و26\u00a0ذي\u00a0القعدة\u00a01447\u00a0هـ',
  )
  expect(hijriSpan('1447-12-29', '1448-01-02', 'ar')).toBe(
    'من 29\u00a0ذي\u00a0الحجة\u00a01447\u00a0هـ إلى 2\u00a0محرم\u00a01448\u00a0هـ',
  )
})

describe('counted nouns', () => {
  test.each([
    [0, '0 mandates', '0 mandat', 'لا توجد تكليفات'],
    [1, '1 mandate', '1 mandat', 'تكليف واحد'],
    [2, '2 mandates', '2 mandats', 'تكليفان'],
    [3, '3 mandates', '3 mandats', '3\u00a0تكليفات'],
    [11, '11 mandates', '11 mandats', '11\u00a0تكليفا'],
    [100, '100 mandates', '100 mandats', '100\u00a0تكليف'],
    [103, '103 mandates', '103 mandats', '103\u00a0تكليفات'],
    [12345, '12,345 mandates', '12\u202f345 mandats', '12,345\u00a0تكليفا'],
  ])('%i', (count, english, french, arabic) => {
    expect([
      counted(count, MANDATES, 'en'),
      counted(count, MANDATES, 'fr'),
      counted(count, MANDATES, 'ar'),
    ]).toEqual([english, french, arabic])
  })
  test('every noun has all Arabic forms', () => {
    for (const forms of [DAYS, DOCUMENTS, ERRORS, OUTSTANDING_MANDATES, WARNINGS]) {
      const all = [1, 2, 5, 50, 100].map(count => counted(count, forms, 'ar'))
      expect(new Set(all).size).toBe(5)
    }
  })
})

test('lists and quotation marks are those of each language', () => {
  expect(orList(['a', 'b', 'c'], 'en')).toBe('a, b or c')
  expect(andList(['a', 'b'], 'fr')).toBe('a et b')
  expect(plain(orList(['a', 'b', 'c'], 'ar'))).toBe('a أو b أو c')
  expect(andList(['a'], 'en')).toBe('a')
  expect(andList([], 'en')).toBe('')
  expect([quote('x', 'en'), quote('x', 'fr'), plain(quote('x', 'ar'))]).toEqual([
    '“x”',
    '«\u00a0x\u00a0»',
    '«x»',
  ])
  expect([isolate('x', 'en'), isolate('', 'ar'), isolate('x', 'ar')]).toEqual([
    'x',
    '',
    '\u2068x\u2069',
  ])
})

test('paragraphs are cited in the language of the reader', () => {
  expect(citedParagraph('5, first bullet', 'en')).toBe('paragraph 5, first bullet')
  expect(citedParagraph('Article 3(a)', 'en')).toBe('Article 3(a)')
  expect(citedParagraph('5, seventh bullet', 'fr')).toBe('paragraphe 5, septième tiret')
  expect(plain(citedParagraph('5, seventh bullet', 'ar'))).toBe('الفقرة 5، النقطة السابعة')
  expect(citedParagraph('V.8 (a)', 'fr')).toBe('paragraphe V.8 (a)')
  expect(plain(citedParagraph('12', 'ar'))).toBe('الفقرة 12')
  expect(citedParagraph('5 bullet 1', 'fr')).toBe('paragraphe 5, premier tiret')
  expect(citedParagraph('bullet 14', 'fr')).toBe('paragraphe sans numéro, 14e tiret')
  expect(citedParagraph('4 (second)', 'fr')).toBe('paragraphe 4 (deuxième mandat)')
  expect(citedParagraph('unnumbered', 'fr')).toBe('paragraphe sans numéro')
  expect(plain(citedParagraph('4 (second)', 'ar'))).toBe('الفقرة 4 (التكليف 2)')
  expect(plain(citedParagraph('unnumbered (first)', 'ar'))).toBe('الفقرة دون رقم (التكليف 1)')
})

test('sentences of lists and pages are written in each language', () => {
  expect([dueIn.en(0), dueIn.fr(0), dueIn.ar(0)]).toEqual([
    'due today',
    'échéance ce jour',
    'يحل اليوم',
  ])
  expect([dueIn.en(5), dueIn.fr(1), dueIn.ar(2)]).toEqual([
    'due in 5 days',
    'échéance dans 1 jour',
    'بعد يومين',
  ])
  expect([overdueBy.en(1), overdueBy.fr(2), overdueBy.ar(11)]).toEqual([
    'overdue by 1 day',
    'échéance dépassée de 2 jours',
    'متأخر 11\u00a0يوما',
  ])
  expect([overdueBy.ar(1), overdueBy.ar(2)]).toEqual(['متأخر يوما واحدا', 'متأخر يومين'])
  expect([overdueByYears.en(7), overdueByYears.fr(2), overdueByYears.ar(2)]).toEqual([
    'overdue by more than 7 years',
    'échéance dépassée de plus de 2 ans',
    'متأخر أكثر من سنتين',
  ])
  expect([overdueByYears.ar(7), overdueByYears.ar(11)]).toEqual([
    'متأخر أكثر من 7\u00a0سنوات',
    'متأخر أكثر من 11\u00a0سنة',
  ])
  const sentences = [
    ...[nextMeetingOf, movedFrom, reportedBy, EXTENDED_TO.date, EXTENDED_TO.next].map(each => [
      each.en('X'),
      each.fr('X'),
      plain(each.ar('X')),
    ]),
    ...[confirmedBy, EXTENDED_TO.meeting].map(each => [each.en(X), each.fr(X), plain(each.ar(X))]),
    [decidedBy.en('y', X), decidedBy.fr('y', X), plain(decidedBy.ar('y', X))],
    [replyOf.en('X', 'y', 'z'), replyOf.fr('X', 'y', 'z'), replyOf.ar('X', 'y', 'z')],
  ]
  for (const [english, french, arabic] of sentences) {
    expect(english).toMatch(/X/)
    expect(french).toMatch(/X/)
    expect(arabic).toMatch(/\p{Script=Arabic}.*X|X.*\p{Script=Arabic}/u)
  }
  expect([labelled('A', 'b', 'en'), labelled('A', 'b', 'fr')]).toEqual(['A: b', 'A\u00a0: b'])
})

/** A meeting whose name is its id. */
const X = { id: 'X', name: 'X' }

test('a decision is stated once', () => {
  const label = (language: 'en' | 'fr' | 'ar'): string =>
    statusLabel('discontinued', 'mandate', language)
  expect([decidedBy.en(label('en'), X), decidedBy.fr(label('fr'), X)]).toEqual([
    'Discontinued, decided by X',
    'Mandat clos par décision de la réunion X',
  ])
  expect(plain(decidedBy.ar(label('ar'), X))).toBe('أُنهي بقرار من X')
  expect(plain(decidedBy.ar('متعثر', X))).toBe('متعثر، بقرار من X')
})

describe('the status of an action', () => {
  test.each(STATUSES)('%s does not mention a mandate', status => {
    const labels = [statusLabel(status, 'action', 'fr'), statusLabel(status, 'action', 'ar')]
    expect(labels.join(' ')).not.toMatch(/mandat|تكليف/i)
  })
})

test('Arabic words have the right case', () => {
  expect(writeThem.ar(2, 'f')).toContain('حفظ تكليفين في')
  expect(hijriSpan('1439-11-26', '1439-12-02', 'ar')).toContain(
    'من 26\u00a0ذي\u00a0القعدة إلى 2\u00a0ذي\u00a0الحجة\u00a01439',
  )
  expect([andMore.ar(1), MORE_OPTIONS.ar(12)]).toEqual(['وواحد غيرها', '… و12\u00a0غيرها'])
  expect([1, 2, 3, 11].map(count => andMoreActions.ar(count))).toEqual([
    'وإجراء آخر',
    'وإجراءان آخران',
    'و3\u00a0إجراءات أخرى',
    'و11\u00a0إجراء آخر',
  ])
  expect([andMore.fr(1), andMore.fr(2)]).toEqual(['et 1 autre', 'et 2 autres'])
})

test('States are in the order of the reader’s alphabet, in Arabic without regard to the article', () => {
  const arabic = ['اليمن', 'إندونيسيا', 'المغرب', 'ألبانيا', 'الجزائر', 'تونس']
  expect(arabic.toSorted(alphabetOf('ar'))).toEqual([
    'ألبانيا',
    'إندونيسيا',
    'تونس',
    'الجزائر',
    'المغرب',
    'اليمن',
  ])
  const french = ['Tchad', 'Égypte', 'Émirats arabes unis', 'Gabon']
  expect(french.toSorted(alphabetOf('fr'))).toEqual([
    'Égypte',
    'Émirats arabes unis',
    'Gabon',
    'Tchad',
  ])
})

test('a size is in megabytes, and a size beyond a limit never looks equal to it', () => {
  const limit = 1024 * 1024
  expect([megabytes(limit, 'en'), megabytes(limit + 1, 'en')]).toEqual(['1 MB', '1.1 MB'])
  expect(megabytes(4.2 * limit, 'fr')).toBe('4,2\u00a0Mo')
  expect(megabytes(4.2 * limit, 'ar')).toBe('4.2\u00a0ميغابايت')
})

test('the number of words of a command has its noun in Arabic', () => {
  const wordsFor = (expected: number): string =>
    plain(explain(tooMany(expected), 'ar').message).replace(/.*\((.*)\)\.$/, '$1')
  expect([1, 2, 3, 11].map(wordsFor)).toEqual([
    'كلمة واحدة',
    'كلمتين',
    '3\u00a0كلمات',
    '11\u00a0كلمة',
  ])
})

function tooMany(expected: number): Failure {
  return { kind: 'too-many-arguments', values: { command: 'show', expected, words: 'a b' } }
}
