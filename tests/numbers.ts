// Pseudo-random numbers, which are the same in every run.

/** Draws a whole number from 0 up to, but not including, `below`. */
export type Draw = (below: number) => number

/** Pseudo-random numbers from a seed (mulberry32). */
export function numbers(seed: number): Draw {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** One of several values. */
export function oneOf<T>(draw: Draw, several: readonly [T, ...T[]]): T {
  return several[draw(several.length)] ?? several[0]
}

/** True in `percent` of a hundred cases. */
export function chance(draw: Draw, percent: number): boolean {
  return draw(100) < percent
}
