// The dates of a meeting in words. This file does not import tables, so that other pages load quickly.
import type { Language } from '../../base/language.ts'
import type { Meeting } from '../../records/types.ts'
import { firstDay, lastDay } from '../../tracking/calendar.ts'
import { dateSpan } from '../../words/dates.ts'
import { DATE_NOT_RECORDED, DATE_TO_BE_FIXED } from '../../words/list.ts'

/** The dates of a meeting; empty for a cancelled one, which has none. */
export function whenText(meeting: Meeting, language: Language): string {
  if (meeting.state === 'cancelled') return ''
  const first = firstDay(meeting)
  if (first !== undefined) return dateSpan(first, lastDay(meeting), language)
  return (meeting.state === 'held' ? DATE_NOT_RECORDED : DATE_TO_BE_FIXED)[language]
}
