// The changes of the record files that the rows of a plan ask for.
import { fail } from '../base/user-error.ts'
import type { Change } from '../edit/change.ts'
import type { Recorder } from '../recording/kept-changes.ts'
import { planUpdate } from '../edit/update.ts'
import { changesByFile } from '../recording/make-change.ts'
import { planEdit } from '../recording/edit.ts'
import { documentOf, samePart, partOf } from '../recording/record-part.ts'
import type { Records, SourceDocument } from '../records/types.ts'
import { requestAnswered } from '../tracking/requests.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import { joined } from './field-cells.ts'
import type { Plan, PlannedRow } from './plan.ts'

/** The record files that the plan changes. */
export function filesOf({ rows }: Pick<Plan, 'rows'>): string[] {
  return [...new Set(rows.map(({ found }) => found.mandate.document.file))]
}

/** The changes by record file, for the records as they are now. */
export function changesOf(
  { rows }: Pick<Plan, 'rows'>,
  now: Records,
  recorder: Recorder,
): ReadonlyMap<string, readonly Change[]> {
  const snapshot = snapshotOf(now, recorder.date)
  const ofRow = ({ found, update, edits, language, added }: PlannedRow): [string, Change[]] => {
    if (added) return [found.mandate.document.file, [added.change]]
    const part = samePart(partOf(found), now, snapshot)
    const { file } = documentOf(part)
    const ids = [found.mandate.mandate.id, found.action?.action.id] as const
    const answers = update && requestAnswered(found, update.date, recorder.date)
    const entries = update
      ? [planUpdate(documentIn(now, file), ...ids, { ...update, ...(answers && { answers }) })]
      : []
    const edited =
      edits.length === 0 ? [] : planEdit(joined(edits), { language }, now, snapshot, part, recorder)
    return [file, [...edited, ...entries]]
  }
  return changesByFile(rows.map(ofRow))
}

function documentIn({ documents }: Records, file: string): SourceDocument {
  return (
    documents.find(document => document.file === file) ??
    fail('edit-refused', { file, reason: 'no-such-place' })
  )
}
