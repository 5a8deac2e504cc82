// Turns commander's errors about the command line into our failures, with hints.
import type { Command, CommanderError } from 'commander'
import { nearest } from '../base/similar-words.ts'
import { UserError } from '../base/user-error.ts'
import { pathOf } from './help.ts'

/** The failure for an error of commander; undefined if it is no error, because help and version end that way too. */
export function usageFailure(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): UserError | undefined {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const asked = commandOf(program, args)
  const command = asked === program ? undefined : pathOf(asked)
  switch (error.code) {
    case 'commander.unknownOption':
      return new UserError({
        kind: 'unknown-option',
        values: { command, option: quoted, nearest: nearest(quoted, optionsOf(program, args)) },
      })
    case 'commander.unknownCommand':
      return new UserError({
        kind: 'unknown-command',
        values: { command: typedBelow(asked, quoted), nearest: nearestBelow(asked, quoted) },
      })
    case 'commander.missingArgument':
      return new UserError({ kind: 'missing-argument', values: { command, argument: quoted } })
    case 'commander.optionMissingArgument':
      return new UserError({ kind: 'missing-value', values: { command, option: longName(quoted) } })
    case 'commander.excessArguments': {
      const expected = asked.registeredArguments.length
      const values = { command, expected, words: asked.args.join(' ') }
      return new UserError({ kind: 'too-many-arguments', values })
    }
    default:
      return helpOnNothing(program, args)
  }
}

/** `help` for a command that does not exist. */
function helpOnNothing(program: Command, args: readonly string[]): UserError | undefined {
  const [help, command] = args
  if (help !== 'help' || command === undefined || namesOf(program).includes(command))
    return undefined
  const values = { command, nearest: nearest(command, namesOf(program)) }
  return new UserError({ kind: 'unknown-command', values })
}

/** A word that was typed in place of the name of a command, with the group that it was typed after. */
function typedBelow(group: Command, word: string): string {
  return [pathOf(group), word].filter(part => part !== '').join(' ')
}

function nearestBelow(group: Command, word: string): string[] {
  return nearest(word, namesOf(group)).map(name => typedBelow(group, name))
}

function namesOf(program: Command): string[] {
  return program.commands.map(command => command.name())
}

/** The options of the command that was named, and those of the program. */
function optionsOf(program: Command, args: readonly string[]): string[] {
  return [...program.options, ...commandOf(program, args).options].flatMap(({ long }) => long ?? [])
}

/** The command that was named, or the one below it. */
function commandOf(program: Command, args: readonly string[]): Command {
  const named = program.commands.find(command => args.includes(command.name()))
  return named ? commandOf(named, args.slice(args.indexOf(named.name()) + 1)) : program
}

/** The long name of an option: `--status` for `-s, --status <status...>`. */
function longName(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags
}
