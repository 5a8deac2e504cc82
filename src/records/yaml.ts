// The only file that calls the YAML parser. It gives plain data with all faults and their positions, and never throws.
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLParseError,
} from 'yaml'
import { compareFaults, faultAt, type Fault, type Position } from '../base/problem.ts'
import { rawFault } from './yaml/guards.ts'
import { plainData } from './yaml/plain.ts'

type Path = readonly (string | number)[]

/** A parsed record file. */
export interface YamlFile {
  readonly text: string
  /** Maps, lists, and scalars as their text in the file; undefined when the file cannot be parsed. */
  readonly value: unknown
  readonly faults: readonly Fault[]
  /** The position of the value at `path`, or of its key. If the path does not exist, the nearest parent counts. */
  readonly positionOf: (path: Path, part?: 'key' | 'value') => Position
  /** The nodes of the parser, for `edit/` and `merge/`; undefined when the text cannot be parsed. */
  readonly document: Document.Parsed | undefined
}

/** @param text the text of a file, without its byte order mark */
export function readYaml(text: string): YamlFile {
  const raw = rawFault(text)
  if (raw) return unreadable(text, [raw])
  const lines = new LineCounter()
  const document = parseDocument(text, { ...STRICT, lineCounter: lines })
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const faults = [...document.errors, ...document.warnings].map(error =>
    parserFault(error, text, positionOf),
  )
  // Most of the parser's later errors are consequences of the first one.
  if (document.errors.length > 0) return unreadable(text, faults.slice(0, 1))
  const data = plainData(document, positionOf)
  return {
    text,
    value: data.value,
    faults: [...faults, ...data.faults].toSorted(compareFaults),
    positionOf: (path, part = 'value') => positionOf(offsetOf(document, path, part)),
    document,
  }
}

/**
 * Every scalar stays text, so that `012`, `no` and `2018-02-30` keep their spelling. The library's check for duplicate
 * keys takes minutes on a large map, so `plainData` checks instead.
 */
const STRICT = {
  version: '1.2',
  schema: 'failsafe',
  uniqueKeys: false,
  keepSourceTokens: true,
  prettyErrors: false,
  // With `silent`, the library would not report a second document either.
  logLevel: 'error',
} as const

function unreadable(text: string, faults: Fault[]): YamlFile {
  const place = faults[0] ?? { line: 1, column: 1 }
  return { text, value: undefined, faults, positionOf: () => place, document: undefined }
}

function parserFault(
  error: YAMLParseError | { code: string; pos: [number, number] },
  text: string,
  positionOf: (offset: number) => Position,
): Fault {
  const position = positionOf(error.pos[0])
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return faultAt('tab-indent', position, {})
    case 'MULTIPLE_DOCS':
      return faultAt('several-documents', position, {})
    case 'TAG_RESOLVE_FAILED':
      return faultAt('unknown-tag', position, { tag: text.slice(...error.pos) })
    case 'NON_STRING_KEY':
      return faultAt('complex-key', position, {})
    default:
      return faultAt('yaml-syntax', position, { code: error.code })
  }
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let [keyStart, valueStart] = [0, start(node)]
  for (const step of path) {
    const found = child(node, step)
    // The path may name a language where the file has one plain text.
    if (!found) return isScalar(node) ? valueStart : keyStart
    node = found.value
    keyStart = start(found.key ?? found.value)
    valueStart = start(found.value) || keyStart
  }
  return part === 'key' ? keyStart : valueStart
}

function child(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') {
    return step < node.items.length ? { key: undefined, value: node.items[step] } : undefined
  }
  if (!isMap(node)) return undefined
  return node.items.find(({ key }) => isScalar(key) && key.value === step)
}

function start(node: unknown): number {
  const range: unknown = Reflect.get(Object(node), 'range')
  return Array.isArray(range) ? Number(range[0]) : 0
}
