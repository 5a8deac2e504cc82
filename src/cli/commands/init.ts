// init: a new folder of records, as good as empty or of an invented organisation.
import { Command } from 'commander'
import { LANGUAGES, type Language } from '../../base/language.ts'
import { fail } from '../../base/user-error.ts'
import { EXAMPLE_DAY } from '../../example/lives.ts'
import { exampleFiles } from '../../example/files.ts'
import { createFolder } from '../../files/create.ts'
import { jsonSchemas } from '../../records/json-schema.ts'
import { parseCalendar, parseOrganisation } from '../../records/parse.ts'
import { newRecordFiles } from '../../setup/new-records.ts'
import { COMMAND_SUMMARIES, INIT_ARGUMENTS, INIT_OPTIONS } from '../../words/help.ts'
import { LANGUAGE_NAMES } from '../../words/languages.ts'
import { INIT_WORDS, recordsWritten } from '../../words/setup.ts'
import { exampleWritten } from '../../words/updating.ts'
import { DONE } from '../exit-codes.ts'
import { startRepository } from '../git.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { choice, describeHelp, sharedOptions, type Shared } from '../options.ts'
import { FOLDER, listOf, OWN_WORDS, valueArgument, valueOption } from '../takes.ts'

interface InitInput {
  readonly example?: boolean
  readonly name?: string
  readonly acronym?: string
  readonly languages?: string
  readonly reportsTo?: string
  readonly git?: boolean
}

export function initCommand({ io, language, end }: Invocation): Command {
  const command = new Command('init')
    .description(COMMAND_SUMMARIES.init[language])
    .addArgument(valueArgument('[folder]', INIT_ARGUMENTS.folder[language], FOLDER))
    .option('--example', INIT_OPTIONS.example[language])
    .addOption(valueOption('--name <name>', INIT_WORDS.name[language], OWN_WORDS))
    .addOption(valueOption('--acronym <acronym>', INIT_WORDS.acronym[language], OWN_WORDS))
    .addOption(
      valueOption(
        '--languages <codes>',
        INIT_WORDS.languages[language],
        listOf(LANGUAGES, LANGUAGE_NAMES),
      ),
    )
    .addOption(valueOption('--reports-to <id>', INIT_WORDS.reportsTo[language], OWN_WORDS))
    .option('--git', INIT_WORDS.git[language])
  command.action((folder: string | undefined, input: InitInput) => {
    end(runInit(io, sharedOptions(command, io, language), folder ?? 'records', input))
  })
  return describeHelp(command, language, [
    'mandates init lighthouses --name "Union of Lighthouses" --acronym UL --languages en,fr --git',
    'mandates init practice --example',
  ])
}

/** @returns the exit code */
function runInit(io: Io, shared: Shared, folder: string, input: InitInput): number {
  const { language, quiet } = shared
  const own = input.example ? exampleFiles() : newFiles(input, language)
  createFolder(io.cwd, folder, [...own, ...schemaFiles()])
  if (input.git) startRepository(io)
  const told = input.example
    ? exampleWritten[language](folder, EXAMPLE_DAY)
    : recordsWritten[language](folder)
  if (!quiet) io.err(told + '\n')
  return DONE
}

/** @throws UserError for a name that a record cannot hold */
function newFiles(input: InitInput, spoken: Language): ReturnType<typeof newRecordFiles> {
  const asked = input.languages?.toLowerCase().split(',') ?? [spoken]
  const languages = [...new Set(asked.map(code => choice('--languages', code.trim(), LANGUAGES)))]
  const { name, acronym, reportsTo = 'COUNCIL' } = input
  const files = newRecordFiles({ name, acronym, languages, reportsTo }, spoken)
  const [organisation, calendar] = files.map(({ content }) => content)
  const faults = [
    ...parseOrganisation(organisation ?? '').faults,
    ...parseCalendar(calendar ?? '').faults,
  ]
  if (faults.length > 0) {
    const problems = faults.map(fault => ({ ...fault, file: 'organisation.yaml' }))
    fail('change-makes-errors', { file: 'organisation.yaml', problems })
  }
  return files
}

/** The JSON Schemas that the first line of each file names, so that editors know its fields. */
function schemaFiles(): { name: string; content: string }[] {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({
    name: `.schema/${name}.json`,
    content: JSON.stringify(schema, null, 2) + '\n',
  }))
}
