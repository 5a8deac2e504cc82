// correct: an update that was recorded with an error is withdrawn, and the right one stands in its place.
import { Command } from 'commander'
import { STATUSES } from '../../base/vocabulary.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive } from '../../command-line/records.ts'
import {
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
import { recordCorrection, type CorrectInput } from '../../recording/correct.ts'
import { findTarget } from '../../recording/update.ts'
import type { Io } from '../../terminal/io.ts'
import { COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import { CORRECT_WORDS, WITHDRAW_WORDS } from '../../words/recording.ts'

export function correctCommand({ io, language, end }: Invocation): Command {
  const update = (key: keyof typeof UPDATE_OPTIONS): string => UPDATE_OPTIONS[key][language]
  const command = new Command('correct')
    .description(COMMAND_SUMMARIES.correct[language])
    .addArgument(valueArgument('<id>', WITHDRAW_WORDS.subject[language], MANDATE_OR_ACTION))
    .addOption(valueOption('--reason <text>', WITHDRAW_WORDS.reason[language], OWN_WORDS))
    .addOption(valueOption('--entry <date>', WITHDRAW_WORDS.entry[language], DAY))
    .addOption(
      valueOption('-s, --status <status>', update('status'), oneOf(STATUSES, STATUS_LABELS)),
    )
    .addOption(valueOption('--date <date>', CORRECT_WORDS.date[language], DAY))
    .addOption(valueOption('--note <text>', update('note'), OWN_WORDS))
    .addOption(
      valueOption('-e, --evidence <ref>', CORRECT_WORDS.evidence[language], several(EVIDENCE)),
    )
    .addOption(valueOption('--decided-by <meeting>', update('decidedBy'), nameOf('meeting')))
    .addOption(valueOption('--for <meeting>', update('for'), MOMENT))
    .addOption(valueOption('--by <name>', CORRECT_WORDS.by[language], OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: CorrectInput) => {
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
  id: string,
  input: CorrectInput,
): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const { snapshot, found } = await findTarget(io, shared, archive, id, 'alone')
  return recordCorrection(io, shared, input, { archive, snapshot, found })
}
