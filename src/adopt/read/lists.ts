// Reads lists in JSON and YAML, at any depth: an item is a row, and the paths of its fields are the columns.
import { fold } from '../../base/fold.ts'
import { fail } from '../../base/user-error.ts'
import { decoded } from '../../import/read/encoding.ts'
import { readYaml } from '../../records/yaml.ts'
import type { Cell, Grid, Source } from '../grid.ts'
import { tidied } from './tidy.ts'

type Fields = Readonly<Record<string, unknown>>

/** @throws UserError when the text is neither JSON nor YAML */
export function listSource(bytes: Uint8Array, file: string): Source {
  const text = decoded(bytes)
  if ('fault' in text) return fail('sheet-unreadable', { file, reason: 'encoding' })
  const plain = text.text.replace(/^\ufeff/, '')
  const value = jsonIn(plain) ?? readYaml(plain).value
  if (typeof value !== 'object' || value === null)
    fail('sheet-unreadable', { file, reason: 'not-a-sheet' })
  const remarks = [...plain.slice(0, 20_000).matchAll(/^\s{0,8}#\s{0,4}(\S.{0,300})$/gm)]
  const around = remarks.map(([, remark = '']) => remark.trim())
  const lists = listsIn(value, '', [])
  const own = ownFields(value)
  return {
    kind: 'lists',
    grids: lists.map(list => gridOf(list, own)),
    around: [...around, ...lonelyTexts(value)],
    declared: declaredWords(value),
  }
}

/** The fields of maps that stand beside the lists: the title of the file, the days of the meeting. */
function ownFields(value: unknown): [string, string][] {
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([key, child]) => {
    const isSmall = isFields(child) && !Object.values(child).some(isFields)
    return isSmall ? [...flattened(child, key, 0)] : []
  })
}

/** The words of `statuses:`, as a list or as the keys of a map. */
function declaredWords(value: unknown): string[] {
  if (!isFields(value)) return []
  const [, words] =
    Object.entries(value).find(([key]) => /^(?:status(?:es)?|etats?|statuts?)$/.test(fold(key))) ??
    []
  if (Array.isArray(words)) return words.filter(word => typeof word === 'string')
  return isFields(words) ? Object.keys(words) : []
}

/** The value of a JSON text. Every number stays as it was written. Undefined for another text. */
function jsonIn(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  const quoted = text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, piece =>
    piece.startsWith('"') ? piece : JSON.stringify(piece),
  )
  try {
    const value: unknown = JSON.parse(quoted)
    return value
  } catch {
    return undefined
  }
}

interface List {
  /** The path of the list: `meetings[].decisions[]`. Empty for the whole file. */
  readonly path: string
  readonly items: readonly {
    readonly at: string
    readonly fields: Fields
    readonly above: Fields
  }[]
}

/** More levels than any list of mandates has. */
const MOST_DEPTH = 12

/** The lists of maps below a value, outermost first; lists of the same path are joined. */
function listsIn(value: unknown, path: string, found: List[]): List[] {
  const lists = new Map<string, List['items'][number][]>()
  const visit = (node: unknown, at: string, name: string, above: Fields, depth: number): void => {
    if (depth > MOST_DEPTH || typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      const items: unknown[] = node
      const list = lists.get(name) ?? []
      if (items.some(isFields)) lists.set(name, list)
      for (const [index, item] of items.entries()) {
        if (!isFields(item)) continue
        const place = `${at}[${index}]`
        list.push({ at: place, fields: item, above })
        inside(item, place, `${name}[]`, { ...above, ...plainFields(item, name) }, depth)
      }
    } else inside(node, at, name, { ...above, ...plainFields(node, name) }, depth)
  }
  const inside = (node: object, at: string, name: string, above: Fields, depth: number): void => {
    for (const [key, child] of Object.entries(node))
      visit(
        child,
        at === '' ? key : `${at}.${key}`,
        name === '' ? key : `${name}.${key}`,
        above,
        depth + 1,
      )
  }
  visit(value, path, path, {}, 0)
  return [
    ...found,
    ...[...lists].map(([name, items]) => ({ path: name === '' ? '' : `${name}[]`, items })),
  ]
}

/** The fields with plain values, under their whole paths. */
function plainFields(node: object, name: string): Fields {
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => typeof value === 'string')
      .map(([key, value]) => [name === '' ? key : `${name}[].${key}`, value]),
  )
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Texts that no list holds, such as the title of the file. */
function lonelyTexts(value: unknown, depth = 0): string[] {
  if (!isFields(value) || depth > 3) return []
  return Object.values(value).flatMap(child =>
    typeof child === 'string' ? [tidied(child)] : lonelyTexts(child, depth + 1),
  )
}

function gridOf({ path, items }: List, own: readonly [string, string][]): Grid {
  const headings: string[] = []
  const places = new Map<string, number>()
  const placeOf = (name: string): number => {
    // People spell a field now with an accent and now without.
    const key = fold(name)
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, headings.length)
    headings.push(name)
    return headings.length - 1
  }
  const prefix = path === '' || path === '[]' ? '' : `${path}.`
  const rows = items.map(({ at, fields, above }) => {
    const cells: Cell[] = []
    const put = (name: string, text: string): void => {
      if (text === '') return
      const place = placeOf(name)
      const before = cells[place]?.text
      cells[place] = { text: before === undefined ? text : `${before}\n${text}` }
    }
    for (const [name, text] of Object.entries(above)) put(name, tidied(String(text)))
    for (const [key, value] of Object.entries(fields))
      for (const [name, text] of flattened(value, `${prefix}${key}`, 0)) put(name, text)
    for (const [name, text] of own) if (!name.startsWith(path.replace(/\[\]$/, ''))) put(name, text)
    return { at, isHidden: false, cells }
  })
  return {
    name: path,
    isHidden: false,
    hiddenColumns: [],
    headings,
    rows: rows.map(row => ({
      ...row,
      cells: Array.from(headings, (_, place) => row.cells[place] ?? { text: '' }),
    })),
  }
}

/** A value as texts under the paths of its fields. A map of days and texts is a list of dated lines. */
function* flattened(value: unknown, path: string, depth: number): Generator<[string, string]> {
  if (typeof value === 'string' || typeof value === 'boolean') {
    yield [path, tidied(String(value))]
    return
  }
  if (depth > MOST_DEPTH) return
  if (Array.isArray(value)) {
    const items = aligned(value)
    for (const item of items)
      yield* flattened(item, isFields(item) && !isDated(item) ? `${path}[]` : path, depth + 1)
    return
  }
  if (!isFields(value)) return
  if (isDated(value)) {
    for (const [day, text] of Object.entries(value)) yield [path, `${day}: ${tidied(String(text))}`]
    return
  }
  for (const [key, child] of Object.entries(value))
    yield* flattened(child, `${path}.${key}`, depth + 1)
}

/** Maps with all of the fields that one of them has, so that the lines of two fields belong together. */
function aligned(items: readonly unknown[]): readonly unknown[] {
  if (items.length < 2 || !items.every(isFields) || items.some(isDated)) return items
  const keys = new Set(
    items.flatMap(item => Object.keys(item).filter(key => typeof item[key] === 'string')),
  )
  return items.map(item => ({
    ...item,
    ...Object.fromEntries(
      [...keys].filter(key => item[key] === undefined || item[key] === '').map(key => [key, '–']),
    ),
  }))
}

function isDated(value: Fields): boolean {
  const entries = Object.entries(value)
  return (
    entries.length > 0 &&
    entries.every(([key, text]) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(key) && typeof text === 'string')
  )
}
