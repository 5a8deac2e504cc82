// Data written as YAML in any style that people and programs use. It means the same in every style.
import type { Data } from '../../src/edit/data.ts'
import { chance, oneOf, type Draw } from '../numbers.ts'
import { blockText, flowScalar, plainLines } from './any-scalar.ts'

/** The style of one file. Details within the file are drawn at random. */
export interface Style {
  readonly draw: Draw
  /** The indent of a map below its key, and that of a list. */
  readonly step: number
  readonly listStep: number
  readonly gap: number
  /** The percentage of places with a comment or an empty line. */
  readonly remarks: number
  /** The percentage of lists and maps in brackets or braces. */
  readonly flow: number
  /** The percentage of texts in quotes or blocks that do not need them. */
  readonly fancy: number
  readonly lineEnd: string
  /** The values with an anchor, by the anchor's name. */
  readonly anchors: Map<string, string>
  readonly usesAnchors: boolean
  /** The rare forms that occurred. */
  readonly rare: Set<string>
}

export function anyStyle(draw: Draw): Style {
  return {
    draw,
    step: oneOf(draw, [2, 2, 2, 4, 3, 1]),
    listStep: oneOf(draw, [2, 2, 0, 0, 4, 1]),
    gap: oneOf(draw, [1, 1, 1, 3]),
    remarks: oneOf(draw, [0, 10, 30]),
    flow: oneOf(draw, [0, 20, 50]),
    fancy: oneOf(draw, [0, 30, 80]),
    lineEnd: oneOf(draw, ['\n', '\n', '\r\n']),
    anchors: new Map(),
    usesAnchors: chance(draw, 15),
    rare: new Set(),
  }
}

/** A whole file. */
export function writtenIn(style: Style, data: Data): string {
  const { draw, lineEnd } = style
  const lines: string[] = [
    ...oneOf(draw, [[], ['# yaml-language-server: $schema=x.json'], ['', '# a record', '']]),
    ...(chance(draw, 15) ? [oneOf(draw, ['---', '--- # begins', '---'])] : []),
    ...mapLines(style, data, 0),
  ]
  lines.push(...oneOf(draw, [[], [], [], ['# the end'], ['', ''], ['...']]))
  return lines.join(lineEnd) + (chance(draw, 80) ? lineEnd : '')
}

function remark({ draw, remarks }: Style): string {
  if (!chance(draw, remarks)) return chance(draw, 2) ? '  ' : ''
  return oneOf(draw, [' # why', '   # «x: y», [z]', '\t# after a tab', ' #'])
}

/** Lines between others. After a block they are not deeper than `column`, because they would become part of it. */
function between(style: Style, column: number, above: readonly string[]): string[] {
  const { draw, remarks } = style
  if (!chance(draw, remarks / 2)) return []
  const isAfterBlock = above.some(line =>
    /^[^#]*(?:[:-]|&\w+)[ \t]+[|>][-+\d]*(?:[ \t]*#.*|[ \t]*)$/.test(line),
  )
  if (isAfterBlock) return oneOf(draw, [[], [`${' '.repeat(column)}# after a block`]])
  return oneOf(draw, [
    [''],
    [`${' '.repeat(column)}# about what follows`],
    ['# at the margin'],
    ['', `${' '.repeat(column)}# - id: old`, `${' '.repeat(column + 2)}# more`],
    [' '.repeat(column + 4)],
  ])
}

function mapLines(style: Style, data: Data, column: number): string[] {
  const lines: string[] = []
  for (const [key, value] of Object.entries(data as Record<string, Data>)) {
    // The first field may be on the line of the dash.
    if (lines.length > 0) lines.push(...between(style, column, lines))
    lines.push(...fieldLines(style, key, value, column))
  }
  return lines
}

function fieldLines(style: Style, key: string, value: Data, column: number): string[] {
  const { draw, rare } = style
  const margin = ' '.repeat(column)
  const quoted = chance(draw, 3) ? oneOf(draw, [`"${key}"`, `'${key}'`]) : key
  if (chance(draw, 1) && typeof value === 'object') {
    rare.add('explicit key')
    const [first = '', ...below] = valueLines(style, value, column, 1)
    return [`${margin}? ${quoted}`, `${margin}:${first}`, ...below]
  }
  const before = chance(draw, 3) ? ' ' : ''
  const [first = '', ...below] = valueLines(
    style,
    value,
    column,
    Array.isArray(value) ? style.listStep : style.step,
  )
  return [`${margin}${quoted}${before}:${first}`, ...below]
}

/** The text after a colon or dash at `column`, and the lines below it. */
function valueLines(style: Style, value: Data, column: number, step: number): string[] {
  const { draw } = style
  const anchor = anchorOf(style, value)
  if (anchor?.startsWith('*')) return [` ${anchor}${remark(style)}`]
  const head = anchor ? ` ${anchor}` : ''
  if (typeof value !== 'object') return scalarLines(style, String(value), column, head)
  if (isSmall(value) ? chance(draw, style.flow) : chance(draw, style.flow / 10)) {
    const [first = '', ...below] = flowLines(style, value, column)
    return [`${head} ${first}`, ...below]
  }
  const lines = Array.isArray(value)
    ? listLines(style, value, column + step)
    : mapLines(style, value, column + Math.max(1, step))
  return [head + remark(style), ...lines]
}

function isSmall(value: object): boolean {
  return JSON.stringify(value).length < 120
}

function listLines(style: Style, items: readonly Data[], column: number): string[] {
  const lines: string[] = []
  for (const item of items) {
    lines.push(...between(style, column, lines), ...itemLines(style, item, column))
  }
  return lines
}

function itemLines(style: Style, item: Data, column: number): string[] {
  const { draw, gap } = style
  const margin = ' '.repeat(column)
  const isMap = typeof item === 'object' && !Array.isArray(item)
  if (!isMap || chance(draw, style.flow) || (style.usesAnchors && chance(draw, 10))) {
    const [first = '', ...below] = valueLines(style, item, column, gap + 1)
    return [`${margin}-${first}`, ...below]
  }
  if (chance(draw, 4)) {
    return [`${margin}-${remark(style)}`, ...mapLines(style, item, column + 2)]
  }
  const inner = column + 1 + gap
  const [first = '', ...below] = mapLines(style, item, inner)
  return [`${margin}-${' '.repeat(gap)}${first.slice(inner)}`, ...below]
}

function scalarLines(style: Style, text: string, column: number, head: string): string[] {
  const { draw, fancy } = style
  const isFancy = chance(draw, fancy)
  if (text.includes('\n') || (isFancy && chance(draw, 50))) {
    const [indicator, ...below] = blockText(draw, text, column)
    if (indicator !== undefined)
      return [`${head} ${indicator}${chance(draw, style.remarks) ? ' # why' : ''}`, ...below]
  }
  const deeper = ' '.repeat(column + 1 + draw(4))
  const [first = '', ...below] = isFancy
    ? plainLines(draw, text).map((line, index) => (index > 0 && line !== '' ? deeper + line : line))
    : [flowScalar(draw, text, 'block', 0)]
  const gap = oneOf(draw, [' ', ' ', ' ', '   '])
  if (below.length > 0) return [head + gap + first, ...below]
  return [`${head}${chance(draw, 1) ? '\t' : gap}${first}${remark(style)}`]
}

/** Used instead of a column: inside other brackets, on one line. */
const INSIDE = -1

/** The value in brackets or braces, on one line or several. */
function flowLines(style: Style, value: Data, column: number): string[] {
  const { draw } = style
  if (typeof value !== 'object') return [flowScalar(draw, value.toString(), 'flow', style.fancy)]
  const isList = Array.isArray(value)
  const parts = isList
    ? (value as readonly Data[]).map(item => flowLines(style, item, INSIDE).join(' '))
    : Object.entries(value).map(
        ([key, inner]) => `${key}: ${flowLines(style, inner, INSIDE).join(' ')}`,
      )
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const comma = chance(draw, 10) && parts.length > 0 ? ',' : ''
  if (column === INSIDE || parts.some(part => part.includes('#')) || chance(draw, 70)) {
    const pad = chance(draw, 20) ? ' ' : ''
    return [
      open +
        pad +
        parts.join(chance(draw, 10) ? ',' : ', ') +
        comma +
        pad +
        close +
        (column === INSIDE ? '' : remark(style)),
    ]
  }
  const deeper = ' '.repeat(column + 1 + style.step)
  style.rare.add('flow over lines')
  const lines = parts.map((part, index) => {
    const isLast = index === parts.length - 1
    return `${deeper}${part}${isLast ? comma : ','}${remark(style)}`
  })
  const margin = ' '.repeat(Math.max(0, column + oneOf(draw, [0, 1, 2])))
  return [open, ...lines, margin + close + remark(style)]
}

/** `&a1` where a value gets a name, and `*a1` where it is repeated. */
function anchorOf(style: Style, value: Data): string | undefined {
  const { draw, anchors, usesAnchors } = style
  if (!usesAnchors || (typeof value === 'object' && !isSmall(value))) return undefined
  const text = JSON.stringify(value)
  const known = anchors.get(text)
  if (known !== undefined) return chance(draw, 50) ? `*${known}` : undefined
  if (!chance(draw, 20)) return undefined
  const name = `a${anchors.size + 1}`
  anchors.set(text, name)
  return `&${name}`
}
