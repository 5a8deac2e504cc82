// Finding mandates in single sentences, each in its kind of text.
import { describe, expect, test } from 'vitest'
import { findMandates } from '../../src/import/find.ts'
import { folded } from '../../src/import/fold.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'
import { CONCLUSIONS } from './conclusions.ts'
import { DECISIONS } from './decisions.ts'
import { DOCUMENTS } from './documents.ts'
import { HOUSES, PROSE } from './houses.ts'
import { JOINTLY } from './jointly.ts'
import { MANNERS } from './manners.ts'
import { SENTENCES, type Sentence } from './sentences.ts'
import { TURNS } from './turns.ts'

/** The text around a sentence, which shows that it is a resolution or a report. */
const AROUND = {
  en: {
    resolution: ['1. Welcomes the new pilots;', '2. Decides to meet again in spring;'],
    report: ['1. The Council met in Port Clarion.', '2. The Council adopted its agenda.'],
  },
  fr: {
    resolution: ['1. Salue les nouveaux pilotes ;', '2. Décide de se réunir au printemps ;'],
    report: [
      '1. Le Conseil s’est réuni à Port-Clarion.',
      '2. Le Conseil a adopté son ordre du jour.',
    ],
  },
  ar: {
    resolution: ['1 - يرحب بالمرشدين الجدد؛', '2 - يقرر الاجتماع في الربيع؛'],
    report: ['1 - عقد المجلس اجتماعه في بورت كلاريون.', '2 - واعتمد المجلس جدول أعماله.'],
  },
} as const

function textsFound({ language, style, text }: Sentence): string[] {
  const document = [...AROUND[language][style], text].join('\n\n')
  return findMandates(paragraphsOfText(document), language).mandates.map(mandate => mandate.text)
}

describe.each([...SENTENCES, ...TURNS, ...HOUSES, ...PROSE, ...MANNERS, ...CONCLUSIONS])(
  '$text',
  sentence => {
    test('gives exactly the expected mandates', () => {
      const texts = textsFound(sentence)
      expect(
        texts.map((text, index) => text.slice(0, (sentence.gives[index] ?? text).length)),
      ).toEqual(sentence.gives)
      // Each mandate is an unchanged part of the text.
      for (const text of texts) expect(folded(sentence.text).text).toContain(folded(text).text)
    })
  },
)

describe.each(JOINTLY)('$text', sentence => {
  test('gives the whole text for the right addressees', () => {
    expect(textsFound(sentence)).toEqual(sentence.gives)
  })
})

describe.each([...DOCUMENTS, ...DECISIONS])('$about', ({ language, text, mandates }) => {
  test('gives exactly its mandates, each complete and with its citation', () => {
    const found = findMandates(paragraphsOfText(text), language).mandates
    const edges = found.map((mandate, index) => {
      const [, first = '', last = ''] = mandates[index] ?? []
      return [
        mandate.paragraph,
        first === '' ? mandate.text : mandate.text.slice(0, first.length),
        last === '' ? '' : mandate.text.replace(/\.$/, '').slice(-last.length),
      ]
    })
    expect(edges).toEqual(mandates)
  })
})
