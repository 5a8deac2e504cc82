// Which of several dated entries counts on a day. It never depends on the order of the entries in the file.
import { compareText } from '../base/compare.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { STATUSES } from '../base/vocabulary.ts'

/** An entry with a day. `order` says which of several entries of one day came later. */
export interface Dated {
  readonly date: CivilDate
  readonly order?: number | undefined
}

/** The entries up to the end of `day`, oldest first. */
export function upTo<T extends Dated>(day: CivilDate, entries: readonly T[]): T[] {
  return entries.filter(entry => entry.date <= day).toSorted(compareDated)
}

/** The entry in force at the end of `day`. */
export function latest<T extends Dated>(day: CivilDate, entries: readonly T[]): T | undefined {
  return entries.reduce<T | undefined>((last, entry) => {
    if (entry.date > day) return last
    return last === undefined || compareDated(entry, last) > 0 ? entry : last
  }, undefined)
}

/**
 * Compares entries, oldest first. On the same day `order` decides. If two people recorded the same order, the status
 * that is further along counts as later. The content decides last, so that the result never depends on the order of the
 * file.
 */
export function compareDated(a: Dated, b: Dated): number {
  return (
    compareText(a.date, b.date) ||
    (a.order ?? 1) - (b.order ?? 1) ||
    rankOf(a) - rankOf(b) ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  )
}

function rankOf(entry: Dated): number {
  return 'status' in entry ? STATUSES.findIndex(status => status === entry.status) : 0
}
