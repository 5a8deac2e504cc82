// merge-driver: merges three versions of a record by meaning. Git calls it.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { readVersion } from '../../files/read.ts'
import { writeNewFiles } from '../../files/write.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { DRIVER_ARGUMENTS, conflictsLeft } from '../../words/git-setup.ts'
import { DONE, PROBLEMS_FOUND } from '../../base/exit-codes.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { sharedOptions, type Shared } from '../../command-line/options.ts'
import { FILE, OWN_WORDS, valueArgument, valueOption } from '../../command-line/value-kinds.ts'

/** Git's default. */
const MARKER_SIZE = 7

interface Files {
  readonly base: string
  readonly ours: string
  readonly theirs: string
  /** The path of the record. Git's names for the versions are temporary files. */
  readonly path: string
  readonly markerSize: number
}

export function mergeDriverCommand({ io, language, end }: Invocation): Command {
  const command = new Command('merge-driver')
    .description(COMMAND_SUMMARIES['merge-driver'][language])
    .addArgument(valueArgument('<base>', DRIVER_ARGUMENTS.base[language], FILE))
    .addArgument(valueArgument('<ours>', DRIVER_ARGUMENTS.ours[language], FILE))
    .addArgument(valueArgument('<theirs>', DRIVER_ARGUMENTS.theirs[language], FILE))
    .addArgument(valueArgument('[path]', DRIVER_ARGUMENTS.path[language], FILE))
    .addOption(
      valueOption('--marker-size <number>', DRIVER_ARGUMENTS.markerSize[language], OWN_WORDS),
    )
  command.action(
    async (
      base: string,
      ours: string,
      theirs: string,
      path: string | undefined,
      { markerSize = '' }: { markerSize?: string },
    ) => {
      const size = /^[1-9]\d{0,2}$/.test(markerSize) ? Number(markerSize) : MARKER_SIZE
      const files = { base, ours, theirs, path: path ?? ours, markerSize: size }
      end(await runMergeDriver(io, sharedOptions(command, io, language), files))
    },
  )
  return describeHelp(command, language, ['mandates git-setup'])
}

/**
 * @returns the exit code: 0 when merged, 1 when conflicts were marked
 * @throws UserError when neither is possible; our version is then unchanged
 */
async function runMergeDriver(io: Io, shared: Shared, files: Files): Promise<number> {
  const { mergeRecords } = await import('../../merge/merge-records.ts')
  const { path, markerSize } = files
  const read = (file: string): { text: string; mark: string } => {
    const content = readVersion(io.cwd, file)
    if ('fault' in content) return fail('cannot-merge', { path })
    return { text: content.text, mark: content.byteOrderMark ? '\ufeff' : '' }
  }
  const [base, ours, theirs] = [read(files.base), read(files.ours), read(files.theirs)]
  const versions = { base: base.text, ours: ours.text, theirs: theirs.text }
  const merged = mergeRecords(versions, { size: markerSize, ours: 'ours', theirs: 'theirs' })
  if (!merged) return fail('cannot-merge', { path })
  const { text, clashes } = merged
  if (clashes > 0) io.err([conflictsLeft[shared.language](path, clashes)])
  const mark = ours.mark === base.mark ? theirs.mark : ours.mark
  // The write comes last, so that any earlier failure leaves our version unchanged for git to merge.
  writeNewFiles(io.cwd, [{ name: files.ours, content: mark + text }], true)
  return clashes > 0 ? PROBLEMS_FOUND : DONE
}
