// A change of a record file: planned as text edits, spliced into the source, and proved before it is written.
import { isDeepStrictEqual } from 'node:util'
import { readYaml, type YamlFile } from '../records/yaml.ts'
import { sourceTree, type SourceField, type SourceNode } from '../records/yaml/source.ts'
import {
  copyOf,
  type Appending,
  type Change,
  type Made,
  type Putting,
  type Setting,
} from './change.ts'
import { asRead, type Data } from './data.ts'
import { flowEdits } from './flow.ts'
import {
  afterComments,
  afterLine,
  afterOwn,
  columnOf,
  contentEnd,
  dashOf,
  fieldOf,
  listIndent,
  sourceAt,
  type Path,
  type Refusal,
} from './insertion-place.ts'
import { fieldLines, flowText, itemLines } from './render.ts'
import { removeField, removeItem, replaceEdits } from './replace.ts'
import { insertLines, spliced, type TextEdit } from './splice.ts'

/** The new text, after it was parsed again; or the reason why there is none. */
export type Edited =
  { readonly text: string; readonly yaml: YamlFile } | { readonly refused: Refusal }

/**
 * The source with `changes` made one after the other. Only the lines of a change differ: comments, order, spacing,
 * folding and line ends of the rest stay the same. After each change the text is parsed again. It is rejected unless it
 * says what it said before, with this change and nothing else.
 */
export function editRecord(source: string | YamlFile, changes: readonly Change[]): Edited {
  let yaml = typeof source === 'string' ? readYaml(source) : source
  for (const change of changes) {
    const edited = editOnce(yaml, change)
    if ('refused' in edited) return edited
    yaml = edited.yaml
  }
  return { text: yaml.text, yaml }
}

function editOnce(before: YamlFile, change: Change): Edited {
  const source = before.text
  const root = before.document && sourceTree(before.document)
  const made = 'copy' in change ? copyOf(before.value, change) : change
  if (!root || before.faults.some(fault => fault.severity === 'error'))
    return { refused: 'unreadable' }
  const edits = editsFor(source, root, made)
  if (typeof edits === 'string') return { refused: edits }
  const after = readYaml(spliced(source, edits))
  return isProved(after, before.value, made)
    ? { text: after.text, yaml: after }
    : { refused: 'not-proved' }
}

function editsFor(source: string, root: SourceNode, change: Made): TextEdit[] | Refusal {
  if ('append' in change) return appendEdits(source, root, change)
  if ('put' in change) return putEdits(source, root, change)
  if ('set' in change) return setEdits(source, root, change)
  return removeEdits(source, root, change.remove)
}

function appendEdits(
  source: string,
  root: SourceNode,
  { append, to, after }: Appending,
): TextEdit[] | Refusal {
  const [key, owner] = [to.at(-1), sourceAt(root, to.slice(0, -1))]
  if (typeof owner === 'string') return owner
  if (typeof key !== 'string' || owner.kind !== 'map') return 'not-a-list'
  const field = fieldOf(owner, key)
  if (!field) return newField(source, root, owner, key, [append])
  const list = field.value
  if (list?.shared) return 'shared'
  if (list && list.kind !== 'list') return 'not-a-list'
  if (!list && owner.flow) return [insertion(field.colonEnd, ` [${flowText(append)}]`)]
  if (list?.flow && (owner.flow || !isBare(source, field, list))) {
    return flowEdits(source, list, flowText(append))
  }
  return blockEdits(source, root, field, append, after)
}

/** Whether the list is written `updates: []`, so that a list with dashes can replace it without loss. */
function isBare(source: string, field: SourceField, list: SourceNode): boolean {
  return /^\s*\[\s*\]$/.test(source.slice(field.colonEnd, list.end))
}

/** Adds an item to a list with dashes. It begins the list where there was none, or only `[]`. */
function blockEdits(
  source: string,
  root: SourceNode,
  field: SourceField,
  append: Data,
  after: number | undefined,
): TextEdit[] {
  const list = field.value
  const keyColumn = columnOf(source, field.start)
  const dash = list && dashOf(source, list)
  const column = dash?.column ?? keyColumn + listIndent(source, root)
  const lines = itemLines(append, column, dash?.gap ?? 1)
  // Where the dashes are below their key, a comment with the same indent may be about the next key.
  const own = Math.max(column, keyColumn + 1)
  const above = after === undefined ? list : list?.items[after]
  if (above && dash) return [insertLines(source, afterOwn(source, above, own), lines)]
  const end = list?.end ?? field.colonEnd
  const emptied = { offset: field.colonEnd, length: end - field.colonEnd, text: '' }
  const below = afterComments(source, afterLine(source, end), own)
  return [...(list ? [emptied] : []), insertLines(source, below, lines)]
}

function putEdits(source: string, root: SourceNode, { put, at }: Putting): TextEdit[] | Refusal {
  const place = placeIn(root, at)
  if (typeof place === 'string') return place
  const { owner, key, field } = place
  if (field?.value) return 'already-there'
  if (field) return [insertion(field.colonEnd, ` ${flowText(put)}`)]
  return newField(source, root, owner, key, put)
}

function setEdits(
  source: string,
  root: SourceNode,
  { set, at, order }: Setting,
): TextEdit[] | Refusal {
  const place = placeIn(root, at)
  if (typeof place === 'string') return place
  const { owner, key, field } = place
  if (field?.value?.shared) return 'shared'
  if (field) return replaceEdits(source, owner, field, set)
  const before = new Set(order.slice(0, order.indexOf(key)))
  const last = owner.fields.findLast(each => before.has(each.key))
  return newField(source, root, owner, key, set, last)
}

function removeEdits(source: string, root: SourceNode, path: Path): TextEdit[] | Refusal {
  const last = path.at(-1)
  const place = placeIn(root, typeof last === 'number' ? path.slice(0, -1) : path)
  if (typeof place === 'string') return place
  const { owner, field } = place
  if (!field) return 'no-such-place'
  if (typeof last !== 'number') return removeField(source, owner, field)
  return field.value ? removeItem(source, field, field.value, last) : 'no-such-place'
}

/** The map with the field at a path, and the field if it is there. */
function placeIn(
  root: SourceNode,
  at: Path,
): { owner: SourceNode; key: string; field: SourceField | undefined } | Refusal {
  const [key, owner] = [at.at(-1), sourceAt(root, at.slice(0, -1))]
  if (typeof owner === 'string') return owner
  if (typeof key !== 'string' || owner.kind !== 'map') return 'no-such-place'
  return { owner, key, field: fieldOf(owner, key) }
}

/** Adds a field to a map. @param after the field that it follows (default: the last one) */
function newField(
  source: string,
  root: SourceNode,
  owner: SourceNode,
  key: string,
  data: Data,
  after?: SourceField,
): TextEdit[] | Refusal {
  const first = owner.fields[0]
  if (owner.flow) {
    return flowEdits(source, owner, flowText({ [key]: data }).slice(1, -1))
  }
  if (!first) return 'no-such-place'
  const column = columnOf(source, first.start)
  const lines =
    Array.isArray(data) && data.length > 0
      ? [
          `${' '.repeat(column)}${key}:`,
          ...data.flatMap(item => itemLines(item, column + listIndent(source, root), 1)),
        ]
      : fieldLines(key, data, column)
  if (!after) return [insertLines(source, afterOwn(source, owner, column), lines)]
  // A comment with the indent of the fields may be about the next one.
  const end = after.value ? contentEnd(after.value) : after.colonEnd
  const below = afterComments(source, afterLine(source, end), column + 1)
  return [insertLines(source, below, lines)]
}

function insertion(offset: number, text: string): TextEdit {
  return { offset, length: 0, text }
}

/** Whether the new text is read without an error as the old data with the change. */
function isProved(after: YamlFile, before: unknown, change: Made): boolean {
  if (after.faults.some(fault => fault.severity === 'error')) return false
  return isDeepStrictEqual(after.value, intended(before, change))
}

function intended(before: unknown, change: Made): unknown {
  if ('append' in change)
    return changed(before, change.to, value => {
      const items: unknown[] = Array.isArray(value) ? value : []
      return items.toSpliced((change.after ?? items.length) + 1, 0, asRead(change.append))
    })
  if ('remove' in change) return without(before, change.remove)
  return changed(before, change.at, () => asRead('put' in change ? change.put : change.set))
}

/** A copy of `value` without what is at `path`. */
function without(value: unknown, path: Path): unknown {
  const last = path.at(-1)
  return changed(value, path.slice(0, -1), owner =>
    Array.isArray(owner)
      ? owner.filter((_, index) => index !== last)
      : Object.fromEntries(Object.entries(Object(owner) as object).filter(([key]) => key !== last)),
  )
}

/** A copy of `value` in which `convert` has made the value at `path`. */
function changed(value: unknown, path: Path, convert: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return convert(value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === step ? changed(item, rest, convert) : item,
    )
  }
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const key = String(step)
  const known = fields.some(([field]) => field === key)
  const kept = fields.map(([field, inner]: [string, unknown]): [string, unknown] => [
    field,
    field === key ? changed(inner, rest, convert) : inner,
  ])
  return Object.fromEntries(known ? kept : [...kept, [key, changed(undefined, rest, convert)]])
}
