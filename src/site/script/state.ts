// What a reader chose: filters, words and order. It stands in the address of the page alone.

/** The filters, by the keys that the address has. */
export const KEYS = ['is', 'status', 'dep', 'due', 'subject', 'body', 'kind'] as const

export type Key = (typeof KEYS)[number]

export interface State {
  readonly chosen: Readonly<Record<Key, readonly string[]>>
  readonly closedToo: boolean
  readonly query: string
  readonly order: string
}

export function stateIn(hash: string): State {
  const values = new URLSearchParams(hash.replace(/^#/, ''))
  const chosen: Record<Key, readonly string[]> = {
    is: [],
    status: [],
    dep: [],
    due: [],
    subject: [],
    body: [],
    kind: [],
  }
  for (const key of KEYS) chosen[key] = (values.get(key) ?? '').split(',').filter(Boolean)
  return {
    chosen,
    closedToo: values.get('all') === '1',
    query: values.get('q') ?? '',
    order: values.get('s') ?? 'attention',
  }
}

/** The fragment for a state; empty for the one that every reader begins with. */
export function hashOf({ chosen, closedToo, query, order }: State): string {
  const values = new URLSearchParams()
  for (const key of KEYS) if (chosen[key].length > 0) values.set(key, chosen[key].join(','))
  if (closedToo) values.set('all', '1')
  if (query.trim() !== '') values.set('q', query)
  if (order !== 'attention') values.set('s', order)
  return values.toString()
}
