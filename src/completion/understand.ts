// A command line that is being typed: the command, what was given to it, and what stands where the cursor is.
import type { Command, Option } from 'commander'
import { valueKindOf, type ValueKind } from '../command-line/value-kinds.ts'

export interface Typed {
  /** The command that was named, or the program where none is yet. */
  readonly command: Command
  readonly args: readonly string[]
  readonly given: ReadonlyMap<Option, readonly string[]>
  /** The option whose value comes next. */
  readonly pending: Option | undefined
  /** Whether an option can still come: not after `--`. */
  readonly valueKind: boolean
}

/** What may stand where the cursor is. */
export type Slot =
  | { readonly what: 'command' | 'option' | 'nothing' }
  | {
      readonly what: 'value'
      readonly valueKind: ValueKind
      readonly typed: string
      /** What stands before the value in the same word: `--status=`. */
      readonly before: string
      /** The values that the option has already. */
      readonly already: readonly string[]
    }

/** @param words those before the one with the cursor, without the program's name */
export function understand(program: Command, words: readonly string[]): Typed {
  let command = program
  let pending: Option | undefined
  let takesOptions = true
  const args: string[] = []
  const given = new Map<Option, string[]>()
  const give = (option: Option, ...values: string[]): void => {
    given.set(option, [...(given.get(option) ?? []), ...values])
  }
  for (const word of words) {
    if (pending && !endsValues(pending, given, word)) {
      give(pending, word)
      if (!pending.variadic) pending = undefined
      continue
    }
    pending = undefined
    if (takesOptions && word === '--') takesOptions = false
    else if (takesOptions && /^-./.test(word)) {
      const { option, value } = optionIn(program, command, word)
      if (option) give(option, ...(value === undefined ? [] : [value]))
      if (option?.required && value === undefined) pending = option
    } else {
      const named = program.commands.find(known => known.name() === word)
      if (command === program && args.length === 0 && named) command = named
      else args.push(word)
    }
  }
  return { command, args, given, pending, valueKind: takesOptions }
}

/** An option with several values takes words until another option comes. */
function endsValues(option: Option, given: Typed['given'], word: string): boolean {
  return option.variadic && (given.get(option) ?? []).length > 0 && word.startsWith('-')
}

/** `--status`, `--status=x`, `-s`, `-sx`. */
function optionIn(
  program: Command,
  command: Command,
  word: string,
): { option: Option | undefined; value: string | undefined } {
  const known = [...command.options, ...program.options]
  const [, flag = word, long] = /^(--[^=]+)=(.*)$/s.exec(word) ?? []
  const option = known.find(({ long: name, short }) => name === flag || short === flag)
  if (option || word.startsWith('--')) return { option, value: long }
  const short = known.find(candidate => candidate.short === word.slice(0, 2))
  return { option: short, value: short?.required ? word.slice(2) : undefined }
}

/** @param current the word with the cursor, up to it */
export function slotAt(program: Command, typed: Typed, current: string): Slot {
  const { command, args, given, pending, valueKind: takesOptions } = typed
  if (pending && !endsValues(pending, given, current)) {
    return valueSlot(valueKindOf(pending), current, '', given.get(pending))
  }
  if (takesOptions && current.startsWith('-')) {
    const { option } = optionIn(program, command, current)
    const equals = current.indexOf('=')
    if (equals === -1 || !current.startsWith('--')) return { what: 'option' }
    const [before, value] = [current.slice(0, equals + 1), current.slice(equals + 1)]
    return option ? valueSlot(valueKindOf(option), value, before, given.get(option)) : NO_SLOT
  }
  if (command === program) return commandSlot(args, current)
  const { registeredArguments: all } = command
  const last = all.at(-1)
  const argument = all[args.length] ?? (last?.variadic ? last : undefined)
  if (argument) return valueSlot(valueKindOf(argument), current, '')
  return takesOptions && current === '' ? { what: 'option' } : NO_SLOT
}

const NO_SLOT: Slot = { what: 'nothing' }

/** `help` takes the name of a command, as the program does. */
function commandSlot([first, ...others]: readonly string[], current: string): Slot {
  if (first === undefined) return { what: 'command' }
  const valueKind: ValueKind = { what: 'command' }
  return first === 'help' && others.length === 0 ? valueSlot(valueKind, current, '') : NO_SLOT
}

function valueSlot(
  valueKind: ValueKind | undefined,
  typed: string,
  before: string,
  already: readonly string[] = [],
): Slot {
  return valueKind ? { what: 'value', valueKind, typed, before, already } : NO_SLOT
}
