// A change of a record file: planned as text edits, spliced into the source, and proved before anyone writes it.
import { isDeepStrictEqual } from 'node:util'
import { readYaml, type YamlFile } from '../records/yaml.ts'
import { sourceTree, type SourceNode } from '../records/yaml/source.ts'
import { asRead, type Data } from './data.ts'
import {
  afterLine,
  columnOf,
  contentEnd,
  dashOf,
  fieldOf,
  listIndent,
  sourceAt,
  type Path,
  type Refusal,
} from './place.ts'
import { fieldLines, flowText, itemLines } from './render.ts'
import { insertLines, spliced, type TextEdit } from './splice.ts'

/** One thing to do to a record: an item at the end of a list, which is made when it is not there yet; or a new field. */
export type Change =
  { readonly append: Data; readonly to: Path } | { readonly put: Data; readonly at: Path }

/** The new text, as it was read again; or why there is none. */
export type Edited =
  { readonly text: string; readonly yaml: YamlFile } | { readonly refused: Refusal }

/**
 * The source with `changes` made, one after the other. Only new lines differ: comments, order, spacing,
 * folding and line ends of the rest stay as they are. What comes out has been read again and holds
 * what was there, plus the changes, and nothing else; otherwise it is refused.
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
  if (!root || before.faults.some(fault => fault.severity === 'error'))
    return { refused: 'unreadable' }
  const edits =
    'append' in change ? appendEdits(source, root, change) : putEdits(source, root, change)
  if (typeof edits === 'string') return { refused: edits }
  const after = readYaml(spliced(source, edits))
  return isProved(after, before.value, change)
    ? { text: after.text, yaml: after }
    : { refused: 'not-proved' }
}

function appendEdits(
  source: string,
  root: SourceNode,
  { append, to }: Extract<Change, { append: Data }>,
): TextEdit[] | Refusal {
  const [key, owner] = [to.at(-1), sourceAt(root, to.slice(0, -1))]
  if (typeof owner === 'string') return owner
  if (typeof key !== 'string' || owner.kind !== 'map') return 'not-a-list'
  const field = fieldOf(owner, key)
  if (!field) return newField(source, root, owner, key, [append])
  const list = field.value
  if (list?.shared) return 'shared'
  if (list && list.kind !== 'list') return 'not-a-list'
  if (list?.flow && list.items.length > 0) return [beforeClosing(list, `, ${flowText(append)}`)]
  if (owner.flow) return list ? [beforeClosing(list, flowText(append))] : 'not-a-list'
  const dash = list && !list.flow ? dashOf(source, list) : undefined
  if (list && !list.flow && !dash) return 'not-a-list'
  const column = dash?.column ?? columnOf(source, field.start) + listIndent(source, root)
  const lines = itemLines(append, column, dash?.gap ?? 1)
  if (list && dash) return [insertLines(source, afterLine(source, contentEnd(list)), lines)]
  // `updates: []` or `updates:` with nothing after it: the items go below the key.
  const end = list?.end ?? field.keyEnd + 1
  const emptied = list
    ? [{ offset: field.keyEnd + 1, length: end - field.keyEnd - 1, text: '' }]
    : []
  return [...emptied, insertLines(source, afterLine(source, end), lines)]
}

function putEdits(
  source: string,
  root: SourceNode,
  { put, at }: Extract<Change, { put: Data }>,
): TextEdit[] | Refusal {
  const [key, owner] = [at.at(-1), sourceAt(root, at.slice(0, -1))]
  if (typeof owner === 'string') return owner
  if (typeof key !== 'string' || owner.kind !== 'map') return 'no-such-place'
  if (fieldOf(owner, key)) return 'already-there'
  return newField(source, root, owner, key, put)
}

/** A field after the last one of a map. */
function newField(
  source: string,
  root: SourceNode,
  owner: SourceNode,
  key: string,
  data: Data,
): TextEdit[] | Refusal {
  const first = owner.fields[0]
  if (owner.flow) {
    const separator = first ? ', ' : ''
    return [beforeClosing(owner, `${separator}${flowText({ [key]: data }).slice(1, -1)}`)]
  }
  if (!first) return 'no-such-place'
  const column = columnOf(source, first.start)
  const lines = Array.isArray(data)
    ? [
        `${' '.repeat(column)}${key}:`,
        ...data.flatMap(item => itemLines(item, column + listIndent(source, root), 1)),
      ]
    : fieldLines(key, data, column)
  return [insertLines(source, afterLine(source, contentEnd(owner)), lines)]
}

function beforeClosing(node: SourceNode, text: string): TextEdit {
  return { offset: node.end - 1, length: 0, text }
}

/** Whether the new text reads as the old one with the change, and without a new fault. */
function isProved(after: YamlFile, before: unknown, change: Change): boolean {
  if (after.faults.some(fault => fault.severity === 'error')) return false
  const path = 'append' in change ? change.to : change.at
  const intended = changed(before, path, value => {
    if ('put' in change) return asRead(change.put)
    return [...(Array.isArray(value) ? value : []), asRead(change.append)]
  })
  return isDeepStrictEqual(after.value, intended)
}

/** A copy of `value` with what stands at `path` replaced. */
function changed(value: unknown, path: Path, become: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return become(value)
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      index === step ? changed(item, rest, become) : item,
    )
  }
  const fields = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const key = String(step)
  const known = fields.some(([field]) => field === key)
  const kept = fields.map(([field, inner]: [string, unknown]): [string, unknown] => [
    field,
    field === key ? changed(inner, rest, become) : inner,
  ])
  return Object.fromEntries(known ? kept : [...kept, [key, changed(undefined, rest, become)]])
}
