// Finds the day on which a tracker stands: “as at 15 May 2026” in a title, a heading or a remark.
import type { CivilDate } from '../base/civil-date.ts'
import { daysIn, dayOf, foldedDays, type DayOrder } from './days.ts'
import { AS_OF } from './phrases/rows.ts'

/** The first day that a text names as its own. */
export function reportedIn(texts: readonly string[], order: DayOrder): CivilDate | undefined {
  for (const text of texts) {
    const folded = foldedDays(text)
    for (const { day, start } of daysIn(folded, order))
      if (day !== undefined && AS_OF.test(folded.slice(Math.max(0, start - 50), start))) return day
    // “Situation as of May 2026” names a month.
    const after =
      /(?:as (?:at|of)|situation (?:as (?:at|of)|au|a la date de)|updated(?: on)?|status at)\s{1,3}(?<span>[^\d,;.()]{0,20}\d{4})/u.exec(
        folded,
      )
    const span =
      after?.groups?.['span'] === undefined ? undefined : dayOf(after.groups['span'].trim(), order)
    if (span && 'day' in span) return span.day
  }
  return undefined
}
