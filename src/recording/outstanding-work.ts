// Outstanding mandates and open actions of a department or an officer, and how they move to another one.
import type { Change } from '../edit/change.ts'
import { planHeldFields, type Recorder } from './kept-changes.ts'
import { fieldOrder } from '../edit/fields.ts'
import { snapshotOf } from '../tracking/snapshot.ts'
import { isOpen } from '../tracking/status.ts'
import { nameIn } from '../view/parts/texts.ts'
import { labelled } from '../words/list.ts'
import { ACTIONS_MOVED, MANDATES_MOVED } from '../words/organisation-changes.ts'
import { numeral } from '../words/plural.ts'
import type { Desk, PlannedChange } from './organisation-change.ts'
import { pathOf, partOf, type RecordPart } from './record-part.ts'

/** The outstanding mandates that a department or an officer has, and the open actions in outstanding mandates. */
export interface Work {
  readonly mandates: readonly RecordPart[]
  readonly actions: readonly RecordPart[]
}

type Holder = 'department' | 'officer'

export function workOf(holder: Holder, ids: readonly string[], { records, today }: Desk): Work {
  const isTheirs = (id: string | undefined): boolean => id !== undefined && ids.includes(id)
  const open = snapshotOf(records, today).mandates.filter(({ outstanding }) => outstanding)
  return {
    mandates: open
      .filter(({ mandate }) =>
        holder === 'officer' ? isTheirs(mandate.officer) : mandate.departments.some(isTheirs),
      )
      .map(mandate => partOf({ mandate, action: undefined })),
    actions: open.flatMap(mandate =>
      mandate.actions
        .filter(({ action, status }) => isTheirs(action[holder]) && isOpen(status))
        .map(action => partOf({ mandate, action })),
    ),
  }
}

/** Gives the work to another department or officer. What is finished stays with those who did it. */
export function moveWork(
  { mandates, actions }: Work,
  holder: Holder,
  from: readonly string[],
  to: string,
  recorder: Recorder,
): PlannedChange['changes'] {
  return [...mandates, ...actions].flatMap(part => {
    if (part.level === 'document') return []
    const { mandate, action } = part.found
    const departments = mandate.mandate.departments.map(id => (from.includes(id) ? to : id))
    const changes: Change[] = action
      ? planHeldFields(
          pathOf(part),
          action.action,
          { [holder]: to },
          fieldOrder('action'),
          recorder,
        )
      : planHeldFields(
          pathOf(part),
          mandate.mandate,
          holder === 'officer' ? { officer: to } : { departments: [...new Set(departments)] },
          fieldOrder('mandate'),
          recorder,
        )
    return [[mandate.document.file, changes] as const]
  })
}

/** How much has moved. */
export function movedRemarks(
  { mandates, actions }: Work,
  holder: Holder,
  to: string,
  { records: { organisation }, shared: { language } }: Desk,
): string[] {
  const known = holder === 'officer' ? organisation.officers : organisation.departments
  const name = nameIn(known, to, language)
  const counts = [
    [MANDATES_MOVED, mandates.length],
    [ACTIONS_MOVED, actions.length],
  ] as const
  return counts.flatMap(([words, count]) =>
    count === 0 ? [] : [labelled(words[language](name), numeral(count, language), language)],
  )
}
