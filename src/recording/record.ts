// What all recording commands share: find the mandate, check and make the change, report what was written.
import type { Archive } from '../archive/archive.ts'
import type { Facts } from '../archive/current-records.ts'
import { fail, UserError } from '../base/user-error.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Change } from '../edit/change.ts'
import { pathFrom } from '../files/find-records.ts'
import type { SourceDocument } from '../records/types.ts'
import { findById, idOf, type Found } from '../query/find.ts'
import { withDocuments, type Snapshot, type Tracked } from '../tracking/snapshot.ts'
import { diffText, dryRunRemark, previewText } from '../view/pages/updated.ts'
import { titleIn } from '../view/parts/texts.ts'
import type { Committing } from '../git/commit/commit.ts'
import { DONE } from '../base/exit-codes.ts'
import { userName } from '../git/repository.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'
import {
  foundIn,
  openRecordsArchive,
  reportUnknownFields,
  undoStoreFor,
} from '../command-line/records.ts'
import { judgedAgain } from './refusals.ts'

export interface RecordingInput {
  readonly dryRun?: boolean
  /** Whether the change is shown to a person who will be asked to confirm it. Nothing is written. */
  readonly preview?: boolean
  /** Whether a person answered questions about the record. It must then be unchanged when it is written. */
  readonly answered?: boolean
  readonly commit?: boolean | undefined
}

/** The records, and the mandate that was named. */
export interface OnMandate {
  readonly archive: Archive
  readonly snapshot: Snapshot
  readonly mandate: Tracked
}

/** @throws UserError for an id that names nothing, several mandates, or an action */
export async function findMandate(io: Io, shared: Shared, id: string): Promise<OnMandate> {
  const archive = await openRecordsArchive(io, shared)
  const snapshot = await archive.naming([id], io.today())
  const found: Found = foundIn(archive, () =>
    findById(snapshot.mandates, id, titleIn(shared.language)),
  )
  if (found.action) return fail('needs-mandate', { id: found.action.id })
  return { archive, snapshot, mandate: found.mandate }
}

/** A change, and how it is reported once it is made. */
export interface Recording {
  readonly archive: Archive
  /** The records as they were read before. */
  readonly snapshot: Snapshot
  /** The mandate or action to change, as it was read. */
  readonly found: Found
  /** Other record files that the rules depend on. They are locked too. */
  readonly besides?: readonly string[] | undefined
  /**
   * Decides on the change for the current records. It is called twice: before the locks are taken, so that errors are
   * reported early, and under the locks, on the records as they are then.
   *
   * @throws UserError when a rule is broken, or the input names something that the records no longer have
   */
  readonly judge: (found: Found, snapshot: Snapshot, facts: Facts) => Change | readonly Change[]
  /** The commit message, if the file is committed. */
  readonly message: (after: Found) => string
  readonly report: (
    outcome: { readonly file: string; readonly outcome: 'written' | 'committed' },
    before: Found,
    after: Found,
  ) => readonly string[]
}

/**
 * Makes the change, or shows it.
 *
 * @returns the exit code
 * @throws UserError when a rule is broken; with exit code 75 if it is broken only because another command wrote
 *   meanwhile
 */
export async function record(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  recording: Recording,
): Promise<number> {
  const { archive, snapshot, found, message, report } = recording
  recording.judge(found, snapshot, archive)
  // This loads the YAML library, which is needed only for writing.
  const { changeFiles } = await import('../edit/change-file.ts')
  const { recordsNow } = await import('../archive/current-records.ts')
  const { file } = found.mandate.document
  let stands: { readonly facts: Facts; readonly snapshot: Snapshot } = { facts: archive, snapshot }
  const afterOf = (document: SourceDocument): Found =>
    standing(withDocuments(stands.snapshot, stands.facts, [document]), found)
  const commit = await commitOf(io, archive.folder, input, ([changed]) =>
    message(changed?.content.document ? afterOf(changed.content.document) : found),
  )
  let before = found
  const [changed] = changeFiles(
    archive.folder,
    [file, ...(recording.besides ?? [])],
    held =>
      judgedAgain(idOf(found), () => {
        const now = recordsNow(archive, held)
        stands = { facts: now, snapshot: withDocuments(snapshot, now, now.documents, now.files) }
        before = standing(stands.snapshot, found)
        if (input.answered) refuseOther(found, before)
        return new Map([[file, [recording.judge(before, stands.snapshot, now)].flat()]])
      }),
    {
      undo: undoStoreFor(io, archive.folder),
      dryRun: input.dryRun ?? input.preview,
      ready: commit?.ready,
    },
  )
  const document = changed?.content.document
  if (!changed || !document) return DONE
  const shownFile = pathFrom(io.cwd, archive.folder, file)
  if (input.preview || input.dryRun) commit?.judge([changed])
  if (input.preview) {
    io.out(previewText(shownFile, changed.before, changed.after, shared.view))
    return DONE
  }
  if (input.dryRun) {
    if (!shared.quiet) io.err(dryRunRemark(shared.view))
    io.out(diffText(shownFile, changed.before, changed.after, shared.view))
    commit?.report(shared)
    return DONE
  }
  if (!shared.quiet) {
    const outcome = input.commit ? 'committed' : 'written'
    reportWritten(io, report({ file: shownFile, outcome }, before, afterOf(document)), shownFile)
    const unread = archive.problems.filter(problem => problem.file === file)
    await reportUnknownFields(io, shared, unread)
  }
  commit?.report(shared)
  return DONE
}

/** How the change is committed; undefined if it is not. The code for it is loaded only when needed. */
export async function commitOf(
  io: Io,
  folder: string,
  { commit }: Pick<RecordingInput, 'commit'>,
  message: (changed: readonly ChangedFile[]) => string,
): Promise<Committing | undefined> {
  if (!commit) return undefined
  const { committing } = await import('../git/commit/commit.ts')
  return committing(io, folder, message)
}

/**
 * The mandate or action as it is now.
 *
 * @throws UserError when it no longer exists
 */
export function standing({ mandates }: Snapshot, before: Found): Found {
  const { document, id } = before.mandate
  const mandate = mandates.find(
    tracked => tracked.id === id && tracked.document.file === document.file,
  )
  const action = mandate?.actions.find(other => other.id === before.action?.id)
  return mandate && (action !== undefined || before.action === undefined)
    ? { mandate, action }
    : fail('edit-refused', { file: document.file, reason: 'no-such-place' })
}

/**
 * The record must still be as the person saw it.
 *
 * @throws UserError when it is not
 */
function refuseOther(shown: Found, now: Found): void {
  const [was, is] = [shown, now].map(({ mandate }) =>
    JSON.stringify({ ...mandate.mandate, index: undefined }),
  )
  if (was !== is) fail('recorded-meanwhile', { what: idOf(shown), now: undefined })
}

/** Reports what was written. If the report fails, the error must not say that nothing was written. */
export function reportWritten(io: Io, lines: readonly string[], file: string): void {
  try {
    io.out(lines)
  } catch (error) {
    if (!(error instanceof UserError) || error.failure.kind !== 'output-failed') throw error
    fail('written-untold', { file, reason: error.failure.values.reason })
  }
}

/**
 * Who records the change: `--by`, otherwise `MANDATES_BY`, otherwise the user's name in git.
 *
 * @throws UserError when none of them is set
 */
export function reporter(io: Io, folder: string, by: string | undefined): string {
  return (
    by ??
    (io.env['MANDATES_BY']?.trim() || undefined) ??
    userName(io, folder) ??
    fail('no-name', {})
  )
}
