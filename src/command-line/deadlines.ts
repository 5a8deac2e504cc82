// Deadlines as they are typed: a day, a meeting, the next meeting of a body, or a recurrence.
import { looksLikePeriod, parseCivilDate, parsePeriod, type CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { findMeeting, findName } from '../query/find.ts'
import type { Deadline, Mandate, Records } from '../records/types.ts'
import { dateOption } from './options.ts'

type Calendar = Pick<Records, 'bodies' | 'meetings'>

/**
 * A date, a meeting, or `next:` and a body.
 *
 * @param after the day after which the next meeting is meant (default: that of the document)
 * @throws UserError for a name that the calendar does not have
 */
export function deadlineIn(
  option: string,
  text: string,
  { bodies, meetings }: Calendar,
  after?: CivilDate,
): Deadline {
  const date = parseCivilDate(text)
  if (date) return date
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateOption(option, text)
  if (!text.startsWith('next:')) return { meeting: findMeeting({ meetings }, text) }
  const next = findName('body', text.slice('next:'.length), bodies)
  return after === undefined ? { next } : { next, after }
}

/**
 * The deadline of a mandate: a deadline, or `every:` and a body or a period such as `P1Y`.
 *
 * @throws UserError for a name that the calendar does not have, and for a period that is none
 */
export function dueIn(
  option: string,
  text: string,
  calendar: Calendar,
): NonNullable<Mandate['due']> {
  if (!text.startsWith('every:')) return deadlineIn(option, text, calendar)
  const every = text.slice('every:'.length)
  if (!looksLikePeriod(every)) return { every: findName('body', every, calendar.bodies) }
  if (parsePeriod(every)) return { every }
  const allowed = ['P3M', 'P6M', 'P1Y', ...calendar.bodies.map(({ id }) => id)]
  return fail('invalid-choice', {
    option,
    found: text,
    allowed: allowed.map(value => `every:${value}`),
    nearest: [],
  })
}
