// Who answers for a mandate or an action, and which of them somebody still has to report on.
import type { Tracked, TrackedAction } from './snapshot.ts'
import { isOpen } from './status.ts'

/** A mandate as a whole, or one of its actions. */
export interface Work {
  readonly mandate: Tracked
  readonly action: TrackedAction | undefined
}

/** The id of the department that answers: that of the action, otherwise the lead department of the mandate. */
export function departmentOf({ mandate, action }: Work): string | undefined {
  return action?.action.department ?? mandate.mandate.departments[0]
}

/** The id of the officer who answers: that of the action, otherwise that of the mandate. */
export function officerOf({ mandate, action }: Work): string | undefined {
  return action?.action.officer ?? mandate.mandate.officer
}

/** The open actions of an outstanding mandate; the mandate as a whole if it has none. */
export function openWork(mandate: Tracked): Work[] {
  if (!mandate.outstanding) return []
  const open = mandate.actions.filter(({ status }) => isOpen(status))
  return open.length === 0
    ? [{ mandate, action: undefined }]
    : open.map(action => ({ mandate, action }))
}
