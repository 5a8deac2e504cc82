// Data as lines of YAML, the way a person would have typed them.
import { isPrintable, scalarOnOneLine } from '../records/yaml/scalar.ts'
import type { Data } from './data.ts'

/** Text is folded beyond this column; a longer word stays whole. */
const FOLD_AT = 100

/**
 * `data` after a dash or a key: what comes on the same line, and the lines below it.
 *
 * @param indent the column of the lines below
 */
function blockLines(data: Data, indent: number): { first: string; below: string[] } {
  if (typeof data === 'string') return textLines(data, indent)
  if (typeof data !== 'object') return { first: String(data), below: [] }
  if (isInline(data)) return { first: flowText(data), below: [] }
  const lines = Array.isArray(data)
    ? data.flatMap(item => itemLines(item, indent, 1))
    : Object.entries(data).flatMap(([field, value]) => fieldLines(field, value, indent))
  return { first: '', below: lines }
}

/** An item of a list: `- ` and its data. */
export function itemLines(data: Data, indent: number, gap: number): string[] {
  const inner = indent + 1 + gap
  const { first, below } = blockLines(data, inner)
  const dash = `${' '.repeat(indent)}-${' '.repeat(gap)}`
  if (first !== '') return [dash + first, ...below]
  // The first field of a map stands beside the dash.
  const [head = '', ...rest] = below
  return [dash + head.slice(inner), ...rest]
}

/** A field of a map: its key and its data. */
export function fieldLines(field: string, data: Data, indent: number): string[] {
  const { first, below } = blockLines(data, indent + 2)
  const key = `${' '.repeat(indent)}${scalarOnOneLine(field, 'block')}:`
  return [first === '' ? key : `${key} ${first}`, ...below]
}

/** A piece of evidence, a deadline, a short list of codes: what people write in one line. */
function isInline(data: object): boolean {
  const isScalar = (value: unknown): boolean => typeof value !== 'object'
  const values: unknown[] = Object.values(data)
  return INLINE_KEYS.some(key => Object.hasOwn(data, key)) && values.every(isScalar)
    ? true
    : Array.isArray(data) && values.every(value => typeof value === 'string' && value.length < 20)
}

/** The fields that tell an inline map: of evidence and of deadlines. */
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
 * A short text as it is; a long one folded over several lines, where folding loses nothing; one of several lines as
 * it stands.
 */
function textLines(text: string, indent: number): { first: string; below: string[] } {
  const given = text.split('\n')
  if (given.length > 1 && canStandAsItIs(given)) {
    return { first: '|-', below: given.map(line => (line === '' ? '' : ' '.repeat(indent) + line)) }
  }
  const inline = scalarOnOneLine(text, 'block')
  const canFold = isPrintable(text) && !/^\s|\s$| {2}/.test(text)
  if (indent + inline.length <= FOLD_AT || !canFold) return { first: inline, below: [] }
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && indent + last.length + 1 + word.length <= FOLD_AT) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return { first: '>-', below: lines.map(line => ' '.repeat(indent) + line) }
}

/** The first line tells how deep the others stand, and what ends a line or the text would be lost. */
function canStandAsItIs(lines: readonly string[]): boolean {
  const [first = '', last = ''] = [lines[0], lines.at(-1)]
  return (
    /^\S/.test(first) && last !== '' && lines.every(line => isPrintable(line) && !/\s$/.test(line))
  )
}
