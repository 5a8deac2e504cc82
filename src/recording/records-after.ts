// The records as they are under the locks, and after a change.
import type { ChangedFile } from '../edit/change-file.ts'
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
