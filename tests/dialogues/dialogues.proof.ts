// All questions of all dialogues, in terminals of two sizes and in three languages, each answered with its own keys.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import {
  A_FILE,
  CONFIRM_ANSWERS,
  NO_MORE_EVIDENCE,
  UPDATE_QUESTIONS,
  UPDATE_REMARKS,
  YES_OR_NO,
} from '../../src/words/questions.ts'
import { BELIEF_LABELS, NO_DAY_READ } from '../../src/words/beliefs.ts'
import { EVIDENCE_LABELS, statusLabel } from '../../src/words/labels.ts'
import { LANGUAGE_NAMES } from '../../src/words/languages.ts'
import { SETUP_WORDS } from '../../src/words/git-setup.ts'
import { ACT_QUESTIONS, REVIEW_CHOICES, REVIEW_MENU } from '../../src/words/review.ts'
import {
  renewalQuestion,
  DRAFT_CHOICES,
  LEAVE,
  LEAVING_CHOICES,
  TITLE,
  placeInDraft,
  WHERE_TO_SPLIT,
  writeThem,
} from '../../src/words/draft-review.ts'
import { INIT_QUESTIONS, KEEP_IN_GIT } from '../../src/words/setup.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { dialogue, type Dialogue, type Step } from './dialogue.ts'
import { deskInThree, SECOND_DUTY } from './dialogue-desk.ts'

const SMALL = { columns: 80, rows: 24 }
const LARGE = { columns: 200, rows: 50 }
const SIZES = [
  ...LANGUAGES.map(language => ({ language, ...SMALL })),
  { language: 'fr', ...LARGE } as const,
]
/** The typed text, which replaces the default. */
const TYPED = {
  title: { en: 'Channels', fr: 'Chenaux', ar: 'القنوات' },
  name: { en: 'Union', fr: 'Union', ar: 'اتحاد' },
}

describe.skipIf(lacks('tmux'))('questions', () => {
  describe.each(SIZES)('$language, $columns columns', terminal => {
    const { language } = terminal
    const open = (args: string[], cwd: string, env = {}): Dialogue =>
      dialogue(args, cwd, { ...terminal, env })
    const record = (desk: string, name = 'HU-1'): string =>
      readFileSync(join(desk, `records/documents/${name}.yaml`), 'utf8')
    const recorded: Step = {
      question: UPDATE_QUESTIONS.confirm[language],
      option: CONFIRM_ANSWERS.record[language],
      with: [CONFIRM_ANSWERS.leave[language]],
      keys: ['Enter'],
    }
    const status = (of: 'mandate' | 'action', wanted: Parameters<typeof statusLabel>[0]): Step => ({
      question: UPDATE_QUESTIONS.status[language],
      option: statusLabel(wanted, of, language),
      keys: ['Enter'],
    })

    test('update asks about an action with evidence', async () => {
      const desk = deskInThree()
      const { answer, ended } = open(['update'], desk)
      await answer(
        { question: UPDATE_QUESTIONS.which[language], keys: ['1.1', 'Enter'] },
        status('action', 'implemented'),
        {
          question: UPDATE_QUESTIONS.date[language],
          with: [UPDATE_REMARKS.date[language]],
          keys: ['2019-05-05', 'Enter'],
        },
        { question: UPDATE_QUESTIONS.note[language], keys: [TYPED.title[language], 'Enter'] },
        {
          question: UPDATE_QUESTIONS.evidence[language],
          option: EVIDENCE_LABELS.letter[language],
          keys: ['Enter'],
        },
        { question: UPDATE_QUESTIONS.reference[language], keys: ['HU/L/7', 'Enter'] },
        {
          question: UPDATE_QUESTIONS.evidence[language],
          with: [NO_MORE_EVIDENCE[language]],
          option: A_FILE[language],
          keys: ['Enter'],
        },
        { question: UPDATE_QUESTIONS.file[language], keys: ['evidence/note.txt', 'Enter'] },
        {
          question: UPDATE_QUESTIONS.evidence[language],
          with: [NO_MORE_EVIDENCE[language]],
          keys: ['Enter'],
        },
        { question: UPDATE_QUESTIONS.by[language], keys: ['Ports', 'Enter'] },
        recorded,
      )
      await ended()
      expect(record(desk)).toMatch(/date: 2019-05-05[^]*ref: HU\/L\/7[^]*note\.txt/)
    })

    test('update asks which meeting decided, and which mandate replaces another', async () => {
      const desk = deskInThree()
      const given = ['--date', '2019-05-05', '--note', 'x', '--by', 'y', '--evidence', 'letter:z']
      const decided = open(['update', 'HU-1/2', ...given], desk)
      await decided.answer(
        status('mandate', 'discontinued'),
        { question: UPDATE_QUESTIONS.decidedBy[language], keys: ['BOARD-2', 'Enter'] },
        recorded,
      )
      await decided.ended()
      const replaced = open(['update', 'HU-1/3', ...given], desk)
      await replaced.answer(
        status('mandate', 'superseded'),
        { question: UPDATE_QUESTIONS.supersededBy[language], keys: ['HU-1/1', 'Enter'] },
        recorded,
      )
      await replaced.ended()
      expect(record(desk)).toMatch(/BOARD-2[^]*HU-1\/1/)
    })

    test('review leaves an update, adds an action, opens and repairs a record, and goes back', async () => {
      const desk = deskInThree()
      const env = { EDITOR: join(desk, 'bin/editor') }
      const { answer, ended } = open(['review'], desk, env)
      const menu = (choice: keyof typeof REVIEW_CHOICES): Step => ({
        question: REVIEW_MENU[language],
        with: [
          `[${REVIEW_CHOICES[choice].keys[language]}] ${REVIEW_CHOICES[choice].label[language]}`,
        ],
        keys: [REVIEW_CHOICES[choice].keys[language]],
      })
      const broken = (['open', 'next'] as const)
        .map(
          choice =>
            `[${REVIEW_CHOICES[choice].keys[language]}] ${REVIEW_CHOICES[choice].label[language]}`,
        )
        .join(' ')
      await answer(
        menu('update'),
        {
          question: ACT_QUESTIONS.which[language],
          option: ACT_QUESTIONS.whole[language],
          keys: ['Escape'],
        },
        menu('act'),
        { question: ACT_QUESTIONS.title[language], keys: [TYPED.title[language], 'Enter'] },
        { question: ACT_QUESTIONS.target[language], keys: ['2027-01-31', 'Enter'] },
        {
          question: ACT_QUESTIONS.department[language],
          with: [ACT_QUESTIONS.leading[language]],
          keys: ['Down', 'Enter'],
        },
        recorded,
        menu('open'),
        // A record that has become unreadable is opened again or skipped.
        { ...menu('next'), with: [broken], keys: [REVIEW_CHOICES.open.keys[language]] },
        menu('next'),
        menu('back'),
        menu('quit'),
      )
      await ended()
      expect(record(desk)).toContain('target: 2027-01-31')
    })

    test('import asks about doubtful properties, and then about each mandate', async () => {
      const desk = deskInThree()
      const { answer, ended } = open(['import', `bare-${language}.txt`, '--write'], desk)
      const draft = (place: number, all: number, choice: keyof typeof DRAFT_CHOICES): Step => ({
        question: placeInDraft[language](place, all),
        with: [
          `[${DRAFT_CHOICES[choice].keys[language]}] ${DRAFT_CHOICES[choice].label[language]}`,
        ],
        keys: [DRAFT_CHOICES[choice].keys[language]],
      })
      const leaving = LEAVING_CHOICES['go-on']
      await answer(
        { question: BELIEF_LABELS.body[language], with: ['BUOYS'], keys: ['BOARD', 'Enter'] },
        {
          question: BELIEF_LABELS.date[language],
          with: [NO_DAY_READ[language]],
          keys: ['2020-03-02', 'Enter'],
        },
        { question: BELIEF_LABELS.meeting[language], keys: ['BOARD-2', 'Enter'] },
        {
          question: BELIEF_LABELS.title[language],
          keys: [TYPED.title[language], 'Enter'],
        },
        draft(1, 2, 'split'),
        {
          question: WHERE_TO_SPLIT[language],
          with: [SECOND_DUTY[language]],
          keys: ['Enter'],
        },
        draft(1, 3, 'join'),
        draft(1, 2, 'why'),
        { ...draft(1, 2, 'drop'), keys: ['Escape'] },
        {
          question: LEAVE[language],
          with: [leaving.label[language]()],
          keys: [leaving.keys[language]],
        },
        draft(1, 2, 'title'),
        { question: TITLE[language], keys: [TYPED.name[language], 'Enter'] },
        {
          question: renewalQuestion[language]('HU-1/1', 100),
          keys: [YES_OR_NO.yes.keys[language]],
        },
        { ...draft(2, 2, 'back') },
        draft(1, 2, 'accept'),
        {
          question: renewalQuestion[language]('HU-1/1', 100),
          keys: [YES_OR_NO.no.keys[language]],
        },
        draft(2, 2, 'accept'),
        {
          question: writeThem[language](2, `records/documents/bare-${language}.yaml`),
          keys: [YES_OR_NO.yes.keys[language]],
        },
      )
      await ended()
      const written = record(desk, `bare-${language}`)
      expect(written).toContain(`  ${language}: ${TYPED.title[language]}\n`)
      expect(written).toMatch(/body: BOARD\nmeeting: BOARD-2\ndate: 2020-03-02/)
      expect(written.match(/^ {2}- id:/gm)).toHaveLength(2)
    })

    test('init and then git-setup ask their questions', async () => {
      const cwd = temporaryFolder()
      const made = open(['init'], cwd)
      await made.answer(
        { question: INIT_QUESTIONS.languages[language], keys: ['en,fr,ar', 'Enter'] },
        ...LANGUAGES.map(of => ({
          question: `${INIT_QUESTIONS.name[language]} (${LANGUAGE_NAMES[of][language]})`,
          keys: [TYPED.name[of], 'Enter'],
        })),
        { question: INIT_QUESTIONS.acronym[language], keys: ['HU', 'Enter'] },
        {
          question: INIT_QUESTIONS.reportsTo[language],
          with: ['COUNCIL'],
          keys: ['BOARD', 'Enter'],
        },
        {
          question: INIT_QUESTIONS.git[language],
          with: [KEEP_IN_GIT.yes[language]],
          keys: [YES_OR_NO.yes.keys[language]],
        },
      )
      await made.ended()
      const organisation = readFileSync(join(cwd, 'records/organisation.yaml'), 'utf8')
      expect(organisation).toMatch(/ar: اتحاد[^]*reportsTo: BOARD/)
      const set = open(['git-setup'], cwd)
      await set.answer({
        question: SETUP_WORDS.question[language],
        with: [SETUP_WORDS.no[language]],
        keys: [YES_OR_NO.yes.keys[language]],
      })
      await set.ended()
      expect(readFileSync(join(cwd, 'records/.gitattributes'), 'utf8')).toContain('mandates')
    })
  })
})
