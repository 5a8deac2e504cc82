// Parses and writes lists and maps in brackets on one line.
import type { SourceNode } from '../records/yaml/source.ts'
import type { Flow, FlowPart, Leaf } from './piece.ts'

/** @returns undefined for a value on several lines, or one with an empty part, a tag or an anchor */
export function flowOf(node: SourceNode, data: unknown, text: string): Flow | undefined {
  const whole = text.slice(node.start, node.end)
  if (!node.flow || whole.includes('\n')) return undefined
  const spans = spansOf(node)
  const parts = spans.flatMap(({ key, start, value }): FlowPart[] => {
    if (value === undefined) return []
    const part: unknown = Reflect.get(Object(data), key)
    return [
      { key, head: text.slice(start, value.start), value: leafOf(value, part, text), data: part },
    ]
  })
  const [first, last] = [spans[0], spans.at(-1)?.value]
  const open = first ? text.slice(node.start, first.start) : whole.slice(0, 1)
  const close = last ? text.slice(last.end, node.end) : whole.slice(-1)
  const flow: Flow = { kind: node.kind === 'map' ? 'map' : 'list', open, parts, close }
  // The spaces between the parts are rewritten. If anything else is there, it would be lost, so the value is not
  // parsed.
  return flowText(flow).replaceAll(/\s/g, '') === whole.replaceAll(/\s/g, '') ? flow : undefined
}

function spansOf({
  kind,
  fields,
  items,
}: SourceNode): readonly { key: string; start: number; value: SourceNode | undefined }[] {
  if (kind === 'map') return fields
  return items.map((value, index) => ({ key: String(index), start: value?.start ?? 0, value }))
}

/** The leaf of a value in brackets. */
function leafOf(node: SourceNode, data: unknown, text: string): Leaf {
  return { kind: 'leaf', text: text.slice(node.start, node.end), flow: flowOf(node, data, text) }
}

export function flowText({ open, parts, close }: Flow): string {
  return open + parts.map(({ head, value }) => head + value.text).join(', ') + close
}
