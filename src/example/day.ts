// The days of the example.
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'

/** The day that `text` names. @throws RangeError where there is none: a mistake of ours */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text)
  if (date === undefined) throw new RangeError(`no day: ${text}`)
  return date
}
