// The work on untrusted files: a document becomes a draft, and a file of sheets becomes tables.
import { readSource } from '../files/documents-to-import.ts'
import type { Draft, DraftOptions } from '../import/draft.ts'
import type { Surroundings } from '../import/metadata.ts'
import type { Converters } from '../import/read.ts'
import type { Source } from '../adopt/grid.ts'
import type { SheetTable } from '../sheet/table.ts'

/** A file to read. It is plain data, so that it can be sent to another process. */
export interface UntrustedFile {
  readonly path: string
  /** The name for messages. */
  readonly file: string
}

/** A document to draft. */
export interface UntrustedDocument extends UntrustedFile {
  /** The organisation's bodies and meetings; undefined without records. */
  readonly around: Surroundings | undefined
  readonly options: DraftOptions
  /** Whether passages that were examined and rejected are wanted too. */
  readonly keepsSkipped: boolean
}

export type Task =
  | { readonly document: UntrustedDocument }
  | { readonly sheets: UntrustedFile }
  | { readonly tracker: UntrustedFile }

/**
 * The draft of a document.
 *
 * @throws UserError when it cannot be read, is in none of the three languages, or gives more than a record can hold
 */
export async function draftIn(task: UntrustedDocument, converters: Converters): Promise<Draft> {
  const [{ draftDocument }, { refuseTooLong }] = await Promise.all([
    import('../import/draft.ts'),
    import('../import/size-limit.ts'),
  ])
  const { path, file, around, options, keepsSkipped } = task
  const draft = await draftDocument({ bytes: readSource(path), file, around, options }, converters)
  refuseTooLong(draft, file)
  return keepsSkipped ? draft : withoutSkipped(draft)
}

function withoutSkipped(draft: Draft): Draft {
  return { ...draft, skipped: [], parts: draft.parts.map(withoutSkipped) }
}

/**
 * The tables of a file of sheets.
 *
 * @throws UserError when it cannot be read
 */
export async function sheetsIn({ path, file }: UntrustedFile): Promise<SheetTable[]> {
  const { readSheets } = await import('../sheet/read.ts')
  return readSheets(readSource(path), file)
}

/**
 * The tables and lists of a tracker.
 *
 * @throws UserError when it cannot be read
 */
export async function trackerIn({ path, file }: UntrustedFile): Promise<Source> {
  const { readTracker } = await import('../adopt/read.ts')
  return readTracker(readSource(path), file)
}
