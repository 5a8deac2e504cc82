// The events of a mandate, newest first, and the evidence for them.
import { type Language, WRITING } from '../../base/language.ts'
import { isActionId, type Deadline, type Evidence, type Organisation } from '../../records/types.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import type { Event } from '../../tracking/history.ts'
import { isRecordChange } from '../../tracking/record-changes.ts'
import { isolate } from '../../words/isolate.ts'
import { ANSWER_LABELS, EVIDENCE_LABELS, FIELD_LABELS, statusLabel } from '../../words/labels.ts'
import { INTERNAL, labelled } from '../../words/list.ts'
import {
  confirmedBy,
  decidedBy,
  EVIDENCE_ALONE,
  REMOVED_FROM_RECORDS,
  removedBy,
  evidenceWithdrawn,
  EXTENDED_TO,
  type MeetingNamed,
  movedBy,
  replyOf,
  reportedBy,
  requestedFrom,
  withdrawalOf,
  withdrawnOn,
} from '../../words/show.ts'
import { changedBy } from '../../words/record-changes.ts'
import { recordChangeText } from './change-texts.ts'
import { indented, wrapped } from './layout.ts'
import { availableWidth } from './page.ts'
import { ours } from './control-codes.ts'
import { safe } from './safe.ts'
import { namedMeeting, nameIn, shown, withId } from './texts.ts'
import type { View } from './view.ts'

/** One line for each event, with its note and evidence below it. */
export function eventLines(events: readonly Event[], snapshot: Snapshot, view: View): string[] {
  return events.flatMap(event => {
    const { language } = view
    const [date, id] = [isolate(event.date, language), isolate(localId(event.about), language)]
    const head = `${date}  ${eventDetails(event, snapshot, view, id)}`
    const note = event.note ? [shown(event.note, language)] : []
    const below = [...note, ...event.evidence.map(item => evidenceText(item, view))]
    return [
      ...indented(wrapped(head, availableWidth(view, 2)), '    ', '  '),
      ...below.flatMap(line => indented(wrapped(line, availableWidth(view, 14)), ' '.repeat(14))),
    ]
  })
}

/** What happened, the `id` that it concerns if that is given, who reported it, and whether it is internal. */
export function eventDetails(event: Event, snapshot: Snapshot, view: View, id?: string): string {
  const { language } = view
  const happened = whatHappened(event, snapshot, view)
  const what = event.withdrawn ? view.paint.struck(happened) : happened
  // The sentence about a withdrawal itself says whose it is.
  const isNamed = event.by === undefined || event.what.kind === 'withdrawal'
  const details = [
    id === undefined ? what : withId(id, what, language),
    isNamed ? undefined : whoDid(event)[language](nameIn(officesIn(snapshot), event.by, language)),
    event.internal ? view.paint.attention(`[${INTERNAL[language]}]`) : undefined,
    event.withdrawn && view.paint.attention(`[${withdrawnOn[language](event.withdrawn.date)}]`),
  ]
  return details.filter(part => part !== undefined).join(' · ')
}

/** How the person or office of an event is named: not everything that is recorded is a report. */
function whoDid({ what }: Event): typeof reportedBy {
  const { kind } = what
  if (kind === 'extension') return movedBy
  if (kind === 'removal') return removedBy
  return isRecordChange(what) ? changedBy : reportedBy
}

/** The offices that can report: departments, and bodies that decide. */
function officesIn({ organisation, bodies }: Snapshot): Parameters<typeof nameIn>[0] {
  return [...organisation.departments, ...bodies]
}

/** The id within its document, for example `5a.1`. */
function localId(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

function whatHappened({ what, about, by }: Event, snapshot: Snapshot, view: View): string {
  const { language } = view
  switch (what.kind) {
    case 'update': {
      const label = statusLabel(what.status, isActionId(about) ? 'action' : 'mandate', language)
      return what.decidedBy === undefined
        ? label
        : decidedBy[language](label, meetingNamed(what.decidedBy, snapshot, language))
    }
    case 'extension':
      return extension(what.to, snapshot, language)
    case 'reply': {
      const answer = ANSWER_LABELS[what.answer][language]
      const state = stateName(what.state, snapshot.organisation, language)
      return replyOf[language](state, answer, measureTitle(what.measure, about, snapshot, language))
    }
    case 'confirmation':
      return confirmedBy[language](meetingNamed(what.meeting, snapshot, language))
    case 'request': {
      const { department, answerBy } = what
      const { departments } = snapshot.organisation
      const name = department && nameIn(departments, department, language)
      return requestedFrom[language](name ?? FIELD_LABELS.officer[language], answerBy)
    }
    case 'evidence':
      return EVIDENCE_ALONE[language]
    case 'removal':
      return isActionId(about)
        ? labelled(REMOVED_FROM_RECORDS[language], shown(what.title, language), language)
        : REMOVED_FROM_RECORDS[language]
    case 'withdrawal': {
      const { of } = what
      const who = by === undefined ? undefined : nameIn(officesIn(snapshot), by, language)
      return of.what.kind === 'evidence'
        ? evidenceWithdrawn[language](
            of.date,
            of.evidence.map(each => evidenceText(each, view)).join(''),
            who,
          )
        : withdrawalOf[language](of.date, whatHappened(of, snapshot, view), who)
    }
    case 'rename':
    case 'departments':
    case 'officer':
    case 'split':
    case 'join':
      return recordChangeText(what, snapshot, language)
  }
}

function extension(to: Deadline, snapshot: Snapshot, language: Language): string {
  if (typeof to === 'string') return EXTENDED_TO.date[language](to)
  return 'meeting' in to
    ? EXTENDED_TO.meeting[language](meetingNamed(to.meeting, snapshot, language))
    : EXTENDED_TO.next[language](safe(to.next))
}

/** The meeting with this id, by its name in the calendar. */
function meetingNamed(id: string, { calendar }: Snapshot, language: Language): MeetingNamed {
  return namedMeeting(calendar.byId.get(id) ?? { id }, language)
}

/** The title of a measure, or its id if its mandate is not loaded. */
function measureTitle(
  measure: string | undefined,
  about: string,
  { mandates }: Snapshot,
  language: Language,
): string | undefined {
  if (measure === undefined) return undefined
  const found = mandates.find(({ id }) => id === about)
  const title = found?.mandate.states?.measures.find(({ id }) => id === measure)?.title
  return title && found ? shown(title, language, found.document.language) : safe(measure)
}

/** The State's name in the reader's language, from the organisation's file. */
function stateName(code: string, organisation: Organisation, language: Language): string {
  const named = organisation.states.map(({ code: id, name }) => ({ id, name }))
  return nameIn(named, code, language)
}

/** For example `note verbale NV/2018/412, 2018-10-05 (evidence/nv-412.pdf)`. */
export function evidenceText(evidence: Evidence, view: View): string {
  const { language, paint } = view
  const kind = EVIDENCE_LABELS[evidence.kind][language]
  const symbol = `${kind} ${isolate(safe(evidence.ref), language)}`
  const comma = WRITING[language].comma
  const reference =
    evidence.date === undefined ? symbol : symbol + comma + isolate(evidence.date, language)
  const where = evidence.file ?? evidence.url
  const address = view.addressOf?.(evidence)
  const parts = [
    reference,
    where === undefined ? undefined : `(${linked(isolate(safe(where), language), address)})`,
    evidence.internal ? paint.attention(`[${INTERNAL[language]}]`) : undefined,
  ]
  return parts.filter(part => part !== undefined).join(' ')
}

/** `text` as a link to `address` (OSC 8), on terminals that support links. */
function linked(text: string, address: string | undefined): string {
  const to = (target: string): string => ours(`\u001b]8;;${target}\u0007`)
  return address === undefined ? text : `${to(address)}${text}${to('')}`
}

/** All evidence, in the order in which it was recorded. */
export function evidenceLines(events: readonly Event[], view: View): string[] {
  return [...events]
    .toReversed()
    .flatMap(event =>
      event.evidence.flatMap(item =>
        indented(
          wrapped(
            `${isolate(localId(event.about), view.language)}  ${evidenceText(item, view)}`,
            availableWidth(view, 2),
          ),
          '    ',
          '  ',
        ),
      ),
    )
}
