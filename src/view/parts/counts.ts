// The counts below a list of mandates that call for attention.
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { OVERDUE_COUNT, silentCount } from '../../words/list.ts'
import { counted } from '../../words/plural.ts'
import { safe } from './safe.ts'
import type { View } from './view.ts'

/** For example `1 overdue`; undefined if there are none. */
export function overdueText(
  mandates: readonly Tracked[],
  { language, paint }: View,
): string | undefined {
  const overdue = mandates.filter(tracked => tracked.overdue).length
  return overdue === 0 ? undefined : paint.overdue(counted(overdue, OVERDUE_COUNT, language))
}

/** For example `3 without update since CFM-46`; undefined if there are none. */
export function silentText(
  mandates: readonly Tracked[],
  { lastMeeting }: Snapshot,
  { language, paint }: View,
): string | undefined {
  const silent = mandates.filter(tracked => tracked.silent).length
  if (silent === 0 || lastMeeting === null) return undefined
  return paint.attention(silentCount[language](silent, safe(lastMeeting.id)))
}
