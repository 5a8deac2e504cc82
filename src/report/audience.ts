// The door between the records and what is published: which parts of the records an audience may read.
import type { CivilDate } from '../base/civil-date.ts'
import type {
  Action,
  Evidence,
  Extension,
  Mandate,
  Organisation,
  Reply,
  SourceDocument,
  Update,
} from '../records/types.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { historyOf, type Event } from '../tracking/history.ts'

/** The ministerial version omits whatever is marked internal, and who reported it. It is what may be published. */
export type Audience = 'ministerial' | 'internal'

/**
 * The same state of the records, without what the audience may not read. Whatever is made of it can reveal nothing
 * else. An internal update keeps its day and its status: that something was done is known. An internal reply keeps its
 * day, so that it is counted; `repliesFigure` gives no answer for it.
 */
export function forAudience(snapshot: Snapshot, audience: Audience): Snapshot {
  if (audience === 'internal') return snapshot
  const fields = new Set(snapshot.organisation.fields.flatMap(each => (each.public ? each.id : [])))
  const published = new Map<SourceDocument, SourceDocument>()
  const documentOf = (document: SourceDocument): SourceDocument => {
    const known = published.get(document) ?? documentFor(document, fields)
    published.set(document, known)
    return known
  }
  return {
    ...snapshot,
    organisation: organisationFor(snapshot.organisation),
    mandates: snapshot.mandates.map(tracked => trackedFor(tracked, documentOf, fields)),
  }
}

function organisationFor(organisation: Organisation): Organisation {
  return {
    ...organisation,
    officers: [],
    fields: organisation.fields.filter(field => field.public),
  }
}

/** Of a mandate that was removed, only its former place is known. */
function documentFor(document: SourceDocument, fields: ReadonlySet<string>): SourceDocument {
  const { id, formerly, symbol, annex, title, type, body, meeting, date, place } = document
  const { language, attendance, endorsed, cites, mandates, removed } = document
  return {
    id,
    formerly,
    symbol,
    annex,
    title,
    type,
    body,
    meeting,
    date,
    place,
    language,
    attendance,
    endorsed,
    cites,
    file: '',
    mandates: mandates.map(mandate => mandateFor(mandate, fields)),
    ...(removed && { removed: removed.map(removedFor) }),
  }
}

function trackedFor(
  tracked: Tracked,
  documentOf: (document: SourceDocument) => SourceDocument,
  fields: ReadonlySet<string>,
): Tracked {
  const { decision, override, actions } = tracked
  const document = documentOf(tracked.document)
  return {
    ...tracked,
    document,
    mandate: mandateFor(tracked.mandate, fields),
    decision: decision && updateFor(decision),
    override: override && { ...override, entry: updateFor(override.entry) },
    actions: actions.map(each => ({ ...each, action: actionFor(each.action) })),
  }
}

/** A field that is not named here is not published, so that a new one stays inside until somebody decides otherwise. */
function mandateFor(mandate: Mandate, fields: ReadonlySet<string>): Mandate {
  const { id, formerly, index, paragraph, title, text, addressee, kind, due } = mandate
  const { departments, subjects, cites, renews, confirmed, extra = {}, states } = mandate
  const shown = Object.entries(extra).filter(([field]) => fields.has(field))
  return {
    id,
    formerly,
    index,
    paragraph,
    title,
    text,
    addressee,
    kind,
    due,
    departments,
    subjects,
    cites,
    renews,
    confirmed,
    ...(shown.length > 0 && { extra: Object.fromEntries(shown) }),
    updates: mandate.updates.map(updateFor),
    extensions: mandate.extensions.map(extensionFor),
    actions: mandate.actions.map(actionFor),
    states: states && { ...states, replies: states.replies.map(replyFor) },
  }
}

function removedFor({ id, formerly, index, kind, removed }: Mandate): Mandate {
  return {
    id,
    ...(formerly && { formerly }),
    index,
    kind,
    paragraph: '',
    title: {},
    text: {},
    addressee: '',
    extensions: [],
    departments: [],
    cites: [],
    renews: [],
    updates: [],
    actions: [],
    ...(removed && { removed: { date: removed.date, reason: {} } }),
  }
}

function actionFor({ id, formerly, title, department, updates }: Action): Action {
  return { id, formerly, title, department, updates: updates.map(updateFor) }
}

function updateFor(update: Update): Update {
  const { date, order, status, decidedBy, supersededBy, internal, note } = update
  return {
    date,
    order,
    status,
    for: update.for,
    decidedBy,
    supersededBy,
    internal,
    note: internal ? undefined : note,
    evidence: evidenceFor(update),
  }
}

function extensionFor({ date, order, to, reason, ref }: Extension): Extension {
  return { date, order, to, reason, ref }
}

function replyFor(reply: Reply): Reply {
  const { state, date, order, measure, answer, internal, note } = reply
  return {
    state,
    date,
    order,
    measure,
    answer,
    internal,
    note: internal ? undefined : note,
    evidence: evidenceFor(reply),
  }
}

/** The public evidence of an entry. Its file is not published with it. */
function evidenceFor({ internal, evidence }: Update | Reply): Evidence[] {
  return internal
    ? []
    : evidence
        .filter(item => !item.internal)
        .map(({ ref, kind, date, url }): Evidence => ({ ref, kind, date, url, internal: false }))
}

/**
 * Returns a function for the events of a mandate up to the end of `day` that an audience may read, newest first. The
 * events of each mandate are computed once.
 */
export function eventsFor(
  audience: Audience,
  day: CivilDate,
): (tracked: Tracked) => readonly Event[] {
  const known = new Map<Tracked, readonly Event[]>()
  return tracked => {
    const events =
      known.get(tracked) ?? readableBy(audience, historyOf(tracked.document, tracked.mandate, day))
    known.set(tracked, events)
    return events
  }
}

/**
 * The ministerial version shows an internal update, but without its note and its evidence. No report shows whom the
 * secretariat asked.
 */
function readableBy(audience: Audience, events: readonly Event[]): readonly Event[] {
  return events.filter(
    ({ internal, what }) => what.kind !== 'request' && (audience === 'internal' || !internal),
  )
}
