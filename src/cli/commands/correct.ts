// correct: an entry that was recorded with an error is withdrawn, and the right one stands in its place.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { ANSWERS, STATUSES } from '../../base/vocabulary.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive } from '../../command-line/records.ts'
import {
  aMandate,
  DAY,
  DEADLINE,
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
import { askerOf } from '../../dialogues/asker.ts'
import { recordCorrection, type CorrectInput } from '../../recording/correct.ts'
import { findTarget } from '../../recording/update.ts'
import type { Io } from '../../terminal/io.ts'
import { COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { ANSWER_LABELS, STATUS_LABELS } from '../../words/labels.ts'
import { CORRECT_WORDS, WITHDRAW_WORDS } from '../../words/recording.ts'

export function correctCommand({ io, language, end }: Invocation): Command {
  const update = (key: keyof typeof UPDATE_OPTIONS): string => UPDATE_OPTIONS[key][language]
  const say = (key: keyof typeof CORRECT_WORDS): string => CORRECT_WORDS[key][language]
  const command = new Command('correct')
    .description(COMMAND_SUMMARIES.correct[language])
    .addArgument(valueArgument('[id]', say('subject'), MANDATE_OR_ACTION))
    .addOption(valueOption('--reason <text>', WITHDRAW_WORDS.reason[language], OWN_WORDS))
    .addOption(valueOption('--entry <date>', WITHDRAW_WORDS.entry[language], DAY))
    .addOption(
      valueOption('-s, --status <status>', update('status'), oneOf(STATUSES, STATUS_LABELS)),
    )
    .addOption(valueOption('--date <date>', say('date'), DAY))
    .addOption(valueOption('--note <text>', say('note'), OWN_WORDS))
    .addOption(valueOption('-e, --evidence <ref>', say('evidence'), several(EVIDENCE)))
    .addOption(valueOption('--reported-by <name>', say('reportedBy'), OWN_WORDS))
    .addOption(valueOption('--decided-by <meeting>', update('decidedBy'), nameOf('meeting')))
    .addOption(valueOption('--superseded-by <id>', update('supersededBy'), aMandate('any')))
    .addOption(valueOption('--for <meeting>', update('for'), MOMENT))
    .addOption(valueOption('--to <deadline>', say('to'), DEADLINE))
    .addOption(valueOption('--state <state>', say('state'), nameOf('asked-state')))
    .addOption(valueOption('--answer <answer>', say('answer'), oneOf(ANSWERS, ANSWER_LABELS)))
    .addOption(valueOption('--measure <id>', say('measure'), nameOf('measure')))
    .addOption(valueOption('--meeting <id>', say('meeting'), nameOf('meeting')))
    .addOption(valueOption('--ref <text>', say('ref'), OWN_WORDS))
    .addOption(valueOption('--by <name>', say('by'), OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (id: string | undefined, input: CorrectInput) => {
    end(await runCorrect(io, recordingOptions(command, io, language), id, input))
  })
  return describeHelp(command, language, [
    'mandates correct 5b.1 --evidence note-verbale:NV/2018/413 --reason "The letter had another number"',
    'mandates correct 5b.1 --entry 2018-10-05 --date 2018-10-06 --reason "The wrong day" --dry-run',
  ])
}

/** @returns the exit code */
async function runCorrect(
  io: Io,
  shared: Shared,
  id: string | undefined,
  input: CorrectInput,
): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const asker = id === undefined || input.reason === undefined ? askerOf(io, shared) : undefined
  if (asker) {
    const { askCorrection } = await import('../../dialogues/correct.ts')
    return askCorrection(asker, archive, id, input)
  }
  const named = id ?? fail('missing-argument', { command: 'correct', argument: 'id' })
  const reach = input.supersededBy === undefined ? 'alone' : 'all'
  const { snapshot, found } = await findTarget(io, shared, archive, named, reach)
  return recordCorrection(io, shared, input, { archive, snapshot, found })
}
