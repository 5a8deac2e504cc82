// Deadlines in three languages: their kind, their words, and their form in a record.
import { describe, expect, test } from 'vitest'
import { parseCivilDate } from '../../src/base/civil-date.ts'
import type { Language } from '../../src/base/language.ts'
import { deadlineIn, type DeadlineContext } from '../../src/import/deadline.ts'

const CONTEXT: DeadlineContext = {
  date: parseCivilDate('2026-03-10'),
  body: 'HC',
  bodies: [{ id: 'HC', names: ['Harbour Council', 'Conseil des ports', 'مجلس الموانئ'] }],
  meetings: [],
}

/** The context with a calendar: numbers in ids and in names, and extraordinary sessions beside the others. */
const CALENDAR: DeadlineContext = {
  ...CONTEXT,
  bodies: [
    {
      id: 'CPM',
      names: [
        'Council of Port Ministers',
        'Conseil des ministres chargés des ports',
        'مجلس وزراء الموانئ',
      ],
    },
    {
      id: 'CPM-EX',
      names: [
        'Council of Port Ministers, extraordinary sessions',
        'Conseil des ministres chargés des ports, sessions extraordinaires',
        'مجلس وزراء الموانئ، الدورات الاستثنائية',
      ],
    },
    { id: 'GATHERING', names: ['Gathering of the Isles', 'Sommet des îles', 'قمة الجزر'] },
    ...CONTEXT.bodies,
  ],
  meetings: [
    ...[15, 50, 51, 71, 97].map(number => ({ id: `CPM-${number}`, body: 'CPM', names: [] })),
    { id: 'CPM-EX-15', body: 'CPM-EX', names: [] },
    { id: 'HC-15', body: 'HC', names: [] },
    {
      id: 'ISLES-2027',
      body: 'GATHERING',
      names: ['Twelfth Gathering of the Isles', '12e Sommet des îles', 'قمة الجزر الثانية عشرة'],
    },
  ],
}

/** A numbered session, and its form in a record. */
const SESSIONS: Readonly<Record<Language, readonly (readonly [text: string, due: unknown])[]>> = {
  en: [
    ['to report to the 51st Session of the Council of Port Ministers', { meeting: 'CPM-51' }],
    [
      'to report to the fifty-first session of the Council of Port Ministers',
      { meeting: 'CPM-51' },
    ],
    ['to report at the fiftieth session of the CPM', { meeting: 'CPM-50' }],
    ['to report to the 51st CPM on it', { meeting: 'CPM-51' }],
    ['to report before CPM-51', { meeting: 'CPM-51' }],
    [
      'to report to the ninety-seventh session of the Council of Port Ministers',
      { meeting: 'CPM-97' },
    ],
    ['to report to the 15th session of the Council of Port Ministers', { meeting: 'CPM-15' }],
    [
      'to report to the 15th extraordinary session of the Council of Port Ministers',
      { meeting: 'CPM-EX-15' },
    ],
    ['to report to the next extraordinary session of the CPM', { next: 'CPM-EX' }],
    ['to report at its fifteenth session', { meeting: 'HC-15' }],
    ['to report to the 15th session of the Harbour', { meeting: 'HC-15' }],
    ['to report to the twelfth summit of the Gathering of the Isles', { meeting: 'ISLES-2027' }],
    ['to report at the second part of its resumed fifteenth session', { meeting: 'HC-15' }],
    // A session that is not in the calendar, several sessions, and an unknown body.
    ['to report to the 52nd session of the Council of Port Ministers', null],
    ['to report to the fiftieth and fifty-first sessions of the Council of Port Ministers', null],
    ['to report to the 51st session of the Council of Pilots', null],
  ],
  fr: [
    [
      'de faire rapport à la 51ème session du Conseil des ministres chargés des ports',
      { meeting: 'CPM-51' },
    ],
    [
      'de faire rapport à la cinquante et unième session du Conseil des Ministres chargés des ports',
      { meeting: 'CPM-51' },
    ],
    ['de faire rapport à la soixante et onzième session du CMCP', { meeting: 'CPM-71' }],
    ['de faire rapport à la quatre-vingt-dix-septième session du CMCP', { meeting: 'CPM-97' }],
    [
      'de faire rapport à la 15e session extraordinaire du Conseil des ministres chargés des ports',
      { meeting: 'CPM-EX-15' },
    ],
    ['de faire rapport à sa quinzième session', { meeting: 'HC-15' }],
    ['de faire rapport à la 52e session du CMCP', null],
  ],
  ar: [
    ['وتقديم تقرير إلى الدورة الحادية والخمسين لمجلس وزراء الموانئ', { meeting: 'CPM-51' }],
    ['وتقديم تقرير إلى الدورة 51 لمجلس وزراء الموانئ', { meeting: 'CPM-51' }],
    ['وتقديم تقرير إلى الدورة الخامسة عشرة لمجلس وزراء الموانئ', { meeting: 'CPM-15' }],
    [
      'وتقديم تقرير إلى الدورة الاستثنائية الخامسة عشرة لمجلس وزراء الموانئ',
      { meeting: 'CPM-EX-15' },
    ],
    ['أن يقدم تقريرا في دورته الخامسة عشرة', { meeting: 'HC-15' }],
    ['وتقديم تقرير إلى الدورة الثانية والخمسين لمجلس وزراء الموانئ', null],
  ],
}

type Row = readonly [text: string, kind: string | null, words: string, due: unknown]

const ROWS = {
  en: [
    ['to report by 10 July 2027', 'date', 'by 10 July 2027', '2027-07-10'],
    [
      'to meet during the first quarter of 2027',
      'date',
      'during the first quarter of 2027',
      '2027-03-31',
    ],
    ['to report before the end of the year', 'date', 'before the end of the year', '2026-12-31'],
    ['to report in 2027, 2029 and 2031', 'date', 'in 2027, 2029 and 2031', '2027-12-31'],
    ['to act on the report adopted in 2019', null, '', null],
    ['to use the rules as of 2027', 'event', 'as of 2027', null],
    ['to report at its next session', 'session', 'at its next session', { next: 'HC' }],
    [
      'to report to the 45th Session of the Council of Pilots',
      'session',
      'to the 45th Session of the Council of Pilots',
      null,
    ],
    [
      'to report at its fifth and seventh sessions',
      'session',
      'at its fifth and seventh sessions',
      null,
    ],
    ['to prepare a paper for SBSTA 44', 'session', 'for SBSTA 44', null],
    ['to report within thirty days', 'relative', 'within thirty days', '2026-04-09'],
    [
      'to report by five months from the adoption',
      'relative',
      'by five months from the adoption',
      '2026-08-10',
    ],
    ['to send it six weeks before the session', 'relative', 'six weeks before the session', null],
    ['to brief it every six months', 'periodic', 'every six months', { every: 'P6M' }],
    ['to brief it twice a year', 'periodic', 'twice a year', { every: 'P6M' }],
    [
      'to brief it every 60 days thereafter',
      'periodic',
      'every 60 days thereafter',
      { every: 'P60D' },
    ],
    ['to inform it if cases occur', 'event', 'if cases occur', null],
    ['to act expeditiously', 'vague', 'expeditiously', null],
  ],
  fr: [
    ["de faire rapport d'ici au 5 juillet 2027", 'date', "d'ici au 5 juillet 2027", '2027-07-05'],
    [
      'de réunir les pilotes au premier semestre 2027',
      'date',
      'au premier semestre 2027',
      '2027-06-30',
    ],
    ["de faire rapport avant la fin de l'année", 'date', "avant la fin de l'année", '2026-12-31'],
    [
      'de faire rapport à sa prochaine session',
      'session',
      'à sa prochaine session',
      { next: 'HC' },
    ],
    [
      'de faire rapport dans un délai de trente jours',
      'relative',
      'dans un délai de trente jours',
      '2026-04-09',
    ],
    ['de faire rapport tous les deux ans', 'periodic', 'tous les deux ans', { every: 'P2Y' }],
    ['de faire rapport deux fois par an', 'periodic', 'deux fois par an', { every: 'P6M' }],
    ['de faire rapport chaque trimestre', 'periodic', 'chaque trimestre', { every: 'P3M' }],
    ['de le dire dans son prochain rapport', 'event', 'dans son prochain rapport', null],
    ["d'agir dans les meilleurs délais", 'vague', 'dans les meilleurs délais', null],
  ],
  ar: [
    ['أن يقدم تقريرا بحلول 10 تموز/ يوليه 2027', 'date', 'بحلول 10 تموز/ يوليه 2027', '2027-07-10'],
    ['أن يقدم تقريرا قبل نهاية شهر مايو 2027', 'date', 'قبل نهاية شهر مايو 2027', '2027-05-31'],
    [
      'عقد اجتماع خلال الربع الثاني من عام 2027',
      'date',
      'خلال الربع الثاني من عام 2027',
      '2027-06-30',
    ],
    ['أن يقدم تقريرا في دورتها السبعين', 'session', 'في دورتها السبعين', null],
    ['أن يقدم تقريرا في غضون شهرين', 'relative', 'في غضون شهرين', '2026-05-10'],
    ['أن يقدم تقريرا في غضون سنة واحدة', 'relative', 'في غضون سنة واحدة', '2027-03-10'],
    ['أن يقدم تقريرا خلال ثلاثين يوما', 'relative', 'خلال ثلاثين يوما', '2026-04-09'],
    ['أن يقدم تقريرا كل ستة أشهر', 'periodic', 'كل ستة أشهر', { every: 'P6M' }],
    ['أن يقدم تقريرا كل سنتين', 'periodic', 'كل سنتين', { every: 'P2Y' }],
    ['أن يقدم تقريرا مرتين في السنة', 'periodic', 'مرتين في السنة', { every: 'P6M' }],
    ['أن يبلغها كلما وقعت حالات', 'event', 'كلما وقعت حالات', null],
    ['أن يتصرف على وجه السرعة', 'vague', 'على وجه السرعة', null],
  ],
} as const satisfies Record<string, readonly Row[]>

for (const language of ['en', 'fr', 'ar'] as const) {
  describe(`deadlines, ${language}`, () => {
    test.each<Row>(ROWS[language])('%s', (text, kind, words, due) => {
      const { deadline } = deadlineIn(text, language, CONTEXT)
      expect([deadline?.kind ?? null, deadline?.text ?? '', deadline?.due ?? null]).toEqual([
        kind,
        words,
        due,
      ])
    })
  })
}

test('a report on a continuing matter is recurring, even without a period', () => {
  const { deadline, recurring } = deadlineIn('to continue to report to the Council', 'en', CONTEXT)
  expect([deadline, recurring]).toEqual([null, true])
})

for (const language of ['en', 'fr', 'ar'] as const) {
  describe(`a numbered session, ${language}`, () => {
    test.each(SESSIONS[language])('%s', (text, due) => {
      const { deadline } = deadlineIn(text, language, CALENDAR)
      expect([deadline?.kind, deadline?.due]).toEqual(['session', due])
    })
  })
}
