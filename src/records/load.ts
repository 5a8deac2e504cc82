// The only way to read records: all records of a folder, and all problems found in them.
import { compareProblems, type Fault, type Problem } from '../base/problem.ts'
import { findDocumentFiles, MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { readRecordFile } from '../files/read.ts'
import { UNKNOWN_ORGANISATION } from './organisation.ts'
import { parseCalendar, parseDocument, parseOrganisation, type Parsed } from './parse.ts'
import type { Records, SourceDocument } from './types.ts'

/**
 * Loads everything in the records folder. It never throws for bad content: a bad record is reported in `problems`, and
 * the rest is still loaded.
 *
 * @param progress called with the number of files read and the total
 */
export function loadRecords(
  folder: string,
  progress: (done: number, total: number) => void = () => undefined,
): Records {
  const problems: Problem[] = []
  const read = <T>(file: string, parse: (text: string) => Parsed<T>): T | undefined => {
    const { value, faults } = readParsed(folder, file, parse)
    problems.push(...faults.map((fault): Problem => ({ ...fault, file })))
    return value
  }
  const organisation = read(ORGANISATION_FILE, parseOrganisation) ?? UNKNOWN_ORGANISATION
  const calendar = read(MEETINGS_FILE, parseCalendar) ?? { bodies: [], meetings: [] }
  const documents = findDocumentFiles(folder).flatMap((file, index, files): SourceDocument[] => {
    progress(index, files.length)
    const document = read(file, text => parseDocument(text, file))
    return document ? [document] : []
  })
  return {
    folder,
    organisation,
    ...calendar,
    documents,
    problems: problems.toSorted(compareProblems),
  }
}

/**
 * The same records with the organisation and calendar read again, where they can be, and with documents added since.
 */
export function standingNow(records: Records): Records {
  const { folder, documents, problems } = records
  const known = new Set([...documents, ...problems].map(({ file }) => file))
  const added = findDocumentFiles(folder)
    .filter(file => !known.has(file))
    .flatMap(file => readParsed(folder, file, text => parseDocument(text, file)).value ?? [])
  const organisation = readParsed(folder, ORGANISATION_FILE, parseOrganisation).value
  const calendar = readParsed(folder, MEETINGS_FILE, parseCalendar).value
  return {
    ...records,
    ...calendar,
    organisation: organisation ?? records.organisation,
    documents: [...documents, ...added],
  }
}

export function readParsed<T>(
  folder: string,
  file: string,
  parse: (text: string) => Parsed<T>,
): { value: T | undefined; faults: readonly Fault[] } {
  const content = readRecordFile(folder, file)
  return 'fault' in content ? { value: undefined, faults: [content.fault] } : parse(content.text)
}
