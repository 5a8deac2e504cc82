// undo: takes back the last change that this program wrote on this machine.
import { Command } from 'commander'
import { DONE } from '../../base/exit-codes.ts'
import { fail } from '../../base/user-error.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { undoStoreFor } from '../../command-line/records.ts'
import { askerOf } from '../../dialogues/asker.ts'
import { isYes } from '../../dialogues/keys.ts'
import { findRecordsFolder, pathFrom } from '../../files/find-records.ts'
import { reportWritten } from '../../recording/make-change.ts'
import { committable, lastUndoable, takeBack, type Undoable } from '../../recording/undo.ts'
import type { Io } from '../../terminal/io.ts'
import { undoneText, undoPreview } from '../../view/pages/undo.ts'
import { dryRunRemark } from '../../view/pages/updated.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { commaList } from '../../words/isolate.ts'
import { STILL_IN_HISTORY, UNDO_WORDS } from '../../words/undo.ts'

interface UndoInput {
  readonly yes?: boolean
  readonly dryRun?: boolean
  readonly commit?: boolean
}

export function undoCommand({ io, language, end }: Invocation): Command {
  const command = new Command('undo')
    .description(COMMAND_SUMMARIES.undo[language])
    .option('-y, --yes', UNDO_WORDS.yes[language])
  addRecordingOptions(command, language)
  command.action(async (input: UndoInput) => {
    end(await runUndo(io, recordingOptions(command, io, language), input))
  })
  return describeHelp(command, language, ['mandates undo --dry-run', 'mandates undo --yes'])
}

/** @returns the exit code */
async function runUndo(io: Io, shared: Shared, input: UndoInput): Promise<number> {
  const { language, quiet, view } = shared
  const folder = findRecordsFolder(shared.records, io.cwd)
  const store = undoStoreFor(io, folder)
  const last = lastUndoable(folder, store)
  if (!last) {
    io.out([UNDO_WORDS.nothing[language]])
    return DONE
  }
  const files = last.files.map(each => ({ ...each, file: pathFrom(io.cwd, folder, each.file) }))
  const commit = input.commit ? await committingUndo(io, folder, last) : undefined
  if (input.dryRun) {
    commit?.judge(last.files.flatMap(committable))
    if (!quiet) io.err(dryRunRemark(view))
    io.page(undoPreview(files, view), language)
    commit?.report(shared)
    return DONE
  }
  const asker = input.yes ? undefined : askerOf(io, shared)
  if (asker) {
    io.out(undoPreview(files, view))
    const question = { message: UNDO_WORDS.question[language], initial: 'yes' } as const
    if (!(await isYes(asker, question))) fail('cancelled', {})
  }
  const isInHistory = !quiet && !input.commit && (await isCommitted(io, folder, last))
  takeBack(folder, store, last, commit?.ready)
  if (quiet) return DONE
  const shown = asker
    ? []
    : undoPreview(
        files.filter(({ before }) => before),
        view,
      )
  reportWritten(
    io,
    [...shown, ...undoneText(files, input.commit ? 'committed' : 'written', view)],
    commaList(
      files.map(({ file }) => file),
      language,
    ),
  )
  if (isInHistory) io.err([STILL_IN_HISTORY[language]])
  commit?.report(shared)
  return DONE
}

/** How the restored files are committed. @throws UserError for a file that would be removed */
async function committingUndo(io: Io, folder: string, { files }: Undoable) {
  const created = files.find(({ before }) => before === undefined)
  if (created) fail('removal-uncommitted', { file: pathFrom(io.cwd, folder, created.file) })
  const { committing } = await import('../../git/commit/commit.ts')
  return committing(io, folder, () => `undo: ${files.map(({ file }) => file).join(', ')}`)
}

/** Whether the last commit has the change. */
async function isCommitted(io: Io, folder: string, { files }: Undoable): Promise<boolean> {
  const { isInLastCommit } = await import('../../git/commit/entries.ts')
  return files.some(({ file }) => isInLastCommit(io, folder, file))
}
