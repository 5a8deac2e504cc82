// What is found in a document: the mandates, and what names the one asked and gives none.
import type { Asked, Rule } from './asked.ts'
import { citation } from './cite.ts'
import { spelled } from './fold.ts'
import type { Strength } from './phrases/phrases.ts'
import type { Unit } from './structure.ts'

/** A mandate as it was found. */
export interface Found {
  /** As one would cite it: `5`, `4(1)`, `66/3 2 a)`, `5 bullet 1`; `unnumbered` where it has no number. */
  readonly paragraph: string
  /** The words of the document, white space collapsed. */
  readonly text: string
  readonly line: number
  readonly addressee: string
  readonly verb: string
  readonly strength: Strength
  /** Of an item of a list, or of what stands below a heading: the words above it that say who is asked; else null. */
  readonly chapeau: string | null
  /** Which way of giving mandates this was. */
  readonly rule: Rule
}

/** A paragraph that names the one asked and gives no mandate, and why. */
export interface Skipped {
  readonly paragraph: string
  readonly text: string
  readonly line: number
  readonly why: 'preamble' | 'not-addressed' | 'recalled'
}

export interface Findings {
  readonly mandates: readonly Found[]
  readonly skipped: readonly Skipped[]
}

/** A mandate of a unit in words of its text. */
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
