// The items of all lists in a file, as a tree.
import { isMap } from './identity.ts'

/** An item of a list. */
export interface Member {
  readonly data: unknown
  /** The field of its list, for example `updates`. */
  readonly field: string
  readonly lists: Lists
}

/** The lists within a value, by the path to each (`listAt`). */
export type Lists = ReadonlyMap<string, readonly Member[]>

export function listsIn(data: unknown, path: readonly string[] = []): Lists {
  const lists = new Map<string, readonly Member[]>()
  if (!isMap(data)) return lists
  for (const [field, value] of Object.entries(data) as [string, unknown][]) {
    const inner = [...path, field]
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value
      lists.set(
        listAt(inner),
        items.map(item => ({ data: item, field, lists: listsIn(item) })),
      )
    } else for (const [place, members] of listsIn(value, inner)) lists.set(place, members)
  }
  return lists
}

/** The separator is a character that no record contains. */
export function listAt(path: readonly string[]): string {
  return path.join('\0')
}

/** The items of all lists, including nested ones. */
export function allIn(lists: Lists): Member[] {
  return [...lists.values()].flat().flatMap(withInner)
}

export function withInner(member: Member): Member[] {
  return [member, ...allIn(member.lists)]
}

export function byField(members: Iterable<Member>): Map<string, Member[]> {
  return grouped(members, ({ field }) => field)
}

export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const others = groups.get(key)
    if (others) others.push(item)
    else groups.set(key, [item])
  }
  return groups
}
