// withdraw: an entry that was recorded by mistake is taken back, with the reason.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { foundIn, openRecordsArchive } from '../../command-line/records.ts'
import {
  DAY,
  MANDATE_OR_ACTION,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { findById, type Found } from '../../query/find.ts'
import { moveEntry } from '../../recording/move-entry.ts'
import { findTarget } from '../../recording/update.ts'
import { recordWithdrawal, type WithdrawInput } from '../../recording/withdraw.ts'
import type { Io } from '../../terminal/io.ts'
import { snapshotOf } from '../../tracking/snapshot.ts'
import { titleIn } from '../../view/parts/texts.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { WITHDRAW_WORDS } from '../../words/recording.ts'

interface MoveInput {
  /** The mandate or action that the update belongs to. */
  readonly moveTo?: string
}

export function withdrawCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof WITHDRAW_WORDS): string => WITHDRAW_WORDS[key][language]
  const command = new Command('withdraw')
    .description(COMMAND_SUMMARIES.withdraw[language])
    .addArgument(valueArgument('<id>', say('subject'), MANDATE_OR_ACTION))
    .addOption(valueOption('--reason <text>', say('reason'), OWN_WORDS))
    .addOption(valueOption('--entry <date>', say('entry'), DAY))
    .addOption(valueOption('--evidence <ref>', say('evidence'), OWN_WORDS))
    .addOption(valueOption('--move-to <id>', say('moveTo'), MANDATE_OR_ACTION))
    .addOption(valueOption('--by <name>', say('by'), OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: WithdrawInput & MoveInput) => {
    end(await runWithdraw(io, recordingOptions(command, io, language), id, input))
  })
  return describeHelp(command, language, [
    'mandates withdraw 5b.1 --reason "Recorded for the wrong action"',
    'mandates withdraw 5b.1 --move-to 5a.1 --reason "It is about the other action" --dry-run',
    'mandates withdraw 5b.1 --entry 2018-10-05 --reason "The letter had another number" --dry-run',
  ])
}

/** @returns the exit code */
async function runWithdraw(
  io: Io,
  shared: Shared,
  id: string,
  { moveTo, ...input }: WithdrawInput & MoveInput,
): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  if (moveTo !== undefined) {
    if (input.evidence !== undefined) fail('not-together', { options: ['--evidence', '--move-to'] })
    const all = snapshotOf(await archive.all(), io.today())
    const found = (named: string): Found =>
      foundIn(archive, () => findById(all, named, titleIn(shared.language)))
    return moveEntry(io, shared, input, {
      archive,
      snapshot: all,
      from: found(id),
      to: found(moveTo),
    })
  }
  const { snapshot, found } = await findTarget(io, shared, archive, id, 'alone')
  return recordWithdrawal(io, shared, input, { archive, snapshot, found })
}
