// review: shows outstanding, stale or overdue mandates one by one to a user at a terminal.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { RESTART_OPTION } from '../../words/review.ts'
import { askerOf } from '../../dialogues/asker.ts'
import { commandLine } from '../../command-line/copyable.ts'
import { addFilterOptions, filterArguments, type FilterInput } from '../../command-line/filters.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { recordingOptions, type Shared } from '../../command-line/options.ts'

interface ReviewInput extends FilterInput {
  readonly restart?: boolean
}

export function reviewCommand({ io, language, end }: Invocation): Command {
  const command = addFilterOptions(
    new Command('review').description(COMMAND_SUMMARIES.review[language]),
    language,
  ).option('--restart', RESTART_OPTION[language])
  command.action(async (input: ReviewInput) => {
    end(await runReview(io, recordingOptions(command, io, language), input))
  })
  return describeHelp(command, language, [
    'mandates review --overdue',
    'mandates review --stale --search tourism',
  ])
}

/** @returns the exit code */
async function runReview(
  io: Io,
  shared: Shared,
  { restart, ...filter }: ReviewInput,
): Promise<number> {
  const asker = askerOf(io, shared)
  if (!asker) {
    const instead = commandLine(io, ['mandates', 'list', ...filterArguments(filter)])
    return fail('needs-terminal', { command: 'mandates review', instead })
  }
  const { review } = await import('../../dialogues/review.ts')
  return review(asker, filter, restart ? 'again' : 'where it was left')
}
