// rename: gives a mandate, action or document another id; the old one goes on working.
import { Command } from 'commander'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { MANDATE_OR_ACTION, OWN_WORDS, valueArgument } from '../../command-line/value-kinds.ts'
import { changeParts, findParts } from '../../recording/change-parts.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { recorderOf } from '../../recording/record.ts'
import { planRename, renamedId } from '../../recording/rename.ts'
import { idOfPart } from '../../recording/record-part.ts'
import type { Io } from '../../terminal/io.ts'
import { takenText } from '../../view/pages/edited.ts'
import { fromTo, RENAME_WORDS } from '../../words/edit.ts'
import { isolate } from '../../words/isolate.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'

export function renameCommand({ io, language, end }: Invocation): Command {
  const command = new Command('rename')
    .description(COMMAND_SUMMARIES.rename[language])
    .addArgument(valueArgument('<id>', RENAME_WORDS.id[language], MANDATE_OR_ACTION))
    .addArgument(valueArgument('<new-id>', RENAME_WORDS.newId[language], OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (id: string, newId: string, input: RecordingInput) => {
    end(await runRename(io, recordingOptions(command, io, language), input, id, newId))
  })
  return describeHelp(command, language, [
    'mandates rename 5b 5b-1',
    'mandates rename ACM-2018-AZER CG-2018-1 --dry-run',
  ])
}

/** @returns the exit code */
async function runRename(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  id: string,
  newId: string,
): Promise<number> {
  const on = await findParts(io, shared, [id])
  const recorder = recorderOf(io, on.archive.folder)
  return changeParts(io, shared, input, on, {
    command: 'rename',
    plan: (part, now) => planRename(part, newId, now, recorder),
    report: outcome =>
      takenText(
        on.parts.map(part => ({
          part,
          id: fromTo[shared.language](
            isolate(idOfPart(part), shared.language),
            isolate(renamedId(part, newId), shared.language),
          ),
          lines: [],
        })),
        { done: RENAME_WORDS.done[shared.language], ...outcome },
        shared.view,
      ),
  })
}
