// A record file's maps, lists and scalars as they stand in the text, for whoever edits the text.
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

/** One value in the text. Offsets count UTF-16 units; `end` is just after the value, before any comment. */
export interface SourceNode {
  readonly kind: 'map' | 'list' | 'scalar' | 'alias'
  /** Written with brackets or braces. */
  readonly flow: boolean
  readonly start: number
  readonly end: number
  /** Named by an anchor, or an alias itself: a change here would change other places too. */
  readonly shared: boolean
  readonly items: readonly (SourceNode | undefined)[]
  readonly fields: readonly SourceField[]
  /** Where the first dash of a list stands that is written with dashes. */
  readonly dash: number | undefined
}

export interface SourceField {
  readonly key: string
  /** Where the field begins, with its key or the question mark before it. */
  readonly start: number
  /** Just after the key and before its colon. */
  readonly keyEnd: number
  /** Just after the colon. */
  readonly colonEnd: number
  /** Undefined where nothing was written after the colon. */
  readonly value: SourceNode | undefined
}

/** The whole file as it stands in the text; undefined when it holds nothing. */
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

/** Where the question mark of a field stands that begins with one, and where its colon ends. */
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
