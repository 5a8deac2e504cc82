// init: creates a new folder of records, almost empty or with an invented organisation.
import { Command } from 'commander'
import { LANGUAGES } from '../../base/language.ts'
import { EXAMPLE_DAY } from '../../example/histories.ts'
import { exampleFiles } from '../../example/files.ts'
import { fail } from '../../base/user-error.ts'
import { createFolder, placeForRecords } from '../../files/create.ts'
import { requireWorkingFolder } from '../../files/find-records.ts'
import { jsonSchemas } from '../../records/json-schema.ts'
import { wrapped } from '../../view/parts/layout.ts'
import { COMMAND_SUMMARIES, INIT_ARGUMENTS, INIT_OPTIONS } from '../../words/help.ts'
import { LANGUAGE_NAMES } from '../../words/languages.ts'
import { INIT_WORDS, MERGING_HINT, recordsWritten } from '../../words/setup.ts'
import { exampleWritten } from '../../words/update.ts'
import { DONE } from '../../base/exit-codes.ts'
import { askerOf } from '../../dialogues/asker.ts'
import type { askInit } from '../../dialogues/init.ts'
import { commandLine } from '../../command-line/copyable.ts'
import { startRepository } from '../../git/repository.ts'
import { newFiles, type InitInput } from '../../command-line/new-organisation.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { sharedOptions, type Shared } from '../../command-line/options.ts'
import { valueName } from '../../words/help-terms.ts'
import { judgedAgain } from '../../recording/refusals.ts'
import {
  FOLDER,
  listOf,
  OWN_WORDS,
  several,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'

export function initCommand({ io, language, end }: Invocation): Command {
  const command = new Command('init')
    .description(COMMAND_SUMMARIES.init[language])
    .addArgument(valueArgument('[folder]', INIT_ARGUMENTS.folder[language], FOLDER))
    .option('--example', INIT_OPTIONS.example[language])
    .addOption(valueOption('--name <name>', INIT_WORDS.name[language], several(OWN_WORDS)))
    .addOption(valueOption('--acronym <acronym>', INIT_WORDS.acronym[language], OWN_WORDS))
    .addOption(
      valueOption(
        '--languages <code,...>',
        INIT_WORDS.languages[language],
        listOf(LANGUAGES, LANGUAGE_NAMES),
      ),
    )
    .addOption(valueOption('--reports-to <id>', INIT_WORDS.reportsTo[language], OWN_WORDS))
    .option('--git', INIT_WORDS.git[language])
  command.action(async (folder: string | undefined, input: InitInput) => {
    const shared = sharedOptions(command, io, language)
    end(await runInit(io, shared, folder ?? shared.records, input))
  })
  return describeHelp(command, language, [
    'mandates init lighthouses --name "Union of Lighthouses" --acronym UL --languages en,fr --git',
    'mandates init practice --example',
  ])
}

/** @returns the exit code */
async function runInit(
  io: Io,
  shared: Shared,
  named: string | undefined,
  typed: InitInput,
): Promise<number> {
  const { language, quiet } = shared
  requireWorkingFolder(io.cwd)
  const folder = placeForRecords(io.cwd, named)
  const isBare = Object.keys(typed).length === 0
  const asker = isBare ? askerOf(io, shared) : undefined
  const input = asker ? await answersOf(asker, folder) : typed
  const own = input.example ? exampleFiles() : newFiles(input, language)
  createFolder(io.cwd, folder, [...own, ...schemaFiles()], () =>
    judgedAgain(folder, () => refuseOtherPlace(io.cwd, named, folder)),
  )
  if (input.git) startRepository(io)
  if (quiet) return DONE
  const { width } = shared.view
  if (input.example) {
    // This line contains a command to copy, so it is not wrapped.
    io.err([exampleWritten[language](folder, listingOf(io, folder))])
  } else {
    const next = commandLine(io, ['mandates', ...whereOf(folder), 'import'])
    io.err(
      wrapped(
        recordsWritten[language](folder, `${next} <${valueName('document', language)}>`),
        width,
      ),
    )
  }
  if (input.git) io.err(wrapped(MERGING_HINT[language], width))
  return DONE
}

/** A command that lists the example, as of a day with interesting content. */
function listingOf(io: Io, folder: string): string {
  return commandLine(io, ['mandates', ...whereOf(folder), 'list', '--as-of', EXAMPLE_DAY])
}

/** The option that names the folder, if the command would not find it by itself. */
function whereOf(folder: string): string[] {
  const isFoundAnyway = /^(?:\.|(?:\.\/)?records)\/*$/.test(folder)
  return isFoundAnyway ? [] : ['--records', folder]
}

/** Something may have been created there meanwhile, which changes the place. */
function refuseOtherPlace(cwd: string, named: string | undefined, folder: string): void {
  if (placeForRecords(cwd, named) !== folder) fail('folder-not-empty', { path: folder })
}

/** Asks for missing options, if there is a user at the terminal. */
async function answersOf(...asked: Parameters<typeof askInit>): Promise<InitInput> {
  const dialogue = await import('../../dialogues/init.ts')
  return dialogue.askInit(...asked)
}

/** The JSON Schemas that the first line of each file refers to, for editors. */
function schemaFiles(): { name: string; content: string }[] {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({
    name: `.schema/${name}.json`,
    content: JSON.stringify(schema, null, 2) + '\n',
  }))
}
