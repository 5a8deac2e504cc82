// One mandate for programs: the fields of `list` and all others. A public contract: docs/json.md.
import type { Found } from '../../query/find.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { historyOf, type Event } from '../../tracking/history.ts'
import { chain } from '../../tracking/lineage.ts'
import { askedStates, repliesBy } from '../../tracking/replies.ts'
import { mandateData } from './list.ts'
import { jsonText } from './json.ts'

/**
 * The JSON of a mandate, or of an action with the id of its mandate.
 *
 * @param read gives the history, with or without withdrawn events
 */
export function showJson(
  { mandate: tracked, action }: Found,
  snapshot: Snapshot,
  read: typeof historyOf = historyOf,
  internal = false,
): string {
  if (action) {
    const about = (events: readonly Event[]): Event[] =>
      events.filter(each => each.about === action.id)
    const whole = about(read(tracked.document, tracked.mandate, snapshot.day))
    const history = about(historyOf(tracked.document, tracked.mandate, snapshot.day))
    const { id, status, lastUpdate } = action
    const data = { id, mandate: tracked.id, title: action.action.title, status, lastUpdate }
    const { department = null, target = null } = action.action
    return json({ ...data, department, target, history: whole, evidence: evidenceOf(history) })
  }
  return json(wholeMandate(tracked, snapshot, read, internal))
}

/** A mandate with all of its data. */
export function wholeMandate(
  tracked: Tracked,
  snapshot: Snapshot,
  read: typeof historyOf = historyOf,
  internal = false,
): object {
  const { mandate, document } = tracked
  const history = historyOf(document, mandate, snapshot.day)
  return {
    ...mandateData(tracked, { organisation: snapshot.organisation, internal }),
    text: mandate.text,
    language: document.language,
    source: {
      title: document.title,
      annex: document.annex ?? null,
      type: document.type,
      body: document.body,
      meeting: document.meeting ?? null,
      date: document.date,
    },
    addressee: mandate.addressee,
    cites: mandate.cites,
    target: mandate.target ?? null,
    confirmed: mandate.confirmed ?? null,
    history: read(document, mandate, snapshot.day),
    evidence: evidenceOf(history),
    replies: repliesData(tracked, snapshot),
    lineage: {
      renews: chain(snapshot.lineage, tracked.id, 'renews'),
      renewedBy: chain(snapshot.lineage, tracked.id, 'renewedBy'),
    },
  }
}

function evidenceOf(history: readonly Event[]): unknown[] {
  return [...history]
    .toReversed()
    .flatMap(({ about, evidence }) => evidence.map(item => ({ about, ...item })))
}

function repliesData({ mandate, document }: Tracked, snapshot: Snapshot): unknown {
  if (!mandate.states) return null
  const asked = askedStates(mandate.states, document, snapshot.organisation)
  const measures = repliesBy(mandate.states, asked, snapshot.day).map(({ measure, answers }) => ({
    measure,
    replied: answers.size,
    replies: [...answers.values()],
  }))
  return { asked, measures }
}

function json(value: unknown): string {
  return jsonText(value)
}
