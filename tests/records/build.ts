// Short records for tests. Missing fields get harmless values.
import { organisationShape } from '../../src/records/organisation-schema.ts'
import { addDays, parseCivilDate, type CivilDate } from '../../src/base/civil-date.ts'
import { bodyShape, documentShapes, meetingShape } from '../../src/records/schema.ts'
import { standing } from '../../src/records/withdrawn-entries.ts'
import type { Mandate, Records, SourceDocument } from '../../src/records/types.ts'

type Fields = Record<string, unknown>

/** A day. Throws if it does not exist, so that a test cannot mean another day. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === undefined) throw new Error(`no such day: ${text}`)
  return date
}

/** The day some days later. */
export function daysAfter(text: string, days: number): CivilDate {
  return addDays(day(text), days) ?? day(`${days} days after ${text}`)
}

/** A mandate as in a file, at the place `index`. */
export function mandate(fields: Fields = {}, index = 0): Mandate {
  const usual = { id: '1', paragraph: '1', title: 'A title', text: 'A text' }
  return { ...standing(documentShapes('en').mandate.parse({ ...usual, ...fields })), index }
}

/** A document of 2018-01-10 by the body `BOARD`, with its mandates given as fields. */
export function document({
  mandates = [],
  ...fields
}: Fields & { mandates?: Fields[] } = {}): SourceDocument {
  const usual = {
    id: 'DOC',
    symbol: 'DOC/1',
    title: 'A document',
    type: 'resolution',
    body: 'BOARD',
  }
  const header = documentShapes('en').document.parse({
    ...usual,
    date: '2018-01-10',
    language: 'en',
    mandates: [],
    ...fields,
  })
  const file = `documents/${header.id}.yaml`
  return { ...header, file, mandates: mandates.map((each, index) => mandate(each, index)) }
}

interface Given {
  readonly organisation?: Fields
  readonly meetings?: Fields[]
  readonly documents?: (Fields & { mandates?: Fields[] })[]
}

/** All records of an organisation that reports to its `BOARD`. */
export function records({ organisation = {}, meetings = [], documents = [] }: Given = {}): Records {
  return {
    folder: '/nowhere',
    organisation: organisationShape.parse({
      name: 'Test organisation',
      languages: ['en'],
      reportsTo: 'BOARD',
      ...organisation,
    }),
    bodies: [bodyShape.parse({ id: 'BOARD', name: 'The Board' })],
    meetings: meetings.map(fields =>
      meetingShape.parse({ body: 'BOARD', state: 'held', ...fields }),
    ),
    documents: documents.map(document),
    problems: [],
  }
}
