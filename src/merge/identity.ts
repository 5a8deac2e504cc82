// The identity of a list item: its name and its content.

/**
 * The name of an item in any list: an id, a State’s code, a piece of evidence, a period, or a plain text. Undefined for
 * dated entries such as updates, because two of the same day can both be true.
 */
export function nameOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return contentOf(data)
  const { id, code, ref, kind, date, from, until } = textsIn(data)
  if (id !== undefined) return `id ${id}`
  if (code !== undefined) return `code ${code}`
  if (ref !== undefined) return `ref ${kind ?? 'other'} ${ref}`
  if (date !== undefined) return undefined
  if (until !== undefined) return `until ${until}`
  return from === undefined ? contentOf(data) : `from ${from}`
}

/** The name as it is written; undefined for items that are identified only by their content. */
export function calledIn(data: unknown): string | undefined {
  if (typeof data === 'string') return data
  const { id, code, ref, date, from } = textsIn(data)
  return id ?? code ?? ref ?? (date === undefined ? from : undefined)
}

/** The subject of a dated entry. Of two entries with the same subject, one may be a changed version of the other. */
export function subjectOf(data: unknown): string {
  const { date, order, state, measure, for: occasion, department, officer } = textsIn(data)
  return JSON.stringify([date, order, state, measure, occasion, department, officer])
}

function textsIn(data: unknown): Partial<Record<string, string>> {
  const texts = Object.entries(Object(data) as object).filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  )
  return Object.fromEntries(texts)
}

/** A text that is equal for equal data, in whatever order the fields are. */
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
