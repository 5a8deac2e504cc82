// The kind of value that each option or argument takes. Completion and the manual depend on it.
import { Argument, Option } from 'commander'
import type { ByLanguage } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import type { Wanted } from '../query/suggest-ids.ts'

/** `several`: the option can be repeated to give more than one value. */
export type ValueKind = SingleKind & { readonly several?: true }

type SingleKind =
  /** One of a fixed set of words. */
  | {
      readonly what: 'choice'
      readonly values: readonly string[]
      readonly labels: Readonly<Record<string, ByLanguage<string>>> | undefined
    }
  | { readonly what: 'mandate'; readonly which: Wanted; readonly orAction: boolean }
  /** The id of something in the records. */
  | { readonly what: 'name'; readonly of: NamedThing }
  | { readonly what: 'day' }
  /** A meeting or a day. */
  | { readonly what: 'moment' }
  /** A meeting, a day, or `next:` followed by a body. */
  | { readonly what: 'deadline' }
  | { readonly what: 'evidence' }
  /** A field of the organisation's own with its value: `FIELD=VALUE`. */
  | { readonly what: 'own-field' }
  | { readonly what: 'file' }
  | { readonly what: 'folder' }
  | { readonly what: 'command' }
  /** Free text, which cannot be completed. */
  | { readonly what: 'own-words' }

export type NamedThing =
  | 'department'
  | 'subject'
  | 'officer'
  | 'group'
  | 'meeting'
  | 'body'
  | 'document'
  | 'state'
  | 'asked-state'
  | 'measure'

export const DAY: ValueKind = { what: 'day' }
export const MOMENT: ValueKind = { what: 'moment' }
export const DEADLINE: ValueKind = { what: 'deadline' }
export const EVIDENCE: ValueKind = { what: 'evidence' }
export const OWN_FIELD: ValueKind = { what: 'own-field' }
export const FILE: ValueKind = { what: 'file' }
export const FOLDER: ValueKind = { what: 'folder' }
export const OWN_WORDS: ValueKind = { what: 'own-words' }
export const MANDATE_OR_ACTION: ValueKind = { what: 'mandate', which: 'any', orAction: true }

export function aMandate(which: Wanted): ValueKind {
  return { what: 'mandate', which, orAction: false }
}

export function nameOf(of: NamedThing): ValueKind {
  return { what: 'name', of }
}

/** @param labels the meanings of the words, where they need an explanation */
export function oneOf(
  values: readonly string[],
  labels?: Readonly<Record<string, ByLanguage<string>>>,
): ValueKind {
  return { what: 'choice', values, labels }
}

/** Several values of one kind. They are collected into a list. */
export function several(valueKind: ValueKind): ValueKind {
  return { ...valueKind, several: true }
}

/** Several of a fixed set of words. */
export function listOf(
  values: readonly string[],
  labels?: Readonly<Record<string, ByLanguage<string>>>,
): ValueKind {
  return several(oneOf(values, labels))
}

/**
 * Whether one word may hold several values, separated by commas. References and texts may contain commas themselves.
 */
export function takesCommas({ what, several: isSeveral }: ValueKind): boolean {
  return isSeveral === true && (what === 'choice' || what === 'name')
}

class ValueOption extends Option {
  readonly valueKind: ValueKind
  constructor(flags: string, description: string, valueKind: ValueKind) {
    super(flags, description)
    this.valueKind = valueKind
    if (valueKind.several) this.argParser(added)
    else this.argParser((value: string, before: string | undefined) => this.#once(value, before))
  }

  /** If the option is repeated with different values, the last one must not silently win. */
  #once(value: string, before: string | undefined): string {
    if (before === undefined || before === value) return value
    return fail('several-values', { option: this.long ?? this.flags, values: [before, value] })
  }
}

function added(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

class ValueArgument extends Argument {
  readonly valueKind: ValueKind
  constructor(flags: string, description: string, valueKind: ValueKind) {
    super(flags, description)
    this.valueKind = valueKind
  }
}

/**
 * An option with a value: `valueOption('--department <id>', 'the department that does it', nameOf('department'))`. If
 * it is repeated with different values, it is rejected, unless it takes several values.
 */
export function valueOption(flags: string, description: string, valueKind: ValueKind): Option {
  return new ValueOption(flags, description, valueKind)
}

/** An option without a value whose name begins with `no-`. It negates no other option: `--no-due` is a filter. */
export function plainOption(flags: string, description: string): Option {
  return new PlainOption(flags, description)
}

class PlainOption extends Option {
  constructor(flags: string, description: string) {
    super(flags, description)
    this.negate = false
  }
}

export function valueArgument(flags: string, description: string, valueKind: ValueKind): Argument {
  return new ValueArgument(flags, description, valueKind)
}

/** The declared kind of value; undefined for a flag, and for an option declared without a kind. */
export function valueKindOf(declared: Option | Argument): ValueKind | undefined {
  return declared instanceof ValueOption || declared instanceof ValueArgument
    ? declared.valueKind
    : undefined
}
