// open: hands a record to the user's editor, at its line, and checks it afterwards.
import { Command } from 'commander'
import { DONE } from '../../base/exit-codes.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { describeHelp } from '../../command-line/help.ts'
import { sharedOptions, type Shared } from '../../command-line/options.ts'
import { foundIn, openRecordsArchive } from '../../command-line/records.ts'
import { MANDATE_OR_ACTION, valueArgument } from '../../command-line/value-kinds.ts'
import { openPart } from '../../dialogues/open-record.ts'
import { findPart } from '../../recording/record-part.ts'
import type { Io } from '../../terminal/io.ts'
import { snapshotOf } from '../../tracking/snapshot.ts'
import { COMMAND_SUMMARIES, OPEN_ARGUMENTS } from '../../words/help.ts'

export function openCommand({ io, language, end }: Invocation): Command {
  const command = new Command('open')
    .description(COMMAND_SUMMARIES.open[language])
    .addArgument(valueArgument('<id>', OPEN_ARGUMENTS.id[language], MANDATE_OR_ACTION))
  command.action(async (id: string) => {
    end(await runOpen(io, sharedOptions(command, io, language), id))
  })
  return describeHelp(command, language, ['mandates open 5g', 'mandates open ACM-2018-AZER/5b.1'])
}

/** @returns the exit code */
async function runOpen(io: Io, shared: Shared, id: string): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const records = await archive.all()
  const snapshot = snapshotOf(records, shared.day)
  const part = foundIn(records, () => findPart(records, snapshot, id, shared.language))
  return (await openPart(io, shared, archive.folder, part)) ?? DONE
}
