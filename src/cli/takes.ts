// What an option or an argument takes, said where it is declared: completion and the manual know nothing else of it.
import { Argument, Option } from 'commander'
import type { ByLanguage } from '../base/language.ts'
import type { Wanted } from '../query/suggest.ts'

export type Takes =
  /** One of fixed words, or several of them with commas between. */
  | {
      readonly what: 'choice'
      readonly values: readonly string[]
      readonly labels: Readonly<Record<string, ByLanguage<string>>> | undefined
      readonly several: boolean
    }
  | { readonly what: 'mandate'; readonly which: Wanted; readonly orAction: boolean }
  /** The id of something that the records name. */
  | { readonly what: 'name'; readonly of: NamedThing }
  | { readonly what: 'day' }
  /** A meeting or a day. */
  | { readonly what: 'moment' }
  /** A meeting, a day, or `next:` and a body. */
  | { readonly what: 'deadline' }
  | { readonly what: 'evidence' }
  | { readonly what: 'file' }
  | { readonly what: 'folder' }
  | { readonly what: 'command' }
  /** A person's own words, which nobody else can know. */
  | { readonly what: 'own-words' }

export type NamedThing =
  'department' | 'meeting' | 'body' | 'document' | 'state' | 'asked-state' | 'measure'

export const DAY: Takes = { what: 'day' }
export const MOMENT: Takes = { what: 'moment' }
export const DEADLINE: Takes = { what: 'deadline' }
export const EVIDENCE: Takes = { what: 'evidence' }
export const FILE: Takes = { what: 'file' }
export const FOLDER: Takes = { what: 'folder' }
export const OWN_WORDS: Takes = { what: 'own-words' }
export const MANDATE_OR_ACTION: Takes = { what: 'mandate', which: 'any', orAction: true }

export function aMandate(which: Wanted): Takes {
  return { what: 'mandate', which, orAction: false }
}

export function nameOf(of: NamedThing): Takes {
  return { what: 'name', of }
}

/** @param labels what each word means, where that is worth saying */
export function oneOf(
  values: readonly string[],
  labels?: Readonly<Record<string, ByLanguage<string>>>,
): Takes {
  return { what: 'choice', values, labels, several: false }
}

/** Several, with commas between. */
export function listOf(
  values: readonly string[],
  labels?: Readonly<Record<string, ByLanguage<string>>>,
): Takes {
  return { what: 'choice', values, labels, several: true }
}

class ValueOption extends Option {
  readonly takes: Takes
  constructor(flags: string, description: string, takes: Takes) {
    super(flags, description)
    this.takes = takes
  }
}

class ValueArgument extends Argument {
  readonly takes: Takes
  constructor(flags: string, description: string, takes: Takes) {
    super(flags, description)
    this.takes = takes
  }
}

/** An option with a value: `valueOption('--department <id>', 'the department that does it', nameOf('department'))`. */
export function valueOption(flags: string, description: string, takes: Takes): Option {
  return new ValueOption(flags, description, takes)
}

export function valueArgument(flags: string, description: string, takes: Takes): Argument {
  return new ValueArgument(flags, description, takes)
}

/** What was said that it takes; undefined for a flag, and for what was declared without saying it. */
export function takesOf(declared: Option | Argument): Takes | undefined {
  return declared instanceof ValueOption || declared instanceof ValueArgument
    ? declared.takes
    : undefined
}
