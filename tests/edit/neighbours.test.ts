// Where new lines go among comments, empty lines and brackets, so that nothing is separated.
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/edit/change.ts'
import { editRecord } from '../../src/edit/edit-record.ts'

const NEW: Change = { to: ['mandates', 0, 'updates'], append: { date: '2018-10-05' } }

function edited(source: string, change: Change = NEW): string {
  const result = editRecord(source, [change])
  return 'text' in result ? result.text : `refused: ${result.refused}`
}

/** The lines of `source` with one inserted after the first `count`. */
function withLine(source: string, count: number, line: string): string {
  const lines = source.split('\n')
  return [...lines.slice(0, count), line, ...lines.slice(count)].join('\n')
}

describe('a comment stays with the last item if it is as deep or deeper', () => {
  test.each([
    ['about its last field', '        # waits for an answer\n', 5, '      - date: 2018-10-05'],
    ['an item taken out', '      # - date: 2018-03-01\n', 5, '      - date: 2018-10-05'],
    ['after an empty line', '\n        # more of it\n', 6, '      - date: 2018-10-05'],
    ['about the next field', '    # the rest\n', 4, '      - date: 2018-10-05'],
    ['at the margin', '# the rest\n', 4, '      - date: 2018-10-05'],
    ['nothing but an empty line', '\n', 4, '      - date: 2018-10-05'],
  ])('%s', (_, comment, count, line) => {
    const source = `mandates:\n  - id: a\n    updates:\n      - date: 2018-01-01\n${comment}    zeta: x\n`
    expect(edited(source)).toBe(withLine(source, count, line))
  })

  test('unless the dashes are at the indent of their key, where it may be about the next item', () => {
    const source =
      'mandates:\n- id: a\n  updates:\n  - date: 2018-01-01\n  # about zeta\n  zeta: x\n'
    expect(edited(source)).toBe(withLine(source, 4, '  - date: 2018-10-05'))
  })

  test('in an empty list', () => {
    const source = 'mandates:\n  - id: a\n    updates: # none\n      # - date: …\n    zeta: x\n'
    expect(edited(source)).toBe(withLine(source, 4, '      - date: 2018-10-05'))
  })

  test('before a new field too', () => {
    const source =
      'mandates:\n  - id: a\n    zeta: x\n    # to be looked at\n  # b is next\n  - id: b\n'
    const change: Change = { at: ['mandates', 0, 'confirmed'], put: { meeting: 'B' } }
    expect(edited(source, change)).toBe(withLine(source, 4, '    confirmed: {meeting: B}'))
  })
})

describe('brackets and braces', () => {
  const list = (updates: string): string => `mandates:\n  - id: a\n    updates: ${updates}\n`
  const [one, two] = ['{date: 2018-01-01}', '{date: 2018-10-05}']
  test.each([
    ['with room', `[ ${one} ]`, `[ ${one}, ${two} ]`],
    ['with a comma after the last', `[${one},]`, `[${one}, ${two},]`],
    [
      'a line each',
      `[\n      ${one} # x: y, z\n    ]`,
      `[\n      ${one}, # x: y, z\n      ${two}\n    ]`,
    ],
    [
      'a line and a comma each',
      `[\n      ${one}, # first\n      # others\n    ]`,
      `[\n      ${one}, # first\n      # others\n      ${two},\n    ]`,
    ],
    [
      'broken anywhere',
      `[${one}, # first\n      ${one}]`,
      `[${one}, # first\n      ${one}, ${two}]`,
    ],
    ['empty with a comment', '[ # none yet\n    ]', `[ # none yet\n      ${two}\n    ]`],
    ['empty under a name', '&u []', `&u [${two}]`],
  ])('%s', (_, before, after) => {
    expect(edited(list(before))).toBe(list(after))
  })

  test('a field without a value', () => {
    expect(edited('mandates: [{id: a, updates: }]\n')).toBe(
      `mandates: [{id: a, updates: [${two}] }]\n`,
    )
    const change: Change = { at: ['mandates', 0, 'confirmed'], put: { meeting: 'B' } }
    expect(edited('mandates:\n  - confirmed: # not yet\n    id: a\n', change)).toBe(
      'mandates:\n  - confirmed: {meeting: B} # not yet\n    id: a\n',
    )
  })
})

test.each([
  ['a space before the colon', 'mandates:\n  - id: a\n    updates : []\n', 3],
  [
    'a question mark before the key',
    'mandates:\n- ? updates\n  : - date: 2018-01-01\n  id: a\n',
    3,
  ],
  ['a comment after the dash', 'mandates:\n- updates:\n    - # why\n      date: 2018-01-01\n', 4],
  ['a name for the first item', 'mandates:\n- updates:\n    - &one\n      date: 2018-01-01\n', 4],
])('%s is no hindrance', (_, source, count) => {
  const lines = edited(source).split('\n')
  expect(lines[count]?.trim()).toBe('- date: 2018-10-05')
})
