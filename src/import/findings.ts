// The findings in a document: mandates, and passages that mention the addressee without giving a mandate.
import type { Asked, Rule } from './addressee.ts'
import { citation } from './cite.ts'
import { spelled } from './fold.ts'
import type { Other } from './other-addressees.ts'
import type { Strength } from './phrases/phrases.ts'
import type { Unit } from './structure.ts'

/** A mandate as it was found. */
export interface Found {
  /** The citation: `5`, `4(1)`, `66/3 2 a)`, `5 bullet 1`; `unnumbered` without a number. */
  readonly paragraph: string
  /** The words of the document, with white space collapsed. */
  readonly text: string
  readonly line: number
  readonly addressee: string
  readonly verb: string
  readonly strength: Strength
  /** For an item of a list or a text below a heading: the words above it that name the addressee; otherwise null. */
  readonly chapeau: string | null
  /** The kind of wording. */
  readonly rule: Rule
}

/** A paragraph that mentions the addressee but gives no mandate, and the reason. */
export interface Skipped {
  readonly paragraph: string
  readonly text: string
  readonly line: number
  readonly why: 'preamble' | 'not-addressed' | 'recalled'
}

export interface Findings {
  readonly mandates: readonly Found[]
  readonly skipped: readonly Skipped[]
  /** Who else is asked, and could be the one. */
  readonly others: readonly Other[]
}

/** A mandate of a unit, in words of its text. */
export function mandate(
  unit: Pick<Unit, 'line' | 'cited' | 'text' | 'lead'>,
  { addressee, verb, strength, rule }: Asked,
  text: string,
): Found {
  const near = [text, unit.lead ?? '', unit.text.slice(-1000)]
  return {
    paragraph: citation(unit),
    line: unit.line,
    addressee: spelled(addressee, ...near),
    verb: spelled(verb, ...near),
    strength,
    text,
    chapeau: null,
    rule,
  }
}
