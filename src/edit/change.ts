// The changes of a record file, as data.
import type { Data } from './data.ts'
import type { Path } from './insertion-place.ts'

/** One change of a record. */
export type Change =
  /** Adds an item at the end of a list, which is created if necessary; or after an item of the list. */
  | { readonly append: Data; readonly to: Path; readonly after?: number }
  /** Adds a copy of an item likewise; or of a field, where there is none yet. */
  | Copying
  /** Adds a field that is not there yet. */
  | { readonly put: Data; readonly at: Path }
  /** Gives a field this value. A new field goes to its place among the fields in `order`. */
  | { readonly set: Data; readonly at: Path; readonly order: readonly string[] }
  /** Removes a field of a map, or an item of a list. */
  | { readonly remove: Path }

/** A copy of what is at a path of the file, with some of its fields changed. */
export interface Copying {
  readonly copy: Path
  /** The list that a copied item is added to; or the path of a copied field. */
  readonly to: Path
  readonly after?: number
  /** The values of its fields in place of its own; null for those that are left out. */
  readonly fields?: Readonly<Record<string, Data | null>>
  /** The items that a list in it keeps, with the values of their fields in place of their own. */
  readonly keep?: { readonly list: string; readonly items: readonly KeptItem[] }
}

interface KeptItem {
  readonly index: number
  readonly fields: Readonly<Record<string, Data | null>>
}

export type Appending = Extract<Change, { append: Data }>
export type Putting = Extract<Change, { put: Data }>
export type Setting = Extract<Change, { set: Data }>

export type Made = Exclude<Change, Copying>

/** The change that adds what is to be copied. */
export function copyOf(value: unknown, { copy, to, after, fields = {}, keep }: Copying): Made {
  const data = dataOf(
    copy.reduce<unknown>((owner, step) => Reflect.get(Object(owner), step), value),
  )
  if (typeof copy.at(-1) === 'string' || !isFields(data)) return { put: data, at: to }
  const item = withFields(data, fields)
  return { append: keep ? keeping(item, keep) : item, to, ...(after !== undefined && { after }) }
}

type FieldsOf = Readonly<Record<string, Data>>

function isFields(data: Data | undefined): data is FieldsOf {
  return typeof data === 'object' && !Array.isArray(data)
}

/** Data as people write it: `true` and `3` without quotation marks. In a file, every scalar was read as its text. */
function dataOf(value: unknown): Data {
  if (Array.isArray(value)) return value.map(item => dataOf(item))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dataOf(inner)]))
  const text = String(value)
  if (text === 'true' || text === 'false') return text === 'true'
  return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text
}

/** New fields follow the first one, which names the item. */
function withFields(item: FieldsOf, fields: Readonly<Record<string, Data | null>>): FieldsOf {
  const added = Object.entries(fields).filter(([field]) => !Object.hasOwn(item, field))
  const own = Object.entries(item).map(([field, value]): [string, Data | null] => [
    field,
    field in fields ? (fields[field] ?? null) : value,
  ])
  const [first, ...others] = own
  const all = [...(first ? [first] : []), ...added, ...others]
  return Object.fromEntries(all.filter((entry): entry is [string, Data] => entry[1] !== null))
}

function keeping(item: FieldsOf, { list, items }: NonNullable<Copying['keep']>): FieldsOf {
  const all = item[list]
  const kept = items.flatMap(({ index, fields }) => {
    const one: Data | undefined = Array.isArray(all) ? all[index] : undefined
    return isFields(one) ? [withFields(one, fields)] : []
  })
  return withFields(item, { [list]: kept.length === 0 ? null : kept })
}
