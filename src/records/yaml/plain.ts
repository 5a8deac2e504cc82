// Converts the parser's nodes to plain data. It reports a fault for whatever the plain data would no longer show.
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Document,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import {
  faultAt,
  type Fault,
  type Position,
  type RuleName,
  type RuleValues,
} from '../../base/problem.ts'
import { MOST_FAULTS, tooManyFaults } from '../fault-limit.ts'
import { MOST_LEVELS } from './guards.ts'

const MOST_KEYS = 5_000
/** An alias repeats its target. A few save typing; many are an attack. */
const MOST_ALIASES = 100
const MOST_NODES = 200_000

/**
 * The data of a parsed document: maps as objects with own keys only, lists as arrays, and scalars as their text in the
 * file. A field with an empty value is left out.
 */
export function plainData(
  document: Document.Parsed,
  positionOf: (offset: number) => Position,
): { value: unknown; faults: Fault[] } {
  const reader: Reader = { document, positionOf, faults: [], nodes: 0, aliases: 0, within: [] }
  return { value: plain(document.contents, 0, reader), faults: reader.faults }
}

interface Reader {
  readonly document: Document.Parsed
  readonly positionOf: (offset: number) => Position
  readonly faults: Fault[]
  nodes: number
  aliases: number
  /** The aliases that are being resolved, so that none can contain itself. */
  readonly within: string[]
}

function plain(node: unknown, level: number, reader: Reader): unknown {
  if (++reader.nodes > MOST_NODES) return undefined
  if (isScalar(node)) return scalarText(node, reader)
  if (isAlias(node)) return aliased(node, level, reader)
  if (level > MOST_LEVELS && (isMap(node) || isSeq(node))) {
    report(reader, 'too-deep', node, { limit: MOST_LEVELS })
    return undefined
  }
  if (isMap(node)) return mapData(node, level, reader)
  // An empty item is kept, so that the positions of the others stay right.
  if (isSeq(node)) return node.items.map(item => plain(item, level + 1, reader) ?? '')
  return undefined
}

function scalarText(node: Scalar, reader: Reader): string | undefined {
  const text = typeof node.value === 'string' ? node.value : String(node.value)
  if (node.type === 'PLAIN') {
    reportCutText(node, text, reader)
    if (text === '') return undefined
  }
  return text
}

/** YAML reads `title: Item #3 and #4` as the text `Item` and a comment, which nobody means. */
function reportCutText(node: Scalar, kept: string, reader: Reader): void {
  const { comment } = node
  if (!comment || !/^[\p{L}\p{N}]/u.test(comment) || kept === '') return
  const position = reader.positionOf(node.range?.[0] ?? 0)
  const lost = `#${comment}`
  add(reader, faultAt('cut-by-comment', position, { kept, lost }, 'warning'))
}

function mapData(map: YAMLMap, level: number, reader: Reader): Record<string, unknown> {
  const record: Record<string, unknown> = {}
  const firstOffsets = new Map<string, number>()
  if (map.items.length > MOST_KEYS) report(reader, 'too-many-keys', map, { limit: MOST_KEYS })
  for (const { key, value } of map.items.slice(0, MOST_KEYS)) {
    if (!isScalar(key)) {
      report(reader, 'complex-key', key ?? map, {})
      continue
    }
    const name = String(key.value)
    const first = firstOffsets.get(name)
    if (first !== undefined) {
      const firstLine = reader.positionOf(first).line
      report(reader, 'duplicate-key', key, { key: name, firstLine })
      continue
    }
    firstOffsets.set(name, key.range?.[0] ?? 0)
    const data = plain(value, level + 1, reader)
    if (data !== undefined) putOwn(record, name, data)
  }
  return record
}

/** Sets an own property whatever its name is. Even `__proto__` is then an unknown field like any other. */
function putOwn(record: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') record[name] = value
  else Object.defineProperty(record, name, { value, ...OWN })
}

const OWN = { configurable: true, enumerable: true, writable: true }

function aliased(node: Alias, level: number, reader: Reader): unknown {
  // Each lookup of an alias searches the whole file.
  if (++reader.aliases > MOST_ALIASES + 1) return undefined
  const isOneTooMany = reader.aliases > MOST_ALIASES
  const leadsIntoItself = reader.within.includes(node.source)
  const target = isOneTooMany || leadsIntoItself ? undefined : node.resolve(reader.document)
  if (!target) {
    report(reader, 'unusable-alias', node, { alias: node.source })
    return undefined
  }
  reader.within.push(node.source)
  const data = plain(target, level, reader)
  reader.within.pop()
  return data
}

function report<R extends RuleName>(
  reader: Reader,
  rule: R,
  node: unknown,
  values: RuleValues[R],
): void {
  add(reader, faultAt(rule, reader.positionOf(rangeStart(node)), values))
}

/** Reports faults up to a limit, and then one fault that says that there are more. */
function add({ faults }: Reader, fault: Fault): void {
  if (faults.length < MOST_FAULTS) faults.push(fault)
  else if (faults.length === MOST_FAULTS) faults.push(tooManyFaults(fault))
}

function rangeStart(node: unknown): number {
  const range: unknown = Reflect.get(Object(node), 'range')
  return Array.isArray(range) ? Number(range[0]) : 0
}
