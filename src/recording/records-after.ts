// The records as they are under the locks, and after a change.
import type { ChangedFile } from '../edit/change-file.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import type { RecordContent, Records } from '../records/types.ts'

/** The records with everything that was read again. */
export function currently(
  records: Records,
  {
    files,
    documents,
    ...facts
  }: Pick<Records, 'organisation' | 'bodies' | 'meetings'> & {
    readonly files: ReadonlySet<string>
    readonly documents: Records['documents']
  },
): Records {
  const again = new Map(documents.map(document => [document.file, document]))
  const known = new Set(records.documents.map(({ file }) => file))
  return {
    ...records,
    ...facts,
    documents: [
      ...records.documents.flatMap(document =>
        files.has(document.file) ? (again.get(document.file) ?? []) : document,
      ),
      ...documents.filter(({ file }) => !known.has(file)),
    ],
  }
}

/** Whether a file says something else than before. */
export function isOther(file: string, before: Records, now: Records): boolean {
  const [was, is] = [before, now].map(records => JSON.stringify(saidIn(file, records)))
  return was !== is
}

function saidIn(file: string, { organisation, bodies, meetings, documents }: Records): unknown {
  if (file === ORGANISATION_FILE) return organisation
  return file === MEETINGS_FILE
    ? [bodies, meetings]
    : documents.find(document => document.file === file)
}

/** The records with the files as they were changed. */
export function afterOf(before: Records, changed: readonly ChangedFile[]): Records {
  return changed.reduce((records, { content }) => withContent(records, content), before)
}

function withContent(
  records: Records,
  { document, organisation, calendar }: RecordContent,
): Records {
  return {
    ...records,
    ...(organisation && { organisation }),
    ...calendar,
    documents: records.documents.map(each => (each.file === document?.file ? document : each)),
  }
}
