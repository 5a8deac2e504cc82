// join: turns two records of one mandate into one; what was recorded about both is kept.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import { aMandate, valueArgument } from '../../command-line/value-kinds.ts'
import { changeParts, findParts } from '../../recording/change-parts.ts'
import { planJoin } from '../../recording/join.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { recorderOf } from '../../recording/record.ts'
import { idOfPart, samePart, type RecordPart } from '../../recording/record-part.ts'
import type { Io } from '../../terminal/io.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { takenText } from '../../view/pages/edited.ts'
import { fromTo, JOIN_WORDS } from '../../words/edit.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { isolate } from '../../words/isolate.ts'

export function joinCommand({ io, language, end }: Invocation): Command {
  const command = new Command('join')
    .description(COMMAND_SUMMARIES.join[language])
    .addArgument(valueArgument('<mandate>', JOIN_WORDS.stays[language], aMandate('any')))
    .addArgument(valueArgument('<other>', JOIN_WORDS.other[language], aMandate('any')))
  addRecordingOptions(command, language)
  command.action(async (id: string, other: string, input: RecordingInput) => {
    end(await runJoin(io, recordingOptions(command, io, language), input, [id, other]))
  })
  return describeHelp(command, language, ['mandates join 5b 5c --dry-run'])
}

/** @returns the exit code */
async function runJoin(
  io: Io,
  shared: Shared,
  input: RecordingInput,
  ids: readonly string[],
): Promise<number> {
  const { language } = shared
  const on = await findParts(io, shared, ids)
  const [first, second = first] = on.parts
  if (!first || !second) return fail('missing-argument', { command: 'join', argument: 'other' })
  const recorder = recorderOf(io, on.archive.folder)
  return changeParts(io, shared, input, on, {
    command: 'join',
    plan: (part, now, snapshot) =>
      idOfPart(part) === idOfPart(first)
        ? planJoin(mandateOf(part), mandateOf(samePart(second, now, snapshot)), recorder)
        : [],
    report: (outcome, { after }) => {
      const part = samePart(first, after.records, after.snapshot)
      const change = [second, first].map(each => isolate(idOfPart(each), language))
      const id = fromTo[language](change[0] ?? '', change[1] ?? '')
      const done = JOIN_WORDS.done[language]
      return takenText([{ part, id, lines: [] }], { done, ...outcome }, shared.view)
    },
  })
}

/** @throws UserError for an action or a document */
function mandateOf(part: RecordPart): Tracked {
  return part.level === 'mandate'
    ? part.found.mandate
    : fail('needs-mandate', { id: idOfPart(part) })
}
