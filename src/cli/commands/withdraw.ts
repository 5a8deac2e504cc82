// withdraw: an entry that was recorded by mistake is taken back, with the reason.
import { Command } from 'commander'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive } from '../../command-line/records.ts'
import {
  DAY,
  MANDATE_OR_ACTION,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { findTarget } from '../../recording/update.ts'
import { recordWithdrawal, type WithdrawInput } from '../../recording/withdraw.ts'
import type { Io } from '../../terminal/io.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { WITHDRAW_WORDS } from '../../words/recording.ts'

export function withdrawCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof WITHDRAW_WORDS): string => WITHDRAW_WORDS[key][language]
  const command = new Command('withdraw')
    .description(COMMAND_SUMMARIES.withdraw[language])
    .addArgument(valueArgument('<id>', say('subject'), MANDATE_OR_ACTION))
    .addOption(valueOption('--reason <text>', say('reason'), OWN_WORDS))
    .addOption(valueOption('--entry <date>', say('entry'), DAY))
    .addOption(valueOption('--evidence <ref>', say('evidence'), OWN_WORDS))
    .addOption(valueOption('--by <name>', say('by'), OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: WithdrawInput) => {
    end(await runWithdraw(io, recordingOptions(command, io, language), id, input))
  })
  return describeHelp(command, language, [
    'mandates withdraw 5b.1 --reason "Recorded for the wrong action"',
    'mandates withdraw 5b.1 --entry 2018-10-05 --reason "The letter had another number" --dry-run',
  ])
}

/** @returns the exit code */
async function runWithdraw(
  io: Io,
  shared: Shared,
  id: string,
  input: WithdrawInput,
): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const { snapshot, found } = await findTarget(io, shared, archive, id, 'alone')
  return recordWithdrawal(io, shared, input, { archive, snapshot, found })
}
