// Whose head a title means, according to the records and the head of a document.
import { expect, test } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { findMandates } from '../../src/import/find.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'
import { UNKNOWN_ORGANISATION } from '../../src/records/organisation.ts'
import type { Organisation } from '../../src/records/types.ts'

const LEAGUE: Organisation = {
  ...UNKNOWN_ORGANISATION,
  name: { en: 'League of Arab States', fr: 'Ligue des États arabes', ar: 'جامعة الدول العربية' },
  acronym: { en: 'LAS' },
}

const PILOTS: Organisation = {
  ...UNKNOWN_ORGANISATION,
  name: { en: 'Guild of Pilots', fr: 'Guilde des pilotes', ar: 'نقابة المرشدين' },
  acronym: { en: 'GUPI', fr: 'GUPI', ar: 'نقابة المرشدين' },
  secretariat: [{ en: 'Warden of the Pilots', fr: 'Gardien des pilotes', ar: 'عميد المرشدين' }],
}

function cited(text: string, language: Language, organisation?: Organisation): string[] {
  const { mandates } = findMandates(paragraphsOfText(text), language, { organisation })
  return mandates.map(({ paragraph }) => paragraph)
}

const HEADS = {
  en: `The Council,

1. Requests the Secretary-General of the League of Arab States to write;

2. Requests the Secretary-General of the United Nations to write;

3. Requests the Warden of the Pilots to write;

4. Requests the GUPI Secretariat to write;`,
  fr: `Le Conseil,

1. Prie le Secrétaire général de la Ligue des États arabes d’écrire ;

2. Prie le Secrétaire général de l’Organisation des Nations Unies d’écrire ;

3. Prie le Gardien des pilotes d’écrire ;

4. Prie le Secrétariat de la GUPI d’écrire ;`,
  ar: `إن المجلس،

1 - يطلب من الأمين العام لجامعة الدول العربية الكتابة؛

2 - يطلب من الأمين العام للأمم المتحدة الكتابة؛

3 - يطلب من عميد المرشدين الكتابة؛`,
} as const

test.each(['en', 'fr', 'ar'] as const)('%s: the records show which head is ours', language => {
  expect(cited(HEADS[language], language, LEAGUE)).toEqual(['1'])
  expect(cited(HEADS[language], language, PILOTS)).toEqual(language === 'ar' ? ['3'] : ['3', '4'])
})

test.each([
  [
    'en',
    'Resolution of the Assembly of the African Union',
    'Requests the Secretary-General of the African Union to write',
    'Requests the Secretary-General of ASEAN to write',
  ],
  [
    'fr',
    'Résolution de la Conférence de l’Union africaine',
    'Prie le Secrétaire général de l’Union africaine d’écrire',
    'Prie le Secrétaire général de l’OTAN d’écrire',
  ],
  [
    'ar',
    'قرار مؤتمر الاتحاد الأفريقي',
    'يطلب من الأمين العام للاتحاد الأفريقي الكتابة',
    'يطلب من الأمين العام لمجلس التعاون الكتابة',
  ],
] as const)(
  '%s: where they do not, the head of the document does',
  (language, head, own, other) => {
    expect(cited(`${head}\n\n1. ${own}.\n\n2. ${other}.`, language)).toEqual(['1'])
  },
)

test('the place of a meeting does not show whose meeting it was', () => {
  const text = `Report of the OIC contact group\n\nUnited Nations headquarters, 3 May 2031\n\n1. The Group requested the Secretary-General of the OIC to write.`
  expect(cited(text, 'en')).toEqual(['1'])
})

test('a title that is repeated with an acronym is that of our organisation', () => {
  const text = `Minutes of the committee\n\n1. The Committee heard the TIDO Director.\n\n2. The Committee asked the TIDO Director to write.\n\n3. The Committee asked the WAVO Director to write.`
  expect(cited(text, 'en')).toEqual(['2'])
})

test('an acronym that stands for the name in the head is our own', () => {
  const head = 'NORTHERN TIDES PILOTS COMMISSION\n\nReport of the third meeting\n\n'
  const requests = '1. The Commission requested the NTPC Secretariat to count the boats.'
  expect(cited(`${head}${requests}`, 'en')).toEqual(['1'])
  expect(cited(`${head}${requests.replace('NTPC', 'OBTW')}`, 'en')).toEqual([])
  const bracketed = 'COMMUNITY OF PILOTS (COMPIL)\n\nCommuniqué\n\n'
  expect(cited(`${bracketed}${requests.replace('NTPC', 'COMPIL')}`, 'en')).toEqual(['1'])
})

test('an acronym of the secretariat is one of its titles', () => {
  const text = 'The head of the NTPC Secretariat (NTPCS) spoke.\n\n1. The Council requested the '
  expect(cited(`${text}NTPCS to count the boats.`, 'en')).toEqual(['1'])
  expect(cited(`${text}NTPCX to count the boats.`, 'en')).toEqual([])
})

test('a regional director is the head only of a regional committee', () => {
  const asks = '1. Requests the Regional Director to count the boats;\n\n2. Thanks the pilots;'
  expect(cited(`The Regional Committee,\n\n${asks}`, 'en')).toEqual(['1'])
  expect(cited(`The Council,\n\n${asks}`, 'en')).toEqual([])
})
