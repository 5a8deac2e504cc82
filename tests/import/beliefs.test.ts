// Beliefs about a document, in three languages. They come from its head, and never from names in a paragraph.
import { describe, expect, test } from 'vitest'
import { NO_PROGRAMS } from './converters.ts'
import type { Language } from '../../src/base/language.ts'
import type { Beliefs, StatedProperties } from '../../src/import/belief.ts'
import { draftOf } from '../../src/import/draft.ts'
import { readDocument } from '../../src/import/read.ts'
import { loadRecords } from '../../src/records/load.ts'
import type { Records } from '../../src/records/types.ts'
import { inventedRecords } from '../folders.ts'

const MEETINGS = `bodies:
  - id: BOARD
    name: {en: Board of Pilots, fr: Conseil des pilotes, ar: مجلس المرشدين}
  - id: BOARD-EX
    name:
      en: Board of Pilots, extraordinary sessions
      fr: Conseil des pilotes, sessions extraordinaires
      ar: مجلس المرشدين، الدورات الاستثنائية
  - id: BUOYS
    name: {en: Technical Committee on Buoys, fr: Comité technique des bouées, ar: اللجنة الفنية للعوامات}
meetings:
  - {id: BOARD-11, body: BOARD, from: 2026-05-12, to: 2026-05-13, state: held}
  - {id: BOARD-12, body: BOARD, state: planned}
  - {id: BOARD-EX-2, body: BOARD-EX, from: 2026-09-02, state: held}
  - id: GATHERING
    body: BUOYS
    name: {en: Gathering of Buoys, fr: Rencontre des bouées, ar: ملتقى العوامات}
    from: 2026-06-01
    state: planned
`

const ORGANISATION = `name: {en: Harbour Union, fr: Union des ports, ar: اتحاد الموانئ}
languages: [en, fr, ar]
reportsTo: BOARD
`

function harbourUnion(): Records {
  const files = { 'meetings.yaml': MEETINGS, 'organisation.yaml': ORGANISATION }
  return loadRecords(inventedRecords({ ...files, 'documents/HU-1.yaml': undefined }))
}

/** The beliefs about a document that begins with these blocks. */
async function believed(
  language: Language,
  blocks: readonly string[],
  stated: StatedProperties = {},
): Promise<Beliefs> {
  const paragraphs = await readDocument(Buffer.from(blocks.join('\n\n')), 'a', NO_PROGRAMS)
  return draftOf(paragraphs, 'a', harbourUnion(), { language, stated }).document.beliefs
}

/** A typed letterhead, line by line. */
const LETTERHEADS = {
  en: 'Harbour Union\nBoard of Pilots\nEleventh ordinary session\nTunis, 12-13 May 2026',
  fr: 'Union des ports\nConseil des pilotes\nOnzième session ordinaire\nTunis, 12-13 mai 2026',
  ar: 'اتحاد الموانئ\nمجلس المرشدين\nالدورة الحادية عشرة\nتونس، 12-13 مايو 2026',
} as const

const TITLES = {
  en: 'Resolution on the depth of the channels',
  fr: 'Résolution sur la profondeur des chenaux',
  ar: 'قرار بشأن عمق القنوات',
} as const

/** A paragraph that names another body, a session and a day. */
const PARAGRAPHS = {
  en: '1. Requests the Secretary-General to convene the Technical Committee on Buoys by 3 March 2027, before the twelfth session of the Board of Pilots.',
  fr: '1. Prie le Secrétaire général de réunir le Comité technique des bouées avant le 3 mars 2027, et avant la douzième session du Conseil des pilotes.',
  ar: '1. يطلب إلى الأمين العام أن يعقد اجتماع اللجنة الفنية للعوامات قبل 3 مارس 2027 وقبل الدورة الثانية عشرة لمجلس المرشدين.',
} as const

describe.each(['en', 'fr', 'ar'] as const)('a letterhead, %s', language => {
  test('gives the body, meeting, day and place, and the title is below it', async () => {
    const blocks = [
      LETTERHEADS[language],
      'HU/BP/2026/RES.4',
      TITLES[language],
      PARAGRAPHS[language],
    ]
    expect(await believed(language, blocks)).toMatchObject({
      body: { value: 'BOARD', line: 2, certain: true },
      meeting: { value: 'BOARD-11', line: 3, certain: true },
      date: { value: '2026-05-13', line: 4, certain: true },
      place: { value: language === 'ar' ? 'تونس' : 'Tunis', line: 4 },
      title: { value: TITLES[language], line: 8, words: TITLES[language], certain: true },
      symbol: { value: 'HU/BP/2026/RES.4', line: 6, certain: true },
      type: { value: 'resolution', certain: true },
      annex: { value: null },
      language: { value: language, certain: true },
    })
  })
  test('that is missing leaves the body, meeting and day unknown, whatever a paragraph names', async () => {
    expect(await believed(language, [TITLES[language], PARAGRAPHS[language]])).toMatchObject({
      body: { value: null, line: null, words: null, certain: false },
      meeting: { value: null },
      date: { value: null },
      place: { value: null },
    })
  })
})

describe('the body', () => {
  test.each([
    ['en', 'The Board of Pilots,'],
    ['fr', 'Le Conseil des pilotes,'],
    ['ar', 'إن مجلس المرشدين،'],
    ['en', 'Report of the Board of Pilots'],
    ['en', 'Resolution adopted by the Board of Pilots on 13 May 2026'],
    ['fr', 'Rapport final de la onzième session ordinaire du Conseil des pilotes'],
    ['ar', 'التقرير الختامي للدورة الحادية عشرة لمجلس المرشدين'],
    ['ar', 'قرار مجلس المرشدين'],
  ] as const)('is said by: %s: %s', async (language, line) => {
    const { body } = await believed(language, [line, PARAGRAPHS[language]])
    expect(body).toMatchObject({ value: 'BOARD', words: line, certain: true })
  })
  test.each([
    ['en', 'Cooperation with the Board of Pilots'],
    ['en', 'The Board,'],
    ['fr', 'Le Conseil,'],
    ['ar', 'إن المجلس،'],
    ['fr', 'Coopération avec le Conseil des pilotes'],
    ['en', 'HU/BOARD/2026/RES.4'],
  ] as const)('is guessed from: %s: %s', async (language, line) => {
    const { body } = await believed(language, [line, PARAGRAPHS[language]])
    expect(body).toMatchObject({ value: 'BOARD', line: 1, words: line, certain: false })
  })
  test('that speaks has priority over another one above it, and is then a guess', async () => {
    const blocks = ['Technical Committee on Buoys', 'The Board of Pilots,', PARAGRAPHS.en]
    expect((await believed('en', blocks)).body).toMatchObject({ value: 'BOARD', certain: false })
  })
  test.each([
    '[on the report of the Technical Committee on Buoys (HU/80/476)]',
    'Agenda item 7: Report of the Technical Committee on Buoys',
  ])('is not the one of: %s', async line => {
    const { body } = await believed('en', [line, TITLES.en, PARAGRAPHS.en])
    expect(body.value).toBeNull()
  })
  test.each([
    ['en', 'Extraordinary session', 'The Board of Pilots,'],
    ['fr', 'Session extraordinaire', 'Le Conseil des pilotes,'],
    ['ar', 'الدورة الاستثنائية', 'إن مجلس المرشدين،'],
  ] as const)('of an extraordinary session, %s', async (language, ...blocks) => {
    const { body } = await believed(language, [...blocks, PARAGRAPHS[language]])
    expect(body).toMatchObject({ value: 'BOARD-EX', certain: true })
  })
})

describe('the meeting', () => {
  const BOARD = 'Board of Pilots'
  test.each([
    ['by its number', [BOARD, 'Eleventh session', TITLES.en], 'BOARD-11', true],
    ['by its day', [BOARD, 'Adopted on 12 May 2026', TITLES.en], 'BOARD-11', true],
    ['by a day that is a guess', [BOARD, 'Distr.: General 12 May 2026'], 'BOARD-11', false],
    ['by the day of another body', [BOARD, 'Adopted on 2 September 2026'], null, false],
    ['by the number of none', [BOARD, 'Fortieth session', TITLES.en], null, false],
    ['by the day of another number', ['Ninth session', 'Adopted on 12 May 2026'], null, false],
    [
      'by the day of a session of another number',
      ['Report of the ninth ordinary session of the Board of Pilots', 'Adopted on 12 May 2026'],
      null,
      false,
    ],
    [
      'by its day, where the title names the session of others',
      [
        BOARD,
        'Adopted on 12 May 2026',
        'Report on the fifth ordinary session of the Fund for Buoys',
      ],
      'BOARD-11',
      true,
    ],
    ['by its name', ['Technical Committee on Buoys', 'Gathering of Buoys'], 'GATHERING', true],
    ['by its id in the symbol', ['BOARD-11/HU/RES', TITLES.en], 'BOARD-11', true],
  ] as const)('is known %s', async (_, blocks, value, certain) => {
    const { meeting, body } = await believed('en', [...blocks, PARAGRAPHS.en])
    expect(meeting).toMatchObject({ value, certain })
    if (value === 'BOARD-11') expect(body.value).toBe('BOARD')
  })
})

describe('the day', () => {
  test.each([
    ['en', 'Done at Tunis, 4 May 2024', '2024-05-04', 'Tunis'],
    ['fr', 'Fait à Tunis, le 4 mai 2024', '2024-05-04', 'Tunis'],
    ['ar', 'صدر في تونس، 4 مايو 2024', '2024-05-04', 'تونس'],
  ] as const)('is told by the last line: %s', async (language, line, value, place) => {
    const beliefs = await believed(language, [TITLES[language], PARAGRAPHS[language], line])
    expect(beliefs).toMatchObject({
      date: { value, words: line, certain: true },
      place: { value: place },
    })
  })
  test.each([
    ['en', 'Resolution No. 5/50\nOn the buoys\nThe Board of Pilots, meeting on 12 May 2026,'],
    ['fr', 'Résolution n° 5/50\nSur les bouées\nLe Conseil des pilotes, réuni le 12 mai 2026,'],
    ['ar', 'القرار رقم 5/50\nبشأن العوامات\nإن مجلس المرشدين، المنعقد في 12 مايو 2026،'],
  ] as const)('is that of the opening words, right below the title: %s', async (language, head) => {
    expect(await believed(language, [head, PARAGRAPHS[language]])).toMatchObject({
      body: { value: 'BOARD', line: 3, certain: true },
      meeting: { value: 'BOARD-11' },
      date: { value: '2026-05-12', line: 3, certain: true },
      title: { value: head.split('\n')[1], line: 2, certain: true },
      symbol: { line: 1, certain: true },
    })
  })
  test.each([
    ['en', 'The Board requested the Director to prepare a plan by 30 June 2027.'],
    ['fr', 'Le Conseil a prié le Directeur d’établir un plan d’ici au 30 juin 2027.'],
    ['ar', 'طلب المجلس من المدير إعداد خطة قبل 30 يونيو 2027.'],
  ] as const)('is none by which something is asked, %s', async (language, line) => {
    expect((await believed(language, [TITLES[language], line])).date.value).toBeNull()
  })
  test('of distribution is a guess', async () => {
    const { date } = await believed('en', ['Distr.: General', '14 January 2026', TITLES.en])
    expect(date).toMatchObject({ value: '2026-01-14', certain: false })
  })
})

describe('the title', () => {
  const LONG = `Lights: ${'a lamp for each of the piers, '.repeat(8)}and a keeper`
  test.each([
    ['longer than a line', `50/74. ${LONG}`, 'The Board of Pilots,'],
    ['below the item of an agenda', 'Agenda item 75 (b)', `50/74. ${LONG}`, 'The Board of Pilots,'],
    ['twice', LONG, `50/74. ${LONG}`, 'The Board of Pilots,'],
  ])('is read %s', async (_, ...blocks) => {
    const { title, symbol } = await believed('en', [...blocks, PARAGRAPHS.en])
    expect(title).toMatchObject({ value: LONG, certain: true })
    expect(symbol).toMatchObject({ value: '50/74', certain: true })
  })
  test('is not the name of the organisation, even in large print', async () => {
    const blocks = ['HARBOUR UNION', 'RESOLUTION ON THE DEPTH OF THE CHANNELS', PARAGRAPHS.en]
    expect((await believed('en', blocks)).title).toMatchObject({ value: blocks[1], certain: true })
  })
  test('is the heading with the kind of document, if there are several', async () => {
    const blocks = ['# The Union of all Harbours', '## Resolution on the channels', PARAGRAPHS.en]
    expect((await believed('en', blocks)).title).toMatchObject({
      value: 'Resolution on the channels',
      certain: true,
    })
  })
  test('does not include the number before it, with any symbol', async () => {
    const blocks = ['HU/RES/50/74', '50/74. Lights of the harbours', 'The Board of Pilots,']
    const { title, symbol } = await believed('en', [...blocks, PARAGRAPHS.en])
    expect([symbol.value, title.value]).toEqual(['HU/RES/50/74', 'Lights of the harbours'])
  })
  test.each([
    ['fr', 'SECRÉTARIAT GÉNÉRAL', 'Compte rendu de la réunion des pilotes'],
    ['ar', 'الأمانة العامة', 'محضر اجتماع المرشدين'],
    ['en', 'GENERAL SECRETARIAT', 'Minutes of the meeting of pilots'],
  ] as const)('is not the secretariat that typed it, %s', async (language, above, value) => {
    const beliefs = await believed(language, [above, value, PARAGRAPHS[language]])
    expect(beliefs).toMatchObject({ title: { value }, type: { value: 'report' } })
  })
  test('without a word that marks it is a guess', async () => {
    const { title } = await believed('en', ['The depth of the channels', PARAGRAPHS.en])
    expect(title).toMatchObject({ value: 'The depth of the channels', line: 1, certain: false })
  })
  test('on two lines is read completely', async () => {
    const title = 'Resolution on the depth of the channels\nand the width of the piers'
    const head = `Harbour Union\n${title}\nTunis, 12 May 2026`
    const text = PARAGRAPHS.en.replaceAll(/(.{50}\S*) /g, '$1\n')
    expect(await believed('en', [head, text])).toMatchObject({
      title: { value: title.replace('\n', ' '), line: 2 },
      place: { value: 'Tunis', line: 4 },
    })
  })
})

test.each([
  ['en', 'Annex II'],
  ['fr', 'Annexe II'],
  ['ar', 'المرفق II'],
] as const)('an annex has its number, %s', async (language, line) => {
  const { annex, title } = await believed(language, [line, TITLES[language], PARAGRAPHS[language]])
  expect(annex).toMatchObject({ value: 'II', words: line, certain: true })
  expect(title.value).toBe(TITLES[language])
})

describe('a value from the user', () => {
  const stated = { body: 'BUOYS', date: '2026-06-01', title: 'The buoys', symbol: 'HU/1' }
  test('replaces the detected value, and is not a guess', async () => {
    const beliefs = await believed('en', [LETTERHEADS.en, TITLES.en, PARAGRAPHS.en], stated)
    for (const [name, value] of Object.entries(stated))
      expect(beliefs[name as keyof typeof stated]).toEqual({
        value,
        line: null,
        words: null,
        certain: true,
      })
    // The meeting follows from the body and the day.
    expect(beliefs.meeting).toMatchObject({ value: 'GATHERING', certain: true })
  })
  test('for the meeting also gives the body, and the meeting may be none', async () => {
    const of = (meeting: string | null): Promise<Beliefs> =>
      believed('en', [TITLES.en, PARAGRAPHS.en], { meeting })
    expect(await of('BOARD-12')).toMatchObject({ body: { value: 'BOARD', certain: true } })
    expect(await of(null)).toMatchObject({ meeting: { value: null, certain: true } })
  })
})
