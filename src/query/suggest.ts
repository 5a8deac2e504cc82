// Which mandates a person may mean who has typed a part of an id: a page of them, or else the beginnings that they share.
import type { Tracked } from '../tracking/snapshot.ts'

/** The mandates that a command is meant for; of `any`, the outstanding ones come first. */
export type Wanted = 'any' | 'outstanding' | 'implemented' | 'asking-states'

/** Whether it is one of those that a command is meant for, or should come first. */
export function isWanted({ mandate, outstanding, status }: Tracked, wanted: Wanted): boolean {
  switch (wanted) {
    case 'any':
    case 'outstanding':
      return outstanding
    case 'implemented':
      return status === 'implemented' && mandate.confirmed === undefined
    case 'asking-states':
      return mandate.states !== undefined
  }
}

/** All mandates, one a line, as far as they have to be known. */
export interface IdLines {
  readonly count: number
  /** The folded ids of a mandate and of its actions, with a line break before and after each; empty for none at all. */
  readonly ids: (line: number) => string
  readonly isWanted: (line: number) => boolean
}

export interface Suggested {
  readonly lines: readonly number[]
  /** Where too many begin as typed: each longer beginning that they have, and a line that has it. */
  readonly stems: readonly Stem[]
  /** Whether more would fit than are told. */
  readonly isPartial: boolean
}

interface Stem {
  readonly text: string
  /** How many mandates have it. */
  readonly count: number
  /** One of them. */
  readonly line: number
}

/**
 * @param part what was typed, folded
 * @param limit how many may be told
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

/** The beginning of an id, that of one of its parts (`5a`, `azer`), or anything in it; the first that fits decides. */
const FITS: readonly ((ids: string, part: string) => boolean)[] = [
  (ids, part) => ids.includes(`\n${part}`),
  (ids, part) => part !== '' && SEPARATORS.some(before => ids.includes(before + part)),
  (ids, part) => part !== '' && ids.includes(part),
]

/** What the parts of a full id are joined with, within names and between them. */
const SEPARATORS = ['/', '.', '-', '_']

function linesThat({ count, ids }: IdLines, fits: (ids: string) => boolean): number[] {
  const found: number[] = []
  for (let line = 0; line < count; line++) if (fits(ids(line))) found.push(line)
  return found
}

/** Beginnings that end where a part of an id does, as long ones as there is room for; else a letter longer each. */
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

/** The last of 1, 2, 3 … that gives no more stems than `limit`. */
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

/** Three ids of at most 64 letters each, and what joins them. */
const LONGEST_ID = 194

/** Where the `parts`-th part that ends at `from` or later ends, with what joins it to the next. */
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
