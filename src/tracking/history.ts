// The history of a mandate: all that was recorded about it, as one line of events.
import type { CivilDate } from '../base/civil-date.ts'
import type { Answer, Status } from '../base/vocabulary.ts'
import {
  actionId,
  mandateId,
  type Deadline,
  type Evidence,
  type Mandate,
  type SourceDocument,
  type Text,
} from '../records/types.ts'
import { compareDated } from './latest.ts'

/** One event; `about` is the full id of the action or the mandate. */
export interface Event {
  readonly date: CivilDate
  readonly about: string
  readonly what:
    | { readonly kind: 'update'; readonly status: Status; readonly decidedBy?: string | undefined }
    | { readonly kind: 'extension'; readonly to: Deadline }
    | {
        readonly kind: 'reply'
        readonly state: string
        readonly answer: Answer
        readonly measure?: string | undefined
      }
    | { readonly kind: 'confirmation'; readonly meeting: string; readonly ref?: string | undefined }
  readonly by?: string | undefined
  readonly note?: Text | undefined
  readonly evidence: readonly Evidence[]
  readonly internal: boolean
}

/** The events of a mandate and its actions up to the end of `day`, newest first. */
export function historyOf(
  document: Pick<SourceDocument, 'id'>,
  mandate: Mandate,
  day: CivilDate,
): Event[] {
  const id = mandateId(document, mandate)
  const events: (Event & { order?: number | undefined })[] = [
    ...updateEvents(id, mandate.updates),
    ...mandate.actions.flatMap(action =>
      updateEvents(actionId(document, mandate, action), action.updates),
    ),
    ...mandate.extensions.map(({ date, order, to, reason, by }) => ({
      date,
      order,
      about: id,
      by,
      note: reason,
      evidence: [],
      internal: false,
      what: {
        kind: 'extension' as const,
        to,
      },
    })),
    ...(mandate.states?.replies ?? []).map(({ state, answer, measure, ...reply }) => ({
      ...reply,
      about: id,
      what: {
        kind: 'reply' as const,
        state,
        answer,
        measure,
      },
    })),
    ...confirmationEvents(id, mandate),
  ]
  return events.filter(event => event.date <= day).toSorted((a, b) => compareDated(b, a))
}

function updateEvents(
  about: string,
  updates: Mandate['updates'],
): (Event & { order?: number | undefined })[] {
  return updates.map(({ date, order, status, decidedBy, by, note, evidence, internal }) => ({
    date,
    order,
    about,
    by,
    note,
    evidence,
    internal,
    what: {
      kind: 'update' as const,
      status,
      decidedBy,
    },
  }))
}

/** A confirmation without a date is known, but cannot be placed among the events. */
function confirmationEvents(about: string, { confirmed }: Mandate): Event[] {
  if (confirmed?.date === undefined) return []
  const { date, meeting, ref } = confirmed
  return [
    { date, about, evidence: [], internal: false, what: { kind: 'confirmation', meeting, ref } },
  ]
}
