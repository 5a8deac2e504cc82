// The expected result of a merge, computed in another way from the data alone.
import { isDeepStrictEqual } from 'node:util'

export const CONFLICT = Symbol('conflict')

/** The merged data of two versions; undefined if it is removed; CONFLICT if a person must decide. */
export function merged(base: unknown, ours: unknown, theirs: unknown, key = ''): unknown {
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(theirs, base)) return ours
  if (isDeepStrictEqual(ours, base)) return theirs
  if (key === 'due') return CONFLICT
  if (Array.isArray(ours) && Array.isArray(theirs))
    return mergedLists(listOf(base), ours, theirs, key)
  if (isMap(ours) && isMap(theirs)) return mergedMaps(isMap(base) ? base : {}, ours, theirs)
  return CONFLICT
}

function mergedMaps(base: Fields, ours: Fields, theirs: Fields): unknown {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
  const entries = keys.map(key => [key, merged(base[key], ours[key], theirs[key], key)] as const)
  if (entries.some(([, value]) => value === CONFLICT)) return CONFLICT
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function mergedLists(
  base: readonly unknown[],
  ours: readonly unknown[],
  theirs: readonly unknown[],
  key: string,
): unknown {
  const names = [...new Set([...ours, ...theirs].map(nameOf))]
  const find = (list: readonly unknown[], name: string): unknown =>
    list.find(item => nameOf(item) === name)
  const items = names.map(name => merged(find(base, name), find(ours, name), find(theirs, name)))
  const kept: unknown[] = items.filter(item => item !== undefined)
  if (items.includes(CONFLICT) || kept.length === 0) return CONFLICT
  if (key === 'departments' && !kept.includes(leadOf(base[0], ours[0], theirs[0]))) return CONFLICT
  if (isOrderDisputed(base, ours, theirs) && key !== 'updates') return CONFLICT
  return kept
}

/** CONFLICT, which is not a department, if each side chose another leading one. */
function leadOf(base: unknown, ours: unknown, theirs: unknown): unknown {
  return merged(base, ours, theirs)
}

/** Whether both sides put the same items into a new order. */
function isOrderDisputed(...versions: readonly (readonly unknown[])[]): boolean {
  const names = versions.map(list => list.map(nameOf))
  const [base, ours, theirs] = names.map(list =>
    list.filter(name => names.every(other => other.includes(name))).join('\n'),
  )
  return base !== ours && base !== theirs && ours !== theirs
}

/** In these tests, updates and replies differ in their authors. */
function nameOf(item: unknown): string {
  if (!isMap(item)) return String(item)
  return String(item['by'] ?? item['id'] ?? item['ref'])
}

type Fields = Readonly<Record<string, unknown>>

function isMap(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function listOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : []
}

/** A text that is the same for equal data in any order of lists and fields. */
export function unordered(data: unknown): unknown {
  if (Array.isArray(data)) {
    return data.map(unordered).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  if (!isMap(data)) return data
  const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      // An empty list means the same as no list.
      Array.isArray(value) && value.length === 0 ? [] : [[key, unordered(value)]],
    ),
  )
}
