// Turns commander's errors about the command line into our failures, with hints.
import type { Command, CommanderError } from 'commander'
import { nearest } from '../base/similar-words.ts'
import { UserError } from '../base/user-error.ts'

/** The failure for an error of commander; undefined if it is no error, because help and version end that way too. */
export function usageFailure(
  error: CommanderError,
  program: Command,
  args: readonly string[],
): UserError | undefined {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const asked = commandOf(program, args)
  const command = asked === program ? undefined : asked.name()
  switch (error.code) {
    case 'commander.unknownOption':
      return new UserError({
        kind: 'unknown-option',
        values: { command, option: quoted, nearest: nearest(quoted, optionsOf(program, args)) },
      })
    case 'commander.unknownCommand':
      return new UserError({
        kind: 'unknown-command',
        values: { command: quoted, nearest: nearest(quoted, namesOf(program)) },
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

function namesOf(program: Command): string[] {
  return program.commands.map(command => command.name())
}

/** The options of the command that was named, and those of the program. */
function optionsOf(program: Command, args: readonly string[]): string[] {
  return [...program.options, ...commandOf(program, args).options].flatMap(({ long }) => long ?? [])
}

function commandOf(program: Command, args: readonly string[]): Command {
  return program.commands.find(command => args.includes(command.name())) ?? program
}

/** The long name of an option: `--status` for `-s, --status <status...>`. */
function longName(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags
}
