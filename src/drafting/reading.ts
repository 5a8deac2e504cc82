// Drafts of one document or of many: what cannot be read is told, and does not stop the rest.
import type { CivilDate } from '../base/civil-date.ts'
import { UserError, type Failure } from '../base/user-error.ts'
import { pathFrom } from '../files/find.ts'
import { sourcesAt } from '../files/source.ts'
import { doubtsOf } from '../import/doubts.ts'
import type { DraftOptions } from '../import/draft.ts'
import { perhapsVersion } from '../import/join.ts'
import { alikeIn, type FindAlike } from '../import/likeness.ts'
import type { Records } from '../records/types.ts'
import type { FailedDocument, ShownDraft } from '../view/pages/drafts.ts'
import { READING_DOCUMENTS } from '../words/progress.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'
import { progressOn } from '../terminal/progress.ts'
import type { UntrustedReader } from '../untrusted/reader.ts'
import { standingOf, type SaveOptions } from './saving.ts'

/** What the command line says of reading, and of the records that would be made. */
export interface ReadOptions extends DraftOptions, SaveOptions {
  readonly keepsSkipped: boolean
}

export interface ReadDocuments {
  readonly drafts: readonly ShownDraft[]
  readonly failed: readonly FailedDocument[]
}

/**
 * The drafts of all documents that `names` mean.
 *
 * @throws UserError when only one was asked for, and cannot be read
 */
export async function readDocuments(
  io: Io,
  shared: Shared,
  names: readonly string[],
  records: Records | undefined,
  options: ReadOptions,
): Promise<ReadDocuments> {
  const failed: FailedDocument[] = []
  const isMany = names.length > 1
  const paths = new Set(
    names.flatMap(name => attempt(name, isMany, failed, () => sourcesAt(io.cwd, name)) ?? []),
  )
  const progress = progressOn(io, READING_DOCUMENTS, shared.view)
  const reader = await io.reader()
  const context = { records, alike: records && alikeIn(records), ...options, today: shared.day }
  const drafts: ShownDraft[] = []
  let done = 0
  try {
    for (const path of paths) {
      const file = pathFrom(io.cwd, path, '.')
      const draft = await attemptLater(file, isMany || paths.size > 1, failed, () =>
        shownDraft(reader, path, file, context),
      )
      if (draft) drafts.push(draft)
      progress.show(++done, paths.size)
    }
  } finally {
    progress.end()
    reader.end()
  }
  return { drafts, failed }
}

/** What every draft is made and looked at with. */
interface Context extends ReadOptions {
  readonly records: Records | undefined
  readonly alike: FindAlike | undefined
  readonly today: CivilDate
}

async function shownDraft(
  reader: UntrustedReader,
  path: string,
  file: string,
  context: Context,
): Promise<ShownDraft> {
  const { records, language, addressee, said, keepsSkipped, today } = context
  const around = records && {
    organisation: records.organisation,
    bodies: records.bodies,
    meetings: records.meetings,
  }
  // Of thousands of documents, only what is shown is kept.
  const draft = await reader.draft({
    path,
    file,
    around,
    options: { language, addressee, said },
    keepsSkipped,
  })
  const { symbol } = draft.document
  const standing = records ? standingOf(records, draft, file, context) : 'new'
  const version = records && standing === 'new' ? perhapsVersion(records, draft)?.id : undefined
  const isAssumed = standing === 'new' && draft.document.body === null
  const assumedBody = isAssumed ? records?.organisation.reportsTo : undefined
  return {
    file,
    draft,
    around,
    standing,
    doubts: doubtsOf(draft, { today, version, assumedBody }),
    alike: draft.mandates.map(
      ({ text, language: spoken }) => context.alike?.(text, spoken, symbol) ?? null,
    ),
  }
}

/** What `work` gives; of many, what goes wrong with one is put down beside the rest. */
function attempt<T>(
  file: string,
  isOneOfMany: boolean,
  failed: FailedDocument[],
  work: () => T,
): T | undefined {
  try {
    return work()
  } catch (error) {
    failed.push({ file, failure: failureOf(error, isOneOfMany) })
    return undefined
  }
}

export async function attemptLater<T>(
  file: string,
  isOneOfMany: boolean,
  failed: FailedDocument[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    failed.push({ file, failure: failureOf(error, isOneOfMany) })
    return undefined
  }
}

/** @throws what is no failure of the document, and the failure of one that was asked for alone */
function failureOf(error: unknown, isOneOfMany: boolean): Failure {
  if (!(error instanceof UserError) || !isOneOfMany) throw error
  return error.failure
}
