// The history of a mandate: everything recorded about it, as one list of events.
import type { CivilDate } from '../base/civil-date.ts'
import type { Answer, Status } from '../base/vocabulary.ts'
import {
  actionId,
  mandateId,
  type Deadline,
  type Evidence,
  type Mandate,
  type Reply,
  type SourceDocument,
  type Text,
  type Withdrawn,
} from '../records/types.ts'
import { compareDated, type Dated } from './latest.ts'
import { changesOf, type RecordChange } from './record-changes.ts'

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
    /** Somebody was asked for information. An officer is not named. */
    | {
        readonly kind: 'request'
        readonly department?: string | undefined
        readonly answerBy: CivilDate
      }
    /** A single piece of evidence that was withdrawn. */
    | { readonly kind: 'evidence' }
    | { readonly kind: 'withdrawal'; readonly of: Event }
    /** A mandate or action that was none was removed from the records. */
    | { readonly kind: 'removal'; readonly title: Text }
    | RecordChange
  readonly by?: string | undefined
  readonly note?: Text | undefined
  readonly evidence: readonly Evidence[]
  readonly internal: boolean
  /** Set if the event was withdrawn as an error of the record. */
  readonly withdrawn?: Withdrawn['withdrawn'] | undefined
}

/** The events of a mandate and its actions up to the end of `day`, newest first, without withdrawn ones. */
export function historyOf(
  document: Pick<SourceDocument, 'id'>,
  mandate: Mandate,
  day: CivilDate,
): Event[] {
  return newestFirst(standingEvents(document, mandate), day)
}

/** The same events, with withdrawn ones, the withdrawals themselves, and changes of the record. */
export function wholeHistoryOf(
  document: Pick<SourceDocument, 'id'>,
  mandate: Mandate,
  day: CivilDate,
): Event[] {
  const withdrawn = (mandate.withdrawn ?? []).flatMap(entry =>
    withdrawnEvents(document, mandate, entry),
  )
  const removed = (mandate.removedActions ?? []).flatMap(action => {
    const about = actionId(document, mandate, action)
    return removalEvents(
      about,
      action,
      action.updates.map(update => updateEvent(about, update)),
    )
  })
  const changed = changesOf(document, mandate)
  const standing = standingEvents(document, mandate)
  return newestFirst([...standing, ...withdrawn, ...removed, ...changed], day)
}

/** Everything recorded about a mandate that was removed, and its removal. */
export function removedHistoryOf(
  document: Pick<SourceDocument, 'id'>,
  mandate: Mandate,
  day: CivilDate,
): Event[] {
  const events = wholeHistoryOf(document, mandate, day).map((event): DatedEvent => [event, event])
  return newestFirst(removalEvents(mandateId(document, mandate), mandate, events), day)
}

/** The events of what was removed, marked as such, and its removal. */
function removalEvents(
  about: string,
  { removed, title }: Pick<Mandate, 'removed' | 'title'>,
  events: readonly DatedEvent[],
): DatedEvent[] {
  if (!removed) return [...events]
  const { date, by, reason } = removed
  const what = { kind: 'removal', title } as const
  const removal: Event = { date, about, by, note: reason, evidence: [], internal: false, what }
  return [
    ...events.map(([dated, event]): DatedEvent => [
      dated,
      event.withdrawn || event.what.kind === 'withdrawal'
        ? event
        : { ...event, withdrawn: removed },
    ]),
    [removal, removal],
  ]
}

type DatedEvent = readonly [Dated, Event]

function newestFirst(events: readonly DatedEvent[], day: CivilDate): Event[] {
  return events
    .filter(([, { date }]) => date <= day)
    .toSorted(([a], [b]) => compareDated(b, a))
    .map(([, event]) => event)
}

function standingEvents(document: Pick<SourceDocument, 'id'>, mandate: Mandate): DatedEvent[] {
  const id = mandateId(document, mandate)
  return [
    ...mandate.updates.map(update => updateEvent(id, update)),
    ...(mandate.requests ?? []).map(request => requestEvent(id, request)),
    ...mandate.actions.flatMap(action => {
      const about = actionId(document, mandate, action)
      return [
        ...action.updates.map(update => updateEvent(about, update)),
        ...(action.requests ?? []).map(request => requestEvent(about, request)),
      ]
    }),
    ...mandate.extensions.map(extension => extensionEvent(id, extension)),
    ...(mandate.states?.replies ?? []).map(reply => replyEvent(id, reply)),
    ...confirmationEvents(id, mandate.confirmed),
  ]
}

/** The withdrawn event, marked as such, and its withdrawal. */
function withdrawnEvents(
  document: Pick<SourceDocument, 'id'>,
  mandate: Mandate,
  entry: Withdrawn,
): DatedEvent[] {
  const { action, withdrawn } = entry
  const about = mandateId(document, mandate) + (action === null ? '' : `.${action}`)
  return eventsOf(about, entry).flatMap(([dated, event]): DatedEvent[] => {
    const { date, by, reason } = withdrawn
    const what = { kind: 'withdrawal', of: event } as const
    const withdrawal: Event = {
      date,
      about,
      by,
      note: reason,
      evidence: [],
      internal: event.internal,
      what,
    }
    return [
      [dated, { ...event, withdrawn }],
      [withdrawal, withdrawal],
    ]
  })
}

function eventsOf(about: string, entry: Withdrawn): DatedEvent[] {
  switch (entry.kind) {
    case 'update':
      return [updateEvent(about, entry.entry)]
    case 'extension':
      return [extensionEvent(about, entry.entry)]
    case 'reply':
      return [replyEvent(about, entry.entry)]
    case 'confirmation':
      return confirmationEvents(about, entry.entry)
    case 'evidence': {
      const { date } = entry.of
      const internal = entry.of.internal || entry.entry.internal
      return [
        [entry.of, { date, about, evidence: [entry.entry], internal, what: { kind: 'evidence' } }],
      ]
    }
  }
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

/** The event with its update, whose `order` sorts events of the same date. */
function updateEvent(about: string, update: Mandate['updates'][number]): DatedEvent {
  const { date, status, decidedBy, by, note, evidence, internal } = update
  const what = { kind: 'update', status, decidedBy } as const
  return [update, { date, about, by, note, evidence, internal, what }]
}

/** A request is internal: it is a matter between offices. */
function requestEvent(
  about: string,
  { date, department, answerBy }: NonNullable<Mandate['requests']>[number],
): DatedEvent {
  const what = { kind: 'request', department, answerBy } as const
  const event: Event = { date, about, evidence: [], internal: true, what }
  return [event, event]
}

function extensionEvent(about: string, extension: Mandate['extensions'][number]): DatedEvent {
  const { date, by, reason, to } = extension
  const what = { kind: 'extension', to } as const
  return [extension, { date, about, by, note: reason, evidence: [], internal: false, what }]
}

function replyEvent(about: string, reply: Reply): DatedEvent {
  const { date, by, note, evidence, internal, state, answer, measure } = reply
  const what = { kind: 'reply', state, answer, measure } as const
  return [reply, { date, about, by, note, evidence, internal, what }]
}

/** A confirmation without a date is left out, because it has no place among the events. */
function confirmationEvents(about: string, confirmed: Mandate['confirmed']): DatedEvent[] {
  if (confirmed?.date === undefined) return []
  const { date, meeting, ref } = confirmed
  const what = { kind: 'confirmation', meeting, ref } as const
  const event: Event = { date, about, evidence: [], internal: false, what }
  return [[event, event]]
}
