// What all commands that change a record share: find the mandate, show or make the change, say what was done.
import type { Command } from 'commander'
import type { Archive } from '../archive/archive.ts'
import type { Language } from '../base/language.ts'
import { fail, UserError } from '../base/user-error.ts'
import type { Change } from '../edit/edit-record.ts'
import { pathFrom } from '../files/find.ts'
import { findById, type Found } from '../query/find.ts'
import type { SourceDocument } from '../records/types.ts'
import type { AsOf, Tracked } from '../tracking/as-of.ts'
import { diffText, dryRunRemark, previewText } from '../view/updated.ts'
import { titleIn } from '../view/texts.ts'
import { RECORDING_OPTIONS } from '../words/recording.ts'
import { DONE } from './exit-codes.ts'
import { commitFile, userName } from './git.ts'
import type { Io } from './io.ts'
import type { Shared } from './options.ts'
import { foundIn, openRecordsArchive } from './records.ts'

export interface RecordingInput {
  readonly dryRun?: boolean
  /** Shown to a person who is asked about it next; nothing is written. */
  readonly preview?: boolean
  readonly commit?: boolean
}

export function addRecordingOptions(command: Command, language: Language): Command {
  return command
    .option('-n, --dry-run', RECORDING_OPTIONS.dryRun[language])
    .option('--commit', RECORDING_OPTIONS.commit[language])
}

/** The records, and the mandate in them that was named. */
export interface OnMandate {
  readonly archive: Archive
  readonly state: AsOf
  readonly mandate: Tracked
}

/** @throws UserError for an id that names nothing, several, or an action */
export async function findMandate(io: Io, shared: Shared, id: string): Promise<OnMandate> {
  const archive = await openRecordsArchive(io, shared)
  const state = await archive.naming([id], io.today())
  const found: Found = foundIn(archive, () =>
    findById(state.mandates, id, titleIn(shared.language)),
  )
  if (found.action) return fail('needs-mandate', { id: found.action.id })
  return { archive, state, mandate: found.mandate }
}

/** A change, and how it is told of once it is made. */
export interface Recording {
  readonly archive: Archive
  /** The record file, below the records folder. */
  readonly file: string
  readonly plan: (document: SourceDocument) => Change
  /** For git, when the file is committed. */
  readonly message: string
  readonly told: (
    document: SourceDocument,
    file: string,
    outcome: 'written' | 'committed',
  ) => readonly string[]
}

/**
 * Makes the change, or shows it.
 *
 * @returns the exit code
 */
export async function record(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  recording: Recording,
): Promise<number> {
  // With it comes the YAML library, which nothing needs before there is something to write.
  const { changeFile } = await import('../edit/change-file.ts')
  const { archive, file, plan, message, told } = recording
  const changed = changeFile(
    archive.folder,
    file,
    document => [plan(document)],
    input.dryRun ?? input.preview ?? false,
  )
  const shownFile = pathFrom(io.cwd, archive.folder, file)
  if (input.preview) {
    io.out(previewText(shownFile, changed.before, changed.after, shared.view))
    return DONE
  }
  if (input.dryRun) {
    if (!shared.quiet) io.err(dryRunRemark(shared.view))
    io.out(diffText(shownFile, changed.before, changed.after, shared.view))
    return DONE
  }
  if (input.commit) commitFile(io, archive.folder, file, message)
  if (!shared.quiet) {
    const text = told(changed.document, shownFile, input.commit ? 'committed' : 'written')
    tellWritten(io, text, shownFile)
  }
  return DONE
}

/** Says what was written; where that cannot be said, not that nothing was. */
export function tellWritten(io: Io, lines: readonly string[], file: string): void {
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
