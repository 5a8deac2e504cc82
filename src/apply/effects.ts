// The effects of a plan: the mandates of its rows after all changes together.
import type { ChangedFile } from '../edit/change-file.ts'
import type { Records } from '../records/types.ts'
import { standing } from '../recording/record.ts'
import { afterOf } from '../recording/records-after.ts'
import type { Io } from '../terminal/io.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import type { EffectiveRow } from '../view/pages/applied.ts'
import { changesOf as changesOfFields } from '../view/pages/edited.ts'
import type { View } from '../view/parts/view.ts'
import type { Plan } from './plan.ts'

/** The rows with the effects of all changes together; none if nothing was changed. */
export function withEffects(
  io: Io,
  records: Records,
  { rows }: Plan,
  changed: readonly ChangedFile[],
  view: View,
): EffectiveRow[] {
  if (changed.length === 0) return []
  const [before, after] = [records, afterOf(records, changed)].map(each =>
    snapshotOf(each, io.today()),
  )
  if (!before || !after) return []
  return rows.map(({ found, update, edits, added, place }) => {
    const is = standing(after, found)
    const isSet = edits.length > 0 || added !== undefined
    const fields = isSet ? changesOfFields({ found }, { found: is }, { before, after }, view) : []
    return { found, update, place, after: is, fields, added: added?.kind }
  })
}

/** A plan whose rows include their effects. */
export type EffectivePlan = Omit<Plan, 'rows'> & { readonly rows: readonly EffectiveRow[] }
