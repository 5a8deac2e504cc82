// One calendar event: whole days, reminders, and a revision number by which calendars detect changes.
import { addDays, daysBetween, parseCivilDate, type CivilDate } from '../../base/civil-date.ts'
import { textLine } from './ics-line.ts'

export interface CalendarEvent {
  /** The identifier of the deadline or meeting. It never changes. */
  readonly uid: string
  readonly first: CivilDate
  readonly last: CivilDate
  /** Whether the event is cancelled. A calendar then crosses it out or removes it. */
  readonly cancelled: boolean
  /** The number of recorded entries. Of two exports of the same day, the one with the greater number is newer. */
  readonly revision: number
  readonly summary: string
  readonly description: string
  readonly place?: string | undefined
  /** The number of days before the event. */
  readonly remind: readonly number[]
}

/** @param made the date of the event's creation: the day of the snapshot */
export function eventLines(made: CivilDate, event: CalendarEvent): string[] {
  const { summary, description, place, cancelled } = event
  return [
    'BEGIN:VEVENT',
    textLine('UID', `${event.uid}@mandates`),
    `SEQUENCE:${sequence(made, event)}`,
    `DTSTAMP:${basic(made)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(event.first)}`,
    endLine(event),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    textLine('SUMMARY', summary),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    ...(place ? [textLine('LOCATION', place)] : []),
    'TRANSP:TRANSPARENT',
    ...(cancelled ? [] : event.remind).flatMap(days => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      textLine('DESCRIPTION', summary),
      `TRIGGER:-P${days}D`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/**
 * A number that rises from one export to the next; otherwise calendars would keep the old event (RFC 5545, 3.8.7.4).
 * The records do not say when a meeting was moved, so the day counts first, and within a day the number of entries.
 */
function sequence(made: CivilDate, { revision }: CalendarEvent): number {
  const days = FIRST_DAY === undefined ? 0 : daysBetween(FIRST_DAY, made)
  return days * REVISIONS_A_DAY + Math.min(revision, REVISIONS_A_DAY - 1)
}

const FIRST_DAY = parseCivilDate('0000-01-01')
/** The highest value that keeps the number for the last day of the year 9999 below 2^31, as required. */
const REVISIONS_A_DAY = 512

/** The end is the day after the last one. An event on the last representable day has a duration instead. */
function endLine({ first, last }: CalendarEvent): string {
  const end = addDays(last, 1)
  return end === undefined
    ? `DURATION:P${daysBetween(first, last) + 1}D`
    : `DTEND;VALUE=DATE:${basic(end)}`
}

function basic(day: CivilDate): string {
  return day.replaceAll('-', '')
}
