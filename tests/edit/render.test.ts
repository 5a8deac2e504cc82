// Data as lines of YAML, as a person would type them.
import { describe, expect, test } from 'vitest'
import { withoutEmpty } from '../../src/edit/data.ts'
import { fieldLines, flowText, itemLines } from '../../src/edit/render.ts'

describe('a field', () => {
  test.each([
    ['a text', 'x', ['  note: x']],
    ['a number', 2, ['  note: 2']],
    ['a flag', true, ['  note: true']],
    ['a text that looks like a number', '012', ['  note: "012"']],
    ['a text by language', { fr: 'un', ar: 'نص' }, ['  note:', '    fr: un', '    ar: نص']],
    ['a deadline', { meeting: 'B-1' }, ['  note: {meeting: B-1}']],
    [
      'the next meeting',
      { next: 'B', after: '2018-01-01' },
      ['  note: {next: B, after: 2018-01-01}'],
    ],
    ['a period', { every: 'P1Y' }, ['  note: {every: P1Y}']],
    ['evidence', { ref: 'a, b', kind: 'letter' }, ['  note: {ref: "a, b", kind: letter}']],
    ['codes', ['AZ', 'TR'], ['  note: [AZ, TR]']],
    [
      'a list of words too long for one line',
      ['a'.repeat(20)],
      ['  note:', `    - ${'a'.repeat(20)}`],
    ],
    [
      'a list of maps',
      [{ date: '2018-01-01', by: 'B' }],
      ['  note:', '    - date: 2018-01-01', '      by: B'],
    ],
    ['evidence in a list', [{ ref: 'R' }], ['  note:', '    - {ref: R}']],
    [
      'a map that holds a list',
      { ref: 'R', list: ['x'] },
      ['  note:', '    ref: R', '    list: [x]'],
    ],
  ])('%s', (_, data, lines) => {
    expect(fieldLines('note', data, 2)).toEqual(lines)
  })
  test('a key that needs quotes gets them', () => {
    expect(fieldLines('a: b', 'x', 0)).toEqual(['"a: b": x'])
  })
})

describe('a long text', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ')
  test('is folded at a hundred columns, and reads as one line', () => {
    const [key, ...lines] = fieldLines('note', words, 4)
    expect(key).toBe('    note: >-')
    expect(lines.map(line => line.trim()).join(' ')).toBe(words)
    for (const line of lines) {
      expect(line.startsWith('      word')).toBe(true)
      expect(line.length).toBeLessThanOrEqual(100)
    }
    expect(lines[0]?.length).toBeGreaterThan(90)
  })
  test('stays on its line if it just fits', () => {
    expect(fieldLines('n', 'x'.repeat(98), 0)).toEqual([`n: ${'x'.repeat(98)}`])
    expect(fieldLines('n', 'x'.repeat(99), 0)).toEqual(['n: >-', `  ${'x'.repeat(99)}`])
  })
  test.each([
    ['two spaces', `${words}  end`],
    ['a line break after spaces', `${words} \nend`],
    ['a space before', ` ${words}`],
    ['a space after', `${words} `],
    ['a control character', `${words}\u0007`],
    ['a line break at the end', `${words}\n`],
  ])('with %s stays on one line, as folding would lose it', (_, text) => {
    const lines = fieldLines('note', text, 0)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain('>-')
  })
})

test('a text of several lines is written unchanged', () => {
  const note = 'First:\n\n  - one\n# two'
  expect(fieldLines('note', note, 2)).toEqual([
    '  note: |-',
    '    First:',
    '',
    '      - one',
    '    # two',
  ])
})

describe('an item', () => {
  test('has its first field beside the dash, and the others below it', () => {
    const data = { date: '2018-01-01', note: { fr: 'un' } }
    expect(itemLines(data, 2, 1)).toEqual(['  - date: 2018-01-01', '    note:', '      fr: un'])
    expect(itemLines(data, 0, 3)).toEqual(['-   date: 2018-01-01', '    note:', '      fr: un'])
  })
  test('can be a text or evidence', () => {
    expect(itemLines('x', 2, 1)).toEqual(['  - x'])
    expect(itemLines({ ref: 'R' }, 2, 1)).toEqual(['  - {ref: R}'])
  })
})

test('can be in brackets and braces', () => {
  expect(flowText({ a: ['x', 1, true], b: { c: 'd, e' }, 'f: g': '' })).toBe(
    '{a: [x, 1, true], b: {c: "d, e"}, "f: g": ""}',
  )
})

test('has no empty fields', () => {
  expect(
    withoutEmpty({ a: undefined, b: false, c: [], d: {}, e: '', f: 0, g: true, h: ['x'] }),
  ).toEqual({ e: '', f: 0, g: true, h: ['x'] })
})
