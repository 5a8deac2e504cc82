// The help page of a command, in the reader's language.
import { Help, type Command, type HelpConfiguration } from 'commander'
import type { Language } from '../base/language.ts'
import { directionOf, isolatedText } from '../view/parts/direction.ts'
import { widthOf } from '../view/parts/layout.ts'
import { exampleIn, namedTerm, valueName } from '../words/help-terms.ts'
import { EXIT_CODES, HELP_TITLES, SHARED_OPTIONS } from '../words/help.ts'
import { isolate, setApart } from '../words/isolate.ts'

/** Adds the help page of a command, with its examples at the end. */
export function describeHelp(
  command: Command,
  language: Language,
  examples: readonly [string, ...string[]],
): Command {
  const commands = examples.map(exampleIn(language))
  const lines = commands.map(example => `  $ ${example}`)
  EXAMPLES.set(command, commands)
  return command
    .helpOption('-h, --help', SHARED_OPTIONS.help[language])
    .configureHelp({
      styleTitle: heading => helpTitle(heading, language),
      showGlobalOptions: true,
      ...termsIn(language),
      ...(directionOf(language) === 'rtl' && setApartIn(language)),
    })
    .addHelpText('after', ['', helpTitle('Examples:', language), ...lines].join('\n'))
}

/** The terms of the help page in the reader's language. */
function termsIn(language: Language): HelpConfiguration {
  const help = new Help()
  return {
    optionTerm: option => namedTerm(option.flags, language),
    argumentTerm: argument => isolate(valueName(argument.name(), language), language),
    subcommandTerm: command => namedTerm(help.subcommandTerm(command), language),
    commandUsage: command => namedTerm(help.commandUsage(command), language),
    boxWrap: wrappedInBox,
    displayWidth: widthOf,
  }
}

/** Commander would break a line at a no-break space, before the « ; » of French. */
function wrappedInBox(text: string, width: number): string {
  return new Help()
    .boxWrap(text.replaceAll('\u00a0', UNBROKEN), width)
    .replaceAll(UNBROKEN, '\u00a0')
}

/** A character that no text contains, and that is as wide as a space. */
const UNBROKEN = '\ue000'

/** A line that begins with an option runs from left to right, so Arabic text beside it and typed words are isolated. */
function setApartIn(language: Language): HelpConfiguration {
  return {
    styleUsage: setApart,
    boxWrap(text, width) {
      const lines = wrappedInBox(text, width).split('\n')
      return lines.map(line => setApart(isolatedText(line, language))).join('\n')
    },
  }
}

/** All commands below a command, and those below them: `meeting`, `meeting add`, … */
export function commandsBelow(command: Command): Command[] {
  return command.commands.flatMap(each => [each, ...commandsBelow(each)])
}

/** The name of a command as it is typed after that of the program: `meeting add`. */
export function pathOf(command: Command): string {
  const above = command.parent
  if (!above) return ''
  return [pathOf(above), command.name()].filter(name => name !== '').join(' ')
}

const EXAMPLES = new WeakMap<Command, readonly string[]>()

/** The examples in the help page of a command. */
export function examplesOf(command: Command): readonly string[] {
  return EXAMPLES.get(command) ?? []
}

/** The exit codes, shown at the end of the program's own help page. */
export function exitCodesHelp(language: Language): string {
  const lines = EXIT_CODES.map(([code, meaning]) => `  ${code.padEnd(9)}${meaning[language]}`)
  return ['', helpTitle('Exit codes:', language), ...lines].join('\n')
}

function helpTitle(heading: string, language: Language): string {
  return HELP_TITLES[heading]?.[language] ?? heading
}
