// Makes a change of record files, or shows it, and reports what was written. Every recording command ends here.
import type { Archive } from '../archive/archive.ts'
import type { RecordsNow } from '../archive/current-records.ts'
import { DONE } from '../base/exit-codes.ts'
import { fail, UserError } from '../base/user-error.ts'
import type { Shared } from '../command-line/options.ts'
import { reportUnknownFields, undoStoreFor } from '../command-line/records.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Change } from '../edit/change.ts'
import { pathFrom } from '../files/find-records.ts'
import type { Committing } from '../git/commit/commit.ts'
import type { Io } from '../terminal/io.ts'
import { diffText, dryRunRemark, previewText } from '../view/pages/updated.ts'
import { judgedAgain } from './refusals.ts'

export interface RecordingInput {
  readonly dryRun?: boolean
  /** Whether the change is shown to a person who will be asked to confirm it. Nothing is written. */
  readonly preview?: boolean
  /** Whether a person answered questions about the records. They must then be unchanged when they are written. */
  readonly answered?: boolean
  readonly commit?: boolean | undefined
}

/** The changes of each file. */
export type Changes = ReadonlyMap<string, readonly Change[]>

/** The files that were written, relative to the current folder, and whether they were committed. */
export interface Outcome {
  readonly files: readonly string[]
  readonly outcome: 'written' | 'committed'
}

export interface FileChange {
  readonly archive: Archive
  /** The files that are changed, and those that the change depends on. All of them are locked. */
  readonly files: readonly string[]
  /** What is changed, for messages: an id, or a few words. */
  readonly what: string
  /**
   * Decides on the changes under the locks, for the records as they are then. The caller has already accepted the change
   * for the records that it read.
   *
   * @throws UserError when a rule is broken, or the input names something that the records no longer have
   */
  readonly plan: (now: RecordsNow) => Changes
  /** Judges what the files would say. @throws UserError when nothing must be written */
  readonly judge?: (changed: readonly ChangedFile[]) => void
  /** The commit message. */
  readonly message: (changed: readonly ChangedFile[]) => string
  readonly report: (outcome: Outcome, changed: readonly ChangedFile[]) => readonly string[]
}

/**
 * Makes the change, or shows it.
 *
 * @returns the exit code
 * @throws UserError when nothing would change, or a rule is broken; with exit code 75 if it is broken only because
 *   another command wrote meanwhile
 */
export async function makeChange(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  { archive, files, what, plan, judge = () => undefined, message, report }: FileChange,
): Promise<number> {
  // These load the YAML library, which is needed only for writing.
  const { changeFiles } = await import('../edit/change-file.ts')
  const { recordsNow } = await import('../archive/current-records.ts')
  const commit = await commitOf(io, archive.folder, input, message)
  const isShown = input.dryRun === true || input.preview === true
  const changed = changeFiles(
    archive.folder,
    files,
    held => judgedAgain(what, () => plan(recordsNow(archive, held))),
    {
      undo: undoStoreFor(io, archive.folder),
      dryRun: isShown,
      ready: written => {
        judge(written)
        return commit?.ready(written) ?? (() => undefined)
      },
    },
  )
  if (changed.length === 0) fail('nothing-to-change', { what })
  const pathOf = ({ file }: ChangedFile): string => pathFrom(io.cwd, archive.folder, file)
  if (isShown) {
    judge(changed)
    commit?.judge(changed)
    const text = input.preview ? previewText : diffText
    if (!input.preview && !shared.quiet) io.err(dryRunRemark(shared.view))
    const pages = changed.map(each => text(pathOf(each), each.before, each.after, shared.view))
    io.out(pages.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])))
  } else if (!shared.quiet) {
    const outcome = input.commit ? 'committed' : 'written'
    const paths = changed.map(pathOf)
    reportWritten(io, report({ files: paths, outcome }, changed), paths[0] ?? '')
    const written = new Set(changed.map(({ file }) => file))
    const unread = archive.problems.filter(({ file }) => written.has(file))
    await reportUnknownFields(io, shared, unread)
  }
  if (!input.preview) commit?.report(shared)
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

/** Reports what was written. If the report fails, the error must not say that nothing was written. */
export function reportWritten(io: Io, lines: readonly string[], file: string): void {
  try {
    io.out(lines)
  } catch (error) {
    if (!(error instanceof UserError) || error.failure.kind !== 'output-failed') throw error
    fail('written-untold', { file, reason: error.failure.values.reason })
  }
}

/** Joins changes of several things by the files that they are in. */
export function changesByFile(
  planned: readonly (readonly [file: string, changes: readonly Change[]])[],
): Changes {
  const found = new Map<string, Change[]>()
  for (const [file, changes] of planned) found.set(file, [...(found.get(file) ?? []), ...changes])
  return found
}
