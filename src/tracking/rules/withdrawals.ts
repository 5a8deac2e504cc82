// What is wrong with a withdrawal: a confirmation rests on the entry, or a status on the evidence.
import { failure, type Failure } from '../../base/user-error.ts'
import type { Evidence } from '../../records/types.ts'
import { withoutEntry, type Entry } from '../entries.ts'
import type { Tracked } from '../snapshot.ts'
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
