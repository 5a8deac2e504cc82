// What is done with a file that a stranger made: a document becomes a draft, a file of sheets its tables.
import { readSource } from '../files/source.ts'
import type { Draft, DraftOptions } from '../import/draft.ts'
import type { Surroundings } from '../import/metadata.ts'
import type { PdfToText } from '../import/read/pdf.ts'
import type { SheetTable } from '../sheet/table.ts'

/** A file that is to be read. Plain data, so that another process can be handed it. */
export interface UntrustedFile {
  readonly path: string
  /** Its name in what is said of it. */
  readonly file: string
}

/** A document of which a draft is to be made. */
export interface UntrustedDocument extends UntrustedFile {
  /** What the records say of the organisation; undefined where there are none. */
  readonly around: Surroundings | undefined
  readonly options: DraftOptions
  /** Whether what was looked at and left out is wanted too. */
  readonly keepsSkipped: boolean
}

export type Task = { readonly document: UntrustedDocument } | { readonly sheets: UntrustedFile }

/**
 * The draft of a document.
 *
 * @throws UserError when it cannot be read, is in none of the three languages, or gives more than a record can hold
 */
export async function draftIn(task: UntrustedDocument, pdfToText: PdfToText): Promise<Draft> {
  const [{ draftDocument }, { refuseTooLong }] = await Promise.all([
    import('../import/draft.ts'),
    import('../import/too-long.ts'),
  ])
  const { path, file, around, options, keepsSkipped } = task
  const draft = await draftDocument({ bytes: readSource(path), file, around, options }, pdfToText)
  refuseTooLong(draft, file)
  return keepsSkipped ? draft : { ...draft, skipped: [] }
}

/** The tables of a file of sheets. @throws UserError when it cannot be read */
export async function sheetsIn({ path, file }: UntrustedFile): Promise<SheetTable[]> {
  const { readSheets } = await import('../sheet/read.ts')
  return readSheets(readSource(path), file)
}
