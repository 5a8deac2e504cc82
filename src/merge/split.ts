// Splits a record file into pieces without losing any of its text.
import type { YamlFile } from '../records/yaml.ts'
import { sourceTree, type SourceField, type SourceNode } from '../records/yaml/source.ts'
import { afterLine, columnOf, contentEnd, dashOf } from '../edit/insertion-place.ts'
import { flowOf } from './flow.ts'
import { relative } from './indent.ts'
import type { Box, Item, Leaf } from './piece.ts'
import { boxText } from './write.ts'

/** The pieces of a file; undefined when it cannot be read, or cannot be split safely. */
export function piecesOf({ text, value, faults, document }: YamlFile): Box | undefined {
  if (document === undefined || faults.some(({ severity }) => severity === 'error'))
    return undefined
  const root = sourceTree(document)
  if (root?.kind !== 'map' || root.flow || root.fields.length === 0 || text.includes('\0'))
    return undefined
  const box = isTakenApart(root)
    ? boxOf(root, value, { text, from: 0, to: text.length })
    : undefined
  // This proves that nothing was lost.
  return box && boxText(box) === text ? box : undefined
}

/** An alias refers to another place, and an empty item has no place of its own. */
function isTakenApart(node: SourceNode): boolean {
  if (node.kind === 'alias') return false
  const inner = [...node.items, ...node.fields.flatMap(({ value }) => (value ? [value] : []))]
  return inner.every(child => child !== undefined && isTakenApart(child))
}

/** A range of the text. */
interface Region {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A field or an item before it is split off. */
interface Entry {
  readonly key: string
  readonly start: number
  readonly node: SourceNode | undefined
  readonly data: unknown
  /** The place of an empty value, or the earliest place where the value can begin. */
  readonly keyEnd: number
}

/** @param above the column of the box that contains it */
function boxOf(node: SourceNode, data: unknown, region: Region, above = 0): Box | undefined {
  const { text, from, to } = region
  const entries = node.kind === 'map' ? fieldsOf(node, data, text) : itemsOf(node, data, text)
  const [first, last] = [entries?.[0], entries?.at(-1)]
  if (!entries || !first || !last) return undefined
  const column = columnOf(text, first.start)
  const closeStart = gapAt(text, endOf(last, text), to, Math.max(0, column - 1))
  const starts = entries.map((entry, index) => {
    const before = entries[index - 1]
    return before === undefined
      ? from
      : gapAt(text, endOf(before, text), lineStart(text, entry.start), column)
  })
  const items = entries.map((entry, index) => {
    const inside = { text, from: starts[index] ?? from, to: starts[index + 1] ?? closeStart }
    return itemOf(entry, inside, column)
  })
  if (!items.every(item => item !== undefined)) return undefined
  const close = relative(text.slice(closeStart, to), column, true)
  return { kind: node.kind === 'map' ? 'map' : 'list', items, inset: column - above, close }
}

function fieldsOf(node: SourceNode, data: unknown, text: string): Entry[] {
  return node.fields.map(({ key, start, keyEnd, value }: SourceField) => ({
    key,
    start,
    node: value,
    data: Reflect.get(Object(data), key) as unknown,
    keyEnd: text.indexOf(':', keyEnd) + 1,
  }))
}

function itemsOf(node: SourceNode, data: unknown, text: string): Entry[] | undefined {
  const entries = node.items.map((item, index): Entry | undefined => {
    const dash = item && dashOf(text, { ...node, items: [item] })
    if (!dash) return undefined
    const start = text.lastIndexOf('-', item.start - 1)
    const value = Reflect.get(Object(data), index) as unknown
    return { key: String(index), start, node: item, data: value, keyEnd: start + 1 }
  })
  return entries.every(entry => entry !== undefined) ? entries : undefined
}

function itemOf(entry: Entry, { text, from, to }: Region, column: number): Item | undefined {
  const { key, start, node, data, keyEnd } = entry
  const lineOfKey = lineStart(text, start)
  // The first field of a map that begins on the line of a dash has nothing before it on its line.
  const isInline = from > lineOfKey
  const lead = isInline ? '' : relative(text.slice(from, lineOfKey), column, true)
  const isBlock = node !== undefined && !node.flow && (node.kind === 'map' || node.kind === 'list')
  const nextLine = afterLine(text, keyEnd)
  const valueStart =
    node === undefined ? keyEnd : isBlock && nextLine <= node.start ? nextLine : node.start
  const head = relative(text.slice(start, valueStart), column)
  if (isBlock) {
    const value = boxOf(node, data, { text, from: valueStart, to }, column)
    return value && { key, lead, head, value, tail: '', data }
  }
  const valueEnd = node?.end ?? keyEnd
  const written = text.slice(valueStart, valueEnd)
  const value: Leaf = {
    kind: 'leaf',
    text: relative(written, column),
    flow: node && flowOf(node, data, text),
  }
  const isAtLineStart = text[valueEnd - 1] === '\n'
  return {
    key,
    lead,
    head,
    value,
    tail: relative(text.slice(valueEnd, to), column, isAtLineStart),
    data,
  }
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The end of the last line of an entry. */
function endOf({ node, keyEnd }: Entry, text: string): number {
  return afterLine(text, node ? contentEnd(node) : keyEnd)
}

/**
 * Divides the comments and empty lines between two neighbours. Those of the second begin at the first line that is
 * empty, or not indented further than `column`.
 */
function gapAt(text: string, from: number, to: number, column: number): number {
  let offset = from
  while (offset < to) {
    const end = afterLine(text, offset)
    const indent = text.slice(offset, end).search(/\S/)
    if (indent === -1 || indent <= column) return offset
    offset = end
  }
  return to
}
