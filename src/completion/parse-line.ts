// Parses a partly typed command line: the command, its values so far, and what the cursor is on.
import type { Command, Option } from 'commander'
import { valueKindOf, type ValueKind } from '../command-line/value-kinds.ts'

export interface Typed {
  /** The command, or the program if no command was typed yet. */
  readonly command: Command
  readonly args: readonly string[]
  readonly typedValues: ReadonlyMap<Option, readonly string[]>
  /** The option whose value comes next. */
  readonly pending: Option | undefined
  /** Whether an option can still come: not after `--`. */
  readonly takesOptions: boolean
}

/** What can be typed at the cursor. */
export type Slot =
  | { readonly what: 'command' | 'option' | 'nothing' }
  /** A command below another one. */
  | { readonly what: 'command-of'; readonly group: Command }
  | {
      readonly what: 'value'
      readonly valueKind: ValueKind
      readonly typed: string
      /** The text before the value in the same word: `--status=`. */
      readonly before: string
      /** The values that the option already has. */
      readonly already: readonly string[]
    }

/** @param words the words before the one with the cursor, without the program's name */
export function understand(program: Command, words: readonly string[]): Typed {
  let command = program
  let pending: Option | undefined
  let takesOptions = true
  const args: string[] = []
  const typedValues = new Map<Option, string[]>()
  const give = (option: Option, ...values: string[]): void => {
    typedValues.set(option, [...(typedValues.get(option) ?? []), ...values])
  }
  for (const word of words) {
    if (pending && !endsValues(pending, typedValues, word)) {
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
      const named = command.commands.find(known => known.name() === word)
      if (args.length === 0 && named) command = named
      else args.push(word)
    }
  }
  return { command, args, typedValues, pending, takesOptions }
}

/** An option with several values takes words until another option comes. */
function endsValues(option: Option, typedValues: Typed['typedValues'], word: string): boolean {
  return option.variadic && (typedValues.get(option) ?? []).length > 0 && word.startsWith('-')
}

/** Recognises `--status`, `--status=x`, `-s`, `-sx`. */
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

/** @param current the part of the word before the cursor */
export function slotAt(program: Command, typed: Typed, current: string): Slot {
  const { command, args, typedValues, pending, takesOptions } = typed
  if (pending && !endsValues(pending, typedValues, current)) {
    return valueSlot(valueKindOf(pending), current, '', typedValues.get(pending))
  }
  if (takesOptions && current.startsWith('-')) {
    const { option } = optionIn(program, command, current)
    const equals = current.indexOf('=')
    if (equals === -1 || !current.startsWith('--')) return { what: 'option' }
    const [before, value] = [current.slice(0, equals + 1), current.slice(equals + 1)]
    return option ? valueSlot(valueKindOf(option), value, before, typedValues.get(option)) : NO_SLOT
  }
  if (command === program) return commandSlot(args, current)
  if (command.commands.length > 0)
    return args.length === 0 ? { what: 'command-of', group: command } : NO_SLOT
  const { registeredArguments: all } = command
  const last = all.at(-1)
  const argument = all[args.length] ?? (last?.variadic ? last : undefined)
  if (argument) return valueSlot(valueKindOf(argument), current, '')
  return takesOptions && current === '' ? { what: 'option' } : NO_SLOT
}

const NO_SLOT: Slot = { what: 'nothing' }

/** `help` takes the name of a command, as the program itself does. */
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
