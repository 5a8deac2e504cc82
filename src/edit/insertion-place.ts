// Where in a record file an addition goes, and in which style its neighbours are written.
import type { EditRefusal } from '../base/failure-reasons.ts'
import type { SourceField, SourceNode } from '../records/yaml/source.ts'

export type Path = readonly (string | number)[]

export type Refusal = EditRefusal

/** The value at `path`, if nothing on the path is shared with another place. */
export function sourceAt(root: SourceNode, path: Path): SourceNode | Refusal {
  let node: SourceNode = root
  if (node.shared) return 'shared'
  for (const step of path) {
    const next: SourceNode | undefined =
      typeof step === 'number' ? node.items[step] : fieldOf(node, step)?.value
    if (next === undefined) return 'no-such-place'
    if (next.shared) return 'shared'
    node = next
  }
  return node
}

export function fieldOf(node: SourceNode, key: string): SourceField | undefined {
  return node.fields.find(field => field.key === key)
}

/** The column of an offset, counted from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

/** The start of the next line after `offset`. After a block scalar, that is where the scalar ends. */
export function afterLine(text: string, offset: number): number {
  if (offset > 0 && text[offset - 1] === '\n') return offset
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

/** The offset where the last content of `node` ends. */
export function contentEnd(node: SourceNode): number {
  if (node.flow) return node.end
  const lastField = node.fields.at(-1)
  const last =
    node.kind === 'list' ? node.items.findLast(item => item !== undefined) : lastField?.value
  if (last) return contentEnd(last)
  return lastField && node.kind === 'map' ? lastField.colonEnd : node.end
}

/**
 * The offset of the line where an addition can go after `node`. It is after the comments below the node that are
 * indented to `column` or more, because they describe the node, or are items that somebody commented out.
 */
export function afterOwn(text: string, node: SourceNode, column: number): number {
  return afterComments(text, afterLine(text, contentEnd(node)), column)
}

export function afterComments(text: string, offset: number, column: number): number {
  let end = offset
  for (let next = offset; next < text.length;) {
    const found = text.indexOf('\n', next)
    const lineEnd = found === -1 ? text.length : found + 1
    const line = text.slice(next, lineEnd)
    const depth = /^ *(?=#)/.exec(line)?.[0].length
    if (depth !== undefined && depth >= column) end = lineEnd
    else if (line.trim() !== '') break
    next = lineEnd
  }
  return end
}

/** The column of the dashes of a block list, and the spaces after them. */
export function dashOf(
  text: string,
  { dash, items }: SourceNode,
): { column: number; gap: number } | undefined {
  if (dash === undefined) return undefined
  const first = items.find(item => item !== undefined)
  const between = text.slice(dash + 1, first?.start)
  // A dash on a line of its own does not show the space after it.
  return { column: columnOf(text, dash), gap: /^ +$/.test(between) ? between.length : 1 }
}

/** The indent of lists below their keys in this file; 2 by default. */
export function listIndent(text: string, root: SourceNode): number {
  const field = root.fields.find(({ value }) => value?.kind === 'list' && !value.flow)
  const dash = field?.value && dashOf(text, field.value)
  return field && dash ? dash.column - columnOf(text, field.start) : 2
}
