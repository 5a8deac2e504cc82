// Removes a mandate or an action that is none. It is marked in its file, so that the log can account for it.
import { fail } from '../base/user-error.ts'
import type { Shared } from '../command-line/options.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { withdrawalData, type NewWithdrawal } from '../edit/additions.ts'
import type { Change } from '../edit/change.ts'
import type { Io } from '../terminal/io.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { reporter } from './record.ts'
import { refuseHidden } from './refusals.ts'
import { documentOf, idOfPart, pathOf, type RecordPart } from './record-part.ts'

export interface RemovalInput {
  readonly reason?: string
  readonly by?: string
}

/**
 * The entry that marks a part as removed. Its reason is in the language of the document.
 *
 * @throws UserError without a reason
 */
export function removals(
  io: Io,
  { language }: Shared,
  folder: string,
  { reason, by }: RemovalInput,
): (part: RecordPart) => NewWithdrawal {
  refuseHidden({ '--reason': [reason], '--by': [by] })
  const common = { date: io.today(), by: reporter(io, folder, by) }
  return part => ({
    ...common,
    reason:
      noteIn(reason, language, documentOf(part).language) ??
      fail('missing-option', { command: 'remove', option: '--reason' }),
  })
}

/**
 * @param others the ids of all that is removed
 * @throws UserError for a document, which is not removed by a command, and for a mandate that another one renews
 */
export function planRemoval(
  part: RecordPart,
  removal: NewWithdrawal,
  { lineage }: Pick<Snapshot, 'lineage'>,
  others: readonly string[],
): Change[] {
  if (part.level === 'document')
    fail('document-not-removed', { id: idOfPart(part), file: part.document.file })
  const { mandate, action } = part.found
  const later = action ? [] : (lineage.renewedBy.get(mandate.id) ?? [])
  const by = later.filter(id => !others.includes(id))
  if (by.length > 0) fail('still-renewed', { id: mandate.id, by })
  return [{ at: [...pathOf(part), 'removed'], put: withdrawalData(removal) }]
}
