// Names in the records as candidates, with descriptions. Meetings are sorted by how near their dates are.
import type { Archive } from '../archive/archive.ts'
import { addDays, type CivilDate } from '../base/civil-date.ts'
import { WRITING, type Language } from '../base/language.ts'
import { findById } from '../query/find.ts'
import type { Meeting } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { firstDay } from '../tracking/calendar.ts'
import { askedStates } from '../tracking/replies.ts'
import { whenText } from '../view/parts/meeting-days.ts'
import { stateNames } from '../view/parts/state-names.ts'
import { nameIn, shown } from '../view/parts/texts.ts'
import { TODAY, YESTERDAY } from '../words/completion.ts'
import { ME } from '../words/filtering.ts'
import { MEETING_STATE_LABELS } from '../words/labels.ts'
import type { NamedThing } from '../command-line/value-kinds.ts'
import type { Candidate } from './answer.ts'

/** The context of a completion. */
export interface NamesContext {
  readonly archive: Archive
  readonly day: CivilDate
  readonly language: Language
  /** The mandate typed before, if any. */
  readonly mandate: string | undefined
}

export async function namesOf(thing: NamedThing, context: NamesContext): Promise<Candidate[]> {
  const { archive, language } = context
  const { organisation, bodies } = archive
  switch (thing) {
    case 'department':
      return named(organisation.departments, language)
    case 'subject':
      return named(organisation.subjects, language)
    case 'officer':
      return [
        { value: ME[language], description: undefined },
        ...named(organisation.officers, language),
      ]
    case 'group':
      return named(organisation.groups, language)
    case 'body':
      return named(bodies, language)
    case 'meeting':
      return meetingNames(context)
    case 'document':
      return (await archive.documents()).map(({ id, symbol }) => ({
        value: id,
        description: symbol,
      }))
    case 'state':
      return states(
        organisation.states.map(({ code }) => code),
        context,
      )
    case 'asked-state':
      return states(await codesAsked(context), context)
    case 'measure':
      return measures(context)
  }
}

/** The organisation's own fields, each with the sign after which its value is typed. */
export function ownFields({ archive, language }: NamesContext): Candidate[] {
  return named(archive.organisation.fields, language).map(field => ({
    ...field,
    value: `${field.value}=`,
    isOpen: true,
  }))
}

type Named = Parameters<typeof nameIn>[0]

function named(list: Named, language: Language): Candidate[] {
  return list.map(({ id }) => ({ value: id, description: nameIn(list, id, language) }))
}

export function meetingNames({ archive: { meetings }, day, language }: NamesContext): Candidate[] {
  return nearestFirst(meetings, day).map(meeting => ({
    value: meeting.id,
    description: [nameIn(meetings, meeting.id, language), whenOf(meeting, language)].join(
      WRITING[language].comma,
    ),
  }))
}

/** The dates of a meeting, or that it was cancelled. */
function whenOf(meeting: Meeting, language: Language): string {
  return whenText(meeting, language) || MEETING_STATE_LABELS[meeting.state][language]
}

/** Meetings by how near their days are to `day`, then undated ones. */
function nearestFirst(meetings: readonly Meeting[], day: CivilDate): Meeting[] {
  const distance = (meeting: Meeting): number => {
    const first = firstDay(meeting)
    return first === undefined ? Infinity : Math.abs(Date.parse(first) - Date.parse(day))
  }
  return meetings
    .map(meeting => ({ meeting, far: distance(meeting) }))
    .toSorted((a, b) => (a.far === b.far ? 0 : a.far - b.far))
    .map(({ meeting }) => meeting)
}

/** Today, yesterday, and the days on which meetings begin. */
export function days({ archive: { meetings }, day, language }: NamesContext): Candidate[] {
  const begin = nearestFirst(meetings, day)
    .slice(0, MOST_MEETING_DAYS)
    .flatMap(meeting => {
      const first = firstDay(meeting)
      return first === undefined
        ? []
        : [{ value: first, description: nameIn(meetings, meeting.id, language) }]
    })
  const yesterday = addDays(day, -1)
  const own = [
    { value: day, description: TODAY[language] },
    ...(yesterday === undefined ? [] : [{ value: yesterday, description: YESTERDAY[language] }]),
  ]
  const taken = new Set(own.map(({ value }) => value))
  return [...own, ...begin.filter(({ value }) => !taken.has(value) && taken.add(value))]
}

const MOST_MEETING_DAYS = 20

function states(codes: readonly string[], { archive, language }: NamesContext): Candidate[] {
  const nameOf = stateNames(archive.organisation, language)
  return codes.map(code => ({ value: code, description: nameOf(code) }))
}

/** The States that the mandate asks, those without a reply first; all States if the mandate is unknown. */
async function codesAsked(context: NamesContext): Promise<string[]> {
  const { organisation } = context.archive
  const found = await mandateNamed(context)
  const asked = found?.mandate.states
  if (!found || !asked) return organisation.states.map(({ code }) => code)
  const codes = askedStates(asked, found.document, organisation)
  const replied = new Set(asked.replies.map(({ state }) => state))
  return codes.toSorted((a, b) => Number(replied.has(a)) - Number(replied.has(b)))
}

async function measures(context: NamesContext): Promise<Candidate[]> {
  const found = await mandateNamed(context)
  const known = found?.mandate.states?.measures ?? []
  const { language } = context
  return known.map(({ id, title }) => ({
    value: id,
    description: title && shown(title, language, found?.document.language),
  }))
}

async function mandateNamed({ archive, day, mandate }: NamesContext): Promise<Tracked | undefined> {
  if (mandate === undefined) return undefined
  return findById(await archive.naming([mandate], day), mandate, () => '').mandate
}
