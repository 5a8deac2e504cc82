// Drafts: what list items get from the words above them, and which tasks are continuing.
import { expect, test } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { draftOf, type Draft } from '../../src/import/draft.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'
import { recordOf } from '../../src/import/record.ts'
import { remarksIn } from '../../src/words/drafted.ts'
import { parseDocument } from '../../src/records/parse.ts'
import { readYaml } from '../../src/records/yaml.ts'

function draft(language: Language, ...paragraphs: string[]): Draft {
  return draftOf(paragraphsOfText(paragraphs.join('\n\n')), 'a', undefined, { language })
}

const LISTS = {
  en: [
    '1. Welcomes the new pilots;',
    '2. Further requests the Secretary-General, by 1 June 2027:',
    '(a) To continue to strengthen the piers;',
    '(b) To paint the boats by 1 May 2027;',
    '3. Notes the tides.',
  ],
  fr: [
    '1. Salue les nouveaux pilotes ;',
    '2. Prie en outre le Secrétaire général, avant le 1er juin 2027 :',
    '(a) De continuer à renforcer les jetées ;',
    '(b) De repeindre les bateaux avant le 1er mai 2027 ;',
    '3. Note les marées.',
  ],
  ar: [
    '1- يرحب بالمرشدين الجدد؛',
    '2- يطلب كذلك إلى الأمين العام، قبل 1 يونيو 2027:',
    '(أ) أن يواصل تعزيز الأرصفة؛',
    '(ب) أن يطلي القوارب قبل 1 مايو 2027؛',
    '3- يلاحظ حركة المد.',
  ],
}

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`an item keeps its own words, and gets its chapeau and deadline, ${language}`, () => {
    const lines = LISTS[language]
    const { mandates } = draft(language, ...lines)
    const own = (line: string | undefined): string =>
      (line ?? '').replace(/^\S+ /, '').replace(/ ?[;؛:]$/, '')
    expect(mandates.map(({ text }) => text)).toEqual([own(lines[2]), own(lines[3])])
    expect(mandates.map(({ chapeau }) => chapeau)).toEqual([own(lines[1]), own(lines[1])])
    expect(mandates.map(({ deadline }) => deadline?.due)).toEqual(['2027-06-01', '2027-05-01'])
  })
  test(`a task without an end is continuing, ${language}`, () => {
    const lines = LISTS[language].map(line => line.replace(/(?:,|،) [^:]*2027 ?:/, ':'))
    const found = draft(language, ...lines)
    expect(found.mandates.map(({ continuing }) => continuing)).toEqual([true, false])
    const needs = { id: 'X-1', body: 'BOARD', date: '2027-01-01' }
    const content = recordOf(found, needs, 'a.txt', remarksIn(language))
    const { value } = parseDocument(readYaml(content), 'documents/X-1.yaml')
    expect(value?.mandates.map(({ kind }) => kind)).toEqual(['continuing', 'one-off'])
    // Asked once for all items of a list.
    expect(content.split('\n').filter(line => line.startsWith('  # '))).toHaveLength(1)
  })
}

test.each([
  ['en', '3. Requests the Secretary-General, with the pilots, to continue his soundings;', true],
  ['en', '3. Requests the Secretary-General and the host to actively continue the works;', true],
  ['en', '3. Requests the Secretary-General to publish the charts and to continue;', false],
  [
    'en',
    '3. Requests the Secretary-General to continue his talks and to end them by June 2027;',
    false,
  ],
  ['fr', '3. Encourage le Secrétaire général à poursuivre ses sondages ;', true],
  ['fr', '3. Prie le Secrétaire général de publier les cartes et de continuer ;', false],
  ['ar', '3- يطلب إلى الأمين العام مواصلة مساعيه؛', true],
  ['ar', '3- يدعو الأمين العام إلى مواصلة مساعيه؛', true],
  ['ar', '3- يطلب إلى الأمين العام نشر الخرائط ومواصلة القياس؛', false],
] as const)('%s: %s', (language, text, continuing) => {
  const [first = '', , , , last = ''] = LISTS[language]
  const { mandates } = draft(language, first, text, last)
  expect(mandates.map(mandate => mandate.continuing)).toEqual([continuing])
})
