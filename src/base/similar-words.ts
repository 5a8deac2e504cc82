// Finds similar words, for suggestions.
import { fold } from './fold.ts'

/** The `most` candidates that are closest in spelling to `word`, best first, without any that are far from it. */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
  const target = fold(word)
  const allowed = Math.max(1, Math.floor(target.length / 3))
  return candidates
    .filter(candidate => Math.abs(fold(candidate).length - target.length) <= allowed)
    .map(candidate => ({ candidate, distance: distanceBetween(target, fold(candidate)) }))
    .filter(({ distance }) => distance <= allowed)
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

/** The Damerau distance (optimal string alignment): letters added, removed, changed, or swapped with a neighbour. */
function distanceBetween(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, at(beforeLast, j - 2) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return at(last, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
