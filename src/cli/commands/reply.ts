// reply: records the reply of a Member State, with its date and evidence.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { ANSWERS } from '../../base/vocabulary.ts'
import { planReply, type NewReply } from '../../edit/additions.ts'
import { findName } from '../../query/find.ts'
import { wrongReply } from '../../tracking/rules/replies.ts'
import { stateNames } from '../../view/parts/state-names.ts'
import { shown, titleIn } from '../../view/parts/texts.ts'
import { recordedText } from '../../view/pages/updated.ts'
import { COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { ANSWER_LABELS } from '../../words/labels.ts'
import { MANDATE_ARGUMENT, RECORDING_OPTIONS, REPLY_WORDS } from '../../words/recording.ts'
import { replyOf } from '../../words/show.ts'
import { parseEvidence } from '../../command-line/evidence.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { noteIn } from '../../command-line/typed-texts.ts'
import { describeHelp } from '../../command-line/help.ts'
import {
  addRecordingOptions,
  labelledChoice,
  dateOption,
  recordingOptions,
  type Shared,
} from '../../command-line/options.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { findMandate, record, reporter } from '../../recording/record.ts'
import { refuse, refuseHidden } from '../../recording/refusals.ts'
import { findState } from '../../command-line/states.ts'
import {
  aMandate,
  DAY,
  EVIDENCE,
  nameOf,
  oneOf,
  OWN_WORDS,
  several,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'

interface ReplyInput extends RecordingInput {
  readonly answer?: string
  readonly measure?: string
  readonly date?: string
  readonly by?: string
  readonly note?: string
  readonly evidence?: string[]
  readonly internal?: boolean
}

export function replyCommand({ io, language, end }: Invocation): Command {
  const command = new Command('reply')
    .description(COMMAND_SUMMARIES.reply[language])
    .addArgument(valueArgument('<mandate>', MANDATE_ARGUMENT[language], aMandate('asking-states')))
    .addArgument(valueArgument('<state>', REPLY_WORDS.state[language], nameOf('asked-state')))
    .addOption(
      valueOption(
        '-a, --answer <answer>',
        REPLY_WORDS.answer[language],
        oneOf(ANSWERS, ANSWER_LABELS),
      ),
    )
    .addOption(valueOption('--measure <id>', REPLY_WORDS.measure[language], nameOf('measure')))
    .addOption(valueOption('--date <date>', RECORDING_OPTIONS.date[language], DAY))
    .addOption(valueOption('--by <name>', RECORDING_OPTIONS.by[language], OWN_WORDS))
    .addOption(valueOption('--note <text>', REPLY_WORDS.note[language], OWN_WORDS))
    .addOption(
      valueOption('-e, --evidence <ref>', UPDATE_OPTIONS.evidence[language], several(EVIDENCE)),
    )
    .option('--internal', UPDATE_OPTIONS.internal[language])
  addRecordingOptions(command, language)
  command.action(async (id: string, state: string, input: ReplyInput) => {
    end(await runReply(io, recordingOptions(command, io, language), { ...input, id, state }))
  })
  return describeHelp(command, language, [
    'mandates reply 5d TR --answer complied --date 2018-12-03 --evidence note-verbale:2018/77',
    'mandates reply 5d Malaysia --answer in-progress --note "A bill is before parliament"',
  ])
}

/** @returns the exit code */
async function runReply(
  io: Io,
  shared: Shared,
  options: ReplyInput & { readonly id: string; readonly state: string },
): Promise<number> {
  const answer =
    options.answer ??
    fail('missing-option', { command: 'reply', option: '--answer', allowed: ANSWERS })
  const { archive, mandate, snapshot } = await findMandate(io, shared, options.id)
  const { language, view } = shared
  const { document } = mandate
  const { states } = mandate.mandate
  if (!states) return fail('asks-no-states', { id: mandate.id })
  refuseHidden({ '--note': [options.note], '--by': [options.by], '--evidence': options.evidence })
  const reply: NewReply = {
    state: findState(archive.organisation, options.state, shared.language).code,
    date: options.date === undefined ? io.today() : dateOption('--date', options.date, io.today()),
    measure:
      options.measure &&
      findName(
        'measure',
        options.measure,
        states.measures.map(({ id, title }) => ({ id, name: title })),
      ),
    answer: labelledChoice('--answer', answer, ANSWERS, ANSWER_LABELS),
    by: reporter(io, archive.folder, options.by),
    note: noteIn(options.note, language, document.language),
    evidence: (options.evidence ?? []).map(text => parseEvidence(io, archive.folder, text)),
    internal: options.internal ?? false,
  }
  const today = io.today()
  const label = ANSWER_LABELS[reply.answer][language]
  const measure = states.measures.find(({ id }) => id === reply.measure)
  return record(io, shared, options, {
    archive,
    snapshot,
    found: { mandate, action: undefined },
    judge: (now, stateNow, { organisation }) => {
      findState(organisation, reply.state, shared.language)
      refuse(wrongReply(reply, now.mandate, stateNow, today))
      return planReply(now.mandate.document, mandate.mandate.id, reply)
    },
    message: () => `reply: ${mandate.id}: ${reply.state}: ${reply.answer}`,
    report: (where, _, after) =>
      recordedText(
        {
          id: mandate.id,
          title: titleIn(language)(after),
          done: REPLY_WORDS.done[language],
          change: replyOf[language](
            stateNames(archive.organisation, language)(reply.state),
            label,
            measure && shown(measure.title, language, document.language),
          ),
          ...where,
        },
        view,
      ),
  })
}
