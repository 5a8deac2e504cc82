// What may stand where the cursor is: candidates, a page of them at most, harmless to type and to look at.
import { fold } from '../base/fold.ts'
import { suggest, type IdLines } from '../query/suggest.ts'
import { safe } from '../view/parts/safe.ts'

export interface Candidate {
  readonly value: string
  readonly description?: string | undefined
  /** Whether more has to be typed right after it. */
  readonly isOpen?: boolean
}

export interface Answer {
  readonly candidates: readonly Candidate[]
  /** What the shell itself completes instead. */
  readonly instead?: 'files' | 'folders'
  /** Whether others fit too, so that nothing follows from what those told have in common. */
  readonly isPartial: boolean
}

export const NOTHING: Answer = { candidates: [], isPartial: false }

/** Above this, shells ask whether to show so many. */
export const MOST_CANDIDATES = 100

/**
 * The candidates that fit what was typed: by their beginning, else by that of one of their parts, else by any part,
 * else by a word of what they mean. Where they are too many, the beginnings that they share.
 */
export function fitting(candidates: readonly Candidate[], typed: string): Answer {
  const known = candidates.filter(({ value }) => isTypeable(value)).map(harmless)
  const part = fold(typed)
  const found = suggest(linesOf(known.map(({ value }) => value)), part, 'any', MOST_CANDIDATES)
  if (found.stems.length > 0) {
    const stems = found.stems.map(({ text, line }) => ({
      value: known[line]?.value.slice(0, text.length) ?? text,
      isOpen: true,
    }))
    return { candidates: stems, isPartial: found.isPartial }
  }
  const fit = found.lines.flatMap(line => known[line] ?? [])
  return {
    candidates: fit.length > 0 ? fit : known.filter(candidate => isNamed(candidate, part)),
    isPartial: found.isPartial,
  }
}

function linesOf(values: readonly string[]): IdLines {
  return {
    count: values.length,
    ids: line => `\n${fold(values[line] ?? '')}\n`,
    isWanted: () => true,
  }
}

/** `turk` means what `TR` stands for. */
function isNamed({ description = '' }: Candidate, part: string): boolean {
  return part !== '' && ` ${fold(description)}`.includes(` ${part}`)
}

/**
 * Whether a shell takes it as it stands, quoted or not: letters, digits, and signs that mean nothing to any of them.
 * Nothing else is ever a candidate, wherever it comes from.
 */
export function isTypeable(value: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.:/=,+@-]*$/u.test(value)
}

export function harmless({ description, ...candidate }: Candidate): Candidate {
  return description === undefined
    ? candidate
    : { ...candidate, description: safe(description).trim() }
}
