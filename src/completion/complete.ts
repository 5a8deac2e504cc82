// The hidden `__complete`: what the scripts of the shells ask on TAB. It writes nothing but candidates, and never fails.
import type { Command, Option } from 'commander'
import type { Archive } from '../archive/archive.ts'
import { openArchive } from '../archive/open.ts'
import { parseCivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { findRecordsFolder } from '../files/find.ts'
import { whole } from '../view/parts/printed.ts'
import { COMMAND_SUMMARIES, SHARED_OPTIONS } from '../words/help.ts'
import type { Io } from '../terminal/io.ts'
import { languageOf } from '../command-line/options.ts'
import { cacheFolder } from '../command-line/records.ts'
import { valueKindOf } from '../command-line/value-kinds.ts'
import { fitting, NOTHING, type Answer, type Candidate } from './answer.ts'
import { forBash, forWhole, forZsh } from './shells.ts'
import { slotAt, understand, type Slot, type Typed } from './understand.ts'
import { valuesFor } from './values.ts'
import { lineOf } from './words.ts'

/** The commands that there are, and the program with some of them, for what they declare. */
export interface Commands {
  readonly names: readonly CommandSummary[]
  readonly programOf: (language: Language, names: readonly string[]) => Promise<Command>
}

type CommandSummary = keyof typeof COMMAND_SUMMARIES

/** Answers one TAB; silent where anything is amiss, as there is nobody to be told. */
export async function complete(args: readonly string[], io: Io, commands: Commands): Promise<void> {
  try {
    const lines = await answerOf(args, io, commands)
    io.out(whole(lines.map(line => `${line}\n`).join('')))
  } catch {
    // A record that is broken, a folder that is not there, a reader that went away: another day.
  }
}

/**
 * `bash TYPE BREAKS COLUMNS LINE`, `zsh COLUMNS WORD…`, `fish WORD…`, `powershell =WORD…`, the last word being the one
 * with the cursor.
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

/** Windows PowerShell gives no empty word to a program, so each word comes with a sign before it. */
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
  // What is declared by the command alone is asked of it once it is known which it is.
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

/** As typed before the word with the cursor, else as usual. */
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

/** Options of the command and those that all have, but for what was given and can be given once only. */
function optionNames({
  program,
  typed: { command, given },
  current,
  language,
}: Place): Candidate[] {
  const shared =
    command === program ? [] : program.options.filter(({ long }) => long !== '--version')
  const isLeft = (option: Option): boolean =>
    !given.has(option) || valueKindOf(option)?.several === true
  const options = [...command.options, ...shared]
    .filter(isLeft)
    .map(({ long, short, description }) => ({ value: long ?? short ?? '', description }))
  const help = { value: '--help', description: SHARED_OPTIONS.help[language] }
  return [...options, help].filter(({ value }) => value.startsWith(current))
}

function sharedValue({ program, typed: { given } }: Place, name: string): string | undefined {
  const option = program.options.find(({ long }) => long === name)
  return option && given.get(option)?.at(-1)
}

/** Files that have changed since the last command are read up to this many bytes, which takes a third of a second. */
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
