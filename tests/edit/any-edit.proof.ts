// The laws of editing, for random texts and layouts.
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { asRead } from '../../src/edit/data.ts'
import type { Change } from '../../src/edit/change.ts'
import { editRecord } from '../../src/edit/edit-record.ts'
import { readYaml } from '../../src/records/yaml.ts'
import { runs } from '../runs.ts'
import { NASTY } from './nasty.ts'

/** Texts that YAML might misread. */
const nasty = fc.constantFrom(
  ...NASTY,
  'yes',
  ' lead',
  'trail ',
  '',
  'tab\there',
  'two\nlines',
  '\u0007',
  '\u2028',
  'é',
  'مذكرة شفوية',
  '🕊',
  '-',
  '.5',
  '\ufeffx',
  '=',
)
const text = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
)
const value = fc.dictionary(fc.constantFrom('date', 'note', 'by', 'ref'), text, { minKeys: 1 })

const comment = fc.constantFrom('', ' # why', '   # «x: y»')
const layout = fc.record({
  comment,
  eol: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom(0, 2, 4),
  gap: fc.constantFrom(' ', '   '),
  updates: fc.constantFrom('none', 'empty', 'brackets', 'block', 'folded', 'flow', 'kept'),
  after: fc.constantFrom('nothing', 'comment', 'field', 'blank'),
  final: fc.boolean(),
})

function sourceOf(given: LayoutOf): string {
  const { comment: remark, eol, indent, gap, updates, after, final } = given
  const inner = ' '.repeat(indent) + ' '.repeat(1 + gap.length)
  const deeper = inner + ' '.repeat(indent)
  const lists: Record<string, string[]> = {
    none: [],
    empty: [`${inner}updates:${remark}`],
    brackets: [`${inner}updates: []${remark}`],
    block: [`${inner}updates:`, `${deeper}-${gap}date: 2018-01-01${remark}`],
    folded: [
      `${inner}updates:`,
      `${deeper}-${gap}note: >-`,
      `${deeper}      one`,
      `${deeper}      two`,
    ],
    kept: [`${inner}updates:`, `${deeper}-${gap}note: |+`, `${deeper}      one`, ''],
    flow: [`${inner}updates: [{date: 2018-01-01}]${remark}`],
  }
  const tails: Record<string, string[]> = {
    nothing: [],
    comment: ['# the end'],
    field: [`${inner}zeta: x`],
    blank: ['', ''],
  }
  const lines = [
    `# a record${remark}`,
    `mandates:${remark}`,
    `${' '.repeat(indent)}-${gap}id: a${remark}`,
    `${inner}title:   x`,
    ...(lists[updates] ?? []),
    ...(tails[after] ?? []),
  ]
  return lines.join(eol) + (final ? eol : '')
}

interface LayoutOf {
  readonly comment: string
  readonly eol: string
  readonly indent: number
  readonly gap: string
  readonly updates: string
  readonly after: string
  readonly final: boolean
}

test('an edit keeps every byte outside it and reads as intended, or is refused', () => {
  let made = 0
  fc.assert(
    fc.property(layout, value, (given, append) => {
      const source = sourceOf(given)
      const before = readYaml(source)
      const change: Change = { to: ['mandates', 0, 'updates'], append }
      const result = editRecord(source, [change])
      if ('refused' in result) return
      made++
      expect(keptAll(source, result.text)).toBe(true)
      const updates = (of: unknown): unknown[] => lastList(of)
      const after = readYaml(result.text)
      expect(updates(after.value)).toEqual([...updates(before.value), asRead(append)])
      const eols = result.text
        .split('\n')
        .slice(0, -1)
        .every(line => line.endsWith('\r') === (given.eol === '\r\n'))
      expect(eols).toBe(true)
    }),
    { numRuns: runs(3000) },
  )
  // Refusals must be rare, or this test proves nothing.
  expect(made).toBeGreaterThan(runs(3000) * 0.9)
})

test('every YAML reader reads the same text', () => {
  fc.assert(
    fc.property(text, note => {
      const result = editRecord('mandates:\n  - id: a\n', [
        { to: ['mandates', 0, 'updates'], append: { note, evidence: [{ ref: note }] } },
      ])
      if ('refused' in result) return
      const read: unknown = parse(result.text)
      const expected = { mandates: [{ id: 'a', updates: [{ note, evidence: [{ ref: note }] }] }] }
      expect(isDeepStrictEqual(read, expected)).toBe(true)
    }),
    { numRuns: runs(1000) },
  )
})

function lastList(read: unknown): unknown[] {
  const mandates: unknown = Reflect.get(Object(read), 'mandates')
  const first: unknown = Array.isArray(mandates) ? mandates[0] : undefined
  const list: unknown = Reflect.get(Object(first), 'updates')
  return Array.isArray(list) ? list : []
}

/** Whether `after` is `before` with text inserted at one or two places. Only `[]` may be removed. */
function keptAll(before: string, after: string): boolean {
  const [a, b] = [before.replace('updates: []', 'updates:'), after]
  let index = 0
  for (const character of b) if (character === a[index]) index++
  return index === a.length
}
