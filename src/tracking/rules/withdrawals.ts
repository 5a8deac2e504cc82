// What is wrong with a withdrawal: a confirmation rests on the entry.
import { failure, type Failure } from '../../base/user-error.ts'
import { withoutEntry, type Entry } from '../entries.ts'
import type { Tracked } from '../snapshot.ts'
import { notImplemented } from './confirmations.ts'

/** A meeting took note of what was implemented. Its confirmation is withdrawn before what it rests on. */
export function wrongWithdrawal(entry: Entry, { id, mandate }: Tracked): Failure | undefined {
  const { confirmed } = mandate
  if (entry.kind === 'confirmation' || confirmed?.date === undefined) return undefined
  const isImplemented = notImplemented(mandate, confirmed.date) === undefined
  return isImplemented && notImplemented(withoutEntry(mandate, entry), confirmed.date) !== undefined
    ? failure('confirmation-stands', { id, meeting: confirmed.meeting })
    : undefined
}
