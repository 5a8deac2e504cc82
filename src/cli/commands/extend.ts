// extend: moves a deadline. The original deadline is kept.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { planExtension, type NewExtension } from '../../edit/additions.ts'
import { closed } from '../../tracking/rules/closed.ts'
import { wrongExtension } from '../../tracking/rules/extensions.ts'
import { duePoint, dueRemarks } from '../../view/parts/due.ts'
import { titleIn } from '../../view/parts/texts.ts'
import { recordedText } from '../../view/pages/updated.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { EXTEND_WORDS, MANDATE_ARGUMENT, RECORDING_OPTIONS } from '../../words/recording.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { deadlineIn } from '../../command-line/deadlines.ts'
import { noteIn } from '../../command-line/typed-texts.ts'
import { describeHelp } from '../../command-line/help.ts'
import {
  addRecordingOptions,
  dateOption,
  recordingOptions,
  type Shared,
} from '../../command-line/options.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { findMandate, record, reporter } from '../../recording/record.ts'
import { refuse, refuseHidden } from '../../recording/refusals.ts'
import {
  aMandate,
  DAY,
  DEADLINE,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'

interface ExtendInput extends RecordingInput {
  readonly to?: string
  readonly reason?: string
  readonly date?: string
  readonly by?: string
}

export function extendCommand({ io, language, end }: Invocation): Command {
  const command = new Command('extend')
    .description(COMMAND_SUMMARIES.extend[language])
    .addArgument(valueArgument('<mandate>', MANDATE_ARGUMENT[language], aMandate('outstanding')))
    .addOption(valueOption('--to <deadline>', EXTEND_WORDS.to[language], DEADLINE))
    .addOption(valueOption('--reason <text>', EXTEND_WORDS.reason[language], OWN_WORDS))
    .addOption(valueOption('--date <date>', RECORDING_OPTIONS.date[language], DAY))
    .addOption(valueOption('--by <name>', EXTEND_WORDS.by[language], OWN_WORDS))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: ExtendInput) => {
    end(await runExtend(io, recordingOptions(command, io, language), { ...input, id }))
  })
  return describeHelp(command, language, [
    'mandates extend 5g --to next:CFM --reason "The report is with the translators" --by Council',
    'mandates extend 5g --to 2027-03-31 --reason "Replies are still coming in" --dry-run',
  ])
}

/** @returns the exit code */
async function runExtend(
  io: Io,
  shared: Shared,
  options: ExtendInput & { readonly id: string },
): Promise<number> {
  const to = options.to ?? fail('missing-option', { command: 'extend', option: '--to' })
  const { archive, snapshot, mandate } = await findMandate(io, shared, options.id)
  const { document } = mandate
  const today = io.today()
  refuse(closed(mandate))
  refuseHidden({ '--reason': [options.reason], '--by': [options.by] })
  const date = options.date === undefined ? today : dateOption('--date', options.date, today)
  const extension: NewExtension = {
    date,
    to: deadlineIn('--to', to, archive, date),
    reason:
      noteIn(options.reason, shared.language, document.language) ??
      fail('missing-option', { command: 'extend', option: '--reason' }),
    by: reporter(io, archive.folder, options.by),
  }
  return record(io, shared, options, {
    archive,
    snapshot,
    found: { mandate, action: undefined },
    judge: (now, stateNow, facts) => {
      deadlineIn('--to', to, facts, date)
      refuse(wrongExtension(extension, now.mandate, stateNow, today))
      return planExtension(now.mandate.document, mandate.mandate.id, extension)
    },
    message: () => `extend: ${mandate.id}`,
    report: (where, _, after) =>
      recordedText(
        {
          id: mandate.id,
          title: titleIn(shared.language)(after),
          done: EXTEND_WORDS.done[shared.language],
          change: [
            ...(after.mandate.due ? [duePoint(after.mandate.due, shared.language)] : []),
            ...dueRemarks(after.mandate, today, shared.language),
          ].join(' · '),
          ...where,
        },
        shared.view,
      ),
  })
}
