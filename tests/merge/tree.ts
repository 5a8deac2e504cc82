// Records as people write them: data with comments, spelling and brackets, always printed in the same way.

export type Node = Scalar | MapNode | ListNode

interface Scalar {
  readonly kind: 'scalar'
  readonly text: string
  readonly style: 'plain' | 'double' | 'single' | 'folded'
}

interface MapNode {
  readonly kind: 'map'
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

interface ListNode {
  readonly kind: 'list'
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

/** A field, or an item of a list, whose key has no meaning. */
export interface Entry {
  readonly key: string
  readonly node: Node
  /** A comment on separate lines above it, and one at the end of its line. */
  readonly above: readonly string[]
  readonly beside: string
}

export interface Layout {
  readonly indent: 2 | 4
  readonly dashIndent: 0 | 2
  readonly blankBetween: boolean
  readonly finalBreak: boolean
}

export function scalar(text: string, style: Scalar['style'] = 'plain'): Scalar {
  return { kind: 'scalar', text, style }
}

export function entry(key: string, node: Node, above: readonly string[] = [], beside = ''): Entry {
  return { key, node, above, beside }
}

/** Fields given as data: texts, maps and lists. */
export function tree(data: unknown, flow: (data: object) => boolean = () => false): Node {
  if (typeof data !== 'object' || data === null) return scalar(String(data))
  const isFlow = flow(data)
  if (Array.isArray(data)) {
    const items = data.map((item: unknown) => entry('', tree(item, isFlow ? () => true : flow)))
    return { kind: 'list', flow: isFlow || items.length === 0, entries: items }
  }
  const fields = Object.entries(data).map(([key, value]: [string, unknown]) =>
    entry(key, tree(value, isFlow ? () => true : flow)),
  )
  return { kind: 'map', flow: isFlow, entries: fields }
}

export function dataOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.text
  if (node.kind === 'list') return node.entries.map(({ node: item }) => dataOf(item))
  return Object.fromEntries(node.entries.map(({ key, node: value }) => [key, dataOf(value)]))
}

/** The file. */
export function printed(root: Node, layout: Layout): string {
  const text = lines(root, 0, layout).join('\n')
  return layout.finalBreak ? `${text}\n` : text
}

function lines(node: Node, column: number, layout: Layout): string[] {
  if (node.kind === 'scalar') return [flowText(node)]
  const pad = ' '.repeat(column)
  const parts = node.entries.map(({ key, node: inner, above, beside }) => {
    const head = node.kind === 'map' ? `${key}:` : '-'
    const remark = beside === '' ? '' : ` # ${beside}`
    const comments = above.map(line => `${pad}# ${line}`)
    return [...comments, ...entryLines(head, inner, remark, column, layout)]
  })
  const between = layout.blankBetween && node.kind === 'list' && column <= 2 ? [''] : []
  return parts.flatMap((each, index) => [...(index === 0 ? [] : between), ...each])
}

function entryLines(
  head: string,
  node: Node,
  remark: string,
  column: number,
  layout: Layout,
): string[] {
  const pad = ' '.repeat(column)
  if (node.kind === 'scalar' && node.style === 'folded') {
    const inner = ' '.repeat(column + layout.indent)
    return [`${pad}${head} >-${remark}`, ...node.text.split(' ').map(word => inner + word)]
  }
  if (node.kind === 'scalar' || node.flow || node.entries.length === 0)
    return [`${pad}${head} ${flowText(node)}${remark}`]
  if (head === '-') {
    const [first = '', ...rest] = lines(node, column + 2, layout)
    // A comment above the first field is on a separate line.
    return first.trimStart().startsWith('#')
      ? [`${pad}-${remark}`, first, ...rest]
      : [`${pad}- ${first.trimStart()}`, ...rest]
  }
  const inner = node.kind === 'list' ? layout.dashIndent : layout.indent
  return [`${pad}${head}${remark}`, ...lines(node, column + inner, layout)]
}

function flowText(node: Node): string {
  if (node.kind === 'scalar') {
    if (node.style === 'double') return `"${node.text}"`
    return node.style === 'single' ? `'${node.text}'` : node.text
  }
  const [open, close] = node.kind === 'map' ? ['{', '}'] : ['[', ']']
  const parts = node.entries.map(({ key, node: inner }) =>
    node.kind === 'map' ? `${key}: ${flowText(inner)}` : flowText(inner),
  )
  return open + parts.join(', ') + close
}

type Step = string | number

/** The tree with the value at `path` replaced; unchanged if there is no such path. */
export function changedAt(node: Node, path: readonly Step[], change: (node: Node) => Node): Node {
  const [step, ...rest] = path
  if (step === undefined) return change(node)
  if (node.kind === 'scalar') return node
  return {
    ...node,
    entries: node.entries.map((each, index) =>
      (typeof step === 'number' ? index === step : each.key === step)
        ? { ...each, node: changedAt(each.node, rest, change) }
        : each,
    ),
  }
}

export function at(node: Node | undefined, ...path: readonly Step[]): Node | undefined {
  return path.reduce<Node | undefined>((inner, step) => {
    if (inner === undefined || inner.kind === 'scalar') return undefined
    return typeof step === 'number'
      ? inner.entries[step]?.node
      : inner.entries.find(({ key }) => key === step)?.node
  }, node)
}

export function entriesOf(node: Node | undefined): readonly Entry[] {
  return node === undefined || node.kind === 'scalar' ? [] : node.entries
}
