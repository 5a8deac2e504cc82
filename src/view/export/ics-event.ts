// One event of a calendar: whole days, with reminders, and what tells a calendar that has it already what is new.
import { addDays, daysBetween, parseCivilDate, type CivilDate } from '../../base/civil-date.ts'
import { textLine } from './ics-line.ts'

export interface CalendarEvent {
  /** What it is of: the same for the same deadline or meeting, for ever. */
  readonly uid: string
  readonly first: CivilDate
  readonly last: CivilDate
  /** Whether these days are no longer in force; a calendar then strikes the event out, or takes it away. */
  readonly cancelled: boolean
  /** Greater when more is recorded of it: of two exports of one day, the later one counts. */
  readonly revision: number
  readonly summary: string
  readonly description: string
  readonly place?: string | undefined
  /** Days before. */
  readonly remind: readonly number[]
}

/** @param made the day that the event says it was written on: the day as of which everything is told */
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
 * A number that rises from one export to the next, without which calendars keep what they had (RFC 5545, 3.8.7.4). The
 * records do not hold when a meeting was moved, so the day counts first, and on one day what is recorded.
 */
function sequence(made: CivilDate, { revision }: CalendarEvent): number {
  const days = FIRST_DAY === undefined ? 0 : daysBetween(FIRST_DAY, made)
  return days * REVISIONS_A_DAY + Math.min(revision, REVISIONS_A_DAY - 1)
}

const FIRST_DAY = parseCivilDate('0000-01-01')
/** The most with which the last day of the year 9999 stays below 2^31, as it must. */
const REVISIONS_A_DAY = 512

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
