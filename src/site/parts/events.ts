// The entries of a record on a page: the day, what happened, its note and its evidence.
import type { CivilDate } from '../../base/civil-date.ts'
import { timelineOf } from '../../query/timeline.ts'
import { isActionId, mandateId, type Evidence } from '../../records/types.ts'
import { evidenceName } from '../../report/context.ts'
import { wholeHistoryOf, type Event } from '../../tracking/history.ts'
import { isRecordChange } from '../../tracking/record-changes.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { INTERNAL, labelled } from '../../words/list.ts'
import { statusLabel, ANSWER_LABELS, FIELD_LABELS } from '../../words/labels.ts'
import { decidedAt, takenNoteOf } from '../../words/report.ts'
import {
  EVIDENCE_ALONE,
  REMOVED_FROM_RECORDS,
  replyOf,
  reportedBy,
  requestedFrom,
  withdrawalOf,
  withdrawnOn,
} from '../../words/show.ts'
import { longDate } from '../../words/dates.ts'
import { MOVED_TO, NOT_PUBLISHED } from '../../words/site.ts'
import { textIn } from '../../words/texts.ts'
import { dayHtml, textHtml, type Edition } from '../edition.ts'
import { markup, NONE, type Html } from '../html.ts'

/** The events of a mandate and its actions, newest first. */
export function eventsOf({ document, mandate }: Tracked, edition: Edition): readonly Event[] {
  return wholeHistoryOf(document, mandate, edition.day).filter(event => isShown(event, edition))
}

/**
 * Whether an event stands on the site. In a public one, an internal reply has no answer to show, and requests are not
 * public. A change of a record is no event.
 */
function isShown({ internal, what }: Event, { site }: Pick<Edition, 'site'>): boolean {
  if (isRecordChange(what)) return false
  const isHidden = what.kind === 'request' || (internal && what.kind === 'reply')
  return site.audience === 'internal' || !isHidden
}

/** What was recorded about the mandates of the site from a day on, newest first. */
export function entriesSince(
  since: CivilDate | undefined,
  { site, day, byId }: Edition,
): { readonly tracked: Tracked; readonly event: Event }[] {
  return timelineOf(site.mandates, since, day).flatMap(entry => {
    if (!('event' in entry) || !entry.mandate || !isShown(entry.event, { site })) return []
    const tracked = byId.get(mandateId(entry.document, entry.mandate))
    return tracked ? [{ tracked, event: entry.event }] : []
  })
}

/** A list of events with their notes and evidence. */
export function eventList(events: readonly Event[], tracked: Tracked, edition: Edition): Html {
  const items = events.map(
    event =>
      markup`<li>
<span class="d">${dayHtml(event.date, edition)}</span>
<div>${eventHtml(event, tracked, edition)}</div>
</li> `,
  )
  return markup`<ol class="log">
${items}
</ol>`
}

/** What happened, to which action, and below it the note and the evidence. */
export function eventHtml(event: Event, tracked: Tracked, edition: Edition): Html {
  const { say, language, site } = edition
  const what = say(whatHappened(event, tracked, edition))
  const about = tracked.actions.find(({ id }) => id === event.about)
  const title = about && textIn(about.action.title, language, tracked.document.language)
  const marks = [
    ...(title === undefined ? [] : [title]),
    ...(event.by === undefined ? [] : [reportedBy[language](edition.departmentName(event.by))]),
    ...(event.internal && site.audience === 'internal' ? [INTERNAL[language]] : []),
    ...(event.withdrawn ? [withdrawnOn[language](longDate(event.withdrawn.date, language))] : []),
  ]
  const happened = event.withdrawn ? markup`<s>${what}</s>` : markup`<b>${what}</b>`
  return markup`${happened}${marks.map(text => markup` <span class="quiet">· ${say(text)}</span>`)}${noteHtml(event, tracked, edition)}`
}

/** The note and the evidence of an event; what is internal is not published, which a reader should know. */
export function noteHtml(event: Event, { document }: Tracked, edition: Edition): Html {
  const { say, language, site } = edition
  if (event.internal && site.audience !== 'internal')
    return markup`<p class="quiet">${say(NOT_PUBLISHED[language])}</p>`
  const note = event.note
    ? markup`<p>${textHtml(event.note, document.language, edition)}</p>`
    : NONE
  const evidence = event.evidence.map(item => markup`<p>${evidenceHtml(item, edition)}</p>`)
  return markup`${note}${evidence}`
}

/** A piece of evidence, which is a link if it is on the web. */
function evidenceHtml(evidence: Evidence, edition: Edition): Html {
  const name = edition.say(evidenceName(evidence, edition))
  const named =
    evidence.url === undefined
      ? name
      : markup`<a href="${evidence.url}" rel="noopener noreferrer">${name}</a>`
  return markup`<span class="ev">${named}</span>`
}

function whatHappened({ what, about }: Event, tracked: Tracked, edition: Edition): string {
  const { language, meetingName, bodyName, stateName } = edition
  const { document, mandate } = tracked
  const title = (text: Parameters<typeof textIn>[0]): string =>
    textIn(text, language, document.language)
  switch (what.kind) {
    case 'update': {
      const label = statusLabel(what.status, isActionId(about) ? 'action' : 'mandate', language)
      return what.decidedBy === undefined
        ? label
        : decidedAt[language](label, meetingName(what.decidedBy))
    }
    case 'extension': {
      const { to } = what
      if (typeof to === 'string') return MOVED_TO.date[language](to)
      return 'meeting' in to
        ? MOVED_TO.meeting[language](meetingName(to.meeting))
        : MOVED_TO.next[language](bodyName(to.next))
    }
    case 'reply': {
      const measure = mandate.states?.measures.find(({ id }) => id === what.measure)
      const answer = ANSWER_LABELS[what.answer][language]
      return replyOf[language](stateName(what.state), answer, measure && title(measure.title))
    }
    case 'confirmation':
      return takenNoteOf[language](meetingName(what.meeting))
    case 'request': {
      const { department, answerBy } = what
      const name = department && edition.departmentName(department)
      return requestedFrom[language](
        name ?? FIELD_LABELS.officer[language],
        longDate(answerBy, language),
      )
    }
    case 'evidence':
      return EVIDENCE_ALONE[language]
    case 'removal':
      return labelled(REMOVED_FROM_RECORDS[language], title(what.title), language)
    case 'withdrawal':
      return withdrawalOf[language](
        longDate(what.of.date, language),
        whatHappened(what.of, tracked, edition),
        undefined,
      )
    case 'rename':
    case 'departments':
    case 'officer':
    case 'split':
    case 'join':
      return ''
  }
}
