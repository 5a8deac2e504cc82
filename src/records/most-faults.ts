// How many faults of one file are told: a file may be wrong in a hundred thousand places, and nobody reads of all.
import { faultAt, type Fault, type Position } from '../base/problem.ts'

export const MOST_FAULTS = 1000

/** That what comes after `place` was not looked at. */
export function tooManyFaults(place: Position): Fault {
  return faultAt('too-many-faults', place, { limit: MOST_FAULTS, rest: 'not-read' })
}

/** That unknown fields from `place` on are not told one by one; everything else is read. */
export function tooManyUnknown(place: Position): Fault {
  const values = { limit: MOST_FAULTS, rest: 'unknown-fields' } as const
  return faultAt('too-many-faults', place, values, 'warning')
}
