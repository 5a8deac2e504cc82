// Writes data as lines of YAML, the way a person would type them.
import { isPrintable, scalarOnOneLine } from '../records/yaml/scalar.ts'
import type { Data } from './data.ts'

/** Text is folded after this column. A longer word stays whole. */
const FOLD_AT = 100

/**
 * `data` after a dash or a key: the text on the same line, and the lines below it.
 *
 * @param indent the column of the lines below
 */
export function valueLines(data: Data, indent: number): { first: string; below: string[] } {
  if (typeof data === 'string') return textLines(data, indent)
  if (typeof data !== 'object') return { first: String(data), below: [] }
  if (isInline(data)) return { first: flowText(data), below: [] }
  const lines = Array.isArray(data)
    ? data.flatMap(item => itemLines(item, indent, 1))
    : Object.entries(data).flatMap(([field, value]) => fieldLines(field, value, indent))
  return { first: '', below: lines }
}

/** The lines of a list item: `- ` and its data. */
export function itemLines(data: Data, indent: number, gap: number): string[] {
  const inner = indent + 1 + gap
  const { first, below } = valueLines(data, inner)
  const dash = `${' '.repeat(indent)}-${' '.repeat(gap)}`
  if (first !== '') return [dash + first, ...below]
  // The first field of a map is on the line of the dash.
  const [head = '', ...rest] = below
  return [dash + head.slice(inner), ...rest]
}

/** The lines of a map field: its key and its data. */
export function fieldLines(field: string, data: Data, indent: number): string[] {
  const { first, below } = valueLines(data, indent + 2)
  const key = `${' '.repeat(indent)}${scalarOnOneLine(field, 'block')}:`
  return [first === '' ? key : `${key} ${first}`, ...below]
}

/** Whether people write this on one line: a piece of evidence, a deadline, a short list of codes. */
function isInline(data: object): boolean {
  const isScalar = (value: unknown): boolean => typeof value !== 'object'
  const values: unknown[] = Object.values(data)
  return INLINE_KEYS.some(key => Object.hasOwn(data, key)) && values.every(isScalar)
    ? true
    : Array.isArray(data) && values.every(value => typeof value === 'string' && value.length < 20)
}

/** A map with one of these fields is written inline: it is evidence or a deadline. */
const INLINE_KEYS = ['ref', 'meeting', 'next', 'every']

/** Data between brackets or braces, on one line. */
export function flowText(data: Data): string {
  if (typeof data === 'string') return scalarOnOneLine(data, 'flow')
  if (typeof data !== 'object') return String(data)
  if (Array.isArray(data)) return `[${data.map(item => flowText(item)).join(', ')}]`
  const fields = Object.entries(data).map(
    ([field, value]) => `${scalarOnOneLine(field, 'flow')}: ${flowText(value)}`,
  )
  return `{${fields.join(', ')}}`
}

/**
 * A short text stays as it is. A long text is folded over several lines if folding loses nothing. A text with line
 * breaks keeps its lines.
 */
function textLines(text: string, indent: number): { first: string; below: string[] } {
  const lines = text.split('\n')
  if (lines.length > 1 && canStandAsItIs(lines)) {
    return { first: '|-', below: lines.map(line => (line === '' ? '' : ' '.repeat(indent) + line)) }
  }
  const inline = scalarOnOneLine(text, 'block')
  const canFold = isPrintable(text) && !/^\s|\s$| {2}/.test(text)
  if (indent + inline.length <= FOLD_AT || !canFold) return { first: inline, below: [] }
  const folded: string[] = []
  for (const word of text.split(' ')) {
    const last = folded.at(-1)
    if (last !== undefined && indent + last.length + 1 + word.length <= FOLD_AT) {
      folded[folded.length - 1] = `${last} ${word}`
    } else folded.push(word)
  }
  return { first: '>-', below: folded.map(line => ' '.repeat(indent) + line) }
}

/** The first line sets the indent of a block scalar. Leading spaces there, and spaces at line ends, would be lost. */
function canStandAsItIs(lines: readonly string[]): boolean {
  const [first = '', last = ''] = [lines[0], lines.at(-1)]
  return (
    /^\S/.test(first) && last !== '' && lines.every(line => isPrintable(line) && !/\s$/.test(line))
  )
}
