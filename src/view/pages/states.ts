// The replies of Member States as pages: all replies, those to one mandate, and those of one State.
import { type Language, WRITING } from '../../base/language.ts'
import { ANSWERS } from '../../base/vocabulary.ts'
import { byGroup, type Question, type RegisterLine } from '../../query/register.ts'
import type { Reply } from '../../records/types.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { alphabetOf } from '../../words/alphabet.ts'
import { isolate } from '../../words/isolate.ts'
import { ANSWER_LABELS } from '../../words/labels.ts'
import { labelled, REPLIES_OF } from '../../words/list.ts'
import {
  ANSWER_SIGNS,
  ASKS_NOTHING,
  NO_QUESTIONS,
  NO_REPLY,
  NO_REPLY_FROM,
  NO_REPLY_SIGN,
  OTHER_STATES,
  recordedBy,
  REGISTER_TITLE,
  REPLIED_ROW,
  REPLY,
  STATE_COLUMN,
} from '../../words/states.ts'
import { evidenceText } from '../parts/events.ts'
import { duePoint } from '../parts/due.ts'
import { indented, widthOf, wrapped } from '../parts/layout.ts'
import { pageHeading } from '../parts/page.ts'
import { safe } from '../parts/safe.ts'
import { stateNames } from '../parts/state-names.ts'
import { tableLines } from '../parts/table.ts'
import { nameIn, shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** The default width, without a screen. */
const PAGE_WIDTH = 80
const SIGN_WIDTH = 3

/** A matrix of all requests and all States, with a sign for each reply. */
export function matrixText(
  questions: readonly Question[],
  snapshot: Snapshot,
  view: View,
  criteria: readonly string[] = [],
): string[] {
  const { language } = view
  const head = pageHeading(REGISTER_TITLE[language], snapshot, view, criteria)
  if (questions.length === 0) return [...head, NO_QUESTIONS[language]]
  const keys = questions.map((question, index) =>
    labelled(isolate(String(index + 1), language), questionName(question, language), language),
  )
  const legend = [
    ...ANSWERS.map(answer => `${ANSWER_SIGNS[answer]}\u00a0${ANSWER_LABELS[answer][language]}`),
    `${NO_REPLY_SIGN}\u00a0${NO_REPLY[language]}`,
  ]
  return [
    ...head,
    ...keys.flatMap(key => indented(wrapped(key, view.width && view.width - 2), '  ')),
    '',
    ...panels(questions, view).flatMap(panel => [...matrixLines(panel, snapshot, view), '']),
    ...wrapped(legend.join('  '), view.width ?? PAGE_WIDTH),
  ]
}

interface Column {
  readonly number: number
  readonly question: Question
}

/** Splits the requests into as many tables as are needed for each to fit. */
function panels(questions: readonly Question[], { width = PAGE_WIDTH }: View): Column[][] {
  const columns = questions.map((question, index) => ({ number: index + 1, question }))
  const most = Math.max(1, Math.floor((width - NAME_WIDTH) / (SIGN_WIDTH + 4)))
  return Array.from({ length: Math.ceil(columns.length / most) }, (_, index) =>
    columns.slice(index * most, (index + 1) * most),
  )
}

const NAME_WIDTH = 26

function matrixLines(columns: readonly Column[], snapshot: Snapshot, view: View): string[] {
  const { language, paint } = view
  const nameOf = stateNames(snapshot.organisation, language)
  const alphabet = alphabetOf(language)
  const asked = new Set(columns.flatMap(({ question }) => question.lines.map(({ state }) => state)))
  const all = columns.flatMap(({ question }) => question.lines)
  const sign = (state: string, { question }: Column): string => {
    const line = question.lines.find(candidate => candidate.state === state)
    if (!line) return ''
    return line.reply ? ANSWER_SIGNS[line.reply.answer] : NO_REPLY_SIGN
  }
  const rows = byGroup(all, snapshot).flatMap(({ group, lines }) => {
    const states = [...new Set(lines.map(({ state }) => state))]
      .filter(state => asked.has(state))
      .toSorted((a, b) => alphabet(nameOf(a), nameOf(b)))
    return [
      [paint.heading(groupName(group, snapshot, language)), ...columns.map(() => '')],
      ...states.map(state => [`  ${nameOf(state)}`, ...columns.map(column => sign(state, column))]),
    ]
  })
  const counts = columns.map(({ question }) => countOf(question.lines))
  return tableLines(
    [
      { heading: STATE_COLUMN[language], least: 12 },
      ...columns.map(({ number }) => ({ heading: String(number) })),
    ],
    [
      ...rows,
      [REPLIED_ROW[language], ...counts.map(({ replied, asked: of }) => `${replied}/${of}`)],
    ],
    undefined,
  ).map(line =>
    widthOf(line) > (view.width ?? Infinity) ? (wrapped(line, view.width)[0] ?? '') : line,
  )
}

/** The replies to one mandate, by measure, regional group and State. */
export function mandateStatesText(
  questions: readonly Question[],
  snapshot: Snapshot,
  view: View,
): string[] {
  const { language, paint } = view
  const [first] = questions
  if (!first) return [NO_QUESTIONS[language]]
  const { mandate, document } = first.tracked
  const title = `${isolate(first.tracked.id, language)}  ${shown(mandate.title, language, document.language)}`
  return [
    ...wrapped(paint.heading(title), view.width),
    ...pageHeading(REGISTER_TITLE[language], snapshot, view),
    ...questions.flatMap(({ measure, lines }, index) => [
      ...(index === 0 ? [] : ['']),
      ...(measure ? [paint.heading(shown(measure.title, language, document.language))] : []),
      countText(lines, language),
      ...byGroup(lines, snapshot).flatMap(group => ['', ...groupLines(group, snapshot, view)]),
    ]),
  ]
}

function groupLines(
  { group, lines }: ReturnType<typeof byGroup>[number],
  snapshot: Snapshot,
  view: View,
): string[] {
  const { language, paint } = view
  const nameOf = stateNames(snapshot.organisation, language)
  const alphabet = alphabetOf(language)
  const inOrder = lines.toSorted((a, b) => alphabet(nameOf(a.state), nameOf(b.state)))
  const silent = inOrder.filter(({ reply }) => reply === null).map(({ state }) => nameOf(state))
  const separator = WRITING[language].comma
  const head = `${groupName(group, snapshot, language)} · ${countText(lines, language)}`
  const width = view.width === undefined ? PAGE_WIDTH : view.width
  return [
    paint.heading(head),
    ...inOrder.flatMap(line => (line.reply ? replyLines(nameOf(line.state), line, view) : [])),
    ...(silent.length > 0
      ? indented(wrapped(NO_REPLY_FROM[language](silent.join(separator)), width - 2), '  ')
      : []),
  ]
}

/** For example `Alba: complied, 2018-09-01`, with the note and the evidence below. */
function replyLines(name: string, { reply }: RegisterLine, view: View, remark = ''): string[] {
  if (!reply) return []
  const { language } = view
  const room = (view.width ?? PAGE_WIDTH) - 4
  const answer = `${ANSWER_SIGNS[reply.answer]} ${ANSWER_LABELS[reply.answer][language]}`
  const comma = WRITING[language].comma
  const dated = answer + comma + isolate(reply.date, language)
  const line = labelled(name, dated + remark, language)
  const below = [
    ...(reply.note ? [shown(reply.note, language)] : []),
    ...reply.evidence.filter(item => !item.internal).map(item => evidenceText(item, view)),
  ]
  return [
    ...indented(wrapped(line, room), '    ', '  '),
    ...below.flatMap(text => indented(wrapped(text, room), '      ')),
  ]
}

/** Everything that one State was asked for: the page for its minister. */
export function stateText(
  state: string,
  questions: readonly Question[],
  snapshot: Snapshot,
  view: View,
): string[] {
  const { language, paint } = view
  const head = pageHeading(stateNames(snapshot.organisation, language)(state), snapshot, view)
  const asked = questions.flatMap(({ lines }) => lines.filter(line => line.state === state))
  if (asked.length === 0) return [...head, ASKS_NOTHING[language]]
  return [
    ...head,
    countText(asked, language),
    '',
    ...asked.flatMap((line, index) => {
      const { tracked } = line
      const due = tracked.due && tracked.outstanding ? ` · ${duePoint(tracked.due, language)}` : ''
      return [
        ...(index === 0 ? [] : ['']),
        ...wrapped(paint.heading(questionName(line, language)) + due, view.width),
        ...(line.reply
          ? replyLines(REPLY[language], line, view, recorder(line.reply, view))
          : [`  ${NO_REPLY[language]}`]),
      ]
    }),
  ]
}

/** Who recorded the reply, as opposed to who gave it. */
function recorder({ by }: Reply, { language }: View): string {
  return by === undefined ? '' : ` · ${recordedBy[language](safe(by))}`
}

/** For example `COMMITTEE-6-R1/3 Title (measure)`. */
function questionName(
  { tracked, measure }: Pick<Question, 'tracked' | 'measure'>,
  language: Language,
): string {
  const { mandate, document } = tracked
  const title = shown(mandate.title, language, document.language)
  const what = measure ? ` (${shown(measure.title, language, document.language)})` : ''
  return `${isolate(tracked.id, language)} ${title}${what}`
}

function groupName(group: string | null, snapshot: Snapshot, language: Language): string {
  return group === null
    ? OTHER_STATES[language]
    : nameIn(snapshot.organisation.groups, group, language)
}

function countOf(lines: readonly RegisterLine[]): { replied: number; asked: number } {
  return { replied: lines.filter(({ reply }) => reply !== null).length, asked: lines.length }
}

function countText(lines: readonly RegisterLine[], language: Language): string {
  const { replied, asked } = countOf(lines)
  return REPLIES_OF[language](replied, asked)
}
