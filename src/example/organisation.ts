// The invented organisation of `init --example`: its names, bodies, States and meetings. None of it exists.
import type { ByLanguage } from '../base/language.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { Data } from '../edit/data.ts'
import { day } from './dates.ts'

const ORDINALS: ByLanguage<Readonly<Record<number, string>>> = {
  en: { 5: '5th', 6: '6th', 7: '7th', 8: '8th', 10: '10th', 11: '11th', 12: '12th', 13: '13th' },
  fr: { 5: '5e', 6: '6e', 7: '7e', 8: '8e', 10: '10e', 11: '11e', 12: '12e', 13: '13e' },
  ar: {
    5: 'الخامسة',
    6: 'السادسة',
    7: 'السابعة',
    8: 'الثامنة',
    10: 'العاشرة',
    11: 'الحادية عشرة',
    12: 'الثانية عشرة',
    13: 'الثالثة عشرة',
  },
}

/** Codes of no existing State: the standard reserves XA to XZ for private use. */
const STATES: readonly (readonly [code: string, group: string, latin: string, arabic: string])[] = [
  ['XA', 'north', 'Aldermere', 'ألدرمير'],
  ['XB', 'north', 'Borealia', 'بورياليا'],
  ['XC', 'north', 'Cape Corran', 'رأس كوران'],
  ['XD', 'north', 'Dunmare', 'دنمار'],
  ['XE', 'north', 'Eskeland', 'إسكلاند'],
  ['XF', 'north', 'Fjordane', 'فيوردان'],
  ['XG', 'north', 'Grenholm', 'غرينهولم'],
  ['XH', 'south', 'Halmara', 'هلمارا'],
  ['XI', 'south', 'Isleroy', 'إيلروا'],
  ['XJ', 'south', 'Jasmara', 'ياسمارة'],
  ['XK', 'south', 'Karim Bay', 'خليج كريم'],
  ['XL', 'south', 'Lumara', 'لومارا'],
  ['XM', 'south', 'Marsa Nour', 'مرسى نور'],
  ['XN', 'south', 'Naharin Point', 'رأس النهار'],
  ['XO', 'islands', 'Orana', 'أورانا'],
  ['XP', 'islands', 'Palm Cays', 'جزر النخيل'],
  ['XQ', 'islands', 'Quaymoor', 'كويمور'],
  ['XR', 'islands', 'Rocas Blancas', 'الصخور البيضاء'],
  ['XS', 'islands', 'Saltan', 'سالتان'],
  ['XT', 'islands', 'Tidewell', 'تايدول'],
]

/** All codes, in order. */
export const STATE_CODES: readonly string[] = STATES.map(([code]) => code)

export const ORGANISATION: Readonly<Record<string, Data>> = {
  name: {
    en: 'Union of Lighthouse States (example)',
    fr: 'Union des États des phares (exemple)',
    ar: 'اتحاد دول المنارات (مثال)',
  },
  acronym: { en: 'ULS', fr: 'UEP', ar: 'اتحاد المنارات' },
  languages: ['ar', 'en', 'fr'],
  reportsTo: 'COUNCIL',
  departments: [
    {
      id: 'maritime',
      name: {
        en: 'Maritime Affairs Department',
        fr: 'Département des affaires maritimes',
        ar: 'إدارة الشؤون البحرية',
      },
    },
    {
      id: 'legal',
      name: {
        en: 'Legal Affairs Department',
        fr: 'Département des affaires juridiques',
        ar: 'إدارة الشؤون القانونية',
      },
    },
    {
      id: 'culture',
      name: { en: 'Culture Department', fr: 'Département de la culture', ar: 'إدارة الثقافة' },
    },
    {
      id: 'science',
      name: {
        en: 'Science and Technology Department',
        fr: 'Département des sciences et techniques',
        ar: 'إدارة العلوم والتكنولوجيا',
      },
    },
  ],
  groups: [
    { id: 'north', name: { en: 'Northern group', fr: 'Groupe du Nord', ar: 'المجموعة الشمالية' } },
    { id: 'south', name: { en: 'Southern group', fr: 'Groupe du Sud', ar: 'المجموعة الجنوبية' } },
    { id: 'islands', name: { en: 'Island group', fr: 'Groupe des îles', ar: 'مجموعة الجزر' } },
  ],
  states: STATES.map(([code, group, latin, arabic]) => ({
    code,
    group,
    name: { en: latin, fr: latin, ar: arabic },
  })),
}

/** A meeting that adopts mandates. */
export interface ExampleMeeting {
  readonly id: string
  readonly body: 'COUNCIL' | 'COMMITTEE'
  readonly number: number
  readonly from: CivilDate
  readonly to: CivilDate
}

function meeting(
  body: ExampleMeeting['body'],
  number: number,
  from: string,
  to: string,
): ExampleMeeting {
  return { id: `${body}-${number}`, body, number, from: day(from), to: day(to) }
}

/** The meetings that adopted the mandates of the example, in order. */
export const MEETINGS: readonly ExampleMeeting[] = [
  meeting('COMMITTEE', 5, '2024-02-20', '2024-02-21'),
  meeting('COUNCIL', 10, '2024-05-14', '2024-05-15'),
  meeting('COMMITTEE', 6, '2024-10-08', '2024-10-09'),
  meeting('COMMITTEE', 7, '2025-02-18', '2025-02-19'),
  meeting('COUNCIL', 11, '2025-05-13', '2025-05-14'),
  meeting('COMMITTEE', 8, '2025-10-07', '2025-10-08'),
]

const BODY_NAMES: Record<ExampleMeeting['body'], ByLanguage<string>> = {
  COUNCIL: { en: 'Council of Ministers', fr: 'Conseil des ministres', ar: 'المجلس الوزاري' },
  COMMITTEE: { en: 'Permanent Committee', fr: 'Comité permanent', ar: 'اللجنة الدائمة' },
}

function meetingName(body: ExampleMeeting['body'], number: number): ByLanguage<string> {
  const { en, fr, ar } = BODY_NAMES[body]
  return {
    en: `${ORDINALS.en[number] ?? number} session of the ${en}`,
    fr: `${ORDINALS.fr[number] ?? number} session du ${fr}`,
    // The article of the body's name merges with the preposition: ل + ال = لل. مجلس has no article.
    ar: `الدورة ${ORDINALS.ar[number] ?? number} ${ar.replace(/^الل|^ال|^/, start => (start === '' ? 'ل' : 'لل'))}`,
  }
}

const PLACE = { en: 'Port Clarion', fr: 'Port-Clarion', ar: 'بورت كلاريون' }

export const CALENDAR: Readonly<Record<string, Data>> = {
  bodies: [
    { id: 'COUNCIL', name: BODY_NAMES.COUNCIL, ministerial: true },
    { id: 'COMMITTEE', name: BODY_NAMES.COMMITTEE },
  ],
  meetings: [
    ...MEETINGS.map(({ id, body, number, from, to }) => ({
      id,
      body,
      name: meetingName(body, number),
      place: PLACE,
      from,
      to,
      state: 'held',
    })),
    {
      id: 'COUNCIL-12',
      body: 'COUNCIL',
      name: meetingName('COUNCIL', 12),
      place: PLACE,
      from: '2026-05-12',
      to: '2026-05-13',
      papers: '2026-04-14',
      state: 'planned',
    },
    { id: 'COUNCIL-13', body: 'COUNCIL', name: meetingName('COUNCIL', 13), state: 'planned' },
  ],
}
