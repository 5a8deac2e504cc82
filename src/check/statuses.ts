// Statuses: what each must bring with it, and whether a mandate and its actions agree.
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, SourceDocument, Update } from '../records/types.ts'
import { latest } from '../tracking/latest.ts'
import { lineageOf, mandatesOf, renewalsOf } from '../tracking/lineage.ts'
import { missingFrom, type Requirement } from '../tracking/rules/requirements.ts'
import { actionStatus, isOpen } from '../tracking/status.ts'
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
    yield* disagreement(document, mandate, day)
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

/** The decision stands; that actions are still open is told. */
function* disagreement(
  document: SourceDocument,
  mandate: Mandate,
  day: CivilDate,
): Generator<Finding> {
  const decision = latest(day, mandate.updates)
  if (decision?.status !== 'implemented' || mandate.kind === 'recurring') return
  const open = mandate.actions.filter(action => isOpen(actionStatus(action, day)))
  if (open.length === 0) return
  const path = [...pathOf(mandate), 'updates', mandate.updates.indexOf(decision), 'status']
  const ids = open.map(action => `${mandate.id}.${action.id}`)
  yield found(
    'actions-disagree',
    document.file,
    path,
    { status: decision.status, open: ids },
    'warning',
  )
}
