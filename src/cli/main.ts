// The program: parses the command line, runs the command, and turns every error into an exit code.
import { Command, CommanderError } from 'commander'
import type { Language } from '../base/language.ts'
import { UserError } from '../base/user-error.ts'
import { OutputClosed } from '../files/output.ts'
import { paintIn } from '../view/parts/paint.ts'
import {
  COMMAND_GROUPS,
  COMMAND_SUMMARIES,
  isCommandGroup,
  PROGRAM_SUMMARY,
  SHARED_OPTIONS,
  type CommandGroup,
} from '../words/help.ts'
import { DONE, exitCodeOf, OUR_BUG, READER_GONE } from '../base/exit-codes.ts'
import type { Invocation } from '../command-line/invocation.ts'
import { systemIo, type Io } from '../terminal/io.ts'
import { commandsBelow, describeHelp, exitCodesHelp } from '../command-line/help.ts'
import {
  addSharedOptions,
  languageAround,
  languageOf,
  sharedOptions,
  colourDepth,
} from '../command-line/options.ts'
import { usageFailure } from '../command-line/usage.ts'

declare const MANDATES_VERSION: string

/** All commands by what people do, in the order in which people need them. Each is loaded only when it is needed. */
const COMMANDS_BY_GROUP = {
  everyDay: {
    list: async () => (await import('./commands/list.ts')).listCommand,
    show: async () => (await import('./commands/show.ts')).showCommand,
    update: async () => (await import('./commands/update.ts')).updateCommand,
    act: async () => (await import('./commands/act.ts')).actCommand,
    reply: async () => (await import('./commands/reply.ts')).replyCommand,
    extend: async () => (await import('./commands/extend.ts')).extendCommand,
    confirm: async () => (await import('./commands/confirm.ts')).confirmCommand,
    review: async () => (await import('./commands/review.ts')).reviewCommand,
    log: async () => (await import('./commands/log.ts')).logCommand,
    states: async () => (await import('./commands/states.ts')).statesCommand,
  },
  report: {
    summary: async () => (await import('./commands/summary.ts')).summaryCommand,
    site: async () => (await import('./commands/site.ts')).siteCommand,
    request: async () => (await import('./commands/request.ts')).requestCommand,
    export: async () => (await import('./commands/export.ts')).exportCommand,
  },
  records: {
    import: async () => (await import('./commands/import.ts')).importCommand,
    adopt: async () => (await import('./commands/adopt.ts')).adoptCommand,
    apply: async () => (await import('./commands/apply.ts')).applyCommand,
    edit: async () => (await import('./commands/edit.ts')).editCommand,
    rename: async () => (await import('./commands/rename.ts')).renameCommand,
    split: async () => (await import('./commands/split.ts')).splitCommand,
    join: async () => (await import('./commands/join.ts')).joinCommand,
    open: async () => (await import('./commands/open.ts')).openCommand,
    remove: async () => (await import('./commands/remove.ts')).removeCommand,
    correct: async () => (await import('./commands/correct.ts')).correctCommand,
    withdraw: async () => (await import('./commands/withdraw.ts')).withdrawCommand,
    undo: async () => (await import('./commands/undo.ts')).undoCommand,
    check: async () => (await import('./commands/check.ts')).checkCommand,
  },
  calendar: {
    meetings: async () => (await import('./commands/meetings.ts')).meetingsCommand,
    meeting: async () => (await import('./commands/meeting.ts')).meetingCommand,
    body: async () => (await import('./commands/body.ts')).bodyCommand,
    department: async () => (await import('./commands/department.ts')).departmentCommand,
    member: async () => (await import('./commands/member.ts')).memberCommand,
    subject: async () => (await import('./commands/subject.ts')).subjectCommand,
    officer: async () => (await import('./commands/officer.ts')).officerCommand,
  },
  setUp: {
    init: async () => (await import('./commands/init.ts')).initCommand,
    'git-setup': async () => (await import('./commands/git-setup.ts')).gitSetupCommand,
    'merge-driver': async () => (await import('./commands/merge-driver.ts')).mergeDriverCommand,
    completion: async () => (await import('./commands/completion.ts')).completionCommand,
  },
} satisfies Record<CommandGroup, Record<string, () => Promise<(invocation: Invocation) => Command>>>

const COMMANDS = {
  ...COMMANDS_BY_GROUP.everyDay,
  ...COMMANDS_BY_GROUP.report,
  ...COMMANDS_BY_GROUP.records,
  ...COMMANDS_BY_GROUP.calendar,
  ...COMMANDS_BY_GROUP.setUp,
}

type CommandName = keyof typeof COMMANDS

const COMMAND_NAMES = Object.keys(COMMANDS).filter(isCommandName)

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}

/**
 * The commands to load: the one at the beginning of the command line; none without a command or for the version; all
 * for help, and when the command line is not understood.
 */
function neededFor(args: readonly string[]): readonly CommandName[] {
  const [first = ''] = args
  if (isCommandName(first)) return [first]
  const isAlone = args.length === 0 || (args.length === 1 && VERSION_OPTIONS.has(first))
  return isAlone ? [] : COMMAND_NAMES
}

function groupOf(name: CommandName): CommandGroup {
  const groups = Object.keys(COMMANDS_BY_GROUP).filter(isCommandGroup)
  return groups.find(group => Object.hasOwn(COMMANDS_BY_GROUP[group], name)) ?? 'setUp'
}

/** The command that no person types. */
const CALLED_BY_GIT = 'merge-driver'

const VERSION_OPTIONS: ReadonlySet<string> = new Set(['-V', '--version'])

/**
 * Runs the program once.
 *
 * @param args the arguments after the program's name
 * @returns the exit code
 */
export async function main(args: readonly string[], world: Io = systemIo()): Promise<number> {
  // The option is detected before the command line is parsed, so that errors in it have no colour either.
  const io = args.includes('--no-color')
    ? { ...world, env: { ...world.env, NO_COLOR: '1' } }
    : world
  if (args[0] === '__complete') return answerTab(args.slice(1), io)
  let language = languageAround(io)
  try {
    language = languageOf(args, io)
    return await run(args, io, language)
  } catch (error) {
    return await report(error, io, language, args.includes('--debug'))
  }
}

/** Answers a completion request. It never fails, and reports no errors. */
async function answerTab(args: readonly string[], io: Io): Promise<number> {
  const { complete } = await import('../completion/complete.ts')
  await complete(args, io, {
    names: COMMAND_NAMES.filter(name => name !== CALLED_BY_GIT),
    programOf: (language, names) =>
      programOf({ io, language, end: () => undefined }, names.filter(isCommandName)),
  })
  return DONE
}

async function run(args: readonly string[], io: Io, language: Language): Promise<number> {
  let code = DONE
  const end = (ended: number): void => {
    code = ended
  }
  const program = await programOf({ io, language, end }, neededFor(args))
  const overview = async (): Promise<number> => {
    const { runOverview } = await import('./overview.ts')
    return runOverview(io, sharedOptions(program, io, language))
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    if (args.length === 0) return await overview()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const failure = usageFailure(error, program, args)
    if (failure) throw failure
    // Without a command, commander would show its help as an error.
    if (error.code === 'commander.help' && error.exitCode !== DONE) {
      const group = program.commands.find(
        each => each.commands.length > 0 && args.includes(each.name()),
      )
      if (!group) return overview()
      io.out(group.helpInformation().trimEnd().split('\n'))
    }
  }
  return code
}

/** The program with some or all of its commands. */
export async function programOf(
  invocation: Invocation,
  names: readonly CommandName[] = COMMAND_NAMES,
): Promise<Command> {
  const { io, language } = invocation
  const program = new Command('mandates')
    .description(PROGRAM_SUMMARY[language])
    .version(MANDATES_VERSION, '-V, --version', SHARED_OPTIONS.version[language])
    .commandsGroup(COMMAND_GROUPS.setUp[language])
    .helpCommand('help [command]', COMMAND_SUMMARIES.help[language])
  addSharedOptions(program, language)
  describeHelp(program, language, [
    'mandates list',
    'mandates update 5b.1 --status implemented --evidence note-verbale:NV/2018/412',
    'mandates show 5b --lang ar',
  ])
  program.addHelpText('after', exitCodesHelp(language))
  const makers = await Promise.all(
    names.map(async name => ({ name, make: await COMMANDS[name]() })),
  )
  for (const { name, make } of makers) {
    const command = make(invocation).helpGroup(COMMAND_GROUPS[groupOf(name)][language])
    program.addCommand(command, { hidden: name === CALLED_BY_GIT })
  }
  for (const command of [program, ...commandsBelow(program)]) {
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({
        // Only our own help is written here.
        writeOut: text => io.out(text.trimEnd().split('\n')),
        // Commander's error messages are not shown, because ours are in the reader's language.
        writeErr: () => undefined,
        getOutHelpWidth: () => io.screen?.columns ?? 100,
      })
  }
  return program
}

/** Reports an error and returns its exit code. */
async function report(error: unknown, io: Io, language: Language, debug: boolean): Promise<number> {
  if (error instanceof OutputClosed) return READER_GONE
  const { bugText, failureText } = await import('../view/pages/failure.ts')
  const paint = paintIn(io.errIsTerminal ? colourDepth(io) : 0)
  const trace = debug && error instanceof Error ? ['', ...framesOf(error)] : []
  try {
    if (error instanceof UserError) {
      io.err([
        ...failureText(error.failure, { language, paint, width: io.screen?.columns }),
        ...trace,
      ])
      return exitCodeOf(error.failure.kind)
    }
    io.err([...bugText(error, { language, paint, width: io.screen?.columns }), ...trace])
  } catch (unheard) {
    // Nothing can be printed any more, but the exit code still shows the error.
    const isOfOutput = unheard instanceof OutputClosed || unheard instanceof UserError
    if (isOfOutput && error instanceof UserError) return exitCodeOf(error.failure.kind)
  }
  return OUR_BUG
}

/**
 * The stack without its message, which was already printed in one line. An error of another process is printed whole.
 */
function framesOf({ stack = '', cause }: Error): string[] {
  const frames = stack.split('\n').filter(line => /^ {4}at /.test(line))
  return typeof cause === 'string' ? [...frames, ...cause.split('\n')] : frames
}
