// Makes a group of commands, such as `meeting add` and `meeting move`, from the changes that they make.
import { Command } from 'commander'
import type { Language } from '../base/language.ts'
import { describeHelp } from '../command-line/help.ts'
import type { Invocation } from '../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../command-line/records.ts'
import { valueArgument, valueOption } from '../command-line/value-kinds.ts'
import { askerOf } from '../dialogues/asker.ts'
import { askOrganisationChange, lacksValues } from '../dialogues/organisation-change.ts'
import {
  recordOrganisationChange,
  type AnyChange,
  type ChangeField,
  type TypedValues,
} from '../recording/organisation-change.ts'
import type { RecordingInput } from '../recording/make-change.ts'
import { refuseHidden } from '../recording/refusals.ts'
import type { Listed } from '../query/holders.ts'
import type { Io } from '../terminal/io.ts'
import { COMMAND_SUMMARIES } from '../words/help.ts'
import { CHANGE_SUMMARIES, IN_OTHER_LANGUAGES, withRemark } from '../words/organisation-changes.ts'
import { listCommandOf } from './organisation-list.ts'

type Input = TypedValues & RecordingInput

/** A command with a command below it for each change. */
export function organisationCommand(
  name: Listed,
  changes: readonly [AnyChange, ...AnyChange[]],
): (invocation: Invocation) => Command {
  return invocation => {
    const { language } = invocation
    const group = new Command(name)
      .description(COMMAND_SUMMARIES[name][language])
      .helpCommand(false)
    for (const change of changes) group.addCommand(changeCommand(change, invocation))
    group.addCommand(listCommandOf(name, invocation))
    return describeHelp(group, language, [
      changes[0].examples[0],
      ...changes.slice(1).flatMap(({ examples }) => examples.slice(0, 1)),
      `mandates ${name} list`,
    ])
  }
}

function changeCommand(change: AnyChange, { io, language, end }: Invocation): Command {
  const [, name = ''] = change.command.split(' ')
  const command = new Command(name).description(CHANGE_SUMMARIES[change.command][language])
  for (const field of Object.values(change.fields)) declare(command, field, language)
  addRecordingOptions(command, language)
  command.action(async (...typed: unknown[]) => {
    const { args, input } = typedOf(change, typed)
    end(await runChange(io, recordingOptions(command, io, language), change, { ...input, ...args }))
  })
  return describeHelp(command, language, change.examples)
}

function declare(
  command: Command,
  { flags, takes, say, asked }: ChangeField,
  language: Language,
): void {
  const text =
    asked === 'in each language' || takes?.several
      ? withRemark(say[language], IN_OTHER_LANGUAGES[language], language)
      : say[language]
  if (!takes) command.option(flags, say[language])
  else if (flags.startsWith('--')) command.addOption(valueOption(flags, text, takes))
  else command.addArgument(valueArgument(flags, say[language], takes))
}

/** The arguments by the names of their fields, and the options. */
function typedOf(
  { fields }: AnyChange,
  typed: readonly unknown[],
): { args: TypedValues; input: Input } {
  const names = Object.keys(fields).filter(name => !fields[name]?.flags.startsWith('--'))
  const args = names.map((name, index) => [name, given(typed[index])] as const)
  return { args: Object.fromEntries(args), input: { ...(typed[names.length] as Input) } }
}

/** An argument; undefined if there is none. */
function given(value: unknown): TypedValues[string] {
  if (!Array.isArray(value)) return typeof value === 'string' ? value : undefined
  return value.length === 0 ? undefined : value.map(String)
}

/** @returns the exit code */
async function runChange(io: Io, shared: Shared, change: AnyChange, input: Input): Promise<number> {
  for (const [name, { flags }] of Object.entries(change.fields)) {
    const texts = [input[name]].flat().filter(value => typeof value === 'string')
    refuseHidden({ [flags.replace(/ .*/, '')]: texts })
  }
  const archive = await openRecordsArchive(io, shared)
  const on = { archive, records: await archive.all() }
  const asker = askerOf(io, shared)
  const code =
    asker && lacksValues(asker, change, input, on)
      ? await askOrganisationChange(asker, change, input, on)
      : await recordOrganisationChange(io, shared, change, input, on)
  return code || reportUnreadable(io, shared, on.records)
}
