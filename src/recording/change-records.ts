// Changes what the records say, other than by a dated entry: fields, ids, meetings, departments.
// The rules of `check` judge the change, and it is made in all of its files or in none.
import type { Archive } from '../archive/archive.ts'
import { DONE } from '../base/exit-codes.ts'
import { fail } from '../base/user-error.ts'
import type { Shared } from '../command-line/options.ts'
import { undoStoreFor } from '../command-line/records.ts'
import type { ChangedFile } from '../edit/change-file.ts'
import type { Change } from '../edit/change.ts'
import { pathFrom } from '../files/find-records.ts'
import type { Records } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { diffText, dryRunRemark, previewText } from '../view/pages/updated.ts'
import { commitOf, reportWritten, type RecordingInput } from './record.ts'
import { afterOf, currently, isOther } from './records-after.ts'
import { judgedAgain } from './refusals.ts'

/** The changes of each file. */
export type Changes = ReadonlyMap<string, readonly Change[]>

export interface RecordsChange {
  readonly archive: Archive
  /** The records as they were read. */
  readonly records: Records
  /** The files that are changed, and those that the change depends on. All of them are locked. */
  readonly files: readonly string[]
  /** What is changed, for messages: an id, or a few words. */
  readonly what: string
  /**
   * Decides on the changes for the current records. It is called twice: before the locks are taken, and under them.
   *
   * @throws UserError when a rule is broken, or the input names something that the records no longer have
   */
  readonly plan: (now: Records) => Changes
  /** The commit message. */
  readonly message: string
  readonly report: (outcome: Outcome, before: Records, after: Records) => readonly string[]
}

/** The files that were written, relative to the current folder, and whether they were committed. */
export interface Outcome {
  readonly files: readonly string[]
  readonly outcome: 'written' | 'committed'
}

/**
 * Makes the change, or shows it.
 *
 * @returns the exit code
 * @throws UserError when nothing would change, or an error would be in the records that was not there before
 */
export async function changeRecords(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  change: RecordsChange,
): Promise<number> {
  const { archive, records, plan, what, message, report } = change
  if (isEmpty(plan(records))) fail('nothing-to-change', { what })
  const { changeFiles } = await import('../edit/change-file.ts')
  const { recordsNow } = await import('../archive/current-records.ts')
  const { refuseNewErrors } = await import('./refuse-new-errors.ts')
  const commit = await commitOf(io, archive.folder, input, () => message)
  let before = records
  const isShown = input.dryRun === true || input.preview === true
  const changed = changeFiles(
    archive.folder,
    change.files,
    held =>
      judgedAgain(what, () => {
        before = currently(records, recordsNow(archive, held))
        // A person who answered questions decided on the records as they were shown.
        if (input.answered && change.files.some(file => isOther(file, records, before)))
          fail('recorded-meanwhile', { what, now: undefined })
        return plan(before)
      }),
    {
      undo: undoStoreFor(io, archive.folder),
      dryRun: isShown,
      ready: files => {
        refuseNewErrors(before, files, io.today())
        return commit?.ready(files) ?? (() => undefined)
      },
    },
  )
  if (isShown) refuseNewErrors(before, changed, io.today())
  if (changed.length === 0) fail('nothing-to-change', { what })
  const shownFile = ({ file }: ChangedFile): string => pathFrom(io.cwd, archive.folder, file)
  if (isShown) {
    commit?.judge(changed)
    const text = input.preview ? previewText : diffText
    if (!input.preview && !shared.quiet) io.err(dryRunRemark(shared.view))
    const pages = changed.map(each => text(shownFile(each), each.before, each.after, shared.view))
    io.out(pages.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])))
  } else if (!shared.quiet) {
    const outcome = input.commit ? 'committed' : 'written'
    const files = changed.map(shownFile)
    const lines = report({ files, outcome }, before, afterOf(before, changed))
    reportWritten(io, lines, files[0] ?? '')
  }
  if (!input.preview) commit?.report(shared)
  return DONE
}

/** Joins changes of several things by the files that they are in. */
export function changesByFile(
  planned: readonly (readonly [file: string, changes: readonly Change[]])[],
): Changes {
  const found = new Map<string, Change[]>()
  for (const [file, changes] of planned) found.set(file, [...(found.get(file) ?? []), ...changes])
  return found
}

function isEmpty(changes: Changes): boolean {
  return [...changes.values()].every(({ length }) => length === 0)
}
