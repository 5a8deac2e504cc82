// The cover note to a department or an officer, and the note verbale to a State, as neutral documents.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import type { Found } from '../query/find.ts'
import type { RegisterLine } from '../query/register.ts'
import type { Block, Cell, Line, ReportDocument, Table } from '../report/document.ts'
import type { Meeting, Text } from '../records/types.ts'
import { unansweredRequests } from '../tracking/requests.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { duePoint } from '../view/parts/due.ts'
import { namedMeeting, shown, statusOf } from '../view/parts/texts.ts'
import { longDate } from '../words/dates.ts'
import { commaList } from '../words/isolate.ts'
import { originalLabel } from '../words/labels.ts'
import { labelled } from '../words/list.ts'
import { citedParagraph } from '../words/paragraphs.ts'
import { counted } from '../words/plural.ts'
import { symbolAndParagraph } from '../words/report.ts'
import {
  askedSince,
  askedToReport,
  forReportTo,
  HOW_TO_ANSWER,
  MANDATES_BELOW,
  MEASURES_ASKED,
  MINISTRY,
  NOTE_LABELS,
  NOTE_VERBALE,
  NUMBER_TO_COME,
  REMINDER_TITLE,
  REQUEST_COLUMNS,
  REQUEST_TITLE,
  VERBALE_CLOSING,
  VERBALE_OPENING,
  verbaleRequest,
  WITH_THANKS,
} from '../words/request.ts'
import { bestText } from '../words/texts.ts'
import type { Asked, Recipient } from './recipients.ts'

/** What all requests of one day have in common. */
export interface Occasion {
  readonly snapshot: Snapshot
  /** The day by which the answers are needed. */
  readonly by: CivilDate
  /** The meeting to which the answers will be reported, if it is known. */
  readonly meeting: Meeting | undefined
  /** Whether those who were asked before are reminded. */
  readonly again: boolean
}

export function noteFor(asked: Asked, occasion: Occasion): ReportDocument {
  return asked.questions
    ? noteVerbale(asked.to, asked.questions, occasion)
    : coverNote(asked.to, asked.rows, occasion)
}

function coverNote(to: Recipient, rows: readonly Found[], occasion: Occasion): ReportDocument {
  const { by, meeting } = occasion
  const { language } = to
  const count = new Set(rows.map(({ mandate }) => mandate)).size
  const mandates = counted(count, MANDATES_BELOW, language)
  const name = meeting && namedMeeting(meeting, language).name
  const since = occasion.again ? firstAsked(rows, occasion) : undefined
  const opening = [
    ...(since === undefined ? [] : [askedSince[language](since)]),
    askedToReport[language](mandates, by),
    ...(name === undefined ? [] : [forReportTo[language](name)]),
  ].join(' ')
  const title = occasion.again ? REMINDER_TITLE : REQUEST_TITLE
  return documentOf(title[language], language, occasion, [
    labelledLine('to', to.name, language),
    labelledLine('date', longDate(occasion.snapshot.day, language), language),
    labelledLine('by', longDate(by, language), language),
    line(opening),
    tableOf(rows, language),
    line(HOW_TO_ANSWER[language]),
    line(WITH_THANKS[language]),
  ])
}

/** The day of the first request that has no answer. */
function firstAsked(rows: readonly Found[], { snapshot }: Occasion): CivilDate | undefined {
  const days = rows.flatMap(row => unansweredRequests(row, snapshot.day).map(({ date }) => date))
  return days.toSorted()[0]
}

/** A row for each mandate: what it is, what is open, and when it is due. */
function tableOf(rows: readonly Found[], language: Language): Table {
  const byMandate = new Map<Tracked, Found[]>()
  for (const row of rows) byMandate.set(row.mandate, [...(byMandate.get(row.mandate) ?? []), row])
  const { mandate, open, due } = REQUEST_COLUMNS
  return {
    kind: 'table',
    caption: REQUEST_TITLE[language],
    headings: [mandate, open, due].map(each => each[language]),
    rows: [...byMandate].map(([tracked, own]) => cellsOf(tracked, own, language)),
    counts: [],
    shares: [44, 36, 20],
  }
}

function cellsOf(tracked: Tracked, rows: readonly Found[], language: Language): Cell[] {
  const { due, overdue, document, mandate } = tracked
  const deadline = due === null ? '' : duePoint(due, language)
  const titleOf = (text: Text): string => shown(text, language, document.language)
  return [
    [
      [{ text: titleOf(mandate.title), look: 'strong' }],
      [{ text: sourceOf(tracked, language), look: 'quiet' }],
    ],
    rows.map(row => {
      const status = statusOf(row, language)
      return row.action ? labelled(titleOf(row.action.action.title), status, language) : status
    }),
    [overdue ? [{ text: deadline, look: 'late' }] : deadline],
  ]
}

function noteVerbale(
  to: Recipient,
  questions: readonly RegisterLine[],
  occasion: Occasion,
): ReportDocument {
  const { language } = to
  const mandates = [...new Set(questions.map(({ tracked }) => tracked))]
  return documentOf(NOTE_VERBALE[language], language, occasion, [
    labelledLine('number', NUMBER_TO_COME, language),
    labelledLine('date', longDate(occasion.snapshot.day, language), language),
    labelledLine('to', MINISTRY[language](to.name), language),
    line(VERBALE_OPENING[language]),
    ...mandates.flatMap(tracked => recalled(tracked, questions, language)),
    line(verbaleRequest[language](occasion.by)),
    line(VERBALE_CLOSING[language]),
  ])
}

/** A mandate word for word, with the measures that the State has not answered. */
function recalled(
  tracked: Tracked,
  questions: readonly RegisterLine[],
  language: Language,
): Block[] {
  const { mandate, document } = tracked
  const own = bestText(mandate.text, language, document.language)
  const measures = questions.flatMap(({ tracked: of, measure }) =>
    of === tracked && measure ? [shown(measure.title, language, document.language)] : [],
  )
  const original = own && own.language !== language ? originalLabel(own.language, language) : null
  return [
    line([{ text: sourceOf(tracked, language), look: 'strong' }]),
    ...(own ? [{ kind: 'quote', ...own, original } as const] : []),
    ...(measures.length === 0
      ? []
      : [line(labelled(MEASURES_ASKED[language], commaList(measures, language), language))]),
  ]
}

function sourceOf({ mandate, document }: Tracked, language: Language): string {
  return symbolAndParagraph[language](
    document.symbol,
    citedParagraph(mandate.paragraph, language).replace(' ', '\u00a0'),
  )
}

function documentOf(
  title: string,
  language: Language,
  { snapshot }: Occasion,
  blocks: readonly Block[],
): ReportDocument {
  const organisation = shown(snapshot.organisation.name, language)
  const secretariat = snapshot.organisation.secretariat.map(each => shown(each, language))
  return {
    language,
    cover: [organisation, ...secretariat],
    title,
    running: `${organisation} – ${title}`,
    marking: null,
    blocks,
    endMark: '',
  }
}

function labelledLine(key: keyof typeof NOTE_LABELS, text: string, language: Language): Block {
  const label = labelled(NOTE_LABELS[key][language], '', language)
  return line([{ text: label, look: 'strong' }, text])
}

function line(text: Line): Block {
  return { kind: 'line', text }
}
