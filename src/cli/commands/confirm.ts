// confirm: records that the meeting took note that a mandate is done. That is more than a report of the secretariat.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { planConfirmation } from '../../edit/additions.ts'
import { findMeeting } from '../../query/find.ts'
import { isOver, lastDay } from '../../tracking/calendar.ts'
import { wrongConfirmation } from '../../tracking/rules/confirmations.ts'
import { namedMeeting, titleIn } from '../../view/parts/texts.ts'
import { recordedText } from '../../view/pages/updated.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { CONFIRM_WORDS, MANDATE_ARGUMENT } from '../../words/recording.ts'
import { confirmedBy } from '../../words/show.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import {
  addRecordingOptions,
  dateOption,
  recordingOptions,
  type Shared,
} from '../../command-line/options.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { findMandate, record } from '../../recording/record.ts'
import { refuse, refuseHidden } from '../../recording/refusals.ts'
import {
  aMandate,
  DAY,
  nameOf,
  OWN_WORDS,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'

interface ConfirmInput extends RecordingInput {
  readonly meeting?: string
  readonly ref?: string
  readonly date?: string
}

export function confirmCommand({ io, language, end }: Invocation): Command {
  const command = new Command('confirm')
    .description(COMMAND_SUMMARIES.confirm[language])
    .addArgument(valueArgument('<mandate>', MANDATE_ARGUMENT[language], aMandate('to-confirm')))
    .addOption(valueOption('--meeting <id>', CONFIRM_WORDS.meeting[language], nameOf('meeting')))
    .addOption(valueOption('--ref <text>', CONFIRM_WORDS.ref[language], OWN_WORDS))
    .addOption(valueOption('--date <date>', CONFIRM_WORDS.date[language], DAY))
  addRecordingOptions(command, language)
  command.action(async (id: string, input: ConfirmInput) => {
    end(await runConfirm(io, recordingOptions(command, io, language), { ...input, id }))
  })
  return describeHelp(command, language, [
    'mandates confirm 5g --meeting CFM-46 --ref "OIC/CFM-46/2019/FINAL, paragraph 12"',
    'mandates confirm 5b --meeting CFM-46 --dry-run',
  ])
}

/** @returns the exit code */
async function runConfirm(
  io: Io,
  shared: Shared,
  options: ConfirmInput & { readonly id: string },
): Promise<number> {
  const name =
    options.meeting ?? fail('missing-option', { command: 'confirm', option: '--meeting' })
  const { archive, snapshot, mandate } = await findMandate(io, shared, options.id)
  const today = io.today()
  refuseHidden({ '--ref': [options.ref] })
  const id = findMeeting(archive, name)
  const meeting = snapshot.calendar.byId.get(id)
  const last = meeting && lastDay(meeting)
  const usual = meeting && last !== undefined && isOver(meeting, today) ? last : today
  const date = options.date === undefined ? usual : dateOption('--date', options.date, today)
  const confirmation = { meeting: id, date, ref: options.ref }
  const { language, view } = shared
  return record(io, shared, options, {
    archive,
    snapshot,
    found: { mandate, action: undefined },
    judge: (now, stateNow, facts) => {
      findMeeting(facts, id)
      refuse(wrongConfirmation(confirmation, now.mandate, stateNow, today))
      return planConfirmation(now.mandate.document, mandate.mandate.id, confirmation)
    },
    message: () => `confirm: ${mandate.id}: ${id}`,
    report: (where, _, after) =>
      recordedText(
        {
          id: mandate.id,
          title: titleIn(language)(after),
          done: CONFIRM_WORDS.done[language],
          change: confirmedBy[language](namedMeeting(meeting ?? { id }, language)),
          ...where,
        },
        view,
      ),
  })
}
