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

test('a numbered heading is no part of the sentence below it', () => {
  const text = `Minutes of the meeting of the keepers of the lamps
held in the old lighthouse of Port Clarion in spring

4. Lamps
The keepers told each other how their lamps had burned in the long and stormy winter.

5. Other business
It was agreed that the Secretariat would write to the makers of the lamps about the oil.`
  const { mandates } = findMandates(paragraphsOfText(text), 'en')
  expect(mandates.map(one => [one.paragraph, one.text.slice(0, 28)])).toEqual([
    ['5', 'It was agreed that the Secre'],
  ])
})

test('a verb and the one asked have lines of their own above a list', () => {
  const text = `Le Congrès des gardiens des phares, réuni au printemps pour la troisième fois,
notant
que les lampes ont brûlé tout l’hiver sans que personne ne soit venu les nettoyer,
charge
le Bureau international
– de compter les lampes ;
– de nettoyer les lampes,
invite
les gardiens
à remettre leurs lampes au Bureau international.`
  const { mandates } = findMandates(paragraphsOfText(text), 'fr')
  expect(mandates.map(one => one.text)).toEqual(['de compter les lampes', 'de nettoyer les lampes'])
})

test('the last words of an item are no heading', () => {
  const text = `The Council:
(i) took note of the lamps;
(ii) directed the Secretariat to clean the lamps, taking into account the wishes of the keepers; and
(iii) decided to meet again.`
  const { mandates } = findMandates(paragraphsOfText(text), 'en')
  expect(mandates.map(one => one.text)).toEqual([
    'directed the Secretariat to clean the lamps, taking into account the wishes of the keepers',
  ])
})

test('paragraphs have bare numbers', () => {
  const text = `THE COMMITTEE,
RECALLING the storms of the winter,
1 ADOPTS the list of lamps;
2 INVITES the keepers to tell the Secretary-General of every lamp;
3 REQUESTS the Secretary-General to count the lamps;
4 FURTHER REQUESTS the Secretariat to clean the lamps.`
  expect(cited(text, 'en')).toEqual(['3', '4'])
})

test('a list below a heading has marks of its own', () => {
  const text = `Les ministres, réunis en session ordinaire dans le phare de Port-Clarion
Sur les lampes
- ont salué le travail des gardiens des lampes et de tous les pilotes des ports ;
- ont demandé au Secrétaire général de compter les lampes de tous les ports du nord.
Sur les bouées
- ont salué le travail des gardiens des bouées et de tous les pilotes des ports ;
- ont demandé au Secrétaire général de repeindre les bouées de tous les ports du nord.`
  expect(cited(text, 'fr')).toEqual(['bullet 2', 'bullet 2'])
})

test('each article of a decision begins on a line of its own', () => {
  const text = `LE CONSEIL DES PILOTES,
DÉCIDE :
Article premier
Les gardiens des phares communiquent chaque semaine au Secrétaire général les noms des lampes.
Article 2
Le Secrétaire général est chargé de l’exécution de la présente décision.`
  expect(cited(text, 'fr')).toEqual(['Article 2'])
})

test('parts and annexes are cited', () => {
  const minutes = `COMPTE RENDU

II.1 Lampes
Le Conseil a salué le travail des gardiens et a demandé au Secrétaire général de compter les lampes.
II.2 Bouées
Le Conseil a demandé au Secrétariat de repeindre les bouées de tous les ports du nord.`
  expect(cited(minutes, 'fr')).toEqual(['II.1', 'II.2'])
  const annexed = `The Council,
1. Welcomes the work of the keepers of the lamps;
2. Requests the Secretariat to count the lamps.

Annex I
Mandates of the winter
1. With regard to buoys,
(a) requests the pilots to paint them;
(b) requests the Secretariat to count them.`
  expect(cited(annexed, 'en')).toEqual(['2', 'Annex I 1(b)'])
})

test('Arabic steps are also numbered from the left', () => {
  const text = `1. تشكر اللجنة الحراس؛
2. تطلب إلى الأمين العام:
1.2 إحصاء المصابيح؛
2.2 تنظيف المصابيح.`
  expect(cited(text, 'ar')).toEqual(['1.2', '2.2'])
})

test('below the word of a decision, what is said of the head is a duty', () => {
  const text = `محضر اجتماع الحراس

ناقش المجلس حالة المصابيح.
القرار:
1. الإحاطة علما بحالة المصابيح.
2. ينسق الأمين العام مع الحراس بشأن المصابيح.`
  expect(cited(text, 'ar')).toEqual(['2'])
})

test('each mark begins an item, without any punctuation', () => {
  const text = `The plan of the keepers for the year of the great storms in the north:
- Pilots to write to the makers of the lamps about the price of the oil
- Secretariat to count the lamps of the northern harbours before the spring
- The Secretariat to clean the lamps`
  expect(cited(text, 'en')).toEqual(['bullet 2', 'bullet 3'])
})
