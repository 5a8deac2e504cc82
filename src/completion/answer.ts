// The completion candidates at the cursor: at most one page, and safe to type and to show.
import { fold } from '../base/fold.ts'
import { suggest, type IdLines } from '../query/suggest-ids.ts'
import { safe } from '../view/parts/safe.ts'

export interface Candidate {
  readonly value: string
  readonly description?: string | undefined
  /** Whether the value continues right after it. */
  readonly isOpen?: boolean
}

export interface Answer {
  readonly candidates: readonly Candidate[]
  /** What the shell itself completes instead. */
  readonly instead?: 'files' | 'folders'
  /** Whether there are further matches, in which case the common beginning of the candidates may be wrong. */
  readonly isPartial: boolean
}

export const NOTHING: Answer = { candidates: [], isPartial: false }

/** Above this number, shells ask whether to show them all. */
export const MOST_CANDIDATES = 100

/**
 * The candidates that match what was typed: by their beginning, otherwise by the beginning of one of their parts,
 * otherwise by any part, otherwise by a word of their description. If there are too many, the beginnings that they
 * share.
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

/** Whether a word of the description begins with `part`, as `turk` does for `TR`. */
function isNamed({ description = '' }: Candidate, part: string): boolean {
  return part !== '' && ` ${fold(description)}`.includes(` ${part}`)
}

/**
 * Whether every shell takes the value literally, quoted or not: it has only letters, digits, and characters without a
 * meaning. No other value is ever offered, wherever it comes from.
 */
export function isTypeable(value: string): boolean {
  return /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.:/=,+@-]*$/u.test(value)
}

export function harmless({ description, ...candidate }: Candidate): Candidate {
  return description === undefined
    ? candidate
    : { ...candidate, description: safe(description).trim() }
}
