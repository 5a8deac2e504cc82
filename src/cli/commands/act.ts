// act: records an action that the secretariat plans for a mandate.
import { Command } from 'commander'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { ACT_WORDS, MANDATE_ARGUMENT } from '../../words/recording.ts'
import { recordAction, type ActInput } from '../../recording/act.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { findMandate } from '../../recording/record.ts'
import {
  aMandate,
  DAY,
  nameOf,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'

export function actCommand({ io, language, end }: Invocation): Command {
  const command = new Command('act')
    .description(COMMAND_SUMMARIES.act[language])
    .addArgument(valueArgument('<mandate>', MANDATE_ARGUMENT[language], aMandate('outstanding')))
    .addArgument(valueArgument('<title>', ACT_WORDS.title[language], OWN_WORDS))
    .addOption(valueOption('--target <date>', ACT_WORDS.target[language], DAY))
    .addOption(
      valueOption('--department <id>', ACT_WORDS.department[language], nameOf('department')),
    )
  addRecordingOptions(command, language)
  command.action(async (id: string, title: string, input: ActInput) => {
    end(await runAct(io, recordingOptions(command, io, language), id, { ...input, title }))
  })
  return describeHelp(command, language, [
    'mandates act 5c "Ask the States for a list of their national measures" --target 2018-12-15',
    'mandates act 5g "Draft the report" --department cabinet --dry-run',
  ])
}

/** @returns the exit code */
async function runAct(io: Io, shared: Shared, id: string, input: ActInput): Promise<number> {
  return recordAction(io, shared, input, await findMandate(io, shared, id))
}
