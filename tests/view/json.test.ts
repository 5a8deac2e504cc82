// JSON with escapes for invisible and control characters has the same values for every reader.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLine, jsonText } from '../../src/view/data/json.ts'

test('any value is read back unchanged, and is on one line if asked for', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), value => {
      const same: unknown = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(jsonText(value))).toEqual(same)
      expect(JSON.parse(jsonLine(value))).toEqual(same)
      expect(jsonLine(value).trimEnd()).not.toMatch(/[\n\u0085\u2028\u2029]/)
    }),
  )
})

test('invisible and control characters are escapes; letters, and joiners that spelling needs, are not', () => {
  expect(jsonLine('a\u009b\u202e\u2066\u007f\u2028\u{e0041}b')).toBe(
    '"a\\u009b\\u202e\\u2066\\u007f\\u2028\\udb40\\udc41b"\n',
  )
  expect(jsonLine('می‌خواهم مذكرة été 🕊️')).toBe('"می‌خواهم مذكرة été 🕊️"\n')
  expect(jsonText({ a: ['x'] })).toBe('{\n  "a": [\n    "x"\n  ]\n}\n')
})
