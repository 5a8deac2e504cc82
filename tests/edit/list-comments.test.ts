// A list with comments beside its items is changed item by item: no comment is lost, and none blocks the change.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editRecord } from '../../src/edit/edit-record.ts'
import { readYaml } from '../../src/records/yaml.ts'

const ORDER = ['id', 'departments', 'officer']

function set(source: string, departments: readonly string[]): string {
  const edited = editRecord(source, [{ set: departments, at: ['departments'], order: ORDER }])
  return 'text' in edited ? edited.text : edited.refused
}

const LIST = `id: a
departments:
  # the lead comes first
  - water   # since 2019
  - law
  - ports   # until further notice
officer: amina
`

test.each([
  [['energy', 'law', 'ports'], LIST.replace('- water ', '- energy ')],
  [['water', 'ports'], LIST.replace('  - law\n', '')],
  [['law', 'ports'], LIST.replace('- water   # since', '# since')],
  [['water', 'law', 'ports', 'x'], LIST.replace('notice\n', 'notice\n  - x\n')],
  [['x', 'water', 'law', 'ports'], LIST.replace('  - water', '  - x\n  - water')],
])('departments become %j', (departments, expected) => {
  expect(set(LIST, departments)).toBe(expected)
})

test('any list becomes any other, and every comment stays', () => {
  const id = fc.constantFrom('a', 'b', 'c', '"1"', 'd-e')
  const items = fc.array(fc.record({ id, above: fc.boolean(), beside: fc.boolean() }), {
    minLength: 1,
    maxLength: 5,
  })
  const wanted = fc.array(fc.constantFrom('a', 'b', 'c', '1', 'z'), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(items, wanted, fc.constantFrom('\n', '\r\n'), (before, after, lineEnd) => {
      const lines = before.flatMap((item, index) => [
        ...(item.above ? [`  # above ${index}`] : []),
        `  - ${item.id}${item.beside ? `  # beside ${index}` : ''}`,
      ])
      const source = ['id: a', 'departments:', ...lines, 'officer: x', ''].join(lineEnd)
      const text = set(source, after)
      expect(readYaml(text).value).toEqual({ id: 'a', departments: after, officer: 'x' })
      expect(text.match(/# (above|beside) \d/g) ?? []).toEqual(
        source.match(/# (above|beside) \d/g) ?? [],
      )
    }),
  )
})
