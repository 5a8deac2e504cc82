// What is wrong with a withdrawal: a confirmation rests on the entry, or a status on the evidence.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { Status } from '../../base/vocabulary.ts'
import type { Evidence } from '../../records/types.ts'
import { withoutEntry, type Entry } from '../entries.ts'
import type { Tracked } from '../snapshot.ts'
import { isDone } from '../status.ts'
import { notImplemented } from './confirmations.ts'
import { missingFrom } from './requirements.ts'

/** A meeting took note of what was implemented. Its confirmation is withdrawn before the entry that it rests on. */
export function wrongWithdrawal(entry: Entry, { id, mandate }: Tracked): Failure | undefined {
  const { confirmed } = mandate
  if (entry.kind === 'confirmation' || confirmed?.date === undefined) return undefined
  const isImplemented = notImplemented(mandate, confirmed.date) === undefined
  return isImplemented && notImplemented(withoutEntry(mandate, entry), confirmed.date) !== undefined
    ? failure('confirmation-stands', { id, meeting: confirmed.meeting })
    : undefined
}

/**
 * What is wrong with an update in the place of a withdrawn entry. A confirmation rests on it as on the entry, if it says
 * by then that the mandate was implemented.
 */
export function wrongCorrection(
  { status, date }: { readonly status: Status; readonly date: CivilDate },
  entry: Entry,
  tracked: Tracked,
): Failure | undefined {
  const noted = tracked.mandate.confirmed?.date ?? date
  return isDone(status) && date <= noted ? undefined : wrongWithdrawal(entry, tracked)
}

/** A status that needs evidence keeps some. */
export function wrongEvidenceWithdrawal(
  item: Evidence,
  entry: Entry,
  { mandate }: Tracked,
): Failure | undefined {
  if (entry.kind !== 'update') return undefined
  const evidence = entry.entry.evidence.filter(each => each !== item)
  const of = entry.path[0] === 'actions' ? 'action' : 'mandate'
  const missing = missingFrom({ ...entry.entry, evidence }, of, mandate, true)
  return missing.includes('evidence-required')
    ? failure('only-evidence', { id: entry.about, ref: item.ref })
    : undefined
}
