// Arabic keeps its order: a reader sees the written words from right to left in Word, in LibreOffice and on a web page.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { ReportDocument } from '../../src/report/document.ts'
import { directionOf, isolatedText } from '../../src/view/parts/direction.ts'
import { isolatedHtml } from '../../src/view/parts/html.ts'
import { reportDocx } from '../../src/view/report/docx.ts'
import { isolate } from '../../src/words/isolate.ts'
import { day } from '../records/build.ts'
import { ALL, lines, unescaped } from './arabic-paper.ts'
import { exampleFigures } from './example.ts'
import {
  paragraphsOf,
  seen,
  seenInLibreOffice,
  seenInWord,
  wanted,
  withoutMarks,
} from './layout.ts'

const set = (text: string): string => isolate(text, 'ar')

/** Sentences, and their words in visual order from right to left. */
const SENTENCES: readonly (readonly [sentence: string, words: readonly string[]])[] = [
  ['(1) 21 أبريل 2024 – جمع', ['(1)', '21', 'أبريل', '2024', '–', 'جمع']],
  ['بورت كلاريون، 12 و13 مايو 2026', ['بورت', 'كلاريون،', '12', 'و13', 'مايو', '2026']],
  [`${set('9 a)')}، ${set('9 b)')}`, ['،9 a)', '9 b)']],
  [`الفقرات ${set('9 a)')}، ${set('9 b)')}.`, ['الفقرات', '،9 a)', '.9 b)']],
  [`رسالة ${set('ULS/L/2024/005')} 12 مايو`, ['رسالة', 'ULS/L/2024/005', '12', 'مايو']],
  [`[رسالة ${set('NV (2)')}، ${set('sea')}]`, ['[رسالة', '،NV (2)', '[sea']],
  [
    `${set('On ferries (2018).')} [الأصل: بالإنجليزية]`,
    ['On ferries (2018).', '[الأصل:', 'بالإنجليزية]'],
  ],
  [`${set('C-11')} (${set('C-12')}) – 3 من 20`, ['C-11', '(C-12)', '–', '3', 'من', '20']],
  [`متأخر ${set('496')} يوما (${set('a')}) 7`, ['متأخر', '496', 'يوما', '(a)', '7']],
  [`${set('Note on قرار 12 of B')} (3)`, [set('Note on قرار 12 of B'), '(3)']],
  [`${set('A/1')} ${set(`نص من ${set('B/2')} (3)`)} 4`, ['A/1', 'نص', 'من', 'B/2', '(3)', '4']],
]

/** The same for texts of the records, which are not isolated. */
const AS_TYPED: typeof SENTENCES = [
  ['القرار 48/4-E (الفقرة 5)', ['القرار', '48/4-E', '(الفقرة', '(5']],
  ['التاريخ 2024-05-03 (مؤكد)', ['التاريخ', '2024-05-03', '(مؤكد)']],
  ['أعد الأمر مع --debug وأبلغ', ['أعد', 'الأمر', 'مع', '--debug', 'وأبلغ']],
  ['بدعم من FAO (2024)، و3 دول', ['بدعم', 'من', '،FAO (2024)', 'و3', 'دول']],
  ['(وافق Mr. X (Y) عليه)', ['(وافق', 'Mr. X (Y)', 'عليه)']],
  ['On ferries (2018), part 2.', ['On ferries (2018), part 2.']],
]

function paragraphs(document: ReportDocument): ReturnType<typeof paragraphsOf> {
  const xml = unzipSync(reportDocx([document], day('2026-04-01')))['word/document.xml']
  const base = directionOf(document.language)
  return paragraphsOf(strFromU8(xml ?? new Uint8Array()), base)
}

/** The text of the page in a browser, with isolates for `bdi`. */
function seenOnPage(sentence: string): string {
  const text = isolatedHtml(sentence, 'ar')
    .replaceAll('<bdi dir="ltr">', '\u2066')
    .replaceAll('</bdi>', '\u2069')
    .replaceAll(/<[^>]*>/g, '')
  return seen(unescaped(text), 'rtl')
}

/** The visual order of a sentence in each program. */
function seenEverywhere(sentence: string): Record<string, string> {
  const runs = paragraphs(lines([sentence])).find(each => each.length > 0) ?? []
  return {
    word: seenInWord(runs, 'rtl'),
    libreOffice: seenInLibreOffice(runs, 'rtl'),
    page: seenOnPage(sentence),
    text: seen(isolatedText(sentence, 'ar'), 'rtl'),
  }
}

test.each([...SENTENCES, ...AS_TYPED])('%s', (sentence, words) => {
  const order = words
    .map(word => (/\p{Script=Arabic}/u.test(word) ? seen(word, 'rtl') : word))
    .toReversed()
    .join(' ')
  if (SENTENCES.some(([each]) => each === sentence)) expect(wanted(sentence)).toBe(order)
  const found = seenEverywhere(sentence)
  expect(found).toEqual({ word: order, libreOffice: order, page: order, text: order })
})

test.each([
  ['قرار بشأن 12 (أ) [original: Arabic]', '(أ) 12 قرار بشأن [original: Arabic]'],
  ['Letter قرار (5) of 20', 'Letter (5) قرار of 20'],
  ['قرار – 3 of 20', '3 – قرار of 20'],
])('Arabic inside English: %s', (sentence, order) => {
  const english = { ...lines([sentence]), language: 'en' as const }
  const runs = paragraphs(english).find(each => each.length > 0) ?? []
  const expected = order.replaceAll(/\p{Script=Arabic}+(?: \p{Script=Arabic}+)*/gu, word =>
    seen(word, 'rtl'),
  )
  expect([seenInWord(runs, 'ltr'), seenInLibreOffice(runs, 'ltr')]).toEqual([expected, expected])
  for (const { text, direction } of runs) {
    expect(direction).toBe(/\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr')
  }
})

describe('every sentence of the Arabic paper', () => {
  // Each sentence is a separate paragraph, so that it is not searched for among others.
  const runs = paragraphs(lines(ALL)).filter(each => each.length > 0)

  test('there are many sentences', () => {
    expect(ALL.length).toBeGreaterThan(300)
    expect(runs).toHaveLength(ALL.length)
  })

  test('has the right visual order in Word, in LibreOffice, on the page and in text', () => {
    const wrong = ALL.flatMap((sentence, index) => {
      const order = withoutMarks(wanted(sentence))
      const found = {
        word: seenInWord(runs[index] ?? [], 'rtl'),
        libreOffice: seenInLibreOffice(runs[index] ?? [], 'rtl'),
        page: seenOnPage(sentence),
        text: seen(isolatedText(sentence, 'ar'), 'rtl'),
      }
      return Object.entries(found).flatMap(([where, order_]) =>
        order_ === order ? [] : [{ where, sentence, seen: order_, wanted: order }],
      )
    })
    expect(wrong).toEqual([])
  })

  test('isolates all names from the records', () => {
    const names = namesIn(exampleFigures('internal'))
    expect(names.length).toBeGreaterThan(50)
    const bare = ALL.filter(sentence => {
      const rest = sentence.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')
      return /\p{Script=Arabic}/u.test(sentence) && names.some(name => rest.includes(name))
    })
    expect(bare).toEqual([])
  })
})

/** The ids, symbols and papers in some records. */
function namesIn({ mandates, evidence }: ReturnType<typeof exampleFigures>): string[] {
  const names = mandates.flatMap(({ id, document }) => [id, document.symbol])
  return [...new Set([...names, ...evidence.map(({ evidence: { ref } }) => ref)])]
}
