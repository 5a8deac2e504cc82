// The rule for officers: an outstanding mandate, or an open action of it, has an officer who is still there.
import { placeOf } from '../records/withdrawn-entries.ts'
import { lineageOf, mandatesOf, renewalsOf } from '../tracking/lineage.ts'
import { latest } from '../tracking/latest.ts'
import { leftOn } from '../tracking/officers.ts'
import { actionStatus, isClosed, isOpen, mandateStatus } from '../tracking/status.ts'
import { found, pathOf, type Finding, type Path, type Rules } from './finding.ts'

export const officerRules: Rules = function* ({ organisation, documents }, { day }) {
  const left = new Map(
    organisation.officers.flatMap(officer => {
      const date = leftOn(officer, day)
      return date === undefined ? [] : [[officer.id, date] as const]
    }),
  )
  if (left.size === 0) return
  function* look(officer: string | undefined, file: string, path: Path): Generator<Finding> {
    const date = officer === undefined ? undefined : left.get(officer)
    if (officer === undefined || date === undefined) return
    yield found('officer-left', file, [...path, 'officer'], { officer, date }, 'warning')
  }
  const placed = mandatesOf(documents)
  const { renewedBy } = lineageOf(renewalsOf(placed))
  for (const { id, document, mandate } of placed) {
    const status = mandateStatus(mandate, day, renewedBy.has(id))
    if (isClosed(status, latest(day, mandate.updates))) continue
    const path = pathOf(mandate)
    yield* look(mandate.officer, document.file, path)
    for (const action of mandate.actions) {
      if (isOpen(actionStatus(action, day)))
        yield* look(action.officer, document.file, [
          ...path,
          'actions',
          placeOf(action, mandate.actions),
        ])
    }
  }
}
