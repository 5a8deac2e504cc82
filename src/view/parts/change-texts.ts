// Changes of the records themselves, in words: ids, departments, officers, meetings.
import type { Language } from '../../base/language.ts'
import type { OrganisationEvent, Planned } from '../../tracking/organisation-history.ts'
import type { RecordChange } from '../../tracking/record-changes.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { dateSpan } from '../../words/dates.ts'
import { fromTo } from '../../words/edit.ts'
import { commaList, isolate } from '../../words/isolate.ts'
import { FIELD_LABELS, MEETING_STATE_LABELS } from '../../words/labels.ts'
import { DATE_TO_BE_FIXED, INTERNAL, labelled } from '../../words/list.ts'
import { CHANGE_DONE } from '../../words/organisation-changes.ts'
import {
  changedBy,
  JOINED_TO_IT,
  OFFICER_LEFT,
  SPLIT_FROM,
  successorOf,
} from '../../words/record-changes.ts'
import { safe } from './safe.ts'
import { nameIn, named, shown } from './texts.ts'
import type { View } from './view.ts'

/** A change of a mandate, an action or a document. */
export function recordChangeText(
  what: RecordChange,
  { organisation }: Pick<Snapshot, 'organisation'>,
  language: Language,
): string {
  const field = (label: 'id' | 'departments' | 'officer', from: string, to: string): string =>
    labelled(FIELD_LABELS[label][language], fromTo[language](from, to), language)
  const id = (text: string): string => isolate(safe(text), language)
  const departments = (ids: readonly string[]): string =>
    commaList(
      ids.map(each => nameIn(organisation.departments, each, language)),
      language,
    )
  const officer = (each: string | null): string =>
    each === null ? '' : nameIn(organisation.officers, each, language)
  switch (what.kind) {
    case 'rename':
      return field('id', id(what.from), id(what.to))
    case 'departments':
      return field('departments', departments(what.from), departments(what.to))
    case 'officer':
      return field('officer', officer(what.from), officer(what.to))
    case 'split':
      return labelled(SPLIT_FROM[language], id(what.from), language)
    case 'join': {
      const { title } = what.joined
      const text = named(what.joined.id, title ? shown(title, language) : '', language)
      return labelled(JOINED_TO_IT[language], text, language)
    }
  }
}

/** A change of the calendar or the organisation, who made it, and whether it is internal. */
export function organisationEventText(
  event: OrganisationEvent,
  snapshot: Snapshot,
  { language, paint }: View,
): string {
  const { by, internal } = event
  const details = [
    whatChanged(event, snapshot, language),
    by === undefined ? undefined : changedBy[language](safe(by)),
    internal ? paint.attention(`[${INTERNAL[language]}]`) : undefined,
  ]
  return details.filter(part => part !== undefined).join(' · ')
}

function whatChanged(
  { about, what }: OrganisationEvent,
  { calendar, organisation }: Snapshot,
  language: Language,
): string {
  const { departments, officers } = organisation
  const head = (command: keyof typeof CHANGE_DONE, text: string): string =>
    labelled(CHANGE_DONE[command][language], text, language)
  switch (what.kind) {
    case 'meeting': {
      const { name } = calendar.byId.get(about) ?? {}
      const meeting = named(about, name ? shown(name, language) : '', language)
      const [from, to] = [what.from, what.to].map(each => plannedText(each, language))
      return `${head(meetingCommand(what.to), meeting)} · ${fromTo[language](from ?? '', to ?? '')}`
    }
    case 'department-name': {
      const [from, to] = [what.from, what.to].map(each => shown(each, language))
      return head('department rename', fromTo[language](from ?? '', to ?? ''))
    }
    case 'department-closed': {
      const closed = head('department close', nameIn(departments, about, language))
      const { successor } = what
      return successor === null
        ? closed
        : `${closed} · ${successorOf[language](nameIn(departments, successor, language))}`
    }
    case 'officer-left':
      return labelled(OFFICER_LEFT[language], nameIn(officers, about, language), language)
  }
}

function meetingCommand({ state }: Planned): keyof typeof CHANGE_DONE {
  if (state === 'cancelled') return 'meeting cancel'
  return state === 'postponed' ? 'meeting postpone' : 'meeting move'
}

function plannedText({ state, from, to }: Planned, language: Language): string {
  if (state === 'cancelled') return MEETING_STATE_LABELS.cancelled[language]
  return state === 'postponed' || from === undefined
    ? DATE_TO_BE_FIXED[language]
    : dateSpan(from, to ?? from, language)
}
