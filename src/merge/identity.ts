// Which item of one version of a list is which of another: never by its place.

/** An item of a list, by what it says. */
interface Said {
  readonly data: unknown
}

/** Keys for the items of three versions of a list: the same key for what is the same item. */
export function identities(
  base: readonly Said[],
  ours: readonly Said[],
  theirs: readonly Said[],
): { base: string[]; ours: string[]; theirs: string[] } {
  const known = unique(base.map(({ data }, index) => nameOf(data) ?? `entry ${index}`))
  const entries = base.flatMap(({ data }, index) =>
    nameOf(data) === undefined ? [{ data, key: known[index] ?? '' }] : [],
  )
  return { base: known, ours: keysOf(ours, entries), theirs: keysOf(theirs, entries) }
}

/**
 * What names an item wherever it stands: an id, a State’s code, a piece of evidence, a span of time, or the text that it
 * is. Undefined for what is only dated, as an update: two of one day may both be true.
 */
function nameOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return contentOf(data)
  const { id, code, ref, kind, date, from } = textsIn(data)
  if (id !== undefined) return `id ${id}`
  if (code !== undefined) return `code ${code}`
  if (ref !== undefined) return `ref ${kind ?? 'other'} ${ref}`
  if (date !== undefined) return undefined
  return from === undefined ? contentOf(data) : `from ${from}`
}

/** What dated entries are about: of two with the same, one is the other, changed. */
function subjectOf(data: unknown): string {
  const { date, order, state, measure, for: occasion } = textsIn(data)
  return JSON.stringify([date, order, state, measure, occasion])
}

function textsIn(data: unknown): Partial<Record<string, string>> {
  const texts = Object.entries(Object(data) as object).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return Object.fromEntries(texts)
}

/** An entry of the base that is only dated, and its key. */
interface Entry extends Said {
  readonly key: string
}

/** The keys of the items of a side: their names, the keys of the entries that they were, or new ones. */
function keysOf(items: readonly Said[], entries: readonly Entry[]): string[] {
  const left = new Set(entries)
  const found = new Map<number, string>()
  const fields = new Set([...items, ...entries].flatMap(({ data }) => Object.keys(Object(data))))
  const nearly = (data: unknown): string[] => withoutEach(fields, data)
  const unnamed = [...items.entries()].filter(([, { data }]) => nameOf(data) === undefined)
  // What stayed as it was first, so that what was changed is not taken for it.
  for (const tellsOf of [contentOf, subjectOf, nearly]) {
    const known = byTold(left, tellsOf)
    for (const [index, { data }] of left.size === 0 ? [] : unnamed) {
      if (found.has(index)) continue
      const alike = [tellsOf(data)].flat().flatMap(told => [...(known.get(told) ?? [])])
      const entry = alike.find(each => left.has(each))
      if (!entry) continue
      left.delete(entry)
      // Of the same day as it, where another is as good as it but for the day: nobody knows which of them it became.
      const rivals = tellsOf === subjectOf ? unnamed.filter(([other]) => other !== index) : []
      const isDoubtful = rivals.some(
        ([other, rival]) => !found.has(other) && areNearlyOne(rival.data, entry.data, nearly),
      )
      if (!isDoubtful) found.set(index, entry.key)
    }
  }
  return unique(
    items.map(({ data }, index) => found.get(index) ?? nameOf(data) ?? `new ${contentOf(data)}`),
  )
}

/** The entries by each thing that is told of them. */
function byTold(
  entries: Iterable<Entry>,
  tellsOf: (data: unknown) => string | string[],
): Map<string, Set<Entry>> {
  const known = new Map<string, Set<Entry>>()
  for (const entry of entries) {
    for (const told of [tellsOf(entry.data)].flat()) {
      known.set(told, (known.get(told) ?? new Set()).add(entry))
    }
  }
  return known
}

function areNearlyOne(
  one: unknown,
  other: unknown,
  nearly: (data: unknown) => readonly string[],
): boolean {
  const told = new Set(nearly(one))
  return nearly(other).some(each => told.has(each))
}

/** Two entries that differ in one field only, as when a date was mended, have one of these in common. */
function withoutEach(fields: ReadonlySet<string>, data: unknown): string[] {
  const told = Object.entries(Object(data) as object)
  return [...fields].map(
    field => `${field} ${contentOf(Object.fromEntries(told.filter(([key]) => key !== field)))}`,
  )
}

/** The same text for the same data, in whatever order its fields were written. */
export function contentOf(data: unknown): string {
  return (
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ) ?? ''
  )
}

/** A second item of the same name is another one. */
function unique(keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return keys.map(key => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key} again ${count}`
  })
}
