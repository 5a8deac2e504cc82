// The rules for statuses: their requirements, agreement with the actions, confirmations and successors.
import { placeOf } from '../records/withdrawn-entries.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { Mandate, SourceDocument, Update } from '../records/types.ts'
import { latest } from '../tracking/latest.ts'
import {
  lineageOf,
  mandatesOf,
  presentId,
  renewalsOf,
  type Lineage,
  type Placed,
} from '../tracking/lineage.ts'
import { overrideOf } from '../tracking/override.ts'
import { notImplemented } from '../tracking/rules/confirmations.ts'
import { wrongDay } from '../tracking/rules/days.ts'
import { missingFrom, type Requirement } from '../tracking/rules/requirements.ts'
import { successors } from '../tracking/rules/updates.ts'
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

export const statusRules: Rules = function* (records, { day, today }) {
  const placed = mandatesOf(records.documents)
  const lineage = lineageOf(renewalsOf(placed))
  const { renewedBy } = lineage
  const isComplete = hasAllMandates(records)
  for (const { id, document, mandate } of placed) {
    const renewed = renewedBy.has(id) || !isComplete
    for (const { update, of, path } of updatesIn(mandate)) {
      for (const requirement of missingFrom(update, of, mandate, renewed)) {
        yield unmet(requirement, document.file, [...path, 'status'], update)
      }
    }
    yield* disagreement(document, mandate, day, renewedBy.has(id))
    yield* confirmedEarly(document, mandate, today)
  }
  yield* successorCircles(placed, day, lineage)
}

/** A meeting takes note of what was implemented by then. Another rule reports a wrong date. */
function* confirmedEarly(
  document: SourceDocument,
  mandate: Mandate,
  today: CivilDate,
): Generator<Finding> {
  const date = mandate.confirmed?.date
  if (date === undefined || wrongDay(date, today, document)) return
  const status = notImplemented(mandate, date)
  if (status === undefined) return
  const path = [...pathOf(mandate), 'confirmed', 'date']
  yield found('confirmed-not-implemented', document.file, path, {
    status,
    date,
  })
}

/** Mandates that supersede each other in a circle. The circle is reported once, at the latest decision. */
function* successorCircles(
  placed: readonly Placed[],
  day: CivilDate,
  lineage: Lineage,
): Generator<Finding> {
  const decisions = new Map(
    placed.flatMap(({ id, document, mandate }) => {
      const update = latest(day, mandate.updates)
      return update?.supersededBy === undefined ? [] : [[id, { update, document, mandate }]]
    }),
  )
  const successorOf = (id: string): string | undefined => {
    const named = decisions.get(id)?.update.supersededBy
    return named && presentId(lineage, named)
  }
  for (const [id, { update, document, mandate }] of decisions) {
    const ids = successors(id, successorOf)
    if (successorOf(ids.at(-1) ?? '') !== id) continue
    const dates = ids.map(each => `${decisions.get(each)?.update.date ?? ''} ${each}`)
    if (dates.some(date => date > `${update.date} ${id}`)) continue
    const path = [...pathOf(mandate), 'updates', placeOf(update, mandate.updates), 'supersededBy']
    yield found('superseded-circle', document.file, path, {
      ids: [...ids, id],
    })
  }
}

/** What a tracker said before the records began is taken over as it stood, so it is only a warning that it lacks. */
function unmet(
  requirement: Requirement,
  file: string,
  path: Path,
  { status, adopted }: Update,
): Finding {
  const severity = adopted === true ? 'warning' : 'error'
  switch (requirement) {
    case 'note-required':
    case 'decision-required':
      return found(requirement, file, path, { status }, severity)
    case 'evidence-required':
    case 'successor-required':
    case 'ongoing-one-off':
      return found(requirement, file, path, {}, severity)
  }
}

/** The entry on the mandate as a whole counts, but a contradiction with the actions is reported. */
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
  const path = [...pathOf(mandate), 'updates', placeOf(entry, mandate.updates), 'status']
  const open = mandate.actions.filter(action => isOpen(actionStatus(action, day)))
  const ids = open.map(action => `${mandate.id}.${action.id}`)
  const values = { status, byActions, open: ids }
  yield found('actions-disagree', document.file, path, values, 'warning')
}
