// update: records what was done about an action or a mandate, with its evidence.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { STATUSES } from '../../base/vocabulary.ts'
import { ARGUMENTS, COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import { askerOf } from '../../dialogues/asker.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive } from '../../command-line/records.ts'
import {
  aMandate,
  DAY,
  EVIDENCE,
  MANDATE_OR_ACTION,
  MOMENT,
  nameOf,
  oneOf,
  OWN_WORDS,
  several,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { findTarget, recordUpdate, type UpdateInput } from '../../recording/update.ts'

export function updateCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof UPDATE_OPTIONS): string => UPDATE_OPTIONS[key][language]
  const command = new Command('update')
    .description(COMMAND_SUMMARIES.update[language])
    .addArgument(valueArgument('[id]', ARGUMENTS.asked[language], MANDATE_OR_ACTION))
    .addOption(valueOption('-s, --status <status>', say('status'), oneOf(STATUSES, STATUS_LABELS)))
    .addOption(valueOption('--note <text>', say('note'), OWN_WORDS))
    .addOption(valueOption('-e, --evidence <ref>', say('evidence'), several(EVIDENCE)))
    .addOption(valueOption('--date <date>', say('date'), DAY))
    .addOption(valueOption('--by <name>', say('by'), OWN_WORDS))
    .addOption(valueOption('--decided-by <meeting>', say('decidedBy'), nameOf('meeting')))
    .addOption(valueOption('--superseded-by <id>', say('supersededBy'), aMandate('any')))
    .addOption(valueOption('--for <meeting>', say('for'), MOMENT))
    .option('--internal', say('internal'))
  addRecordingOptions(command, language)
  command.action(async (id: string | undefined, input: UpdateInput) => {
    end(await runUpdate(io, recordingOptions(command, io, language), id, input))
  })
  return describeHelp(command, language, [
    'mandates update 5b.1 --status implemented --date 2018-10-05 --evidence note-verbale:NV/2018/412',
    'mandates update 5a.1 --status in-progress --note "Raised with two counterparts" --dry-run',
  ])
}

/** @returns the exit code */
async function runUpdate(
  io: Io,
  shared: Shared,
  id: string | undefined,
  input: UpdateInput,
): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const asker = input.status === undefined ? askerOf(io, shared) : undefined
  if (asker) {
    const { askUpdate } = await import('../../dialogues/update.ts')
    return askUpdate(asker, archive, id, input)
  }
  const named = id ?? fail('missing-argument', { command: 'update', argument: 'id' })
  const reach = input.supersededBy === undefined ? 'alone' : 'all'
  return recordUpdate(io, shared, input, await findTarget(io, shared, archive, named, reach))
}
