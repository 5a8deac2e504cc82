// The history of a mandate: everything recorded about it, as one list of events.
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
import { compareDated, type Dated } from './latest.ts'

/** One event. `about` is the full id of the action or mandate. */
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
  const entries: [Dated, Event][] = [
    ...updateEvents(id, mandate.updates),
    ...mandate.actions.flatMap(action =>
      updateEvents(actionId(document, mandate, action), action.updates),
    ),
    ...mandate.extensions.map((extension): [Dated, Event] => [
      extension,
      {
        date: extension.date,
        about: id,
        by: extension.by,
        note: extension.reason,
        evidence: [],
        internal: false,
        what: { kind: 'extension', to: extension.to },
      },
    ]),
    ...(mandate.states?.replies ?? []).map((reply): [Dated, Event] => {
      const { date, by, note, evidence, internal, state, answer, measure } = reply
      const what = { kind: 'reply', state, answer, measure } as const
      return [reply, { date, about: id, by, note, evidence, internal, what }]
    }),
    ...confirmationEvents(id, mandate).map((event): [Dated, Event] => [event, event]),
  ]
  return entries
    .filter(([, { date }]) => date <= day)
    .toSorted(([a], [b]) => compareDated(b, a))
    .map(([, event]) => event)
}

/** The last day up to `day` on which something was recorded about a mandate or its actions; null if nothing was. */
export function lastRecorded(mandate: Mandate, day: CivilDate): CivilDate | null {
  const { updates, actions, extensions, states, confirmed } = mandate
  const confirmations = confirmed?.date === undefined ? [] : [{ date: confirmed.date }]
  const entries: readonly { readonly date: CivilDate }[] = [
    ...updates,
    ...actions.flatMap(action => action.updates),
    ...extensions,
    ...(states?.replies ?? []),
    ...confirmations,
  ]
  return entries.reduce<CivilDate | null>(
    (last, { date }) => (date <= day && (last === null || date > last) ? date : last),
    null,
  )
}

/** Each event with the update that it reports, by which the events are sorted. */
function updateEvents(about: string, updates: Mandate['updates']): [Dated, Event][] {
  return updates.map(update => {
    const { date, status, decidedBy, by, note, evidence, internal } = update
    const what = { kind: 'update', status, decidedBy } as const
    return [update, { date, about, by, note, evidence, internal, what }]
  })
}

/** A confirmation without a date is left out, because it has no place among the dated events. */
function confirmationEvents(about: string, { confirmed }: Mandate): Event[] {
  if (confirmed?.date === undefined) return []
  const { date, meeting, ref } = confirmed
  return [
    { date, about, evidence: [], internal: false, what: { kind: 'confirmation', meeting, ref } },
  ]
}
