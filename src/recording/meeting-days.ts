// The days of a meeting as they are typed, and what becomes of the recorded ones.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { dateOption } from '../command-line/options.ts'
import { DAY, OWN_WORDS } from '../command-line/value-kinds.ts'
import type { FieldValues } from '../edit/fields.ts'
import type { Meeting } from '../records/types.ts'
import { areReversed, movedDays } from '../tracking/moved-meetings.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import type { ChangeField } from './organisation-change.ts'

export interface DaysInput {
  readonly from?: string
  readonly to?: string
  readonly papers?: string
  readonly hijriFrom?: string
  readonly hijriTo?: string
}

export const FROM: ChangeField = { flags: '--from <date>', takes: DAY, say: CHANGE_FIELDS.from }
export const TO: ChangeField = { flags: '--to <date>', takes: DAY, say: CHANGE_FIELDS.to }

export const OTHER_DAYS = {
  papers: { flags: '--papers <date>', takes: DAY, say: CHANGE_FIELDS.papers },
  hijriFrom: {
    flags: '--hijri-from <day>',
    takes: OWN_WORDS,
    say: CHANGE_FIELDS.hijriFrom,
    asked: 'never',
  },
  hijriTo: {
    flags: '--hijri-to <day>',
    takes: OWN_WORDS,
    say: CHANGE_FIELDS.hijriTo,
    asked: 'never',
  },
} as const satisfies Record<string, ChangeField>

interface TypedDays {
  readonly from?: CivilDate
  readonly to?: CivilDate
  readonly papers?: CivilDate
  readonly hijri?: Record<string, string>
}

/** The days that were typed. @throws UserError for days that do not exist or are not in order */
export function daysOf(input: DaysInput): TypedDays {
  const day = (name: string, typed: string | undefined): CivilDate | undefined =>
    typed === undefined ? undefined : dateOption(name, typed)
  const from = day('--from', input.from)
  const to = day('--to', input.to)
  if (from !== undefined && to !== undefined && areReversed(from, to))
    fail('days-reversed', { from, to })
  const papers = day('--papers', input.papers)
  const { hijriFrom, hijriTo } = input
  const hijri = hijriFrom && { from: hijriFrom, ...(hijriTo && { to: hijriTo }) }
  return {
    ...(from && { from }),
    ...(to && { to }),
    ...(papers && { papers }),
    ...(hijri && { hijri }),
  }
}

/** The new days. If only the first one is given, the meeting is as long as before. Former Hijri days no longer hold. */
export function plannedDays(
  meeting: Meeting,
  input: DaysInput,
): FieldValues & { readonly from?: CivilDate } {
  const typed = daysOf(input)
  const days = movedDays(meeting, typed)
  const { from, to } = days
  if (from !== undefined && to !== undefined && areReversed(from, to))
    fail('days-reversed', { from, to })
  const isMoved = from !== meeting.from || to !== meeting.to
  return {
    ...(isMoved && meeting.hijri ? { hijri: null } : {}),
    ...typed,
    ...(to && isMoved ? { to } : {}),
  }
}
