// Reports of other addressees who could be the head of the secretariat, grouped, and of a list without its items.
import { expect, test } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { doubtsOf, type Doubt } from '../../src/import/warnings.ts'
import { draftOf } from '../../src/import/draft.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'

function doubts(text: string, language: Language): Doubt[] {
  const draft = draftOf(paragraphsOfText(text), 'file', undefined, { language })
  const today = '2031-01-01' as Parameters<typeof doubtsOf>[1]['today']
  return doubtsOf(draft, { today, assumedBody: undefined, version: undefined })
}

test.each([
  [
    'en',
    'The Council,\n\n1. Requests the Warden of the Lamps to count them;\n\n2. Also requests the Warden of the Lamps to clean them;\n\n3. Requests the Director General of ICESCO to teach;\n\n4. Calls upon Member States to pay;\n\n5. Invites the President of the Council to speak;',
    [
      { who: 'Warden of the Lamps', count: 2 },
      { who: 'Director General of ICESCO', count: 1 },
    ],
  ],
  [
    'fr',
    'Le Conseil,\n\n1. Prie le Gardien des lampes de les compter ;\n\n2. Prie également le Gardien des lampes de les nettoyer ;\n\n3. Invite les États membres à payer ;\n\n4. Invite le Président du Conseil à parler ;',
    [{ who: 'Gardien des lampes', count: 2 }],
  ],
  [
    'ar',
    'إن المجلس،\n\n1 - يطلب من عميد المرشدين إحصاء المصابيح؛\n\n2 - يطلب أيضا من عميد المرشدين تنظيفها؛\n\n3 - يدعو الدول الأعضاء إلى الدفع؛\n\n4 - يدعو رئيس المجلس إلى الكلام؛',
    [{ who: 'عميد المرشدين', count: 2 }],
  ],
] as const)('%s: others who are asked', (language, text, others) => {
  expect(doubts(text, language)).toEqual([{ kind: 'asked-of-others', others }])
})

test.each([
  ['en', 'The Council,\n\n1. Requests the Secretary-General:'],
  ['fr', 'Le Conseil,\n\n1. Prie le Secrétaire général :'],
  ['ar', 'إن المجلس،\n\n1 - يطلب إلى الأمين العام:'],
] as const)('%s: a list without its items', (language, text) => {
  expect(doubts(text, language)).toEqual([{ kind: 'without-items', paragraphs: ['1'] }])
})

test('a document that asks only our head reports no others', () => {
  const text = 'The Council,\n\n1. Requests the Secretary-General to count the lamps;'
  expect(doubts(text, 'en')).toEqual([])
})
