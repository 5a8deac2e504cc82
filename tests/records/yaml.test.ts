// The YAML reader: what is read, what is reported, and where.
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/records/yaml.ts'

/** `rule line:column` of every fault. */
function faults(text: string): string[] {
  return readYaml(text).faults.map(({ rule, line, column }) => `${rule} ${line}:${column}`)
}

describe('values are the text in the file', () => {
  test.each([
    ['012', '012'],
    ['NO', 'NO'],
    ['1e3', '1e3'],
    ['2018-02-30', '2018-02-30'],
    ['12345678901234567890', '12345678901234567890'],
    ['1:30', '1:30'],
    ['null', 'null'],
    ['"quoted"', 'quoted'],
    ["'it''s'", "it's"],
    ['>-\n  folded\n  text', 'folded text'],
  ])('%j', (written, value) => {
    expect(readYaml(`id: ${written}\n`).value).toEqual({ id: value })
  })
  test('an empty field is left out, and an empty item keeps its place', () => {
    expect(readYaml('a:\nb: x\nc: ""\n').value).toEqual({ b: 'x', c: '' })
    expect(readYaml('- a\n-\n- b\n').value).toEqual(['a', '', 'b'])
  })
  test('aliases repeat their anchors', () => {
    expect(readYaml('a: &x [1]\nb: *x\n').value).toEqual({ a: ['1'], b: ['1'] })
  })
  test('no key affects anything outside its map', () => {
    const { value } = readYaml('__proto__: {polluted: yes}\nconstructor: x\n')
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor'])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })
})

describe('faults and their places', () => {
  test.each([
    ['duplicate-key 3:1', 'a: 1\nb: 2\na: 3\n'],
    ['duplicate-key 1:8', '{a: 1, a: 2}\n'],
    ['tab-indent 2:1', 'a:\n\tb: 1\n'],
    ['several-documents 2:1', 'a: 1\n---\nb: 2\n'],
    ['yaml-directive 1:1', '%YAML 1.1\n---\na: 012\n'],
    ['unknown-tag 1:4', 'a: !!js/function x\n'],
    ['unusable-alias 1:4', 'a: *nowhere\n'],
    ['unusable-alias 1:9', 'a: &x [ *x ]\n'],
    ['complex-key 1:3', '? [a, b]\n: c\n'],
    ['empty-file 1:1', ''],
    ['empty-file 1:1', '\n  \n'],
    ['lone-carriage-return 1:5', 'a: 1\rb: 2\r'],
    ['yaml-syntax 1:8', 'title: Report: the second\n'],
    ['yaml-syntax 2:1', 'a: [1\n'],
    ['cut-by-comment 1:8', 'title: Item #3 and #4\n'],
    ['too-deep 1:65', '['.repeat(70) + ']'.repeat(70)],
    ['too-deep 1:257', ' '.repeat(300) + 'a: 1'],
    ['too-deep 1:1', '- '.repeat(70) + 'a'],
  ])('%s', (fault, text) => {
    expect(faults(text)).toEqual([fault])
  })

  test('an intended comment is not a fault', () => {
    expect(faults('state: held # seen in the press\nb: x #\nc: "Item #3"\n')).toEqual([])
  })
  test('a directive inside a text is not a fault', () => {
    expect(faults('a: |\n  x\n%b: 1\n')).not.toContain('yaml-directive 3:1')
  })
  test('a map with too many keys is a fault', () => {
    const keys = Array.from({ length: 5001 }, (_, index) => `k${index}: 1`).join('\n')
    expect(faults(keys)).toEqual(['too-many-keys 1:1'])
  })
  test('an alias bomb is stopped', () => {
    const lines = ['a: &a [x]']
    for (let level = 1; level < 30; level++) {
      const [name, last] = [`n${level}`, level === 1 ? 'a' : `n${level - 1}`]
      lines.push(`${name}: &${name} [*${last}, *${last}, *${last}]`)
    }
    expect(faults(lines.join('\n'))[0]).toMatch(/^unusable-alias/)
  })
  test('repeated deep nesting never ends the process', () => {
    for (const depth of [1000, 5000, 20_000, 100_000]) {
      expect(faults('['.repeat(depth))).toEqual(['too-deep 1:65'])
      expect(faults('{a: '.repeat(depth))[0]).toMatch(/^too-deep/)
    }
  })
})

describe('conflict markers', () => {
  const conflict = (marker: number, eol = '\n', indent = ''): string => {
    const mark = (character: string): string => indent + character.repeat(marker)
    return ['a: 1', `${mark('<')} ours`, 'b: 1', mark('='), 'b: 2', `${mark('>')} theirs`, ''].join(
      eol,
    )
  }
  test.each([
    ['ordinary', conflict(7), 'conflict-markers 2:1'],
    ['of another size', conflict(12), 'conflict-markers 2:1'],
    ['with CRLF', conflict(7, '\r\n'), 'conflict-markers 2:1'],
    ['inside a text', `note: |\n${conflict(7, '\n', '  ')}`, 'conflict-markers 3:3'],
    [
      'with the base',
      conflict(7).replace('=======', '||||||| base\nb: 0\n======='),
      'conflict-markers 2:1',
    ],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
  })
  test('an underline in prose is not a marker', () => {
    expect(faults('note: |\n  Heading\n  =======\n  <<<<<<< is not alone a conflict\n')).toEqual([])
  })
})

describe('positionOf', () => {
  const yaml = readYaml('a: 1\nmandates:\n  - id: x\n    updates:\n      - {date: 2018}\n  -\n')
  test.each([
    [['a'], '1:4'],
    [['mandates', 0, 'id'], '3:9'],
    [['mandates', 0, 'updates', 0, 'date'], '5:16'],
    [['mandates', 0, 'missing'], '3:5'],
    [['mandates', 0, 'updates', 0, 'status'], '5:9'],
    [['mandates', 7], '2:1'],
    [['nothing', 'at', 'all'], '1:1'],
    [[], '1:1'],
  ])('%j is at %s', (path, place) => {
    const { line, column } = yaml.positionOf(path)
    expect(`${line}:${column}`).toBe(place)
  })
  test('of a key is found', () => {
    expect(yaml.positionOf(['mandates', 0, 'updates'], 'key')).toMatchObject({ line: 4, column: 5 })
  })
})
