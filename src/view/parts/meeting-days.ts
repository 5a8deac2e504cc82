// When a meeting is, in words: apart from the page of the calendar, so that whoever needs only this loads no table.
import type { Language } from '../../base/language.ts'
import type { Meeting } from '../../records/types.ts'
import { firstDay, lastDay } from '../../tracking/calendar.ts'
import { dateSpan } from '../../words/dates.ts'
import { DATE_TO_BE_FIXED } from '../../words/listing.ts'

/** Its days; nothing for a meeting that was cancelled, which has none and will have none. */
export function whenText(meeting: Meeting, language: Language): string {
  if (meeting.state === 'cancelled') return ''
  const first = firstDay(meeting)
  return first === undefined
    ? DATE_TO_BE_FIXED[language]
    : dateSpan(first, lastDay(meeting), language)
}
