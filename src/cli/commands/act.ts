// act: an action that the secretariat means to take for a mandate.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { nextActionId, planAction, type NewAction } from '../../edit/additions.ts'
import { findName } from '../../query/find.ts'
import { actionId } from '../../records/types.ts'
import { hasHidden } from '../../view/safe.ts'
import { shown, titleIn } from '../../view/texts.ts'
import { recordedText } from '../../view/updated.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { isolate } from '../../words/isolate.ts'
import { ACT_WORDS, MANDATE_ARGUMENT } from '../../words/recording.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { noteIn } from '../notes.ts'
import { dateOption, describeHelp, sharedOptions, type Shared } from '../options.ts'
import { addRecordingOptions, findMandate, record, type RecordingInput } from '../recording.ts'
import { refuseClosed } from '../refusals.ts'
import { aMandate, DAY, nameOf, OWN_WORDS, valueArgument, valueOption } from '../takes.ts'

interface ActInput extends RecordingInput {
  readonly target?: string
  readonly department?: string
}

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
    end(await runAct(io, sharedOptions(command, io, language), { ...input, id, title }))
  })
  return describeHelp(command, language, [
    'mandates act 5c "Ask the States for a list of their national measures" --target 2018-12-15',
    'mandates act 5g "Draft the report" --department cabinet --dry-run',
  ])
}

/** @returns the exit code */
async function runAct(
  io: Io,
  shared: Shared,
  options: ActInput & { readonly id: string; readonly title: string },
): Promise<number> {
  const { archive, mandate } = await findMandate(io, shared, options.id)
  refuseClosed(mandate)
  const { document } = mandate
  if (hasHidden(options.title)) fail('hidden-characters', { option: '<title>' })
  const known = archive.organisation.departments.map(({ id }) => id)
  const action: NewAction = {
    title:
      noteIn(options.title, shared.language, document.language) ??
      fail('missing-argument', { argument: 'title' }),
    target: options.target === undefined ? undefined : dateOption('--target', options.target),
    department: options.department && findName('department', options.department, known),
  }
  const id = nextActionId(mandate.mandate)
  return record(io, shared, options, {
    archive,
    file: document.file,
    plan: current => planAction(current, mandate.mandate.id, action),
    message: `act: ${mandate.id}: action ${id}`,
    told: (current, file, outcome) => {
      const now = current.mandates.find(other => other.id === mandate.mandate.id)
      const added = now?.actions.at(-1)
      return recordedText(
        {
          id: actionId(document, mandate.mandate, { id: added?.id ?? id }),
          title: shown(added?.title ?? {}, shared.language, document.language),
          done: ACT_WORDS.done[shared.language],
          change: `${isolate(mandate.id, shared.language)} ${titleIn(shared.language)({ mandate, action: undefined })}`,
          file,
          outcome,
        },
        shared.view,
      )
    },
  })
}
