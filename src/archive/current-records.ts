// The current records before a change: files that changed since the archive was opened are read again.
import { fail } from '../base/user-error.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { readParsed } from '../records/load.ts'
import { parseCalendar, parseDocument, parseOrganisation, type Parsed } from '../records/parse.ts'
import type { RecordContent, Records, SourceDocument } from '../records/types.ts'
import type { Archive } from './archive.ts'

/** The records that the rules depend on besides documents. */
export type Facts = Pick<Records, 'organisation' | 'bodies' | 'meetings'>

export interface RecordsNow extends Facts {
  /** The files whose documents are, or may be, different from those of the archive. */
  readonly files: ReadonlySet<string>
  /** The current documents of these files. A file that is gone or unreadable has none. */
  readonly documents: readonly SourceDocument[]
}

/**
 * @param held the files that were read under a lock
 * @throws UserError when the organisation or the meetings cannot be read any more
 */
export function recordsNow(archive: Archive, held: ReadonlyMap<string, RecordContent>): RecordsNow {
  const { folder } = archive
  const changed = archive.changed().filter(file => !held.has(file))
  const fact = <T>(file: string, parse: (text: string) => Parsed<T | undefined>): T | undefined => {
    if (!changed.includes(file)) return undefined
    const { value, faults } = readParsed(folder, file, parse)
    const errors = faults.filter(({ severity }) => severity === 'error')
    if (value === undefined || errors.length > 0)
      fail('record-has-errors', { file, problems: errors.map(fault => ({ ...fault, file })) })
    return value
  }
  const files = changed.filter(file => file !== ORGANISATION_FILE && file !== MEETINGS_FILE)
  const read = files.map(file => readParsed(folder, file, text => parseDocument(text, file)).value)
  const heldDocuments = [...held.values()].flatMap(({ document }) => document ?? [])
  return {
    organisation:
      held.get(ORGANISATION_FILE)?.organisation ??
      fact(ORGANISATION_FILE, parseOrganisation) ??
      archive.organisation,
    bodies: archive.bodies,
    meetings: archive.meetings,
    ...(held.get(MEETINGS_FILE)?.calendar ?? fact(MEETINGS_FILE, parseCalendar)),
    files: new Set([...held.keys(), ...files]),
    documents: [...heldDocuments, ...read.filter(document => document !== undefined)],
  }
}
