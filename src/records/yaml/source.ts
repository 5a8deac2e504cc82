// The maps, lists and scalars of a record file with their positions in the text, for code that edits the text.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLSeq,
} from 'yaml'

/** One value in the text. Offsets count UTF-16 units. `end` is just after the value, before any comment. */
export interface SourceNode {
  readonly kind: 'map' | 'list' | 'scalar' | 'alias'
  /** Whether it is written with brackets or braces. */
  readonly flow: boolean
  readonly start: number
  readonly end: number
  /** Whether it has an anchor or is an alias. A change here would then change other places too. */
  readonly shared: boolean
  readonly items: readonly (SourceNode | undefined)[]
  readonly fields: readonly SourceField[]
  /** The offset of the first dash, for a list that is written with dashes. */
  readonly dash: number | undefined
}

export interface SourceField {
  readonly key: string
  /** The start of the field: its key, or the question mark before it. */
  readonly start: number
  /** The offset just after the key, before its colon. */
  readonly keyEnd: number
  /** The offset just after the colon. */
  readonly colonEnd: number
  /** Undefined where nothing follows the colon. */
  readonly value: SourceNode | undefined
}

/** The whole file as a tree of nodes; undefined when the file is empty. */
export function sourceTree(document: Document.Parsed): SourceNode | undefined {
  const aliased = new Set<string>()
  visit(document, {
    Alias: (_, alias) => {
      aliased.add(alias.source)
    },
  })
  return sourceNode(document.contents, aliased)
}

function sourceNode(node: unknown, aliased: ReadonlySet<string>): SourceNode | undefined {
  const inner = (child: unknown): SourceNode | undefined => sourceNode(child, aliased)
  if (isAlias(node)) return { ...EMPTY, ...span(node), kind: 'alias', shared: true }
  if (isScalar(node)) {
    if (node.type === 'PLAIN' && node.source === '') return undefined
    return { ...EMPTY, ...span(node), kind: 'scalar', shared: isShared(node, aliased) }
  }
  if (isSeq(node)) {
    const base = { ...EMPTY, ...span(node), flow: node.flow ?? false, dash: dashOf(node) }
    return { ...base, kind: 'list', shared: isShared(node, aliased), items: node.items.map(inner) }
  }
  if (!isMap(node)) return undefined
  const fields = node.items.flatMap((pair): SourceField[] => {
    const { key, value } = pair
    if (!isScalar(key)) return []
    const { start, end } = span(key)
    const { before = start, colonEnd = end } = marksOf(pair)
    return [{ key: String(key.value), start: before, keyEnd: end, colonEnd, value: inner(value) }]
  })
  const base = { ...EMPTY, ...span(node), flow: node.flow ?? false }
  return { ...base, kind: 'map', shared: isShared(node, aliased), fields }
}

const EMPTY = { flow: false, items: [], fields: [], dash: undefined }

function dashOf({ srcToken }: YAMLSeq): number | undefined {
  if (srcToken?.type !== 'block-seq') return undefined
  return srcToken.items[0]?.start.find(({ type }) => type === 'seq-item-ind')?.offset
}

/** The offset of a field's question mark, if it has one, and the offset just after its colon. */
function marksOf({ srcToken }: Pair): { before?: number; colonEnd?: number } {
  const question = srcToken?.start.find(({ type }) => type === 'explicit-key-ind')
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind')
  return {
    ...(question && { before: question.offset }),
    ...(colon && { colonEnd: colon.offset + 1 }),
  }
}

function span(node: Node): { start: number; end: number } {
  return { start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 }
}

function isShared(node: { anchor?: string }, aliased: ReadonlySet<string>): boolean {
  return node.anchor !== undefined && aliased.has(node.anchor)
}
