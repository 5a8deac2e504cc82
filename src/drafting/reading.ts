// Reads drafts of one or several documents. An unreadable document is reported and does not stop the rest.
import type { CivilDate } from '../base/civil-date.ts'
import type { Failure } from '../base/failures.ts'
import { UserError } from '../base/user-error.ts'
import { pathFrom } from '../files/find-records.ts'
import { sourcesAt } from '../files/documents-to-import.ts'
import { doubtsOf } from '../import/warnings.ts'
import type { Draft, DraftOptions } from '../import/draft.ts'
import { perhapsVersion } from '../import/compare-with-records.ts'
import { alikeIn, type FindAlike, type Likely } from '../import/likeness.ts'
import type { Records } from '../records/types.ts'
import type { FailedDocument, ShownDraft } from '../view/pages/drafts.ts'
import { READING_DOCUMENTS } from '../words/progress.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'
import { progressOn } from '../terminal/progress.ts'
import type { UntrustedReader } from '../untrusted/reader.ts'
import { standingOf, type SaveOptions } from './saving.ts'

/** The options for reading, and for the records that would be made. */
export interface ReadOptions extends DraftOptions, SaveOptions {
  readonly keepsSkipped: boolean
}

export interface ReadDocuments {
  readonly drafts: readonly ShownDraft[]
  readonly failed: readonly FailedDocument[]
}

/**
 * The drafts of all documents that `names` refer to.
 *
 * @throws UserError when there is only one document, and it cannot be read
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
      const read = await attemptAsync(file, isMany || paths.size > 1, failed, () =>
        shownDrafts(reader, path, file, context),
      )
      drafts.push(...(read ?? []))
      progress.show(++done, paths.size)
    }
  } finally {
    progress.end()
    reader.end()
  }
  return { drafts, failed }
}

/** What every draft is made from and compared with. */
interface Context extends ReadOptions {
  readonly records: Records | undefined
  readonly alike: FindAlike | undefined
  readonly today: CivilDate
}

/** The draft of a document, or the drafts of its resolutions. */
async function shownDrafts(
  reader: UntrustedReader,
  path: string,
  file: string,
  context: Context,
): Promise<ShownDraft[]> {
  const { records, language, addressee, stated, keepsSkipped, part } = context
  const around = records && {
    organisation: records.organisation,
    bodies: records.bodies,
    meetings: records.meetings,
  }
  // An id belongs to a single record, so the document stays whole.
  const asOne = context.asOne === true || context.id !== undefined
  // Of thousands of drafts, only what is shown is kept in memory.
  const draft = await reader.draft({
    path,
    file,
    around,
    options: { language, addressee, stated, asOne, part },
    keepsSkipped,
  })
  const whole = shownDraft(draft, file, around, context)
  if (draft.parts.length === 0) return [whole]
  return draft.parts.map((one, place) => ({
    ...shownDraft(one, file, around, context),
    part: { place, whole },
  }))
}

function shownDraft(
  draft: Draft,
  file: string,
  around: ShownDraft['around'],
  context: Context,
): ShownDraft {
  const { records, today } = context
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
    alike: alikeTo(draft, context.alike),
    part: undefined,
  }
}

/** For each mandate of a draft, the recorded one that it may renew. */
export function alikeTo(
  { document, mandates }: Draft,
  alike: FindAlike | undefined,
): (Likely | null)[] {
  return mandates.map(({ text, language }) => alike?.(text, language, document) ?? null)
}

/** The result of `work`. If there are several documents, a failure of one is stored beside the other results. */
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

export async function attemptAsync<T>(
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

/** @throws an unexpected error, and the failure of a document that is the only one */
function failureOf(error: unknown, isOneOfMany: boolean): Failure {
  if (!(error instanceof UserError) || !isOneOfMany) throw error
  return error.failure
}
