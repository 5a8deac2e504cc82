// Statuses: what each must bring with it, and whether a mandate and its actions agree.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, SourceDocument, Update } from '../records/types.ts'
import { lineageOf, mandatesOf, renewalsOf } from '../tracking/lineage.ts'
import { overrideOf } from '../tracking/override.ts'
import { missingFrom, type Requirement } from '../tracking/rules/requirements.ts'
import { actionStatus, isOpen, mandateStatus } from '../tracking/status.ts'
import {
  found,
  hasAllMandates,
  pathOf,
  updatesIn,
  type Finding,
  type Path,
  type Rules,
} from './finding.ts'

export const statusRules: Rules = function* (records, { day }) {
  const placed = mandatesOf(records.documents)
  const { renewedBy } = lineageOf(renewalsOf(placed))
  const isComplete = hasAllMandates(records)
  for (const { id, document, mandate } of placed) {
    const renewed = renewedBy.has(id) || !isComplete
    for (const { update, of, path } of updatesIn(mandate)) {
      for (const requirement of missingFrom(update, of, mandate, renewed)) {
        yield unmet(requirement, document.file, [...path, 'status'], update)
      }
    }
    yield* disagreement(document, mandate, day, renewedBy.has(id))
  }
}

function unmet(requirement: Requirement, file: string, path: Path, { status }: Update): Finding {
  switch (requirement) {
    case 'note-required':
    case 'decision-required':
      return found(requirement, file, path, { status })
    case 'evidence-required':
    case 'successor-required':
    case 'ongoing-one-off':
      return found(requirement, file, path, {})
  }
}

/** The entry on the mandate as a whole stands; that the actions contradict it is told. */
function* disagreement(
  document: SourceDocument,
  mandate: Mandate,
  day: CivilDate,
  renewed: boolean,
): Generator<Finding> {
  const status = mandateStatus(mandate, day, renewed)
  const override = overrideOf(mandate, day, status)
  if (!override?.disagrees) return
  const { entry, byActions } = override
  const path = [...pathOf(mandate), 'updates', mandate.updates.indexOf(entry), 'status']
  const open = mandate.actions.filter(action => isOpen(actionStatus(action, day)))
  const ids = open.map(action => `${mandate.id}.${action.id}`)
  const values = { status, byActions, open: ids }
  yield found('actions-disagree', document.file, path, values, 'warning')
}
