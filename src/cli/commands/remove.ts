// remove: takes out a mandate or an action that is none. It stays in the file, marked, and counts for nothing.
import { Command } from 'commander'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import {
  MANDATE_OR_ACTION,
  OWN_WORDS,
  several,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { changeParts, findParts } from '../../recording/change-parts.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { planRemoval, removals, type RemovalInput } from '../../recording/remove.ts'
import { idOfPart } from '../../recording/record-part.ts'
import type { Io } from '../../terminal/io.ts'
import { takenText } from '../../view/pages/edited.ts'
import { REMOVE_WORDS } from '../../words/edit.ts'
import { isolate } from '../../words/isolate.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { WITHDRAW_WORDS } from '../../words/recording.ts'

type RemoveInput = RemovalInput & RecordingInput

export function removeCommand({ io, language, end }: Invocation): Command {
  const command = new Command('remove')
    .description(COMMAND_SUMMARIES.remove[language])
    .addArgument(valueArgument('<id...>', REMOVE_WORDS.ids[language], several(MANDATE_OR_ACTION)))
    .addOption(valueOption('--reason <text>', REMOVE_WORDS.reason[language], OWN_WORDS))
    .addOption(valueOption('--by <name>', WITHDRAW_WORDS.by[language], OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (ids: string[], input: RemoveInput) => {
    end(await runRemove(io, recordingOptions(command, io, language), ids, input))
  })
  return describeHelp(command, language, [
    'mandates remove 5g --reason "This paragraph asks the Member States, not us"',
    'mandates remove 5a.2 --reason "Added twice" --dry-run',
  ])
}

/** @returns the exit code */
async function runRemove(
  io: Io,
  shared: Shared,
  ids: readonly string[],
  input: RemoveInput,
): Promise<number> {
  const on = await findParts(io, shared, ids)
  const removalOf = removals(io, shared, on.archive.folder, input)
  return changeParts(io, shared, input, on, {
    command: 'remove',
    plan: (part, _now, snapshot) =>
      planRemoval(part, removalOf(part), snapshot, on.parts.map(idOfPart)),
    report: outcome =>
      takenText(
        on.parts.map(part => ({
          part,
          id: isolate(idOfPart(part), shared.language),
          lines: [input.reason ?? ''],
        })),
        { done: REMOVE_WORDS.done[shared.language], ...outcome },
        shared.view,
      ),
  })
}
