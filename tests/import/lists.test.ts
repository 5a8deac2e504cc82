// Printed list markers, and printed text between the items.
import { expect, test } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { findMandates } from '../../src/import/find.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'

const cited = (text: string, language: Language): string[] =>
  findMandates(paragraphsOfText(text), language).mandates.map(({ paragraph }) => paragraph)

const KEEPERS = {
  en: ['Requests the Secretary-General', 'to count the lamps', 'to clean the lamps'],
  fr: ['Prie le Secrétaire général', 'de compter les lampes', 'de nettoyer les lampes'],
  ar: ['يطلب إلى الأمين العام', 'إحصاء المصابيح', 'تنظيف المصابيح'],
} as const

test.each([
  ['en', '1.', '(a)', '(b)', ['1(a)', '1(b)']],
  ['en', 'OP1', 'a/', 'b/', ['1 a-', '1 b-']],
  ['en', '1.', 'i.', 'ii.', ['1 i.', '1 ii.']],
  ['en', '1.', '(A)', '(B)', ['1(A)', '1(B)']],
  ['en', '1/', '➢', '➢', ['1 bullet 1', '1 bullet 2']],
  ['fr', '1°', 'a-', 'b-', ['1 a-', '1 b-']],
  ['fr', '1-', 'a/', 'b/', ['1 a-', '1 b-']],
  ['fr', '1.', '■', '■', ['1 bullet 1', '1 bullet 2']],
  ['ar', '1-', 'أ-', 'ب-', ['1 أ-', '1 ب-']],
  ['ar', '1 -', 'أ.', 'ب.', ['1 أ.', '1 ب.']],
  ['ar', '١.', '(أ)', '(ب)', ['1(أ)', '1(ب)']],
] as const)('%s: %s with %s and %s', (language, number, first, second, citations) => {
  const [asks, one, two] = KEEPERS[language]
  expect(cited(`${number} ${asks}:\n\n${first} ${one};\n\n${second} ${two};`, language)).toEqual(
    citations,
  )
})

test.each([
  ['en', 'The Council,', 'a)', 'b)', 'Requests the Secretary-General to count the lamps;'],
  ['fr', 'Le Conseil,', 'a.', 'b.', 'Prie le Secrétaire général de compter les lampes ;'],
  ['ar', 'إن المجلس،', 'أ-', 'ب-', 'يطلب إلى الأمين العام إحصاء المصابيح؛'],
] as const)('%s: letters may number the paragraphs themselves', (language, opening, a, b, text) => {
  expect(cited(`${opening}\n\n${a} ${text}\n\n${b} ${text}`, language)).toEqual([a, b])
})

test.each(['1)', '(1)', '1.'])('a number is cited as printed: %s', first => {
  const ask = 'The Meeting requested the Secretary-General to count the lamps.'
  const [second, third] = ['2', '3'].map(number => first.replace('1', number))
  const text = [`${first} The Meeting was opened.`, `${second} ${ask}`, `${third} ${ask}`]
  expect(cited(text.join('\n\n'), 'en')).toEqual(
    [second, third].map(label => label?.replace('.', '')),
  )
})

test('notes and page headers do not interrupt a list', () => {
  const text = `1. Requests the Secretary-General:

(a) to count the lamps;

3

See the annex for what the lamps cost.

Document L9/11.

(b) to clean the lamps;

2 See resolution 4/8 on the lamps,
of which this one is the third.

Lamps of the Union

- 4 -

(c) to light the lamps;

Lamps of the Union

- 5 -

(d) to trim the wicks.`
  expect(cited(text, 'en')).toEqual(['1(a)', '1(b)', '1(c)', '1(d)'])
})
