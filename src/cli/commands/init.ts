// init: a new folder of records.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { EXAMPLE_DAY } from '../../example/lives.ts'
import { exampleFiles } from '../../example/files.ts'
import { createFolder } from '../../files/create.ts'
import { jsonSchemas } from '../../records/json-schema.ts'
import { COMMAND_SUMMARIES, INIT_ARGUMENTS, INIT_OPTIONS } from '../../words/help.ts'
import { exampleWritten } from '../../words/updating.ts'
import { DONE } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import { describeHelp, sharedOptions } from '../options.ts'

export function initCommand({ io, language, end }: Invocation): Command {
  const command = new Command('init')
    .description(COMMAND_SUMMARIES.init[language])
    .argument('[folder]', INIT_ARGUMENTS.folder[language])
    .option('--example', INIT_OPTIONS.example[language])
  command.action((folder: string | undefined, { example }: { readonly example?: boolean }) => {
    const { quiet } = sharedOptions(command, io, language)
    if (!example) fail('missing-option', { option: '--example' })
    const name = folder ?? 'records'
    createFolder(io.cwd, name, [...exampleFiles(), ...schemaFiles()])
    if (!quiet) io.err(exampleWritten[language](name, EXAMPLE_DAY) + '\n')
    end(DONE)
  })
  return describeHelp(command, language, ['mandates init practice --example'])
}

/** The JSON Schemas that the first line of each file names, so that editors know its fields. */
function schemaFiles(): { name: string; content: string }[] {
  return Object.entries(jsonSchemas()).map(([name, schema]) => ({
    name: `.schema/${name}.json`,
    content: JSON.stringify(schema, null, 2) + '\n',
  }))
}
