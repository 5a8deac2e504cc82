// Names of meetings and bodies in sentences, and the sentences of the report with them.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import {
  afterThe,
  annexInArabic,
  genitive,
  isFeminineInArabic,
  withAlif,
  withArticle,
} from '../../src/words/names.ts'
import { askedToTakeNote, bodyDecides, decision, mayWish } from '../../src/words/report-asks.ts'
import { covers, progressSentence } from '../../src/words/report-counts.ts'
import { mandateNumbers } from '../../src/words/report-groups.ts'
import { submittedTo } from '../../src/words/report.ts'
import { reportedBy } from '../../src/words/show.ts'

/** A text without the isolation marks around names. */
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '')

test.each([
  ['Second session of the Council', 'second session of the Council'],
  ['Forty-sixth regular session', 'forty-sixth regular session'],
  ['11th session of the Council', '11th session of the Council'],
  ['Annual Coordination Meeting', 'Annual Coordination Meeting'],
])('English: the %s', (name, expected) => {
  expect(afterThe(name)).toBe(expected)
})

test('in Arabic, titles have their alif, and annexes with a Roman number have an ordinal', () => {
  expect(['لأمين العام', 'الأمين العام', 'لجنة المتابعة'].map(withAlif)).toEqual([
    'الأمين العام',
    'الأمين العام',
    'لجنة المتابعة',
  ])
  expect(['V', 'X', 'A', '12'].map(annexInArabic).map(plain)).toEqual([
    'الخامس',
    'العاشر',
    'A',
    '12',
  ])
})

test.each([
  ['46e session du Conseil', 'Présenté à la 46e session du Conseil'],
  ['Deuxième session du Conseil', 'Présenté à la deuxième session du Conseil'],
  ['Vingt et unième session', 'Présenté à la vingt et unième session'],
  ['Assemblée générale', 'Présenté à l’Assemblée générale'],
  ['Huitième session du Conseil', 'Présenté à la huitième session du Conseil'],
  ['Onzième session du Conseil', 'Présenté à la onzième session du Conseil'],
  ['Sommet extraordinaire', 'Présenté au Sommet extraordinaire'],
  ['CFM-46', 'Destinataire\u00a0: CFM-46'],
])('French: %s', (name, expected) => {
  expect(submittedTo.fr(name)).toBe(expected)
})

test('French names of unknown gender have no article', () => {
  expect(withArticle('Conseil des ministres')).toMatchObject({ le: 'le Conseil des ministres' })
  expect(withArticle('Jirga')).toBeUndefined()
  expect(withArticle('')).toBeUndefined()
})

test('Arabic names have the right case and gender', () => {
  expect(genitive('الدورة السادسة والأربعون')).toBe('الدورة السادسة والأربعين')
  expect(isFeminineInArabic('القمة الإسلامية')).toBe(true)
  expect(isFeminineInArabic('المجلس الوزاري')).toBe(false)
})

describe('the name of the body has the right gender', () => {
  test('in French', () => {
    expect(askedToTakeNote('Conseil des ministres', 'fr')).toMatch(
      /^Le Conseil des ministres est invité à/,
    )
    expect(askedToTakeNote('Conférence ministérielle', 'fr')).toMatch(
      /^La Conférence ministérielle est invitée à/,
    )
    expect(askedToTakeNote('Jirga', 'fr')).toMatch(/^La réunion est invitée à/)
  })
  test('in Arabic', () => {
    expect(plain(mayWish('المجلس الوزاري', 'ar'))).toBe('وقد يود:')
    expect(plain(mayWish('القمة', 'ar'))).toBe('وقد تود:')
    expect(plain(bodyDecides('القمة', 'ar'))).toMatch(/^ويعود إلى القمة أن تقرر/)
  })
  test('without a name, the meeting is named instead', () => {
    expect(askedToTakeNote(null, 'en')).toMatch(/^The meeting is invited/)
    expect(plain(askedToTakeNote(null, 'ar'))).toMatch(/^الاجتماع مدعو إلى/)
  })
})

describe('sentences with the counts of the report', () => {
  const counts = { mandates: 47, outstanding: 37 }

  test('state the scope', () => {
    expect(covers(counts, 'en')).toBe(
      'This report covers 47 mandates, of which 37 remain outstanding.',
    )
    expect(covers(counts, 'fr')).toBe(
      'Le présent rapport traite de 47 mandats, dont 37 sont en suspens.',
    )
    expect(covers(counts, 'ar')).toBe('يتناول هذا التقرير 47\u00a0تكليفا، منها 37\u00a0غير منجزة.')
    expect(covers({ mandates: 2, outstanding: 2 }, 'ar')).toBe(
      'يتناول هذا التقرير تكليفين، كلاهما غير منجز.',
    )
    expect(covers({ mandates: 1, outstanding: 0 }, 'en')).toBe(
      'This report covers 1 mandate, which is closed.',
    )
  })
  test('state the possible decisions, for one, two or more mandates', () => {
    const sentence = (count: number, language: 'en' | 'fr' | 'ar', body: string): string =>
      plain(decision('overdue', count, '…', body, true, language))
    expect(sentence(1, 'en', 'Council')).toBe(
      'to set a new deadline for the overdue mandate (…), or to confirm the present one.',
    )
    expect(sentence(2, 'fr', 'Conseil')).toBe(
      'fixer de nouvelles échéances pour les mandats à échéance dépassée (…), ou confirmer les échéances actuelles.',
    )
    expect([1, 2, 11].map(count => sentence(count, 'ar', 'المجلس'))).toEqual([
      'أن يحدد موعدا جديدا للتكليف المتأخر (…) أو أن يؤكد الموعد الحالي.',
      'أن يحدد موعدين جديدين للتكليفين المتأخرين (…) أو أن يؤكد الموعدين الحاليين.',
      'أن يحدد مواعيد جديدة للتكليفات المتأخرة (…) أو أن يؤكد المواعيد الحالية.',
    ])
    expect(sentence(1, 'ar', 'القمة')).toMatch(/^أن تحدد .* أو أن تؤكد /)
  })
  test.each([
    [[2], 'No.\u00a02', 'n°\u00a02', 'الرقم\u00a02'],
    [[2, 30], 'Nos.\u00a02 and 30', 'nᵒˢ\u00a02 et 30', 'الرقمان\u00a02، 30'],
    [
      [2, 14, 15, 16, 20],
      'Nos.\u00a02, 14–16 and 20',
      'nᵒˢ\u00a02, 14–16 et 20',
      'الأرقام\u00a02، 14–16، 20',
    ],
    [
      Array.from({ length: 15 }, (_, index) => 2 * index + 1),
      'Nos.\u00a01, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 and 3 more',
      'nᵒˢ\u00a01, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 et 3 autres',
      'الأرقام\u00a01، 3، 5، 7، 9، 11، 13، 15، 17، 19، 21، 23، و3\u00a0غيرها',
    ],
  ])('numbers of mandates: %j', (numbers, ...named) => {
    expect(LANGUAGES.map(language => mandateNumbers(numbers, language))).toEqual(named)
  })
  test('state the progress since the last meeting', () => {
    const progress = { given: 20, updates: 1, closed: 0 }
    expect(progressSentence(progress, 'Second session', 'en')).toBe(
      'Since the opening of the second session, 20 mandates were given, 1 update was recorded and no mandate was closed.',
    )
    expect(progressSentence(progress, '11e session du Conseil', 'fr')).toBe(
      'Depuis l’ouverture de la 11e session du Conseil, 20 mandats ont été confiés, 1 mise à jour a été enregistrée et aucun mandat n’a été clos.',
    )
    expect(progressSentence({ given: 20, updates: 33, closed: 10 }, 'الدورة', 'ar')).toBe(
      'منذ افتتاح الدورة السابقة أُسند 20\u00a0تكليفا، وسُجل 33\u00a0تحديثا، وأُنجزت أو أُنهيت 10\u00a0تكليفات.',
    )
  })
})

test('an office that reported has an article, and a person has none', () => {
  expect([reportedBy.en('Legal Affairs Department'), reportedBy.en('Ann')]).toEqual([
    'by the Legal Affairs Department',
    'by Ann',
  ])
  expect([reportedBy.fr('Département des affaires juridiques'), reportedBy.fr('Ann')]).toEqual([
    'par le Département des affaires juridiques',
    'par Ann',
  ])
})
