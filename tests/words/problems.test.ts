// The words of rules are whole sentences in three languages, each with its own punctuation.
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import type { Problem } from '../../src/base/problem.ts'
import { checkRecords } from '../../src/check/run.ts'
import type { Expectation } from '../../src/records/fields.ts'
import { loadRecords } from '../../src/records/load.ts'
import { arabic } from '../../src/words/isolate.ts'
import { describeProblem } from '../../src/words/problems.ts'
import { BROKEN } from '../check/broken/all.ts'
import { inventedRecords } from '../folders.ts'
import { day } from '../records/build.ts'

/** The expectations of fields. A new one does not compile until it is listed here. */
const EXPECTATIONS: Record<Expectation, true> = {
  date: true,
  'hijri-date': true,
  id: true,
  'document-id': true,
  'state-code': true,
  text: true,
  'whole-number': true,
  'period-or-body': true,
  'file-path': true,
  'web-address': true,
  email: true,
  sha256: true,
  language: true,
}

/** Kinds of values, and fields that may be written in several ways. */
const FORMS = ['string', 'array', 'object', 'number', 'due', 'to', 'asked']

function problemsOf(files: (typeof BROKEN)[number]['files']): Problem[] {
  const today = day('2019-06-01')
  return checkRecords(loadRecords(inventedRecords(files)), { day: today, today }, () => false)
}

function sentenceOf(problem: Pick<Problem, 'rule' | 'values'>, language: Language): string {
  const { message, hint } = describeProblem(problem, language)
  expect(message).toMatch(/^\P{Ll}.{5,}\.$/su)
  expect(hint).toMatch(/^\P{Ll}.{3,}[.?؟]$/su)
  const page = `${message} ${hint}`
  expect(page).not.toMatch(/undefined|\[object|NaN|\.\./)
  return page
}

/** The words of a language without inserted values, which are quoted, isolated or in braces. */
const LOOKS: Record<Language, (page: string) => void> = {
  en: page => {
    expect(page.replaceAll(/“[^”]*”/g, 'x')).not.toMatch(/["'!«»]| [.,:;?]|[\u2068\u2069]/)
  },
  fr: page => {
    const words = page.replaceAll(/«\u00a0[^»]*\u00a0»|\{[^}]*\}/g, 'x')
    expect(words).not.toMatch(/["'!“”«»]|[^\u00a0][;?]|[^\u00a0]:(?=\s|$)|[\u2068\u2069]/)
  },
  ar: page => {
    expect(page).toMatch(/\p{Script=Arabic}/u)
    const words = page.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, '')
    expect(words).not.toMatch(/[A-Za-z"'!,;?“”\u2068\u2069]|\d-\d/)
  },
}

describe.each(LANGUAGES)('in %s', language => {
  test.each(BROKEN)('$rule: $message', ({ files }) => {
    for (const problem of problemsOf(files)) LOOKS[language](sentenceOf(problem, language))
  })

  test.each([...Object.keys(EXPECTATIONS), ...FORMS])('%s is explained', expects => {
    const values = (what: string): Pick<Problem, 'rule' | 'values'> => ({
      rule: 'invalid-value',
      values: { field: 'x', expects: what, found: 'y' },
    })
    const page = sentenceOf(values(expects), language)
    LOOKS[language](page)
    const other = sentenceOf(values('something new'), language)
    expect(page === other).toBe(expects === 'text')
  })
})

test('values in Arabic sentences are isolated', () => {
  expect(arabic`في ${'a.yaml'} و${7}`).toBe('في \u2068a.yaml\u2069 و\u20687\u2069')
  expect(arabic`في ${''}.`).toBe('في .')
})
