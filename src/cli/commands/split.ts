// split: turns one mandate into two, where its text asks for two things.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import {
  aMandate,
  OWN_WORDS,
  several,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { changeParts, findParts } from '../../recording/change-parts.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { recorderOf } from '../../recording/record.ts'
import { refuseHidden } from '../../recording/refusals.ts'
import { planSplit, type SplitInput } from '../../recording/split.ts'
import { idOfPart, partOf } from '../../recording/record-part.ts'
import type { Io } from '../../terminal/io.ts'
import { takenText } from '../../view/pages/edited.ts'
import { SPLIT_WORDS } from '../../words/edit.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { isolate } from '../../words/isolate.ts'
import { MANDATE_ARGUMENT } from '../../words/recording.ts'

export function splitCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof SPLIT_WORDS): string => SPLIT_WORDS[key][language]
  const command = new Command('split')
    .description(COMMAND_SUMMARIES.split[language])
    .addArgument(valueArgument('<mandate>', MANDATE_ARGUMENT[language], aMandate('any')))
    .addOption(valueOption('--at <text>', say('at'), several(OWN_WORDS)))
    .addOption(valueOption('--title <text>', say('title'), OWN_WORDS))
    .addOption(valueOption('--id <id>', say('id'), OWN_WORDS))
    .addOption(valueOption('--paragraph <text>', say('paragraph'), OWN_WORDS))
    .addOption(valueOption('--actions <number>', say('actions'), several(OWN_WORDS)))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: SplitInput & RecordingInput) => {
    end(await runSplit(io, recordingOptions(command, io, language), id, input))
  })
  return describeHelp(command, language, [
    'mandates split 5b --at "d\'appuyer les efforts" --title "Support by the missions" --dry-run',
  ])
}

/** @returns the exit code */
async function runSplit(
  io: Io,
  shared: Shared,
  id: string,
  input: SplitInput & RecordingInput,
): Promise<number> {
  refuseHidden({ '--title': [input.title], '--paragraph': [input.paragraph] })
  const on = await findParts(io, shared, [id])
  const recorder = recorderOf(io, on.archive.folder)
  return changeParts(io, shared, input, on, {
    command: 'split',
    plan: part =>
      part.level === 'mandate'
        ? planSplit(input, shared, part.found.mandate, recorder)
        : fail('needs-mandate', { id: idOfPart(part) }),
    report: (outcome, { before, after }) => {
      const known = new Set(before.snapshot.mandates.map(mandate => mandate.id))
      const named = new Set(on.parts.map(idOfPart))
      const parts = after.snapshot.mandates.filter(
        mandate => named.has(mandate.id) || !known.has(mandate.id),
      )
      return takenText(
        parts.map(mandate => ({
          part: partOf({ mandate, action: undefined }),
          id: isolate(mandate.id, shared.language),
          lines: Object.values(mandate.mandate.text).flatMap(text => text ?? []),
        })),
        { done: SPLIT_WORDS.done[shared.language], ...outcome },
        shared.view,
      )
    },
  })
}
