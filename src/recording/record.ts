// What all commands that change a record share: find the mandate, judge and make the change, say what was done.
import type { Archive } from '../archive/archive.ts'
import type { Facts } from '../archive/now.ts'
import { fail, UserError } from '../base/user-error.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Change } from '../edit/edit-record.ts'
import { pathFrom } from '../files/find.ts'
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
import { foundIn, openRecordsArchive, reportUnknownFields } from '../command-line/records.ts'
import { judgedAgain } from './refusals.ts'

export interface RecordingInput {
  readonly dryRun?: boolean
  /** Shown to a person who is asked about it next; nothing is written. */
  readonly preview?: boolean
  /** Whether a person answered on what was read: it has to be the same still when it is changed. */
  readonly answered?: boolean
  readonly commit?: boolean | undefined
}

/** The records, and the mandate in them that was named. */
export interface OnMandate {
  readonly archive: Archive
  readonly snapshot: Snapshot
  readonly mandate: Tracked
}

/** @throws UserError for an id that names nothing, several, or an action */
export async function findMandate(io: Io, shared: Shared, id: string): Promise<OnMandate> {
  const archive = await openRecordsArchive(io, shared)
  const snapshot = await archive.naming([id], io.today())
  const found: Found = foundIn(archive, () =>
    findById(snapshot.mandates, id, titleIn(shared.language)),
  )
  if (found.action) return fail('needs-mandate', { id: found.action.id })
  return { archive, snapshot, mandate: found.mandate }
}

/** A change, and how it is told of once it is made. */
export interface Recording {
  readonly archive: Archive
  /** The records as they were read. */
  readonly snapshot: Snapshot
  /** The mandate or action that is changed, as it was read. */
  readonly found: Found
  /** Other record files that the judgement rests on: no other command writes them meanwhile. */
  readonly besides?: readonly string[] | undefined
  /**
   * What is to be done, for the records as they stand. The same function judges twice: before anything is locked, so
   * that a person is told early, and inside the lock, on what then stands there.
   *
   * @throws UserError for what the rules refuse, and for names that the records do not know any more
   */
  readonly judge: (found: Found, snapshot: Snapshot, facts: Facts) => Change
  /** For git, when the file is committed. */
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
 * @throws UserError for what the rules refuse; with exit code 75 where they did not before another command wrote
 */
export async function record(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  recording: Recording,
): Promise<number> {
  const { archive, snapshot, found, message, report } = recording
  recording.judge(found, snapshot, archive)
  // With them comes the YAML library, which nothing needs before there is something to write.
  const { changeFiles } = await import('../edit/change-file.ts')
  const { recordsNow } = await import('../archive/now.ts')
  const { file } = found.mandate.document
  let stands: { readonly facts: Facts; readonly snapshot: Snapshot } = { facts: archive, snapshot }
  const afterOf = (document: SourceDocument): Found =>
    standing(withDocuments(stands.snapshot, stands.facts, [document]), found)
  const commit = await commitOf(io, archive.folder, input, ([changed]) =>
    message(changed ? afterOf(changed.document) : found),
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
        return new Map([[file, [recording.judge(before, stands.snapshot, now)]]])
      }),
    { dryRun: input.dryRun ?? input.preview, ready: commit?.ready },
  )
  if (!changed) return DONE
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
    reportWritten(
      io,
      report({ file: shownFile, outcome }, before, afterOf(changed.document)),
      shownFile,
    )
    const unread = archive.problems.filter(problem => problem.file === file)
    await reportUnknownFields(io, shared, unread)
  }
  commit?.report(shared)
  return DONE
}

/** How the change is committed; undefined where it is not to be. What it takes is loaded only then. */
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

/** What was found before, as it stands now. @throws UserError when it is no longer there */
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

/** What a person was shown has to be what stands there still. @throws UserError when it is not */
function refuseOther(shown: Found, now: Found): void {
  const [was, is] = [shown, now].map(({ mandate }) =>
    JSON.stringify({ ...mandate.mandate, index: undefined }),
  )
  if (was !== is) fail('recorded-meanwhile', { what: idOf(shown), now: undefined })
}

/** Says what was written; where that cannot be said, not that nothing was. */
export function reportWritten(io: Io, lines: readonly string[], file: string): void {
  try {
    io.out(lines)
  } catch (error) {
    if (!(error instanceof UserError) || error.failure.kind !== 'output-failed') throw error
    fail('written-untold', { file, reason: error.failure.values.reason })
  }
}

/** Who records it: as given, or as `MANDATES_BY` or git names the user. @throws UserError when none of them does */
export function reporter(io: Io, folder: string, by: string | undefined): string {
  return (
    by ??
    (io.env['MANDATES_BY']?.trim() || undefined) ??
    userName(io, folder) ??
    fail('no-name', {})
  )
}
