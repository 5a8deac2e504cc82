// A question to the person at the terminal: what is asked, and how it is drawn while it is being answered.
import {
  ANSWER_KEYS,
  CHECKING,
  MENU_KEYS,
  MORE_OPTIONS,
  NO_ANSWER,
  NOTHING_FITS,
} from '../words/asking.ts'
import { isolate } from '../words/isolate.ts'
import { labelled } from '../words/listing.ts'
import { cutTo, indented, widthOf, wrapped } from './layout.ts'
import type { View } from './view.ts'

/** Why an answer cannot be taken; undefined when it can. */
type Refuse = (answer: string) => string | undefined | Promise<string | undefined>

interface Asked {
  readonly message: string
  /** What helps to answer, in a sentence. */
  readonly remark?: string
}

/** Answered with a line of text; Enter alone gives `initial`, which the first letter typed replaces. */
interface TextQuestion extends Asked {
  readonly kind: 'text'
  readonly initial?: string | undefined
  readonly refuse: Refuse
}

/** Answered with the value of one of its options; where they have keys, by one key. */
interface ChoiceQuestion extends Asked {
  readonly kind: 'choice'
  readonly options: readonly Option[]
  readonly initial?: string | undefined
  readonly refuse?: Refuse
}

/** Answered with one of the options that fit what is typed or, where none does, with what is typed. */
interface FindQuestion extends Asked {
  readonly kind: 'find'
  readonly optionsFor: (typed: string) => readonly Option[]
  readonly refuse: Refuse
}

export type Question = TextQuestion | ChoiceQuestion | FindQuestion

export interface Option {
  readonly value: string
  readonly label: string
  /** What it needs, beside it. */
  readonly hint?: string | undefined
  /** What follows from it, below the list while it is the one that Enter would take. */
  readonly detail?: string | undefined
  /** The keys that choose it at once; the first is shown. */
  readonly keys?: readonly string[] | undefined
}

/** How far the answering has come. */
export interface Answering {
  readonly stage: 'asking' | 'checking' | 'refused' | 'answered' | 'left'
  readonly typed: string
  /** Where in `typed` the next letter goes. */
  readonly caret: number
  /** Whether the next letter takes the place of all of `typed`. */
  readonly isSelected: boolean
  readonly options: readonly Option[]
  /** The option that Enter would take. */
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

/** `? Date: 2018-10-05█`, and the options below it. */
function headLines(question: Question, answering: Answering, view: View): string[] {
  const { language, paint } = view
  const message = paint.heading(question.message)
  const line =
    question.kind === 'choice' ? message : labelled(message, withCaret(answering, view), language)
  const mark = paint.id(language === 'ar' ? '؟' : '?')
  const lines = indented(wrapped(line, inner(view)), '  ', `${mark} `)
  if (isMenu(question)) return [...lines, ...menuLines(answering, view)]
  return question.kind === 'text' ? lines : [...lines, ...optionLines(answering, view)]
}

/** Whether every option has its key. */
function isMenu(question: Question): boolean {
  return question.kind === 'choice' && question.options.every(({ keys }) => keys !== undefined)
}

function withCaret({ typed, caret, isSelected }: Answering, { paint }: View): string {
  if (isSelected) return paint.selected(typed)
  if (caret >= typed.length) return `${typed}█`
  return typed.slice(0, caret) + paint.caret(typed.charAt(caret)) + typed.slice(caret + 1)
}

/** `[u] update  [a] add an action`: for one key each. */
function menuLines({ options, focus }: Answering, view: View): string[] {
  const { paint } = view
  const items = options.map(({ keys = [], label }, index) => {
    const text = `[${keys[0] ?? ''}]\u00a0${label.replaceAll(' ', '\u00a0')}`
    return index === focus ? paint.heading(text) : text
  })
  return indented(wrapped(items.join('  '), inner(view)), '  ')
}

/** As many options as the screen has room for, around the one that Enter would take. */
function optionLines({ options, focus, rows }: Answering, view: View): string[] {
  const { language, paint } = view
  if (options.length === 0) {
    const room = inner(view)
    return indented(wrapped(NOTHING_FITS[language], room && room - 2), '    ').map(paint.quiet)
  }
  const most = Math.max(3, Math.min(12, rows - 8))
  const first = Math.max(0, Math.min(focus - Math.floor(most / 2), options.length - most))
  const shown = options.slice(first, first + most)
  const room = labelRoom(shown, view)
  const lines = shown.map((option, index) =>
    optionLine(option, first + index === focus, room, view),
  )
  const hidden = options.length - shown.length
  return hidden === 0 ? lines : [...lines, `    ${paint.quiet(MORE_OPTIONS[language](hidden))}`]
}

/** How wide the labels may become, so that what each needs stands in a column beside them. */
function labelRoom(options: readonly Option[], view: View): number {
  const whole = (inner(view) ?? Infinity) - 2
  const labels = Math.max(...options.map(({ label }) => widthOf(label)))
  const hints = Math.max(...options.map(({ hint = '' }) => widthOf(hint)))
  return Math.min(labels, hints === 0 ? whole : Math.max(Math.floor(whole / 2), whole - hints - 2))
}

function optionLine({ label, hint }: Option, isFocus: boolean, room: number, view: View): string {
  const { language, paint } = view
  const pointer = isFocus ? paint.id(language === 'ar' ? '‹' : '›') : ' '
  const name = cutTo(label, room)
  const beside =
    hint === undefined
      ? ''
      : language === 'ar'
        ? `، ${hint}`
        : `${' '.repeat(room + 2 - widthOf(name))}${hint}`
  const rest = cutTo(beside, (inner(view) ?? Infinity) - 2 - widthOf(name))
  return `  ${pointer} ${isFocus ? paint.heading(name) : name}${paint.quiet(rest)}`
}

/** What follows from the choice, and which keys do what. */
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

/** One line for what was answered, so that the answers read as a list. */
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

/** Columns for what is set in by two. */
function inner({ width }: View): number | undefined {
  return width === undefined ? undefined : Math.max(16, width - 2)
}
