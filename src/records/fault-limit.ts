// The limit on faults reported for one file. A file can have 100,000 faults, and nobody reads them all.
import { faultAt, type Fault, type Position } from '../base/problem.ts'

export const MOST_FAULTS = 1000

/** The fault that says that the file was not checked beyond `place`. */
export function tooManyFaults(place: Position): Fault {
  return faultAt('too-many-faults', place, { limit: MOST_FAULTS, rest: 'not-read' })
}

/** The fault that says that unknown fields from `place` on are not reported one by one. The rest is still read. */
export function tooManyUnknown(place: Position): Fault {
  const values = { limit: MOST_FAULTS, rest: 'unknown-fields' } as const
  return faultAt('too-many-faults', place, values, 'warning')
}
