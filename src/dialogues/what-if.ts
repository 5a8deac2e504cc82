// What a mandate would look like if a mandate or action got a new status today.
import type { CivilDate } from '../base/civil-date.ts'
import type { Status } from '../base/vocabulary.ts'
import { orderAmong } from '../edit/update.ts'
import type { Mandate, Update } from '../records/types.ts'
import { snapshotOf, type Tracked } from '../tracking/snapshot.ts'
import type { UpdateTarget } from '../recording/update.ts'

/** @param isDecided whether a meeting would have decided it */
export function mandateAfter(
  { records, snapshot, found }: UpdateTarget,
  status: Status,
  isDecided: boolean,
  today: CivilDate,
): Tracked {
  const { document, mandate, id } = found.mandate
  const added = (updates: readonly Update[]): Update[] => [
    ...updates,
    {
      date: today,
      order: orderAmong(updates, today),
      status,
      evidence: [],
      internal: false,
      ...(isDecided && { decidedBy: records.organisation.reportsTo }),
    },
  ]
  const changed: Mandate = found.action
    ? {
        ...mandate,
        actions: mandate.actions.map(action =>
          action.id === found.action?.action.id
            ? { ...action, updates: added(action.updates) }
            : action,
        ),
      }
    : { ...mandate, updates: added(mandate.updates) }
  const mandates = document.mandates.map(other => (other.id === mandate.id ? changed : other))
  const after = snapshotOf(
    { ...records, documents: [{ ...document, mandates }] },
    today,
    snapshot.lineage,
  )
  return after.mandates.find(tracked => tracked.id === id) ?? found.mandate
}
