// The map of a tracker, and how it names columns.
export type { TrackerMap } from '../records/tracker-map-schema.ts'
import type { TrackerMap } from '../records/tracker-map-schema.ts'

export type MappedTable = TrackerMap['tables'][number]

/** `A`, `B`, … `AA` for a column from 0. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : `${letterOf(Math.floor(column / 26) - 1)}${letter}`
}
