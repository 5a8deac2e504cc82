// Additions between brackets or braces: on the same line, or on a line of their own if the other items have one each.
import type { SourceNode } from '../records/yaml/source.ts'
import { columnOf, contentEnd } from './insertion-place.ts'
import { insertLines, type TextEdit } from './splice.ts'

/** Adds `text` at the end of a list or map that is written with brackets or braces. */
export function flowEdits(source: string, node: SourceNode, text: string): TextEdit[] {
  const closing = node.end - 1
  const line = closing - columnOf(source, closing)
  const last = node.items.at(-1) ?? node.fields.at(-1)
  if (!last) {
    return isFirst(source, closing)
      ? [insertLines(source, line, [`${' '.repeat(closing - line + 2)}${text}`])]
      : [{ offset: closing, length: 0, text }]
  }
  const end = lastEnd(node)
  if (line <= end || !isFirst(source, closing) || !isFirst(source, last.start)) {
    return [{ offset: end, length: 0, text: `, ${text}` }]
  }
  const margin = ' '.repeat(columnOf(source, last.start))
  const hasComma = /^(?:\s|#.*\n)*,/.test(source.slice(end, closing))
  return [
    ...(hasComma ? [] : [{ offset: end, length: 0, text: ',' }]),
    insertLines(source, line, [`${margin}${text}${hasComma ? ',' : ''}`]),
  ]
}

/** Whether only spaces precede `offset` on its line. */
function isFirst(source: string, offset: number): boolean {
  return source.slice(offset - columnOf(source, offset), offset).trim() === ''
}

function lastEnd(node: SourceNode): number {
  const item = node.items.at(-1)
  if (item) return item.end
  const field = node.fields.at(-1)
  return field?.value?.end ?? field?.colonEnd ?? contentEnd(node)
}
