// What an option or an argument takes, said where it is declared: completion and the manual know nothing else of it.
import { Argument, Option } from 'commander'
import type { ByLanguage } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import type { Wanted } from '../query/suggest.ts'

/** `several`: more than one value, by giving the option again. */
export type ValueKind = SingleKind & { readonly several?: true }

type SingleKind =
  /** One of fixed words. */
  | {
      readonly what: 'choice'
      readonly values: readonly string[]
      readonly labels: Readonly<Record<string, ByLanguage<string>>> | undefined
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

export const DAY: ValueKind = { what: 'day' }
export const MOMENT: ValueKind = { what: 'moment' }
export const DEADLINE: ValueKind = { what: 'deadline' }
export const EVIDENCE: ValueKind = { what: 'evidence' }
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

/** @param labels what each word means, where that is worth saying */
export function oneOf(
  values: readonly string[],
  labels?: Readonly<Record<string, ByLanguage<string>>>,
): ValueKind {
  return { what: 'choice', values, labels }
}

/** Several of what is described, which arrive as a list of what was typed. */
export function several(valueKind: ValueKind): ValueKind {
  return { ...valueKind, several: true }
}

/** Several of fixed words. */
export function listOf(
  values: readonly string[],
  labels?: Readonly<Record<string, ByLanguage<string>>>,
): ValueKind {
  return several(oneOf(values, labels))
}

/** Whether several values may stand in one word, with commas between; a reference or a text may have commas itself. */
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

  /** The last of several values must not win in silence. */
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
 * An option with a value: `valueOption('--department <id>', 'the department that does it', nameOf('department'))`. Given
 * twice, it is refused unless it takes several values or both are the same.
 */
export function valueOption(flags: string, description: string, valueKind: ValueKind): Option {
  return new ValueOption(flags, description, valueKind)
}

export function valueArgument(flags: string, description: string, valueKind: ValueKind): Argument {
  return new ValueArgument(flags, description, valueKind)
}

/** What was said that it takes; undefined for a flag, and for what was declared without saying it. */
export function valueKindOf(declared: Option | Argument): ValueKind | undefined {
  return declared instanceof ValueOption || declared instanceof ValueArgument
    ? declared.valueKind
    : undefined
}
