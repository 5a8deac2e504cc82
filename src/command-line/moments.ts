// Days that are typed as a date, as a word such as `yesterday`, or as a meeting.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { findName } from '../query/find.ts'
import type { Meeting } from '../records/types.ts'
import { dayInWords } from '../words/days.ts'
import { dateOption } from './options.ts'

export interface Moment {
  readonly day: CivilDate
  /** The id of the meeting, if one was typed. */
  readonly meeting: string | undefined
}

/**
 * @param dayOf returns the day that a meeting stands for
 * @throws UserError for anything else, and for a meeting without such a day
 */
export function momentOption(
  option: string,
  text: string,
  { meetings, today }: { readonly meetings: readonly Meeting[]; readonly today: CivilDate },
  dayOf: (meeting: Meeting) => CivilDate | undefined,
): Moment {
  const typed = parseCivilDate(text) ?? dayInWords(text, today)
  if (typed) return { day: typed, meeting: undefined }
  // A mistyped date is no meeting.
  if (/^\d{4}-/.test(text)) return { day: dateOption(option, text), meeting: undefined }
  const id = findName('meeting', text, meetings)
  const meeting = meetings.find(each => each.id === id)
  const day = (meeting && dayOf(meeting)) ?? fail('meeting-undated', { meeting: id, option })
  return { day, meeting: id }
}
