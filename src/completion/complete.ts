// The hidden command `__complete`, which shell scripts call on TAB. It prints only candidates, and never fails.
import type { Command, Option } from 'commander'
import type { Archive } from '../archive/archive.ts'
import { openArchive } from '../archive/open.ts'
import { parseCivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { findRecordsFolder } from '../files/find-records.ts'
import { whole } from '../view/parts/control-codes.ts'
import { COMMAND_SUMMARIES, SHARED_OPTIONS } from '../words/help.ts'
import type { Io } from '../terminal/io.ts'
import { languageOf } from '../command-line/options.ts'
import { cacheFolder } from '../command-line/records.ts'
import { valueKindOf } from '../command-line/value-kinds.ts'
import { fitting, NOTHING, type Answer, type Candidate } from './answer.ts'
import { forBash, forWhole, forZsh } from './shells.ts'
import { slotAt, understand, type Slot, type Typed } from './parse-line.ts'
import { valuesFor } from './values.ts'
import { lineOf } from './split-words.ts'

/** The names of all commands, and the program with some of them loaded, for their options. */
export interface Commands {
  readonly names: readonly CommandSummary[]
  readonly programOf: (language: Language, names: readonly string[]) => Promise<Command>
}

type CommandSummary = keyof typeof COMMAND_SUMMARIES

/** Answers one completion request. Errors are silent, because nobody would read them. */
export async function complete(args: readonly string[], io: Io, commands: Commands): Promise<void> {
  try {
    const lines = await answerOf(args, io, commands)
    io.out(whole(lines.map(line => `${line}\n`).join('')))
  } catch {
    // The records may be broken, the folder may be missing, or the output closed. Then nothing is completed.
  }
}

/**
 * The arguments of each shell: `bash TYPE BREAKS COLUMNS LINE`, `zsh COLUMNS WORD…`, `fish WORD…`, `powershell =WORD…`.
 * The last word is the one with the cursor.
 */
async function answerOf(
  [shell = '', ...args]: readonly string[],
  io: Io,
  commands: Commands,
): Promise<string[]> {
  switch (shell) {
    case 'bash': {
      const [type = '', breaks = '', columns = '', text = ''] = args
      const { words, current, kept, isLive, isRedirection } = lineOf(text, breaks)
      if (isRedirection) return ['files']
      if (isLive) return []
      const { answer, before } = await answerAt(words.slice(1), current, io, commands)
      return forBash(answer, before, { current, kept, type, columns: Number(columns) || 80 })
    }
    case 'zsh': {
      const [columns, ...words] = args
      const current = words.at(-1) ?? ''
      const { answer, before } = await answerAt(words.slice(0, -1), current, io, commands)
      return forZsh(answer, current.slice(before.length), Number(columns) || 80)
    }
    case 'fish': {
      const { current, isLive } = lineOf(args.at(-1) ?? '', '')
      if (isLive) return []
      const { answer, before } = await answerAt(args.slice(0, -1), current, io, commands)
      return forWhole(answer, before)
    }
    case 'powershell': {
      const words = args.map(withoutMark)
      const current = words.at(-1) ?? ''
      const { answer, before } = await answerAt(words.slice(0, -1), current, io, commands)
      return forWhole(answer, before)
    }
    default:
      return []
  }
}

/** Windows PowerShell drops empty arguments, so each word has a character before it. */
function withoutMark(word: string): string {
  return word.replace(/^=/, '')
}

async function answerAt(
  words: readonly string[],
  current: string,
  io: Io,
  commands: Commands,
): Promise<{ answer: Answer; before: string }> {
  const language = languageTyped(words, io)
  // The options of a command are loaded once it is known which command it is.
  const [name = ''] = understand(await commands.programOf(language, []), words).args
  const program = await commands.programOf(language, [name])
  const typed = understand(program, words)
  const slot = slotAt(program, typed, current)
  const answer = await candidatesAt(slot, {
    program,
    typed,
    current,
    language,
    io,
    names: commands.names,
  })
  return { answer, before: slot.what === 'value' ? slot.before : '' }
}

interface Place {
  readonly program: Command
  readonly typed: Typed
  readonly current: string
  readonly language: Language
  readonly io: Io
  readonly names: Commands['names']
}

async function candidatesAt(slot: Slot, place: Place): Promise<Answer> {
  const { typed, current, language, io, names } = place
  switch (slot.what) {
    case 'nothing':
      return NOTHING
    case 'command':
      return fitting(commandNames(names, language), current)
    case 'command-of':
      return fitting(
        slot.group.commands.map(command => ({
          value: command.name(),
          description: command.description(),
        })),
        current,
      )
    case 'option':
      return { candidates: optionNames(place), isPartial: false }
    case 'value': {
      const asOf = sharedValue(place, '--as-of')
      return valuesFor(slot, {
        archive: () => archiveAt(place),
        commands: () => commandNames(names, language),
        day: (asOf === undefined ? undefined : parseCivilDate(asOf)) ?? io.today(),
        language,
        mandate: typed.args[0],
      })
    }
  }
}

/** The language typed before the cursor, otherwise the usual one. */
function languageTyped(words: readonly string[], io: Io): Language {
  try {
    return languageOf(words, io)
  } catch {
    return 'en'
  }
}

function commandNames(names: Commands['names'], language: Language): Candidate[] {
  return [...names, 'help' as const].map(name => ({
    value: name,
    description: COMMAND_SUMMARIES[name][language],
  }))
}

/** The options of the command and the global ones, except those that were already typed and can occur only once. */
function optionNames({
  program,
  typed: { command, typedValues },
  current,
  language,
}: Place): Candidate[] {
  const shared =
    command === program ? [] : program.options.filter(({ long }) => long !== '--version')
  const isLeft = (option: Option): boolean =>
    !typedValues.has(option) || valueKindOf(option)?.several === true
  const options = [...command.options, ...shared]
    .filter(isLeft)
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', description }))
  const help = { value: '--help', description: SHARED_OPTIONS.help[language] }
  return [...options, help].filter(({ value }) => value.startsWith(current))
}

function sharedValue({ program, typed: { typedValues } }: Place, name: string): string | undefined {
  const option = program.options.find(({ long }) => long === name)
  return option && typedValues.get(option)?.at(-1)
}

/** The limit on changed files to read, in bytes. Reading them takes a third of a second. */
const MOST_BYTES = 1_000_000

async function archiveAt(place: Place): Promise<Archive> {
  const { io } = place
  const typed = sharedValue(place, '--records')
  const home = io.env['HOME'] ?? '~'
  const named = typed?.replace(/^~(?=\/|$)/, () => home) ?? io.env['MANDATES_RECORDS']
  return openArchive({
    folder: findRecordsFolder(named, io.cwd),
    index: true,
    cache: cacheFolder(io),
    most: MOST_BYTES,
    progress: () => undefined,
  })
}
