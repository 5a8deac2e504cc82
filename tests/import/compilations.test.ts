// Documents with many resolutions: each becomes a separate draft, with any form of heading.
import { expect, test } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { draftOf, type DraftOptions } from '../../src/import/draft.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'

const BODY = {
  en: 'The Council,\n\nRecalling the storms of the winter,\n\n1. Thanks the keepers;\n\n2. Requests the Secretary-General to count the lamps of the harbour.',
  fr: 'Le Conseil,\n\nRappelant les tempêtes de l’hiver,\n\n1. Remercie les gardiens ;\n\n2. Prie le Secrétaire général de compter les lampes du port.',
  ar: 'إن المجلس،\n\nإذ يستذكر عواصف الشتاء،\n\n1 - يشكر الحراس؛\n\n2 - يطلب من الأمين العام إحصاء مصابيح الميناء.',
} as const

const draft = (
  text: string,
  language: Language,
  options: DraftOptions = {},
): ReturnType<typeof draftOf> =>
  draftOf(paragraphsOfText(text), 'file', undefined, { language, ...options })

/** Two resolutions with headings of the same form. */
const two = (first: string, second: string, language: Language): string =>
  [first, BODY[language], second, BODY[language]].join('\n\n')

test.each([
  [
    'en',
    'RESOLUTION No. 3/12-MAR\nON LAMPS',
    'RESOLUTION No. 4/12-MAR\nON BUOYS',
    '3/12-MAR',
    'ON LAMPS',
  ],
  [
    'en',
    '1. RESOLUTION NO. 3/12-MAR ON LAMPS',
    '2. RESOLUTION NO. 4/12-MAR ON BUOYS',
    '3/12-MAR',
    'ON LAMPS',
  ],
  ['en', 'B12-3: Lamps of the ports', 'B12-4: Buoys', 'B12-3', 'Lamps of the ports'],
  [
    'en',
    'UHP/B12/DP03: Lamps of the ports',
    'UHP/B12/DP04: Buoys',
    'UHP/B12/DP03',
    'Lamps of the ports',
  ],
  ['en', 'UHA12.3 Lamps', 'UHA12.4 Buoys', 'UHA12.3', 'Lamps'],
  [
    'en',
    'Council/UH/Dec.31(XII)\nDecision on lamps',
    'Council/UH/Dec.32(XII)\nDecision on buoys',
    'Council/UH/Dec.31(XII)',
    'Decision on lamps',
  ],
  [
    'en',
    'UH/RES. 31 (XII-O/31)\n\nLAMPS OF THE PORTS',
    'UH/RES. 32 (XII-O/31)\n\nBUOYS',
    'UH/RES. 31 (XII-O/31)',
    'LAMPS OF THE PORTS',
  ],
  ['en', 'Decision 3/CP.12\nLamps', 'Decision 4/CP.12\nBuoys', '3/CP.12', 'Lamps'],
  ['en', '12/3. Lamps of the ports', '12/4. Buoys of the ports', '12/3', 'Lamps of the ports'],
  [
    'en',
    'Resolution 301 - Lamps of the ports',
    'Resolution 302 - Buoys',
    '301',
    'Lamps of the ports',
  ],
  ['en', 'Resolution Conf. 3.1 (Rev. CoP12)\nLamps', 'Resolution Conf. 3.2\nBuoys', '3.1', 'Lamps'],
  [
    'en',
    'RESOLUTION 31 (CLARION, 2031)\n\nLamps of the ports',
    'RESOLUTION 32 (CLARION, 2031)\n\nBuoys',
    '31',
    'Lamps of the ports',
  ],
  ['en', '12 C/Resolution 3\nLamps', '12 C/Resolution 4\nBuoys', '12 C/Resolution 3', 'Lamps'],
  [
    'en',
    'DECISION ON THE LAMPS OF THE PORTS\nDoc. Council/UH/3(XII)',
    'DECISION ON THE BUOYS\nDoc. Council/UH/4(XII)',
    'Council/UH/3(XII)',
    'DECISION ON THE LAMPS OF THE PORTS',
  ],
  [
    'fr',
    'Résolution N°3/12-ORG\nsur les lampes',
    'Résolution N°4/12-ORG\nsur les bouées',
    '3/12-ORG',
    'sur les lampes',
  ],
  [
    'fr',
    'DÉCISION C/DEC.3/12/31\nRELATIVE AUX LAMPES',
    'DÉCISION C/DEC.4/12/31\nRELATIVE AUX BOUÉES',
    'C/DEC.3/12/31',
    'RELATIVE AUX LAMPES',
  ],
  [
    'ar',
    'قرار رقم 3/12 - م\nبشأن المصابيح',
    'قرار رقم 4/12 - م\nبشأن العوامات',
    '3/12-م',
    'بشأن المصابيح',
  ],
  [
    'ar',
    'القرار رقم ٣/١٢-م\nبشأن المصابيح',
    'القرار رقم ٤/١٢-م\nبشأن العوامات',
    '3/12-م',
    'بشأن المصابيح',
  ],
  ['ar', 'ق: رقم 301 - د.ع (12)', 'ق: رقم 302 - د.ع (12)', '301', 'د.ع (12)'],
] as const)('%s: %s', (language, first, second, number, title) => {
  const { mandates, parts } = draft(two(first, second, language), language)
  expect(mandates[0]?.paragraph).toBe(`${number} 2`)
  expect(parts.map(part => part.mandates.map(({ paragraph }) => paragraph))).toEqual([['2'], ['2']])
  expect(parts[0]?.document.title).toBe(title)
  expect(parts[0]?.document.symbol).not.toBe(parts[1]?.document.symbol)
})

const COMPILATION = `UNION OF HARBOURS

RESOLUTIONS ADOPTED BY THE COUNCIL

PORT CLARION, 3 MAY 2031

INDEX

1 Resolution No. 3/12-MAR on Lamps 3

2 Resolution No. 4/12-MAR on Buoys 4

RESOLUTION No. 3/12-MAR
ON LAMPS

${BODY.en}

RESOLUTION No. 3/12-MAR

7

3. Requests the Secretary-General to clean the lamps, as said in Resolution No. 4/12-MAR.

RESOLUTION No. 4/12-MAR
ON BUOYS

The Council,

Requests the Secretary-General to paint the buoys of the harbour before the spring tide.`

test('an index and page headers are not resolutions, and the date of the cover is that of each', () => {
  const { parts } = draft(COMPILATION, 'en')
  expect(
    parts.map(({ document, mandates }) => [
      document.symbol,
      document.title,
      document.date,
      mandates.map(({ paragraph }) => paragraph),
    ]),
  ).toEqual([
    ['RESOLUTION No. 3/12-MAR', 'ON LAMPS', '2031-05-03', ['2', '3']],
    ['RESOLUTION No. 4/12-MAR', 'ON BUOYS', '2031-05-03', ['unnumbered']],
  ])
})

test('one document stays one if the user says so, or gives its title', () => {
  expect(draft(COMPILATION, 'en', { asOne: true }).parts).toEqual([])
  expect(draft(COMPILATION, 'en', { stated: { symbol: 'UH/12' } }).parts).toEqual([])
  expect(draft(COMPILATION, 'en', { part: 1 }).document.title).toBe('ON BUOYS')
})

test('without numbers, resolutions are separated by the titles above the same opening', () => {
  const { parts } = draft(two('Lamps of the ports', 'Buoys of the ports', 'en'), 'en')
  expect(parts.map(({ document }) => document.title)).toEqual([
    'Lamps of the ports',
    'Buoys of the ports',
  ])
})

test('a resolution that names others is one resolution', () => {
  const text = `Resolution No. 3/12-MAR\n\n${BODY.en}\n\n3. Welcomes resolution 4/12-MAR.\n\nResolution No. 5/12-MAR was adopted on the same day.`
  expect(draft(text, 'en').parts).toEqual([])
})
