// Suggests mandates for a partly typed id. If there are too many, it suggests the beginnings that their ids share.
import { awaitsConfirmation } from '../tracking/rules/confirmations.ts'
import type { Tracked } from '../tracking/snapshot.ts'

/** The kind of mandates that a command needs. With `any`, the outstanding ones come first. */
export type Wanted = 'any' | 'outstanding' | 'to-confirm' | 'asking-states'

/** Whether a mandate is of the kind that the command needs. With `any`: whether it comes first. */
export function isWanted(tracked: Tracked, wanted: Wanted): boolean {
  switch (wanted) {
    case 'any':
    case 'outstanding':
      return tracked.outstanding
    case 'to-confirm':
      return awaitsConfirmation(tracked)
    case 'asking-states':
      return tracked.mandate.states !== undefined
  }
}

/** The ids of all mandates, one line for each. */
export interface IdLines {
  readonly count: number
  /** The folded ids of a mandate and of its actions, with a line break before and after each; empty without any. */
  readonly ids: (line: number) => string
  readonly isWanted: (line: number) => boolean
}

export interface Suggested {
  readonly lines: readonly number[]
  /** If too many match: the longer beginnings of their ids, each with one of its lines. */
  readonly stems: readonly Stem[]
  /** Whether there are more matches than suggestions. */
  readonly isPartial: boolean
}

interface Stem {
  readonly text: string
  /** The number of mandates with this beginning. */
  readonly count: number
  /** One of their lines. */
  readonly line: number
}

/**
 * @param part the typed text, folded
 * @param limit the maximum number of suggestions
 */
export function suggest(lines: IdLines, part: string, wanted: Wanted, limit: number): Suggested {
  const nothing = { lines: [], stems: [], isPartial: false }
  if (part.includes('\n')) return nothing
  for (const [tier, fits] of FITS.entries()) {
    const found = linesThat(lines, ids => fits(ids, part))
    if (found.length === 0) continue
    const first = found.filter(lines.isWanted)
    const pool = wanted === 'any' || first.length === 0 ? found : first
    if (pool.length <= limit) return { ...nothing, lines: pool }
    if (first.length > 0 && first.length <= limit) {
      return { ...nothing, lines: first, isPartial: true }
    }
    return tier === 0
      ? { ...nothing, stems: stemsOf(lines, pool, part, limit) }
      : { ...nothing, lines: pool.slice(0, limit), isPartial: true }
  }
  return nothing
}

/**
 * The ways to match: the beginning of an id, the beginning of one of its parts (`5a`, `azer`), or any part of it. The
 * first one with a match decides.
 */
const FITS: readonly ((ids: string, part: string) => boolean)[] = [
  (ids, part) => ids.includes(`\n${part}`),
  (ids, part) => part !== '' && SEPARATORS.some(before => ids.includes(before + part)),
  (ids, part) => part !== '' && ids.includes(part),
]

/** The characters between the parts of a full id, and within its names. */
const SEPARATORS = ['/', '.', '-', '_']

function linesThat({ count, ids }: IdLines, fits: (ids: string) => boolean): number[] {
  const found: number[] = []
  for (let line = 0; line < count; line++) if (fits(ids(line))) found.push(line)
  return found
}

/** The beginnings that end with a part of an id, as long as the limit allows; otherwise those with one more letter. */
function stemsOf(lines: IdLines, found: readonly number[], part: string, limit: number): Stem[] {
  const ids = found.map(line => firstId(lines.ids(line)))
  const cutAt = (endOf: (id: string) => number): Stem[] => {
    const stems = new Map<string, Stem>()
    for (const [index, id] of ids.entries()) {
      const text = id.slice(0, endOf(id))
      const count = (stems.get(text)?.count ?? 0) + 1
      stems.set(text, { text, count, line: found[index] ?? 0 })
      if (stems.size > limit) break
    }
    return [...stems.values()]
  }
  const byParts = longest(limit, parts => cutAt(id => endOfPart(id, part.length, parts)))
  if (byParts.length > 1) return byParts
  const from = byParts[0]?.text.length ?? part.length
  return longest(limit, letters => cutAt(() => from + letters))
}

/** The last of 1, 2, 3 … that gives at most `limit` stems. */
function longest(limit: number, stemsAt: (step: number) => Stem[]): Stem[] {
  let best: Stem[] = []
  for (let step = 1; step <= LONGEST_ID; step++) {
    const stems = stemsAt(step)
    if (stems.length > limit) break
    best = stems
    if (stems.length > limit / 2) break
  }
  return best
}

/** Three ids of at most 64 letters each, and the separators. */
const LONGEST_ID = 194

/** The end of the `parts`-th part from `from` on, including the separator after it. */
function endOfPart(id: string, from: number, parts: number): number {
  let end = from
  for (let part = 0; part < parts; part++) {
    while (end < id.length && !SEPARATORS.includes(id.charAt(end))) end++
    end++
  }
  return Math.min(end, id.length)
}

function firstId(ids: string): string {
  return ids.slice(1, ids.indexOf('\n', 1))
}
