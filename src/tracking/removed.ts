// What was removed from the records as no mandate, or no action: it counts nowhere, but it has an id, a day and a reason.
import {
  actionId,
  mandateId,
  type Action,
  type Mandate,
  type SourceDocument,
} from '../records/types.ts'

/** A mandate or an action that was removed, with its full id. */
export interface Removed {
  readonly id: string
  readonly document: SourceDocument
  readonly what: Mandate | Action
}

/** The mandates that were removed from a document, and the actions that were removed from its other mandates. */
export function removedFrom(document: SourceDocument): Removed[] {
  const mandates = document.removed ?? []
  return [
    ...mandates.map(what => ({ id: mandateId(document, what), document, what })),
    ...document.mandates.flatMap(mandate =>
      (mandate.removedActions ?? []).map(what => ({
        id: actionId(document, mandate, what),
        document,
        what,
      })),
    ),
  ]
}
