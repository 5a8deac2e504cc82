// The manual page of the program in each language, made from the declarations of the commands.
import type { Command, Option } from 'commander'
import { LANGUAGES, type Language } from '../base/language.ts'
import { manualText, type ManualBlock, type ManualSection } from '../view/pages/manual.ts'
import { EXIT_CODES, HELP_TITLES, PROGRAM_SUMMARY } from '../words/help.ts'
import {
  MANUAL_DESCRIPTION,
  MANUAL_DOCUMENTS,
  MANUAL_ENVIRONMENT,
  MANUAL_FILES,
  MANUAL_HEADINGS,
  MANUAL_NAME,
  MANUAL_SYNOPSIS,
} from '../words/manual.ts'
import { systemIo, type Io } from '../terminal/io.ts'
import { namedTerm } from '../words/help-terms.ts'
import { programOf } from './main.ts'
import { commandsBelow, examplesOf } from '../command-line/help.ts'

/** The path of each page below a folder of manuals, and its text. */
export async function manualPages(io: Io = systemIo()): Promise<{ path: string; text: string }[]> {
  const pages = LANGUAGES.map(async language => ({
    path: `${language === WITHOUT_LOCALE ? '' : `${language}/`}man1/mandates.1`,
    text: manualPage(await programOf({ io, language, end: () => undefined }), language),
  }))
  return Promise.all(pages)
}

/** The language whose page `man` finds without a locale. */
const WITHOUT_LOCALE: Language = 'en'

export function manualPage(program: Command, language: Language): string {
  const section = (
    heading: keyof typeof MANUAL_HEADINGS,
    blocks: readonly ManualBlock[],
  ): ManualSection => ({ heading: MANUAL_HEADINGS[heading][language], blocks })
  const { command, rest } = MANUAL_SYNOPSIS
  const texts = [PROGRAM_SUMMARY[language], ...MANUAL_DESCRIPTION[language]]
  return manualText({
    title: program.name(),
    source: `${program.name()} ${program.version() ?? ''}`,
    sections: [
      section('name', [text(`${program.name()} - ${MANUAL_NAME[language]}`)]),
      section('synopsis', [
        text(`${program.name()} [<${command[language]}> [<${rest[language]}>]]`),
      ]),
      section('description', texts.map(text)),
      ...commandSections(program, language),
      section('options', optionEntries(program, language)),
      section('environment', entriesOf(MANUAL_ENVIRONMENT, language)),
      section('files', entriesOf(MANUAL_FILES, language)),
      section('exitStatus', entriesOf(EXIT_CODES, language)),
      section('seeAlso', [text(`git(1), less(1)`), text(MANUAL_DOCUMENTS[language])]),
    ],
  })
}

/** A section for each group of commands. Its heading has no colon, as those of help pages have. */
function commandSections(program: Command, language: Language): ManualSection[] {
  const groups = new Map<string, Command[]>()
  for (const command of shownCommands(program)) {
    const group = groupOf(command).replace(/(?<!\s)\s*:$/u, '')
    groups.set(group, [...(groups.get(group) ?? []), command])
  }
  return [...groups].map(([group, commands]) => ({
    heading: `${MANUAL_HEADINGS.commands[language]} – ${group.toLocaleUpperCase(language)}`,
    blocks: commands.flatMap(each => commandBlocks(each, language)),
  }))
}

/** The heading that a command, or the one above it, stands below. */
function groupOf(command: Command): string {
  return command.helpGroup() || (command.parent ? groupOf(command.parent) : '')
}

/** The commands that people use, each before those below it. `help` is explained on the help page itself. */
export function shownCommands(program: Command): Command[] {
  const shown = program.createHelp().visibleCommands(program)
  return program.commands.flatMap(command =>
    shown.includes(command) ? [command, ...commandsBelow(command)] : [],
  )
}

function commandBlocks(command: Command, language: Language): ManualBlock[] {
  const usage = command.createHelp().commandUsage(command)
  const examples = examplesOf(command)
  return [
    { kind: 'subheading', text: usage },
    text(`${command.description()}.`),
    ...command.registeredArguments.map(argument =>
      entry(
        namedTerm(argument.required ? `<${argument.name()}>` : `[${argument.name()}]`, language),
        argument.description,
      ),
    ),
    ...optionEntries(command, language),
    ...(examples.length === 0
      ? []
      : [
          text(HELP_TITLES['Examples:']?.[language] ?? ''),
          { kind: 'lines' as const, lines: examples.map(example => `$ ${example}`) },
        ]),
  ]
}

function optionEntries(command: Command, language: Language): ManualBlock[] {
  return command.options.map(({ flags, description }: Option) =>
    entry(namedTerm(flags, language), description),
  )
}

function entriesOf(
  entries: readonly (readonly [string, Readonly<Record<Language, string>>])[],
  language: Language,
): ManualBlock[] {
  return entries.map(([term, meaning]) => entry(term, meaning[language]))
}

function text(content: string): ManualBlock {
  return { kind: 'text', text: content }
}

function entry(term: string, meaning: string): ManualBlock {
  return { kind: 'entry', term, text: meaning }
}
