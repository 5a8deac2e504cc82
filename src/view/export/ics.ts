// The deadlines and meetings as a calendar file (RFC 5545): whole days, with reminders.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import { MEETING_STATES } from '../../base/vocabulary.ts'
import type { Meeting } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import {
  firstDay,
  inCalendarOrder,
  isPastDay,
  recordedDays,
  stateOn,
} from '../../tracking/calendar.ts'
import { isDueAt, type DueDate } from '../../tracking/due.ts'
import { wholeHistoryOf } from '../../tracking/history.ts'
import {
  CALENDAR_NAME,
  CLOSED_EVENT,
  DUE_EVENT,
  NO_DAY_FOR,
  NO_LONGER_DUE_EVENT,
} from '../../words/calendar.ts'
import {
  FIELD_LABELS,
  MEETING_STATE_LABELS,
  STATUS_LABELS,
  type FieldLabel,
} from '../../words/labels.ts'
import { commaList } from '../../words/isolate.ts'
import { DUE_AT_MEETING, labelled } from '../../words/list.ts'
import { citedParagraph } from '../../words/paragraphs.ts'
import { symbolAndParagraph } from '../../words/report.ts'
import { duePoint } from '../parts/due.ts'
import { departmentNames } from '../parts/mandate-cells.ts'
import { safe } from '../parts/safe.ts'
import { nameIn, shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'
import { eventLines } from './ics-event.ts'
import { calendarLine, textLine } from './ics-line.ts'

/**
 * The deadlines of the mandates, and all dated meetings. The UID of an event stays the same in every export. A calendar
 * that imports the file again therefore moves the event, or crosses it out if its day is no longer in force.
 */
export function calendarIcs(mandates: readonly Tracked[], snapshot: Snapshot, view: View): string {
  const owner = shown(snapshot.organisation.acronym ?? snapshot.organisation.name, view.language)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mandates//mandates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', CALENDAR_NAME[view.language](owner)),
    ...inCalendarOrder(snapshot.calendar).flatMap(meeting =>
      meetingLines(meeting, mandates, snapshot, view),
    ),
    ...mandates.flatMap(tracked => dueLines(tracked, snapshot, view)),
    'END:VCALENDAR',
  ]
  return lines.map(calendarLine).join('')
}

function dueLines(tracked: Tracked, snapshot: Snapshot, view: View): string[] {
  const { mandate, document, due } = tracked
  const day = due && (due.date ?? formerDay(due, snapshot))
  if (due === null || day == null) return []
  const { language } = view
  const title = shown(mandate.title, language, document.language)
  const isInForce = due.date !== null
  const words = isInForce ? (tracked.outstanding ? DUE_EVENT : CLOSED_EVENT) : NO_LONGER_DUE_EVENT
  const details: [FieldLabel, string][] = [
    ['due', duePoint(due, language)],
    ['document', citationOf(tracked, language)],
    ['status', STATUS_LABELS[tracked.status][language]],
    ['departments', commaList(departmentNames(tracked, snapshot.organisation, view), language)],
    ['meeting', meetingName(tracked, snapshot, view)],
    ['text', shown(mandate.text, language, document.language)],
  ]
  const description = details
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(FIELD_LABELS[label][language], text, language))
  return eventLines(snapshot.day, {
    uid: `due/${tracked.id}`,
    first: day,
    last: day,
    cancelled: !isInForce,
    revision: wholeHistoryOf(document, mandate, snapshot.day).length + Number(!isInForce),
    summary: words[language](title, tracked.id),
    description: description.join('\n'),
    remind: tracked.outstanding && !isPastDay(day, snapshot.day) ? REMIND_OF_DEADLINE : [],
  })
}

/**
 * The former day of a deadline at a postponed or cancelled meeting: the last day of the meeting. A calendar may still
 * have it.
 */
function formerDay({ meeting }: DueDate, { calendar }: Snapshot): CivilDate | undefined {
  const known = meeting === null ? undefined : calendar.byId.get(meeting)
  return known && recordedDays(known)?.last
}

/** For example `HU-1, paragraph 3`. */
function citationOf({ mandate, document }: Tracked, language: Language): string {
  const cited = citedParagraph(safe(mandate.paragraph), language)
  return symbolAndParagraph[language](safe(document.symbol), cited)
}

function meetingName({ due }: Tracked, snapshot: Snapshot, { language }: View): string {
  if (due?.meeting == null) return ''
  return nameIn([...snapshot.calendar.byId.values()], due.meeting, language)
}

/**
 * A postponed or cancelled meeting keeps its former days and is marked as cancelled, so that calendars cross it out.
 */
function meetingLines(
  meeting: Meeting,
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  { language }: View,
): string[] {
  const days = recordedDays(meeting)
  if (days === undefined) return []
  const isInForce = firstDay(meeting) !== undefined
  const due = mandates.filter(tracked => isDueAt(tracked, meeting.id))
  const ids = commaList(
    due.map(({ id }) => id),
    language,
  )
  const name = nameIn([meeting], meeting.id, language)
  const title = name === meeting.id ? name : `${name} (${meeting.id})`
  return eventLines(snapshot.day, {
    uid: `meeting/${meeting.id}`,
    ...days,
    cancelled: !isInForce,
    revision: MEETING_STATES.indexOf(stateOn(meeting, snapshot.day)),
    summary: isInForce ? title : `${title} – ${MEETING_STATE_LABELS[meeting.state][language]}`,
    description: due.length === 0 ? '' : (isInForce ? DUE_AT_MEETING : NO_DAY_FOR)[language](ids),
    place: meeting.place && shown(meeting.place, language),
    remind: isPastDay(days.first, snapshot.day) ? [] : REMIND_OF_MEETING,
  })
}

/** The numbers of days before. */
const REMIND_OF_DEADLINE = [14, 1]
const REMIND_OF_MEETING = [7]
