// show: shows one mandate or action in full.
import { Command } from 'commander'
import { findById } from '../../query/find.ts'
import { historyOf, wholeHistoryOf } from '../../tracking/history.ts'
import { whole } from '../../view/parts/control-codes.ts'
import { actionText, mandateText } from '../../view/pages/show.ts'
import { showJson } from '../../view/data/show.ts'
import { ARGUMENTS, COMMAND_SUMMARIES, SHOW_OPTIONS } from '../../words/help.ts'
import { titleIn } from '../../view/parts/texts.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { withLinks } from '../../terminal/links.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import { foundIn, openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import {
  MANDATE_OR_ACTION,
  oneOf,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'

const FORMATS = ['text', 'json'] as const

interface ShowOptions {
  readonly id: string
  readonly format: (typeof FORMATS)[number]
  readonly history: boolean
  readonly internal: boolean
}

export function showCommand({ io, language, end }: Invocation): Command {
  const command = new Command('show')
    .description(COMMAND_SUMMARIES.show[language])
    .addArgument(valueArgument('<id>', ARGUMENTS.id[language], MANDATE_OR_ACTION))
    .addOption(valueOption('-f, --format <format>', SHOW_OPTIONS.format[language], oneOf(FORMATS)))
    .option('--history', SHOW_OPTIONS.history[language])
    .option('--internal', SHOW_OPTIONS.internal[language])
  command.action(
    async (id: string, input: { format?: string; history?: boolean; internal?: boolean }) => {
      const format = choice('--format', input.format ?? 'text', FORMATS)
      const { history = false, internal = false } = input
      end(
        await runShow(io, sharedOptions(command, io, language), { id, format, history, internal }),
      )
    },
  )
  return describeHelp(command, language, [
    'mandates show 5g',
    'mandates show ACM-2018-AZER/5b.1 --lang ar',
    'mandates show 5d --as-of 2019-02-01 --format json',
  ])
}

/** @returns the exit code */
async function runShow(io: Io, shared: Shared, options: ShowOptions): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const snapshot = await archive.naming([options.id], shared.day)
  const found = foundIn(archive, () => findById(snapshot, options.id, titleIn(shared.language)))
  const { mandate, action } = found
  const read = options.history ? wholeHistoryOf : historyOf
  const { internal } = options
  const view = await withLinks(io, { ...shared.view, internal }, archive.folder)
  if (options.format === 'json')
    io.page(whole(showJson(found, snapshot, read, internal)), view.language)
  else if (action) io.page(actionText(mandate, action, snapshot, view, read), view.language)
  else io.page(mandateText(mandate, snapshot, view, read), view.language)
  return reportUnreadable(io, shared, archive)
}
