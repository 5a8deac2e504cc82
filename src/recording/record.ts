// Records something about one mandate or action: finds it, and judges the change on the records as they are.
import type { Archive } from '../archive/archive.ts'
import type { Facts } from '../archive/current-records.ts'
import { fail } from '../base/user-error.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Change } from '../edit/change.ts'
import type { Recorder } from './kept-changes.ts'
import { findById, idOf, type Found } from '../query/find.ts'
import { withDocuments, type Snapshot, type Tracked } from '../tracking/snapshot.ts'
import { titleIn } from '../view/parts/texts.ts'
import { userName } from '../git/repository.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'
import { foundIn, openRecordsArchive } from '../command-line/records.ts'
import { makeChange, type RecordingInput } from './make-change.ts'

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
  const found: Found = foundIn(archive, () => findById(snapshot, id, titleIn(shared.language)))
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

/** Makes the change, or shows it. @returns the exit code */
export async function record(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  { archive, snapshot, found, besides = [], judge, message, report }: Recording,
): Promise<number> {
  judge(found, snapshot, archive)
  const { file } = found.mandate.document
  let stands: { readonly facts: Facts; readonly snapshot: Snapshot } = { facts: archive, snapshot }
  let before = found
  const afterOf = ([changed]: readonly ChangedFile[]): Found => {
    const document = changed?.content.document
    return document === undefined
      ? before
      : standing(withDocuments(stands.snapshot, stands.facts, [document]), found)
  }
  return makeChange(io, shared, input, {
    archive,
    files: [file, ...besides],
    what: idOf(found),
    plan: now => {
      stands = { facts: now, snapshot: withDocuments(snapshot, now, now.documents, now.files) }
      before = standing(stands.snapshot, found)
      if (input.answered) refuseOther(found, before)
      return new Map([[file, [judge(before, stands.snapshot, now)].flat()]])
    },
    message: changed => message(afterOf(changed)),
    report: ({ files: [written = file], outcome }, changed) =>
      report({ file: written, outcome }, before, afterOf(changed)),
  })
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

/**
 * Who records the change: `--by`, otherwise `MANDATES_BY`, otherwise the user's name in git.
 *
 * @throws UserError when none of them is set
 */
export function reporter(io: Io, folder: string, by: string | undefined): string {
  return by ?? knownName(io, folder) ?? fail('no-name', {})
}

/** Who changes something other than by a dated entry, and on which day. Nobody has to have a name for this. */
export function recorderOf(io: Io, folder: string, by?: string): Recorder {
  let known: readonly [name: string | undefined] | undefined
  return {
    date: io.today(),
    // git is asked only if the name is written somewhere.
    get by() {
      known ??= [by ?? knownName(io, folder)]
      return known[0]
    },
  }
}

function knownName(io: Io, folder: string): string | undefined {
  return (io.env['MANDATES_BY']?.trim() || undefined) ?? userName(io, folder)
}
