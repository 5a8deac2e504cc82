// Changes a meeting, and keeps what was planned before.
import { OWN_WORDS } from '../command-line/value-kinds.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { planChange } from './kept-changes.ts'
import { planFields, type FieldValues } from '../edit/fields.ts'
import { MEETINGS_FILE } from '../files/find-records.ts'
import type { Meeting } from '../records/types.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import type { ChangeField, Desk, PlannedChange } from './organisation-change.ts'
import { nameData, placeIn, typedName } from './typed-values.ts'

/** Why a meeting is changed. */
export interface ForReason {
  readonly reason?: string
}

export const REASON: ChangeField = {
  flags: '--reason <text>',
  takes: OWN_WORDS,
  say: CHANGE_FIELDS.reason,
  asked: 'never',
}

/** The fields of a meeting, in the order in which people read them. */
export const MEETING_FIELDS = [
  'id',
  'body',
  'name',
  'place',
  'from',
  'to',
  'hijri',
  'papers',
  'state',
] as const

export function pathOf({ id }: Meeting, { records }: Desk): (string | number)[] {
  return ['meetings', placeIn(records.meetings, id)]
}

/** The change that gives a meeting these values. */
export function changed(
  meeting: Meeting,
  values: FieldValues,
  desk: Desk,
  remarks: readonly string[] = [],
  { reason }: ForReason = {},
): PlannedChange {
  const path = pathOf(meeting, desk)
  const was = plannedBefore(meeting, values)
  const why = reason === undefined ? undefined : typedName('--reason', [reason], desk)
  const what = { was, reason: why && nameData(why, desk) }
  const changes = [
    ...planFields(path, meeting, values, MEETING_FIELDS),
    ...(was ? [planChange(path, meeting.changes, what, desk.recorder)] : []),
  ]
  return { ids: [meeting.id], changes: [[MEETINGS_FILE, changes]], remarks }
}

/**
 * What was planned, if the days or the state change. That a meeting was held is a fact of its days, not a change of
 * plan.
 */
function plannedBefore(meeting: Meeting, values: FieldValues): Record<string, Data> | undefined {
  const { from, to, state } = meeting
  const isOther = (field: 'from' | 'to' | 'state'): boolean =>
    field in values && values[field] !== meeting[field]
  const isHeld = values['state'] === 'held'
  const isOtherState = isOther('state') && !isHeld
  const isOtherDay = (isOther('from') || isOther('to')) && !(isHeld && from === undefined)
  if (!isOtherDay && !isOtherState) return undefined
  return withoutEmpty({ state: isOtherState || from === undefined ? state : undefined, from, to })
}
