// A question to the user: its parts, and how it is drawn while it is being answered.
import { isRightToLeft, WRITING } from '../base/language.ts'
import {
  ANSWER_KEYS,
  CHECKING,
  MENU_KEYS,
  MORE_OPTIONS,
  NO_ANSWER,
  NOTHING_FITS,
} from '../words/questions.ts'
import { isolate } from '../words/isolate.ts'
import { labelled } from '../words/list.ts'
import { cutAtWord, cutTo, indented, widestOf, widthOf, wrapped } from '../view/parts/layout.ts'
import type { View } from '../view/parts/view.ts'

/** Returns why an answer is rejected; undefined when it is accepted. */
type Refuse = (answer: string) => string | undefined | Promise<string | undefined>

interface Asked {
  readonly message: string
  /** A sentence that helps to answer. */
  readonly remark?: string
}

/** The answer is a line of text. Enter accepts `initial`, and the first letter typed replaces it. */
interface TextQuestion extends Asked {
  readonly kind: 'text'
  readonly initial?: string | undefined
  readonly refuse: Refuse
}

/** The answer is the value of an option. If the options have keys, one key answers. */
interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly initial?: string | undefined
  readonly refuse?: Refuse
}

/** The answer is an option that matches what is typed or, if none matches, the typed text. */
interface FindQuestion extends Asked {
  readonly kind: 'find'
  readonly optionsFor: (typed: string) => readonly Option[]
  readonly refuse: Refuse
}

export type Question = TextQuestion | ChoiceQuestion | FindQuestion

export interface Option {
  readonly value: string
  readonly label: string
  /** What the option requires, shown beside it. */
  readonly hint?: string | undefined
  /** The consequences of the option, shown below the list while the option is selected. */
  readonly detail?: string | undefined
  /** The keys that choose it at once. The first one is shown. */
  readonly keys?: readonly string[] | undefined
}

/** The state of an answer that is being entered. */
export interface Answering {
  readonly stage: 'asking' | 'checking' | 'refused' | 'answered' | 'left'
  readonly typed: string
  /** The position in `typed` where the next letter goes. */
  readonly caret: number
  /** Whether the next letter replaces all of `typed`. */
  readonly isSelected: boolean
  readonly options: readonly Option[]
  /** The option that Enter would choose. */
  readonly focus: number
  readonly refusal: string
  readonly rows: number
}

/** The lines of a question. */
export function questionText(question: Question, answering: Answering, view: View): string[] {
  const { stage } = answering
  if (stage === 'answered' || stage === 'left') return settledLines(question, answering, view)
  const { language, paint } = view
  const below = [
    ...(stage === 'refused' ? wrapped(answering.refusal, inner(view)).map(paint.overdue) : []),
    ...(stage === 'checking' ? [paint.quiet(CHECKING[language])] : []),
    ...remarkLines(question, answering, view),
  ]
  return [...headLines(question, answering, view), ...indented(below, '  ')]
}

/** The line `? Date: 2018-10-05█`, and the options below it. */
function headLines(question: Question, answering: Answering, view: View): string[] {
  const { language, paint } = view
  const message = paint.heading(question.message)
  const line =
    question.kind === 'choice' ? message : labelled(message, withCaret(answering, view), language)
  const mark = paint.id(WRITING[language].questionMark)
  const lines = indented(wrapped(line, inner(view)), '  ', `${mark} `)
  if (isMenu(question)) return [...lines, ...menuLines(answering, view)]
  return question.kind === 'text' ? lines : [...lines, ...optionLines(question, answering, view)]
}

/** Whether every option has a key. */
function isMenu(question: Question): boolean {
  return question.kind === 'choice' && question.options.every(({ keys }) => keys !== undefined)
}

function withCaret({ typed, caret, isSelected }: Answering, { paint }: View): string {
  if (isSelected) return paint.selected(typed)
  if (caret >= typed.length) return `${typed}█`
  return typed.slice(0, caret) + paint.caret(typed.charAt(caret)) + typed.slice(caret + 1)
}

/** The line `[u] update  [a] add an action`, for options with one key each. */
function menuLines({ options, focus }: Answering, view: View): string[] {
  const { paint } = view
  const items = options.map(({ keys = [], label }, index) => {
    const text = `[${keys[0] ?? ''}]\u00a0${label.replaceAll(' ', '\u00a0')}`
    return index === focus ? paint.heading(text) : text
  })
  return indented(wrapped(items.join('  '), inner(view)), '  ')
}

/** As many options as fit on the screen, around the one that Enter would choose. */
function optionLines(question: Question, answering: Answering, view: View): string[] {
  const { options, focus, rows } = answering
  const { language, paint } = view
  if (options.length === 0) {
    const room = inner(view)
    return indented(wrapped(NOTHING_FITS[language], room && room - 2), '    ').map(paint.quiet)
  }
  const whole = question.kind === 'choice' ? wholeOptions(options, view) : undefined
  const tallest = whole ? Math.max(...options.map(option => whole(option, false).length)) : 1
  const most = Math.max(Math.ceil(3 / tallest), Math.min(12, Math.floor((rows - 8) / tallest)))
  const first = Math.max(0, Math.min(focus - Math.floor(most / 2), options.length - most))
  const shown = options.slice(first, first + most)
  const linesOf = whole ?? cutOptions(shown, view)
  const lines = shown.flatMap((option, index) => {
    const isFocus = first + index === focus
    const mark = isFocus ? paint.id(isRightToLeft(language) ? '‹' : '›') : ' '
    return indented(linesOf(option, isFocus), '    ', `  ${mark} `)
  })
  const hidden = options.length - most
  return hidden <= 0 ? lines : [...lines, `    ${paint.quiet(MORE_OPTIONS[language](hidden))}`]
}

type LinesOf = (option: Option, isFocus: boolean) => string[]

/** The smallest width in which the hint of an option is readable beside it. */
const LEAST_BESIDE = 20

/** Options that are never cut. The hint is in a column beside the option, or below it if there is too little room. */
function wholeOptions(options: readonly Option[], view: View): LinesOf {
  const { language, paint } = view
  const whole = optionRoom(view)
  const labels = widestOf(options.map(({ label }) => label))
  const beside = whole - labels - 2
  return ({ label, hint }, isFocus) => {
    const name = isFocus ? paint.heading(label) : label
    if (hint === undefined) return wrapped(name, whole)
    if (isRightToLeft(language))
      return wrapped(`${name}${paint.quiet(`${WRITING[language].comma}${hint}`)}`, whole)
    if (beside < Math.min(widthOf(hint), LEAST_BESIDE))
      return [...wrapped(name, whole), ...indented(wrapped(hint, whole - 2), '  ').map(paint.quiet)]
    return indented(
      wrapped(hint, beside).map(paint.quiet),
      ' '.repeat(labels + 2),
      `${name}${' '.repeat(labels + 2 - widthOf(label))}`,
    )
  }
}

/** Options of one line each, for long lists. Their status is shown beside them. */
function cutOptions(options: readonly Option[], view: View): LinesOf {
  const { language, paint } = view
  const whole = optionRoom(view)
  const labels = widestOf(options.map(({ label }) => label))
  const hints = widestOf(options.map(({ hint = '' }) => hint))
  const most = hints === 0 ? whole : Math.max(Math.floor(whole / 2), whole - hints - 2)
  const room = Math.min(labels, most)
  return ({ label, hint }, isFocus) => {
    const name = cutAtWord(label, room)
    const gap = isRightToLeft(language)
      ? WRITING[language].comma
      : ' '.repeat(room + 2 - widthOf(name))
    const rest = hint === undefined ? '' : cutTo(`${gap}${hint}`, whole - widthOf(name))
    return [`${isFocus ? paint.heading(name) : name}${paint.quiet(rest)}`]
  }
}

/** The width of an option, beside the mark of the selected one. */
function optionRoom(view: View): number {
  return (inner(view) ?? Infinity) - 2
}

/** The consequences of the choice, and the meaning of the keys. */
function remarkLines(question: Question, answering: Answering, view: View): string[] {
  const { paint } = view
  const detail = question.kind === 'text' ? undefined : answering.options[answering.focus]?.detail
  return [
    ...(detail === undefined ? [] : wrapped(detail, inner(view))),
    ...(question.remark === undefined
      ? []
      : wrapped(question.remark, inner(view)).map(paint.quiet)),
    ...wrapped(keysText(question, answering, view), inner(view)).map(paint.quiet),
  ]
}

function keysText(
  question: Question,
  { options, focus, isSelected }: Answering,
  { language }: View,
): string {
  if (isMenu(question)) return MENU_KEYS[language](options[focus]?.label ?? '')
  return ANSWER_KEYS[isSelected ? 'selected' : question.kind][language]
}

/** One line for an answered question, so that the answers read as a list. */
function settledLines(question: Question, answering: Answering, view: View): string[] {
  const { language, paint } = view
  const { stage, typed, options, focus } = answering
  const chosen = question.kind === 'text' ? typed : (options[focus]?.label ?? typed)
  const answer = stage === 'left' ? '' : chosen.trim() === '' ? NO_ANSWER[language] : chosen.trim()
  const mark = stage === 'left' ? paint.attention('✗') : paint.done('✓')
  const message = paint.quiet(question.message)
  const line = /[?؟]$/.test(question.message)
    ? `${message} ${isolate(answer, language)}`
    : labelled(message, isolate(answer, language), language)
  return indented(wrapped(line.trimEnd(), inner(view)), '  ', `${mark} `)
}

/** The width of a text that is indented by two. */
function inner({ width }: View): number | undefined {
  return width === undefined ? undefined : Math.max(16, width - 2)
}
