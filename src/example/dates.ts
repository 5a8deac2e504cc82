// Dates in the example.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'

/**
 * Parses a date.
 *
 * @throws RangeError for an invalid date, which would be a bug in the example
 */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === undefined) throw new RangeError(`no day: ${text}`)
  return date
}
