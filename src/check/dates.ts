// The rules for dates: nothing before its document or after today, and a consistent calendar.
import { placeOf } from '../records/withdrawn-entries.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import type { Mandate, Meeting, Organisation, SourceDocument } from '../records/types.ts'
import {
  calendarOf,
  firstDay,
  isHeldTooEarly,
  isUnconfirmed,
  lastDay,
  type Calendar,
} from '../tracking/calendar.ts'
import { beforeDocument, inFuture } from '../tracking/rules/days.ts'
import { notHeldBy } from '../tracking/rules/meetings.ts'
import {
  found,
  mandatesIn,
  updatesIn,
  type Days,
  type Finding,
  type Path,
  type Rules,
} from './finding.ts'

export const dateRules: Rules = function* (records, days) {
  const calendar = calendarOf(records.meetings)
  yield* membershipDates(records.organisation)
  for (const [index, meeting] of records.meetings.entries()) {
    yield* meetingDates(meeting, ['meetings', index], days)
  }
  for (const document of records.documents) {
    yield* tooEarly(document.date, document.file, ['date'], days)
    const endorsed = { date: document.endorsed?.date, path: ['endorsed', 'date'] }
    yield* entryDates(document, [endorsed], days)
    yield* decidedTooEarly(
      document.file,
      [decisionOf(document.endorsed, ['endorsed'], days)],
      calendar,
    )
  }
  for (const { document, mandate, path } of mandatesIn(records)) {
    yield* entryDates(document, entriesOf(mandate, path), days)
    const decisions = [
      ...updatesIn(mandate).map(({ update: { decidedBy, date }, path: at }) => ({
        meeting: decidedBy,
        date,
        path: [...at, 'decidedBy'],
      })),
      decisionOf(mandate.confirmed, [...path, 'confirmed'], days),
    ]
    yield* decidedTooEarly(document.file, decisions, calendar)
  }
}

/** What a meeting decided or took note of, by the day. */
interface Decision {
  readonly meeting: string | undefined
  readonly date: CivilDate
  readonly path: Path
}

/** Of a decision without a date, it is only known that it was taken by today. */
function decisionOf(
  decision:
    { readonly meeting?: string | undefined; readonly date?: CivilDate | undefined } | undefined,
  path: Path,
  { today }: Days,
): Decision {
  const date = decision?.date ?? today
  return { meeting: decision?.meeting, date, path: [...path, 'meeting'] }
}

/** A meeting decided something before it began, or although it is not held. */
function* decidedTooEarly(
  file: string,
  decisions: readonly Decision[],
  calendar: Calendar,
): Generator<Finding> {
  for (const { meeting, date, path } of decisions) {
    if (meeting !== undefined && notHeldBy(meeting, date, calendar))
      yield found('decided-too-early', file, path, { meeting, date }, 'warning')
  }
}

function* membershipDates({ states }: Organisation): Generator<Finding> {
  for (const [index, state] of states.entries()) {
    for (const key of ['member', 'suspended'] as const) {
      for (const [place, span] of (state[key] ?? []).entries()) {
        yield* reversed(span, ORGANISATION_FILE, ['states', index, key, place])
      }
    }
  }
}

/** The days of a meeting in either calendar. Both kinds of date can be compared as texts. */
interface Span {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

function* reversed({ from, to }: Span, file: string, path: Path): Generator<Finding> {
  if (from === undefined || to === undefined || from <= to) return
  yield found('dates-reversed', file, [...path, 'to'], { from, to })
}

function* meetingDates(meeting: Meeting, path: Path, { day, today }: Days): Generator<Finding> {
  yield* reversed(meeting, MEETINGS_FILE, path)
  yield* reversed(meeting.hijri ?? {}, MEETINGS_FILE, [...path, 'hijri'])
  const [first, last] = [firstDay(meeting), lastDay(meeting)]
  if (first === undefined || last === undefined) return
  const at = [...path, 'state']
  if (isUnconfirmed(meeting, day)) {
    const values = { meeting: meeting.id, date: last }
    yield found('meeting-unconfirmed', MEETINGS_FILE, at, values, 'warning')
  }
  if (isHeldTooEarly(meeting, today)) {
    const values = { meeting: meeting.id, date: first }
    yield found('meeting-not-yet-held', MEETINGS_FILE, at, values, 'warning')
  }
}

interface Entry {
  readonly date: CivilDate | undefined
  readonly path: Path
}

/** Every dated entry of a mandate: updates, requests, extensions, replies and the confirmation. */
function entriesOf(mandate: Mandate, path: Path): Entry[] {
  const listed = (entries: readonly { readonly date: CivilDate }[], above: Path): Entry[] =>
    entries.map(entry => ({
      date: entry.date,
      path: [...above, placeOf(entry, entries), 'date'],
    }))
  return [
    ...updatesIn(mandate).map(({ update, path: at }) => ({
      date: update.date,
      path: [...at, 'date'],
    })),
    ...listed(mandate.requests ?? [], [...path, 'requests']),
    ...mandate.actions.flatMap(action =>
      listed(action.requests ?? [], [
        ...path,
        'actions',
        placeOf(action, mandate.actions),
        'requests',
      ]),
    ),
    ...listed(mandate.extensions, [...path, 'extensions']),
    ...listed(mandate.states?.replies ?? [], [...path, 'states', 'replies']),
    { date: mandate.confirmed?.date, path: [...path, 'confirmed', 'date'] },
  ]
}

function* entryDates(
  document: SourceDocument,
  entries: readonly Entry[],
  days: Days,
): Generator<Finding> {
  for (const { date, path } of entries) {
    if (date === undefined) continue
    if (beforeDocument(date, document)) {
      const values = { date, documentDate: document.date }
      yield found('before-document', document.file, path, values)
    }
    yield* tooEarly(date, document.file, path, days)
  }
}

/** The entry is dated after today. */
function* tooEarly(date: CivilDate, file: string, path: Path, { today }: Days): Generator<Finding> {
  if (inFuture(date, today)) yield found('in-the-future', file, path, { date, today }, 'warning')
}
