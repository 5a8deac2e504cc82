// The stored content of one record file: JSON that can be read one mandate at a time, and the problems of the file.
import type { CivilDate } from '../base/civil-date.ts'
import type { Fault } from '../base/problem.ts'
import { digestOf } from '../files/index-store.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { readRecordFile } from '../files/read.ts'
import { parseCalendar, parseDocument, parseOrganisation } from '../records/parse.ts'
import { renamedIn, type Renamed } from '../records/former-ids.ts'
import {
  actionId,
  mandateId,
  type Organisation,
  type Records,
  type SourceDocument,
} from '../records/types.ts'
import { summaryColumnsOf, type SummaryColumns } from './prefilter.ts'

export interface Entry {
  /** The digest of the text, in hex; empty when there was no text to read. */
  readonly hash: string
  readonly faults: readonly Fault[]
  readonly organisation?: Organisation | undefined
  readonly calendar?: Pick<Records, 'bodies' | 'meetings'>
  readonly document?: DocumentEntry | undefined
}

interface DocumentEntry {
  readonly id: string
  readonly symbol: string
  readonly meeting: string | null
  readonly formerly: readonly string[]
  readonly body: string
  readonly date: CivilDate
  /** The document without its mandates. */
  readonly header: string
  readonly mandates: readonly MandateEntry[]
}

export interface MandateEntry {
  readonly json: string
  /** Its full id, followed by the ids of its actions. */
  readonly ids: readonly string[]
  readonly renews: readonly string[]
  readonly renamed: readonly Renamed[]
  readonly summary: SummaryColumns
}

/** Reads and parses one record file. */
export function readEntry(folder: string, file: string): Entry {
  const content = readRecordFile(folder, file)
  if ('fault' in content) return { hash: '', faults: [content.fault] }
  const hash = digestOf(content.text).toString('hex')
  if (file === ORGANISATION_FILE) {
    const { value: organisation, faults } = parseOrganisation(content.text)
    return { hash, faults, organisation }
  }
  if (file === MEETINGS_FILE) {
    const { value: calendar, faults } = parseCalendar(content.text)
    return { hash, faults, calendar }
  }
  const { value, faults } = parseDocument(content.text, file)
  return { hash, faults, document: value && documentEntry(value) }
}

function documentEntry(document: SourceDocument): DocumentEntry {
  const { id, symbol, meeting = null, formerly = [], body, date, mandates } = document
  return {
    id,
    symbol,
    meeting,
    formerly,
    body,
    date,
    header: JSON.stringify({ ...document, mandates: [] }),
    mandates: mandates.map(mandate => ({
      json: JSON.stringify(mandate),
      ids: [
        mandateId(document, mandate),
        ...mandate.actions.map(action => actionId(document, mandate, action)),
      ],
      renews: mandate.renews,
      renamed: renamedIn(document, mandate),
      summary: summaryColumnsOf(mandate),
    })),
  }
}
