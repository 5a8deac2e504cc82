// What an item of a list says of itself: the name that it has, and its content.

/**
 * What names an item wherever it stands: an id, a State’s code, a piece of evidence, a span of time, or the text that it
 * is. Undefined for what is only dated, as an update: two of one day may both be true.
 */
export function nameOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return contentOf(data)
  const { id, code, ref, kind, date, from } = textsIn(data)
  if (id !== undefined) return `id ${id}`
  if (code !== undefined) return `code ${code}`
  if (ref !== undefined) return `ref ${kind ?? 'other'} ${ref}`
  if (date !== undefined) return undefined
  return from === undefined ? contentOf(data) : `from ${from}`
}

/** That name as it is written; undefined for what has none but its content. */
export function calledIn(data: unknown): string | undefined {
  if (typeof data === 'string') return data
  const { id, code, ref, date, from } = textsIn(data)
  return id ?? code ?? ref ?? (date === undefined ? from : undefined)
}

/** What dated entries are about: of two with the same, one may be the other, changed. */
export function subjectOf(data: unknown): string {
  const { date, order, state, measure, for: occasion } = textsIn(data)
  return JSON.stringify([date, order, state, measure, occasion])
}

function textsIn(data: unknown): Partial<Record<string, string>> {
  const texts = Object.entries(Object(data) as object).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return Object.fromEntries(texts)
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

export function isMap(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
