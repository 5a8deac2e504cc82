// Detects the properties of a document from its head: symbol, title, date, type, body and attendance.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import type { Meeting, Records } from '../records/types.ts'
import { dateIn, placeIn } from './adoption.ts'
import {
  certainValue,
  NOT_FOUND,
  readIn,
  type Belief,
  type Beliefs,
  type StatedProperties,
} from './belief.ts'
import { headingOf, type Heading } from './document-head.ts'
import { HEAD, isLine, type Paragraph } from './paragraph.ts'
import { ANNEX, ATTENDED, TYPE_CODES, TYPES, type DocumentType } from './phrases/heads.ts'
import { bodyOf, isOn, meetingOf } from './issuing-body.ts'
import { symbolIn } from './symbol.ts'
import { titleIn } from './title.ts'

/** The properties of a document; null for those that it does not state. */
export interface Metadata {
  readonly symbol: string | null
  readonly title: string | null
  readonly type: DocumentType | null
  readonly date: CivilDate | null
  readonly language: Language
  readonly body: string | null
  readonly meeting: string | null
  readonly attendance: readonly string[]
  /** Where each property was found, and whether it is a guess. */
  readonly beliefs: Beliefs
}

/** The organisation whose document it is, with its bodies and meetings. */
export type Surroundings = Pick<Records, 'organisation' | 'bodies' | 'meetings'>

/** @param stated the properties that a person stated, which are not detected */
export function metadataOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  records: Surroundings | undefined,
  stated: StatedProperties = {},
): Metadata {
  const beliefs = beliefsOf(paragraphs, language, records, stated)
  return {
    symbol: beliefs.symbol.value,
    title: beliefs.title.value,
    type: beliefs.type.value,
    date: beliefs.date.value,
    language,
    body: beliefs.body.value,
    meeting: beliefs.meeting.value,
    attendance: records ? attendanceOf(paragraphs, language, records) : [],
    beliefs,
  }
}

/** The properties of a resolution within a document. Missing ones are taken from the document's head. */
export function metadataOfPart(
  paragraphs: readonly Paragraph[],
  cover: readonly Paragraph[],
  language: Language,
  records: Surroundings | undefined,
  stated: StatedProperties,
): Metadata {
  const own = metadataOf(paragraphs, language, records, stated)
  const whole = metadataOf(cover, language, records, stated)
  const beliefs = {
    ...own.beliefs,
    body: own.beliefs.body.value === null ? whole.beliefs.body : own.beliefs.body,
    meeting: own.beliefs.meeting.value === null ? whole.beliefs.meeting : own.beliefs.meeting,
    date: own.beliefs.date.value === null ? whole.beliefs.date : own.beliefs.date,
    place: own.beliefs.place.value === null ? whole.beliefs.place : own.beliefs.place,
  }
  return {
    ...own,
    body: own.body ?? whole.body,
    meeting: own.meeting ?? whole.meeting,
    date: own.date ?? whole.date,
    attendance: own.attendance.length === 0 ? whole.attendance : own.attendance,
    beliefs,
  }
}

function beliefsOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  records: Surroundings | undefined,
  stated: StatedProperties,
): Beliefs & { readonly type: Belief<DocumentType>; readonly date: Belief<CivilDate> } {
  const names = namesIn(records)
  const heading = headingOf(paragraphs, language, names)
  const head = paragraphs.slice(0, HEAD)
  const calendar = { bodies: records?.bodies ?? [], meetings: records?.meetings ?? [] }
  const symbol = stated.symbol === undefined ? symbolIn(heading, head) : certainValue(stated.symbol)
  const day = parseCivilDate(stated.date ?? '')
  const found = day === undefined ? dateIn(heading, head, language) : certainValue(day)
  const meetings = calendar.meetings
  const named = meetings.find(({ id }) => id === stated.meeting)
  const bodyId = stated.body ?? named?.body
  const body =
    bodyId === undefined ? bodyOf(heading, symbol, language, calendar) : certainValue(bodyId)
  const meeting =
    stated.meeting === undefined
      ? meetingOf(heading, symbol, body, found, language, calendar)
      : stated.meeting === null
        ? { ...NOT_FOUND, certain: true }
        : certainValue(stated.meeting)
  const known = meetings.find(({ id }) => id === meeting.value)
  const title =
    stated.title === undefined
      ? titleIn(heading, head, symbol.value, language, names)
      : certainValue(stated.title)
  return {
    body: body.value === null && known ? { ...meeting, value: known.body } : body,
    meeting,
    date: dated(found, known, meeting.certain),
    place: placeIn(heading, language),
    title,
    symbol,
    type: typeIn(head, symbol, title),
    annex: annexIn(heading),
    language: certainValue(language),
  }
}

/** A date within a known meeting is certain. */
function dated(
  date: Belief<CivilDate>,
  meeting: Meeting | undefined,
  isCertain: boolean,
): Belief<CivilDate> {
  const { value } = date
  const isWithin = value !== null && meeting !== undefined && isOn(meeting, value)
  return isWithin && isCertain ? { ...date, certain: true } : date
}

/** The folded names of the organisation and its bodies, which are not titles. */
function namesIn(records: Surroundings | undefined): ReadonlySet<string> {
  const named = records ? [records.organisation, ...records.bodies] : []
  return new Set(named.flatMap(({ name }) => Object.values(name)).map(name => fold(name ?? '')))
}

/** The type according to the symbol, the title, or the first line of the head that names one. */
function typeIn(head: readonly Paragraph[], symbol: Belief, title: Belief): Belief<DocumentType> {
  const code = TYPE_CODES.find(([, pattern]) => pattern.test(symbol.value ?? ''))
  if (code) return { ...symbol, value: code[0], certain: true }
  for (const belief of [symbol, title]) {
    const type = firstType(belief.value ?? '')
    if (type) return { ...belief, value: type, certain: belief.certain }
  }
  const lines = head.filter(one => isLine(one) && !one.text.startsWith('['))
  for (const line of lines) {
    const type = firstType(line.text.slice(0, FIRST_WORDS))
    // A line describes itself with its first words.
    if (type) return readIn(type, line, firstType(line.text.slice(0, BEGINNING)) === type)
  }
  return NOT_FOUND
}

/**
 * The lengths in characters of the part of a line that describes it, and of the part that does so in its first words.
 */
const FIRST_WORDS = 30
const BEGINNING = 14

/** The first of several types in a line: a resolution on a report is a resolution. */
function firstType(text: string): DocumentType | null {
  const [first] = TYPES.map(([type, pattern]) => ({ type, at: text.search(pattern) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at)
  return first?.type ?? null
}

function annexIn({ lines }: Heading): Belief {
  for (const line of lines) {
    const number = ANNEX.exec(line.text)?.[1]
    if (number !== undefined) return readIn(number.toUpperCase(), line, true)
  }
  return NOT_FOUND
}

/** The codes of the States in a report's list of participants, in the same order. */
function attendanceOf(
  paragraphs: readonly Paragraph[],
  language: Language,
  { organisation }: Pick<Records, 'organisation'>,
): string[] {
  const names = organisation.states.flatMap(({ code, name }) =>
    [...Object.values(name ?? {}), ...usualNames(code)].map(one => ({
      code,
      name: fold(one ?? ''),
    })),
  )
  for (const { text } of paragraphs.slice(0, HEAD * 2)) {
    const attended = ATTENDED[language].exec(text)
    if (!attended) continue
    const folded = ` ${fold(text.slice(attended.index))} `
    const found = new Map<string, number>()
    for (const { code, name } of names) {
      const at =
        name === ''
          ? -1
          : folded.search(new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u'))
      if (at !== -1) found.set(code, Math.min(at, found.get(code) ?? Infinity))
    }
    if (found.size >= 3) return [...found].toSorted((a, b) => a[1] - b[1]).map(([code]) => code)
  }
  return []
}

/** Other names of a State, because documents keep a name for years after it changed. */
function usualNames(code: string): string[] {
  // Codes that begin with X are private codes of the organisation.
  if (!/^[A-WYZ][A-Z]$/.test(code)) return []
  return LANGUAGES.flatMap(
    language =>
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(code) ?? [],
  )
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
