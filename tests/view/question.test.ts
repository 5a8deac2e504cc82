// The drawing of questions.
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import { menuOptions } from '../../src/dialogues/keys.ts'
import { paintIn } from '../../src/view/parts/paint.ts'
import { questionText, type Option, type Question } from '../../src/terminal/question.ts'
import { YES_OR_NO } from '../../src/words/questions.ts'
import { DRAFT_CHOICES, LEAVING_CHOICES } from '../../src/words/draft-review.ts'
import { REVIEW_CHOICES } from '../../src/words/review.ts'

function drawn(question: Question, selected = '', width = 80, language: Language = 'en'): string[] {
  const options = question.kind === 'choice' ? question.options : []
  const answering = {
    typed: selected,
    caret: 0,
    isSelected: selected !== '',
    refusal: '',
    rows: 24,
  }
  const view = { language, width, paint: paintIn(0) } as const
  return questionText(question, { ...answering, stage: 'asking', options, focus: 0 }, view)
}

test('a question shows the keys of its answers, and what Enter means', () => {
  const options = menuOptions(
    (['yes', 'no'] as const).map(value => {
      const { keys, label } = YES_OR_NO[value]
      return { value, keys, label: label.en }
    }),
    'en',
  )
  expect(drawn({ kind: 'choice', message: 'Write 2 mandates?', options })).toEqual([
    '? Write 2 mandates?',
    '  [y]\u00a0yes  [n]\u00a0no',
    '  Enter: yes · Esc: quit',
  ])
})

test('in Arabic, no line of a question begins in Latin, which would reverse its order', () => {
  const options = menuOptions(
    (['yes', 'no'] as const).map(value => {
      const { keys, label } = YES_OR_NO[value]
      return { value, keys, label: label.ar }
    }),
    'ar',
  )
  const open = options.map(({ value, label }) => ({ value, label }))
  const questions: Question[] = [
    { kind: 'choice', message: 'حفظ؟', options },
    { kind: 'choice', message: 'الحالة', options: open },
    { kind: 'text', message: 'التاريخ', refuse: () => undefined },
    { kind: 'find', message: 'التكليف', optionsFor: () => open, refuse: () => undefined },
  ]
  for (const question of questions)
    for (const selected of ['', '5'])
      for (const line of drawn(question, selected, 80, 'ar'))
        expect(/\p{Script=Latin}|\p{Script=Arabic}/u.exec(line)?.[0] ?? 'ا').toMatch(
          /\p{Script=Arabic}/u,
        )
})

describe('the requirements of an option', () => {
  const options = [
    { value: 'a', label: 'Mise en œuvre achevée', hint: 'pièce justificative requise' },
    {
      value: 'b',
      label: 'Sans objet, dépassé par les événements',
      hint: 'note requise, et la réunion qui en a décidé',
    },
  ]
  const choice = { kind: 'choice', message: 'État', options } as const
  test('are beside it, and are never cut', () => {
    expect(drawn(choice).slice(1, 4)).toEqual([
      '  › Mise en œuvre achevée                   pièce justificative requise',
      '    Sans objet, dépassé par les événements  note requise, et la réunion qui en a',
      '                                            décidé',
    ])
  })
  test('are below it if there is no room beside it', () => {
    const lines = drawn(choice, '', 40)
    expect(lines.slice(1, 6)).toEqual([
      '  › Mise en œuvre achevée',
      '      pièce justificative requise',
      '    Sans objet, dépassé par les',
      '    événements',
      '      note requise, et la réunion qui en',
    ])
  })
  test('take the room of options, so that a question is never higher than the screen', () => {
    const many = options
      .slice(1)
      .flatMap(option => Array.from({ length: 12 }, (): Option => option))
    const lines = drawn({ ...choice, options: many }, '', 40)
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(lines.join('\n')).toContain('… 8 more')
  })
})

test('a question says that typing replaces its default', () => {
  const question = { kind: 'text', message: 'Date', refuse: () => undefined } as const
  expect(drawn(question, '2019-01-01')).toEqual([
    '? Date: [2019-01-01]',
    '  typing replaces it · ← → edit it · Enter: accept · Esc: quit',
  ])
})

describe.each(LANGUAGES)('keys in %s', language => {
  test.each([YES_OR_NO, REVIEW_CHOICES, DRAFT_CHOICES, LEAVING_CHOICES])(
    'each key means one answer, and the Latin key of an answer never means another',
    table => {
      const choices = Object.entries(table).map(([value, { keys }]) => ({
        value,
        keys,
        label: value,
      }))
      const options = menuOptions(choices, language)
      const all = options.flatMap(({ keys = [] }) => keys)
      expect(new Set(all).size).toBe(all.length)
      for (const { value, keys } of choices)
        expect(options.find(option => option.keys?.includes(keys.en))?.value).toBe(value)
    },
  )
})
