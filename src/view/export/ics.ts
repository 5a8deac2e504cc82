// Deadlines and meetings as a calendar (RFC 5545): whole days, with reminders.
import { addDays, daysBetween, type CivilDate } from '../../base/civil-date.ts'
import type { Meeting } from '../../records/types.ts'
import type { AsOf, Tracked } from '../../tracking/as-of.ts'
import { firstDay, inCalendarOrder, lastDay } from '../../tracking/calendar.ts'
import { CALENDAR_NAME, CLOSED_EVENT, DUE_EVENT } from '../../words/calendar.ts'
import { FIELD_LABELS, STATUS_LABELS, type FieldLabel } from '../../words/labels.ts'
import { DUE_AT_MEETING, labelled } from '../../words/listing.ts'
import { departmentNames } from '../mandate-cells.ts'
import { nameIn, shown } from '../texts.ts'
import type { View } from '../view.ts'
import { calendarLine, textLine } from './ics-line.ts'

/**
 * The deadlines of the mandates, and all meetings that have a date. An event keeps its UID from one export to the next,
 * so that a calendar that reads the file again moves it.
 */
export function calendarIcs(mandates: readonly Tracked[], asOf: AsOf, view: View): string {
  const owner = shown(asOf.organisation.acronym ?? asOf.organisation.name, view.language)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//mandates//mandates//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    textLine('X-WR-CALNAME', CALENDAR_NAME[view.language](owner)),
    ...inCalendarOrder(asOf.calendar).flatMap(meeting =>
      meetingLines(meeting, mandates, asOf, view),
    ),
    ...mandates.flatMap(tracked => dueLines(tracked, asOf, view)),
    'END:VCALENDAR',
  ]
  return lines.map(calendarLine).join('')
}

function dueLines(tracked: Tracked, asOf: AsOf, view: View): string[] {
  const day = tracked.due?.date
  if (day == null) return []
  const { language } = view
  const { mandate, document } = tracked
  const title = shown(mandate.title, language, document.language)
  const summary = (tracked.outstanding ? DUE_EVENT : CLOSED_EVENT)[language](title, tracked.id)
  const details: [FieldLabel, string][] = [
    ['document', `${document.symbol}, ${mandate.paragraph}`],
    ['status', STATUS_LABELS[tracked.status][language]],
    ['departments', departmentNames(tracked, asOf.organisation, view).join(', ')],
    ['meeting', meetingName(tracked, asOf, view)],
    ['text', shown(mandate.text, language, document.language)],
  ]
  const description = details
    .filter(([, text]) => text !== '')
    .map(([label, text]) => labelled(FIELD_LABELS[label][language], text, language))
  return eventLines(asOf.day, {
    uid: `due/${tracked.id}`,
    first: day,
    last: day,
    summary,
    description: description.join('\n'),
    remind: tracked.outstanding && day >= asOf.day ? REMIND_OF_DEADLINE : [],
  })
}

function meetingName({ due }: Tracked, asOf: AsOf, { language }: View): string {
  if (due?.meeting == null) return ''
  return nameIn([...asOf.calendar.byId.values()], due.meeting, language)
}

function meetingLines(
  meeting: Meeting,
  mandates: readonly Tracked[],
  asOf: AsOf,
  { language }: View,
): string[] {
  const [first, last] = [firstDay(meeting), lastDay(meeting)]
  if (first === undefined || last === undefined) return []
  const due = mandates.filter(
    ({ outstanding, due: at }) => outstanding && at?.meeting === meeting.id,
  )
  const ids = due.map(({ id }) => id).join(language === 'ar' ? '، ' : ', ')
  const name = nameIn([meeting], meeting.id, language)
  return eventLines(asOf.day, {
    uid: `meeting/${meeting.id}`,
    first,
    last,
    summary: name === meeting.id ? name : `${name} (${meeting.id})`,
    description: due.length === 0 ? '' : DUE_AT_MEETING[language](ids),
    place: meeting.place && shown(meeting.place, language),
    remind: first >= asOf.day ? REMIND_OF_MEETING : [],
  })
}

/** Days before. */
const REMIND_OF_DEADLINE = [14, 1]
const REMIND_OF_MEETING = [7]

interface CalendarEvent {
  /** What it is of: the same for the same deadline or meeting, for ever. */
  readonly uid: string
  readonly first: CivilDate
  readonly last: CivilDate
  readonly summary: string
  readonly description: string
  readonly place?: string | undefined
  readonly remind: readonly number[]
}

/** @param made the day that the event says it was written on: the day as of which everything is told */
function eventLines(made: CivilDate, event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${event.uid}@mandates`),
    `DTSTAMP:${basic(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(event.first)}`,
    endLine(event),
    textLine('SUMMARY', event.summary),
    ...(event.description === '' ? [] : [textLine('DESCRIPTION', event.description)]),
    ...(event.place ? [textLine('LOCATION', event.place)] : []),
    'TRANSP:TRANSPARENT',
    ...event.remind.flatMap(days => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      textLine('DESCRIPTION', event.summary),
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/** The end is the day after the last one; an event on the last day that can be written has a length instead. */
function endLine({ first, last }: CalendarEvent): string {
  const end = addDays(last, 1)
  return end === undefined
    ? `DURATION:P${daysBetween(first, last) + 1}D`
    : `DTEND;VALUE=DATE:${basic(end)}`
}

function basic(day: CivilDate): string {
  return day.replaceAll('-', '')
}
