// Explains an unexpected status: an entry that a later one outdates, or an entry on the mandate as a whole.
import { isRightToLeft } from '../../base/language.ts'
import type { Status } from '../../base/vocabulary.ts'
import type { Found } from '../../query/find.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import {
  entryWithoutEffect,
  howToFollowActions,
  notFollowing,
  statusByActions,
  statusStays,
} from '../../words/status-remarks.ts'
import { STATUS_LABELS, statusLabel } from '../../words/labels.ts'
import type { View } from './view.ts'

/** The fields of an update that its effect depends on. */
interface Entry {
  readonly status: Status
  readonly date: CivilDate
}

/**
 * For example `Not started → Implemented`, or a sentence that the entry changes nothing.
 *
 * @param same the sentence for an entry that repeats the current status
 */
export function effectText(
  entry: Entry,
  before: Found,
  after: Found,
  view: View,
  same: (status: string) => string = status => status,
): string {
  const { language, paint } = view
  const of = before.action ? 'action' : 'mandate'
  const [from, to] = [before, after].map(({ action, mandate }) => (action ?? mandate).status)
  const [was = '', is = '', recorded = ''] = [from, to, entry.status].map(status =>
    status === undefined ? '' : statusLabel(status, of, language),
  )
  if (from !== to) return `${was} ${isRightToLeft(language) ? '←' : '→'} ${paint.heading(is)}`
  if (entry.status === to) return same(is)
  const last = after.action ? after.action.lastUpdate : after.mandate.decision?.date
  return last != null && last > entry.date
    ? entryWithoutEffect[language](recorded, is, last)
    : statusStays[language](recorded, is)
}

/** Why the status of a mandate does not follow its actions, and how to change that; empty where it follows them. */
export function overrideText({ id, override, status }: Tracked, view: View): string[] {
  if (!override) return []
  const { language } = view
  const { entry, byActions } = override
  return [
    [
      notFollowing[language](id, STATUS_LABELS[status][language], entry.date),
      ...(byActions === status
        ? []
        : [statusByActions[language](STATUS_LABELS[byActions][language])]),
    ].join(' '),
    howToFollowActions[language](id),
  ]
}
