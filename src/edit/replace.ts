// Replaces the value of a field, or removes a field or an item. Every comment outside what is removed stays.
import { hasComment } from '../records/yaml/comments.ts'
import type { SourceField, SourceNode } from '../records/yaml/source.ts'
import type { Data } from './data.ts'
import { afterLine, columnOf, contentEnd, dashOf, type Refusal } from './insertion-place.ts'
import { flowText, itemLines, valueLines } from './render.ts'
import { insertLines, lineEndBefore, type TextEdit } from './splice.ts'

/** Puts `data` in place of the value of a field. */
export function replaceEdits(
  source: string,
  owner: SourceNode,
  field: SourceField,
  data: Data,
): TextEdit[] | Refusal {
  const { value, colonEnd } = field
  if (!value) return [{ offset: colonEnd, length: 0, text: ` ${flowText(data)}` }]
  const end = withoutBreaks(source, contentEnd(value), colonEnd)
  if (hasComment(source, colonEnd, end))
    return value.kind === 'list' && Array.isArray(data) && data.length > 0
      ? itemEdits(source, value, data)
      : 'comments-inside'
  const text =
    owner.flow || value.flow || hasRest(source, end)
      ? ` ${flowText(data)}`
      : blockText(source, owner, value, data)
  return [{ offset: colonEnd, length: end - colonEnd, text }]
}

/** Changes a list item by item. The comments beside the items that stay, or are replaced, stay too. */
function itemEdits(source: string, list: SourceNode, data: readonly Data[]): TextEdit[] | Refusal {
  const dash = dashOf(source, list)
  const items = list.items.filter(item => item !== undefined)
  const isPlain = items.every(({ kind, shared }) => kind === 'scalar' && !shared)
  if (!dash || !isPlain || items.length !== list.items.length) return 'comments-inside'
  const before = items.map(({ start, end }) => source.slice(start, end))
  const [first, last] = differentPart(before, data.map(flowText))
  const old = items.slice(first, items.length - last)
  const fresh = data.slice(first, data.length - last)
  const [replaced, removed, added] = [
    old.slice(0, fresh.length),
    old.slice(fresh.length),
    fresh.slice(old.length),
  ]
  const above = replaced.at(-1) ?? items[first - 1]
  const below = above
    ? afterLine(source, contentEnd(above))
    : lineStart(source, items[0]?.start ?? list.start)
  const lines = added.flatMap(item => itemLines(item, dash.column, dash.gap))
  return [
    ...replaced.map(({ start, end }, index) => ({
      offset: start,
      length: end - start,
      text: flowText(fresh[index] ?? ''),
    })),
    ...removed.map(item => cutItem(source, item)),
    ...(lines.length > 0 ? [insertLines(source, below, lines)] : []),
  ]
}

/** Cuts the line of an item. A comment beside the item stays, on a line of its own. */
function cutItem(source: string, { start, end }: SourceNode): TextEdit {
  const dash = source.lastIndexOf('-', start - 1)
  const line = afterLine(source, end)
  return hasComment(source, end, line)
    ? cut(dash, source.indexOf('#', end))
    : cut(lineStart(source, dash), line)
}

/** How many items are the same at the beginning of both lists, and how many of the others at the end. */
function differentPart(before: readonly string[], after: readonly string[]): [number, number] {
  const shorter = Math.min(before.length, after.length)
  let [first, last] = [0, 0]
  while (first < shorter && before[first] === after[first]) first++
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++
  return [first, last]
}

/** The value as it is written below or beside its key. */
function blockText(source: string, owner: SourceNode, value: SourceNode, data: Data): string {
  const column = columnOf(source, owner.fields[0]?.start ?? owner.start)
  const dash = dashOf(source, value)
  const isList = dash !== undefined && Array.isArray(data) && data.length > 0
  const { first, below } = isList
    ? { first: '', below: data.flatMap(item => itemLines(item, dash.column, dash.gap)) }
    : valueLines(data, column + 2)
  const lineEnd = lineEndBefore(source, source.indexOf('\n', value.start) + 1)
  return [first === '' ? '' : ` ${first}`, ...below].join(lineEnd)
}

/** Removes a field of a map. A map keeps at least one field. */
export function removeField(
  source: string,
  owner: SourceNode,
  field: SourceField,
): TextEdit[] | Refusal {
  const place = owner.fields.indexOf(field)
  const [before, next] = [owner.fields[place - 1], owner.fields[place + 1]]
  if (field.value?.shared) return 'shared'
  const end = afterLine(source, endOf(field) ?? field.colonEnd)
  if (!owner.flow && hasComment(source, field.start, end)) return 'comments-inside'
  if (owner.flow) return betweenCommas(endOf(before), field.start, endOf(field), next?.start)
  if (!before && !next) return 'no-such-place'
  // The first field is on the line of the dash. The next one takes its place there.
  if (!before && next && !isFirstOnLine(source, field.start))
    return hasComment(source, endOf(field) ?? 0, next.start)
      ? 'comments-inside'
      : [cut(field.start, next.start)]
  return [cut(lineStart(source, field.start), end)]
}

/** Removes an item of a list. A list that loses its only item is written `[]`. */
export function removeItem(
  source: string,
  field: SourceField,
  list: SourceNode,
  place: number,
): TextEdit[] | Refusal {
  const item = list.items[place]
  if (!item) return 'no-such-place'
  if (item.shared) return 'shared'
  // What an item says may be kept elsewhere, but nobody would see its comments again.
  if (hasComment(source, item.start, contentEnd(item))) return 'comments-inside'
  const [before, next] = [list.items[place - 1], list.items[place + 1]]
  if (list.flow) return betweenCommas(before?.end, item.start, item.end, next?.start)
  if (list.items.length === 1) {
    const end = withoutBreaks(source, contentEnd(list), field.colonEnd)
    return [{ offset: field.colonEnd, length: end - field.colonEnd, text: ' []' }]
  }
  const dash = source.lastIndexOf('-', item.start - 1)
  if (!isFirstOnLine(source, dash)) return 'no-such-place'
  return [cut(lineStart(source, dash), afterLine(source, contentEnd(item)))]
}

/** Cuts a part between brackets with one of the commas beside it. */
function betweenCommas(
  before: number | undefined,
  start: number,
  end: number | undefined,
  next: number | undefined,
): TextEdit[] {
  if (next !== undefined) return [cut(start, next)]
  return [cut(before ?? start, end ?? start)]
}

function endOf(field: SourceField | undefined): number | undefined {
  return field && (field.value ? contentEnd(field.value) : field.colonEnd)
}

function cut(from: number, to: number): TextEdit {
  return { offset: from, length: to - from, text: '' }
}

function lineStart(source: string, offset: number): number {
  return offset - columnOf(source, offset)
}

function isFirstOnLine(source: string, offset: number): boolean {
  return source.slice(lineStart(source, offset), offset).trim() === ''
}

/** The end of a value without the line breaks that a block scalar ends with. */
function withoutBreaks(source: string, end: number, least: number): number {
  let offset = end
  while (offset > least && /\s/.test(source[offset - 1] ?? '')) offset--
  return offset
}

/** Whether something follows on the same line, such as a comment. */
function hasRest(source: string, offset: number): boolean {
  return source.slice(offset, afterLine(source, offset)).trim() !== ''
}
