// Days: nothing before its document, nothing after today, and the calendar as far as it can be known.
import type { CivilDate } from '../base/civil-date.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find.ts'
import type { Mandate, Meeting, SourceDocument } from '../records/types.ts'
import { calendarOf, firstDay, isUnconfirmed, type Calendar } from '../tracking/calendar.ts'
import { dueInForce, originalDue } from '../tracking/due.ts'
import { compareDated } from '../tracking/latest.ts'
import {
  found,
  mandatesIn,
  updatesIn,
  type Days,
  type Finding,
  type Path,
  type Rules,
} from './finding.ts'

export const dateRules: Rules = function* (records, { day, today }) {
  for (const [index, state] of records.organisation.states.entries()) {
    for (const key of ['member', 'suspended'] as const) {
      for (const [place, span] of (state[key] ?? []).entries()) {
        yield* reversed(span, ORGANISATION_FILE, ['states', index, key, place])
      }
    }
  }
  for (const [index, meeting] of records.meetings.entries()) {
    yield* meetingDates(meeting, ['meetings', index], { day, today })
  }
  const calendar = calendarOf(records.meetings)
  for (const { document, mandate, path } of mandatesIn(records)) {
    yield* entryDates(document, mandate, path, today)
    yield* deadlines(document, mandate, path, calendar, day)
  }
}

function* reversed(
  { from, to }: { from?: CivilDate | undefined; to?: CivilDate | undefined },
  file: string,
  path: Path,
): Generator<Finding> {
  if (from === undefined || to === undefined || from <= to) return
  yield found('dates-reversed', file, [...path, 'to'], { from, to })
}

function* meetingDates(meeting: Meeting, path: Path, { day, today }: Days): Generator<Finding> {
  yield* reversed(meeting, MEETINGS_FILE, path)
  const date = firstDay(meeting)
  if (date === undefined) return
  const values = { meeting: meeting.id, date }
  const at = [...path, 'state']
  if (isUnconfirmed(meeting, day)) {
    yield found('meeting-unconfirmed', MEETINGS_FILE, at, values, 'warning')
  }
  if (meeting.state === 'held' && date > today) {
    yield found('meeting-not-yet-held', MEETINGS_FILE, at, values, 'warning')
  }
}

/** Every dated entry of a mandate: updates, extensions and replies. */
function* entryDates(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  today: CivilDate,
): Generator<Finding> {
  const replies = mandate.states?.replies ?? []
  const entries = [
    ...updatesIn(mandate).map(placed => ({ date: placed.update.date, at: placed.path })),
    ...mandate.extensions.map(({ date }, index) => ({ date, at: [...path, 'extensions', index] })),
    ...replies.map(({ date }, index) => ({ date, at: [...path, 'states', 'replies', index] })),
  ]
  for (const { date, at } of entries) {
    const place = [...at, 'date']
    if (date < document.date) {
      const values = { date, documentDate: document.date }
      yield found('before-document', document.file, place, values)
    }
    if (date > today) {
      yield found('in-the-future', document.file, place, { date, today }, 'warning')
    }
  }
}

function* deadlines(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
  day: CivilDate,
): Generator<Finding> {
  const { file } = document
  const original = originalDue(mandate, document, calendar)
  if (original?.date != null && original.date < document.date) {
    const values = { date: original.date, documentDate: document.date }
    yield found('due-before-document', file, [...path, 'due'], values)
  }
  yield* extensionsBackwards(document, mandate, path, calendar)
  const due = dueInForce(mandate, document, calendar, day)
  const meeting = due?.meeting == null ? undefined : calendar.byId.get(due.meeting)
  if (meeting?.state === 'cancelled') {
    yield found('due-at-cancelled', file, [...path, 'due'], { meeting: meeting.id }, 'warning')
  }
}

/** Each extension against the deadline that was in force before it. */
function* extensionsBackwards(
  document: SourceDocument,
  mandate: Mandate,
  path: Path,
  calendar: Calendar,
): Generator<Finding> {
  if (mandate.kind === 'recurring') return
  let before = originalDue(mandate, document, calendar)?.date ?? null
  for (const extension of [...mandate.extensions].toSorted(compareDated)) {
    const alone = { ...mandate, extensions: [extension] }
    const to = dueInForce(alone, document, calendar, extension.date)?.date ?? null
    if (before !== null && to !== null && to < before) {
      const at = [...path, 'extensions', mandate.extensions.indexOf(extension), 'to']
      yield found('extension-backwards', document.file, at, { to, from: before }, 'warning')
    }
    before = to
  }
}
