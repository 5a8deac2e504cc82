// Why a status is not what a person may expect: an entry that a later one outdates, and one on a mandate as a whole.
import { isRightToLeft } from '../../base/language.ts'
import type { Status } from '../../base/vocabulary.ts'
import type { Found } from '../../query/find.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import {
  entryWithoutEffect,
  followAgain,
  notFollowing,
  statusByActions,
  statusStays,
} from '../../words/following.ts'
import { STATUS_LABELS, statusLabel } from '../../words/labels.ts'
import type { View } from './view.ts'

/** As much of an update as its effect depends on. */
interface Entry {
  readonly status: Status
  readonly date: CivilDate
}

/**
 * `Not started → Implemented`; or, where the entry changes nothing, that it does not.
 *
 * @param same what to say of an entry with the status that is there already
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
  const [was = '', is = '', said = ''] = [from, to, entry.status].map(status =>
    status === undefined ? '' : statusLabel(status, of, language),
  )
  if (from !== to) return `${was} ${isRightToLeft(language) ? '←' : '→'} ${paint.heading(is)}`
  if (entry.status === to) return same(is)
  const last = after.action ? after.action.lastUpdate : after.mandate.decision?.date
  return last != null && last > entry.date
    ? entryWithoutEffect[language](said, is, last)
    : statusStays[language](said, is)
}

/**
 * Why the status of a mandate does not follow its actions, and how to let it follow them again; nothing where it does.
 *
 * @param file the record file as the user would name it
 */
export function overrideText(
  { id, override, status }: Tracked,
  file: string,
  view: View,
): string[] {
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
    followAgain[language](file),
  ]
}
