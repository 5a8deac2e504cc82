// The order of the merged items of two versions.

/** An item with its key, which is the same in all versions. */
interface Keyed {
  readonly key: string
  readonly data: unknown
}

interface Versions {
  readonly base: readonly Keyed[]
  readonly ours: readonly Keyed[]
  readonly theirs: readonly Keyed[]
}

/**
 * The keys of all versions in order, including those that a side removed.
 *
 * @returns undefined when both sides changed the order of a list, which may have a meaning
 */
export function mergedOrder(kind: 'map' | 'list', versions: Versions): string[] | undefined {
  const all = [...versions.base, ...versions.ours, ...versions.theirs]
  const order = kind === 'list' && all.every(({ data }) => dateOf(data)) ? byDate : byNeighbour
  const skeleton = skeletonOf(versions)
  // The order of fields has no meaning, and neither has that of dated entries.
  if (!skeleton && kind === 'list' && order === byNeighbour) return undefined
  return order(versions, skeleton ?? versions.ours.map(({ key }) => key))
}

/** Our order. If only their side changed the order of common items, their order. Undefined if both changed it. */
function skeletonOf({ base, ours, theirs }: Versions): string[] | undefined {
  const [baseKeys, theirKeys] = [keysOf(base), keysOf(theirs)]
  const ourKeys = ours.map(({ key }) => key)
  const shared = new Set(ourKeys.filter(key => theirKeys.has(key)))
  const inOrderOf = (version: readonly Keyed[]): string[] =>
    version.map(({ key }) => key).filter(key => shared.has(key) && baseKeys.has(key))
  const [was, here, there] = [base, ours, theirs].map(version => inOrderOf(version).join('\n'))
  if (was === there || here === there) return ourKeys
  if (was !== here) return undefined
  const next = theirs.map(({ key }) => key).filter(key => shared.has(key))
  return ourKeys.map(key => (shared.has(key) ? (next.shift() ?? key) : key))
}

function keysOf(version: readonly Keyed[]): Set<string> {
  return new Set(version.map(({ key }) => key))
}

/**
 * Items that only they have are placed after the item that they follow there, and after our additions at that place.
 */
function byNeighbour({ base, theirs }: Versions, skeleton: readonly string[]): string[] {
  const order = [...skeleton]
  const [known, theirKeys] = [keysOf(base), keysOf(theirs)]
  const isOursAlone = (key: string | undefined): boolean =>
    key !== undefined && !known.has(key) && !theirKeys.has(key)
  let at = 0
  for (const { key } of theirs) {
    const found = order.indexOf(key)
    if (found === -1) {
      while (isOursAlone(order[at])) at++
      order.splice(at, 0, key)
      at++
    } else at = found + 1
  }
  return order
}

/**
 * Existing items keep their order. A new item is placed after the last one with an earlier or equal rank; in lists with
 * the newest first, before it.
 */
function byDate({ base, ours, theirs }: Versions, skeleton: readonly string[]): string[] {
  const known = keysOf(base)
  const items = new Map([...theirs, ...ours].map(item => [item.key, ranked(item)]))
  const order = skeleton.flatMap(key => (known.has(key) ? (items.get(key) ?? []) : []))
  const kept = keysOf(order)
  const fresh = [...items.values()].filter(({ key }) => !kept.has(key))
  const isNewestFirst = (dateOf(order[0]?.data) ?? '') > (dateOf(order.at(-1)?.data) ?? '')
  for (const item of fresh.toSorted((a, b) => (a.rank < b.rank ? -1 : 1))) {
    const at = isNewestFirst
      ? order.findIndex(({ rank }) => rank <= item.rank)
      : order.findLastIndex(({ rank }) => rank <= item.rank) + 1
    order.splice(at === -1 ? order.length : at, 0, item)
  }
  return order.map(({ key }) => key)
}

function dateOf(data: unknown): string | undefined {
  const date: unknown = Reflect.get(Object(data), 'date')
  return typeof date === 'string' ? date : undefined
}

/** The rank is the date, then the order within the day, then the content, so that every merge gives the same order. */
function ranked({ key, data }: Keyed): Keyed & { readonly rank: string } {
  const order: unknown = Reflect.get(Object(data), 'order')
  const within = typeof order === 'string' ? order.padStart(6, '0') : '000001'
  return { key, data, rank: `${dateOf(data) ?? ''} ${within} ${JSON.stringify(data)}` }
}
