// Which mandates match what a reader chose, as `list` finds them.
import { MANDATE_KINDS, STATUSES } from '../../base/vocabulary.ts'
import { mentionsIn } from '../../query/search.ts'
import type { Row, SiteData } from './data.ts'
import { KEYS, type Key, type State } from './state.ts'

/** The values of each row for a filter. */
const VALUES: Readonly<Record<Key, (row: Row) => readonly string[]>> = {
  is: row => row.is,
  status: row => [STATUSES[row.status] ?? ''],
  dep: row => row.dep,
  due: row => [row.meeting],
  subject: row => row.subject,
  body: row => [row.body],
  kind: row => [MANDATE_KINDS[row.kind] ?? ''],
}

/** The words are looked for once; the filters are tried on what they find. */
export function rowsWith(
  { query }: State,
  { rows }: SiteData,
  texts: readonly string[],
): readonly number[] {
  const all = rows.map((_, index) => index)
  if (query.trim() === '') return all
  return all.filter(index => mentionsIn(texts[index] ?? '', rows[index]?.symbol ?? '', query))
}

/**
 * The rows that match, by their numbers.
 *
 * @param found the rows with the words
 * @param except a filter that is left out
 */
export function matching(
  state: State,
  { rows }: SiteData,
  found: readonly number[],
  except?: Key,
): number[] {
  const { chosen, closedToo } = state
  const all = closedToo || chosen.status.length > 0
  return found.filter(index => {
    const row = rows[index]
    if (!row || (!all && !row.is.includes('out'))) return false
    return KEYS.every(key => {
      const wanted = chosen[key]
      if (key === except || wanted.length === 0) return true
      const own = VALUES[key](row)
      // All of the matters that call for attention must hold, and one value of any other filter.
      return key === 'is'
        ? wanted.every(value => own.includes(value))
        : wanted.some(value => own.includes(value))
    })
  })
}

/** How many rows each value of a filter would give, with the other filters as they are. */
export function countsOf(
  key: Key,
  state: State,
  data: SiteData,
  found: readonly number[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const index of matching(state, data, found, key === 'is' ? undefined : key)) {
    const row = data.rows[index]
    for (const value of row ? VALUES[key](row) : []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The numbers in an order of the data. */
export function inOrder(
  numbers: readonly number[],
  order: string,
  { orders }: SiteData,
): readonly number[] {
  const wanted = order === 'attention' || order === 'updated' ? orders[order] : undefined
  if (!wanted) return numbers
  const kept = new Set(numbers)
  return wanted.filter(index => kept.has(index))
}
