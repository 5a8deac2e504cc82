// What the records name, as candidates: meetings nearest to the day first, and each with what it is called.
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
import { MEETING_STATE_LABELS } from '../words/labels.ts'
import type { NamedThing } from '../command-line/value-kinds.ts'
import type { Candidate } from './answer.ts'

/** Where names are asked for. */
export interface Asking {
  readonly archive: Archive
  readonly day: CivilDate
  readonly language: Language
  /** The mandate that was named before, as it was typed. */
  readonly mandate: string | undefined
}

export async function namesOf(thing: NamedThing, asking: Asking): Promise<Candidate[]> {
  const { archive, language } = asking
  const { organisation, bodies } = archive
  switch (thing) {
    case 'department':
      return named(organisation.departments, language)
    case 'body':
      return named(bodies, language)
    case 'meeting':
      return meetingNames(asking)
    case 'document':
      return (await archive.documents()).map(({ id, symbol }) => ({
        value: id,
        description: symbol,
      }))
    case 'state':
      return states(
        organisation.states.map(({ code }) => code),
        asking,
      )
    case 'asked-state':
      return states(await codesAsked(asking), asking)
    case 'measure':
      return measures(asking)
  }
}

type Named = Parameters<typeof nameIn>[0]

function named(list: Named, language: Language): Candidate[] {
  return list.map(({ id }) => ({ value: id, description: nameIn(list, id, language) }))
}

export function meetingNames({ archive: { meetings }, day, language }: Asking): Candidate[] {
  return nearestFirst(meetings, day).map(meeting => ({
    value: meeting.id,
    description: [nameIn(meetings, meeting.id, language), whenOf(meeting, language)].join(
      WRITING[language].comma,
    ),
  }))
}

/** Its days, or that it was cancelled. */
function whenOf(meeting: Meeting, language: Language): string {
  return whenText(meeting, language) || MEETING_STATE_LABELS[meeting.state][language]
}

/** Those whose days are nearest to `day`; then those whose date is to be fixed. */
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
export function days({ archive: { meetings }, day, language }: Asking): Candidate[] {
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

function states(codes: readonly string[], { archive, language }: Asking): Candidate[] {
  const nameOf = stateNames(archive.organisation, language)
  return codes.map(code => ({ value: code, description: nameOf(code) }))
}

/** The States that the mandate asks, first those without a reply; all States where that is not known. */
async function codesAsked(asking: Asking): Promise<string[]> {
  const { organisation } = asking.archive
  const found = await mandateNamed(asking)
  const asked = found?.mandate.states
  if (!found || !asked) return organisation.states.map(({ code }) => code)
  const codes = askedStates(asked, found.document, organisation)
  const replied = new Set(asked.replies.map(({ state }) => state))
  return codes.toSorted((a, b) => Number(replied.has(a)) - Number(replied.has(b)))
}

async function measures(asking: Asking): Promise<Candidate[]> {
  const found = await mandateNamed(asking)
  const known = found?.mandate.states?.measures ?? []
  const { language } = asking
  return known.map(({ id, title }) => ({
    value: id,
    description: title && shown(title, language, found?.document.language),
  }))
}

async function mandateNamed({ archive, day, mandate }: Asking): Promise<Tracked | undefined> {
  if (mandate === undefined) return undefined
  const { mandates } = await archive.naming([mandate], day)
  return findById(mandates, mandate, () => '').mandate
}
