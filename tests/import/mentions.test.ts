// A deadline is a date by which something is asked, not a date of past events, of other targets or in the past.
import { describe, expect, test } from 'vitest'
import { parseCivilDate } from '../../src/base/civil-date.ts'
import type { Language } from '../../src/base/language.ts'
import { deadlineIn, type DeadlineContext } from '../../src/import/deadline.ts'

const CONTEXT: DeadlineContext = {
  date: parseCivilDate('2026-03-10'),
  body: 'HC',
  bodies: [{ id: 'HC', names: ['Harbour Council', 'Conseil des ports', 'مجلس الموانئ'] }],
  meetings: [
    { id: 'HC-15', body: 'HC', names: [], last: '2025-05-04' },
    { id: 'HC-16', body: 'HC', names: [], last: '2027-05-04' },
  ],
}

type Row = readonly [text: string, words: string, due: unknown]

const ROWS: Readonly<Record<Language, readonly Row[]>> = {
  en: [
    ['to carry out the plan adopted at the fifteenth session of the Council', '', null],
    ['to apply the rules as amended by the 1999 Protocol', '', null],
    [
      'to write a paper like that presented at its fifteenth session, and to present it at its sixteenth session',
      'at its sixteenth session',
      { meeting: 'HC-16' },
    ],
    ['to report at its fifteenth session', '', null],
    [
      'to report to the Council at its next session on the lanterns',
      'at its next session',
      { next: 'HC' },
    ],
    [
      'to submit a report to the Council at its sixteenth session',
      'at its sixteenth session',
      { meeting: 'HC-16' },
    ],
    ['to carry out the plans of its report to the Council at its next session', '', null],
    ['to raise money so that the ports are lit by 2035', '', null],
    ['to ensure, by 2020, that the ports are lit', '', null],
    ['to paint the buoys during 2027', 'during 2027', '2027-12-31'],
    [
      'to paint the buoys in the course of the year 2027',
      'in the course of the year 2027',
      '2027-12-31',
    ],
    ['to report within a month', 'within a month', '2026-04-10'],
    ['to send the list by 2026-09-15', 'by 2026-09-15', '2026-09-15'],
    ['Responsible: Secretariat; Deadline: 3 June 2026', 'Deadline: 3 June 2026', '2026-06-03'],
    [
      'to draft rules for the consideration of the sixteenth session of the Council',
      'of the sixteenth session of the Council',
      null,
    ],
    [
      'a report to be submitted at its sixteenth session',
      'at its sixteenth session',
      { meeting: 'HC-16' },
    ],
  ],
  fr: [
    ['d’appliquer le plan adopté à la quinzième session du Conseil', '', null],
    [
      'd’écrire une note analogue à celle présentée à sa quinzième session et de la présenter à sa seizième session',
      'à sa seizième session',
      { meeting: 'HC-16' },
    ],
    ['de trouver des fonds pour que les ports soient éclairés avant 2035', '', null],
    ['de repeindre les bouées au cours de l’année 2027', 'au cours de l’année 2027', '2027-12-31'],
    ['de repeindre les bouées courant 2027', 'courant 2027', '2027-12-31'],
    ['de faire rapport dans un délai d’un mois', 'dans un délai d’un mois', '2026-04-10'],
    ['Responsable : Secrétariat; Échéance : 3 juin 2026', 'Échéance : 3 juin 2026', '2026-06-03'],
    ['d’organiser en 2027 une régate', 'en 2027', '2027-12-31'],
  ],
  ar: [
    ['تنفيذ الخطة المعتمدة في دورته الخامسة عشرة', '', null],
    ['جمع الأموال بحيث تضاء الموانئ بحلول عام 2035', '', null],
    ['طلاء العوامات خلال عام 2027', 'خلال عام 2027', '2027-12-31'],
    ['طلاء العوامات في عام 2027', 'في عام 2027', '2027-12-31'],
    ['تقديم تقرير خلال شهر', 'خلال شهر', '2026-04-10'],
    ['تقديم تقرير إليه في اجتماعه السادس عشر', 'في اجتماعه السادس عشر', { meeting: 'HC-16' }],
    ['الجهة المسؤولة: الأمانة; الموعد: 3 يونيو 2026', 'الموعد: 3 يونيو 2026', '2026-06-03'],
  ],
}

for (const language of ['en', 'fr', 'ar'] as const)
  describe(`deadlines and mere mentions of dates, ${language}`, () => {
    test.each(ROWS[language])('%s', (text, words, due) => {
      const { deadline } = deadlineIn(text, language, CONTEXT)
      expect([deadline?.text ?? '', deadline?.due ?? null]).toEqual([words, due])
    })
  })
