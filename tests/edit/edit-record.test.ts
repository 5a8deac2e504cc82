// Edits of records: only the new lines differ, and the result reads as intended.
import { describe, expect, test } from 'vitest'
import type { Change } from '../../src/edit/change.ts'
import { editRecord } from '../../src/edit/edit-record.ts'
import { differences } from '../../src/edit/diff.ts'

const UPDATE = {
  date: '2018-10-05',
  status: 'implemented',
  by: 'Ports',
  evidence: [{ ref: 'NV/1', kind: 'note-verbale' }],
}
const TO_ACTION: Change = { to: ['mandates', 0, 'actions', 0, 'updates'], append: UPDATE }

function edited(source: string, ...changes: Change[]): string {
  const result = editRecord(source, changes)
  return 'text' in result ? result.text : `refused: ${result.refused}`
}

/** The added lines. Fails if any other line differs. */
function added(source: string, ...changes: Change[]): string[] {
  const after = edited(source, ...changes)
  const [hunk] = differences(source, after)
  expect(hunk?.lines.filter(({ mark }) => mark === '-')).toEqual([])
  return hunk?.lines.filter(({ mark }) => mark === '+').map(({ text }) => text) ?? [after]
}

describe('append creates a missing list', () => {
  const source =
    'mandates:\n  - id: a\n    actions:\n      - id: 1\n        title: x # first\n\n  # the second\n  - id: b\n'
  test('after the last field, before the next item', () => {
    expect(edited(source, TO_ACTION)).toBe(
      [
        'mandates:\n  - id: a\n    actions:\n      - id: 1\n        title: x # first\n',
        '        updates:\n          - date: 2018-10-05\n            status: implemented\n            by: Ports\n',
        '            evidence:\n              - {ref: NV/1, kind: note-verbale}\n',
        '\n  # the second\n  - id: b\n',
      ].join(''),
    )
  })
  test('with the line endings of the file', () => {
    const crlf = source.replaceAll('\n', '\r\n')
    expect(edited(crlf, TO_ACTION)).toBe(edited(source, TO_ACTION).replaceAll('\n', '\r\n'))
  })
  test('in a file that stays without a final line break', () => {
    const unfinished = 'mandates:\n  - id: a\n    actions:\n      - id: 1\n        title: x'
    expect(
      edited(unfinished, {
        to: ['mandates', 0, 'actions', 0, 'updates'],
        append: { date: '2018-10-05' },
      }),
    ).toBe(`${unfinished}\n        updates:\n          - date: 2018-10-05`)
  })
  test('with lists at the indent of their keys', () => {
    const flush = 'mandates:\n- id: a\n  actions:\n  - id: 1\n    title: x\n'
    expect(added(flush, TO_ACTION).slice(0, 2)).toEqual(['    updates:', '    - date: 2018-10-05'])
  })
})

describe('append to an existing list', () => {
  const list = (updates: string): string =>
    `mandates:\n  - id: a\n    updates:${updates}\n    zeta: last\n`
  const change: Change = { to: ['mandates', 0, 'updates'], append: { date: '2018-10-05' } }

  test.each([
    ['ordinary', '\n      - date: 2018-01-01', ['      - date: 2018-10-05']],
    ['flush', '\n    - date: 2018-01-01', ['    - date: 2018-10-05']],
    ['wide', '\n        -   date: 2018-01-01', ['        -   date: 2018-10-05']],
    ['dash alone', '\n      -\n        date: 2018-01-01', ['      - date: 2018-10-05']],
    ['comment after', '\n      - date: 2018-01-01 # first', ['      - date: 2018-10-05']],
    ['empty value', ' # none yet', ['      - date: 2018-10-05']],
    [
      'last is a text',
      '\n      - note: >-\n          folded\n          text',
      ['      - date: 2018-10-05'],
    ],
    ['last is kept text', '\n      - note: |+\n          kept\n', ['      - date: 2018-10-05']],
    ['last is nested', '\n      - evidence:\n          - {ref: a}', ['      - date: 2018-10-05']],
  ])('%s', (_, updates, expected) => {
    expect(added(list(updates), change)).toEqual(expected)
  })

  test.each([
    [' []', '    updates:\n      - date: 2018-10-05'],
    [' [] # none', '    updates: # none\n      - date: 2018-10-05'],
    [' [{date: 2018-01-01}]', '    updates: [{date: 2018-01-01}, {date: 2018-10-05}]'],
  ])('updates:%s', (updates, expected) => {
    expect(edited(list(updates), change)).toBe(
      `mandates:\n  - id: a\n${expected}\n    zeta: last\n`,
    )
  })

  test('in a map with braces', () => {
    expect(edited('mandates: [{id: a}]\n', change)).toBe(
      'mandates: [{id: a, updates: [{date: 2018-10-05}]}]\n',
    )
    expect(edited('mandates: [{id: a, updates: []}]\n', change)).toBe(
      'mandates: [{id: a, updates: [{date: 2018-10-05}]}]\n',
    )
  })
  test('before a comment below the last item, which belongs to what follows', () => {
    const source =
      'mandates:\n  - id: a\n    updates:\n      - date: 2018-01-01\n    # about zeta\n    zeta: x\n'
    expect(edited(source, change)).toContain('      - date: 2018-10-05\n    # about zeta\n')
  })
  test('before the end mark of a document', () => {
    const source = 'mandates:\n  - id: a\n    updates:\n      - date: 2018-01-01\n...\n'
    expect(edited(source, change)).toContain('      - date: 2018-10-05\n...\n')
  })
})

describe('refused edits', () => {
  const change: Change = { to: ['mandates', 0, 'updates'], append: { date: '2018-10-05' } }
  test.each([
    [
      'a list that another place shares',
      'shared',
      'mandates:\n  - id: a\n    updates: &u\n      - date: 2018-01-01\n  - id: b\n    updates: *u\n',
    ],
    ['an alias', 'shared', 'mandates:\n  - &m\n    id: a\n  - *m\n'],
    ['a text where a list should be', 'not-a-list', 'mandates:\n  - id: a\n    updates: none\n'],
    ['a place that is not there', 'no-such-place', 'mandates: []\n'],
    ['a file with errors', 'unreadable', 'mandates: [\n'],
  ])('%s: %s', (_, reason, source) => {
    expect(edited(source, change)).toBe(`refused: ${reason}`)
  })
  test('an unused anchor does not prevent an edit', () => {
    const source = 'mandates:\n  - &m\n    id: a\n'
    expect(edited(source, change)).toContain('- date: 2018-10-05')
  })
})

describe('put adds a field', () => {
  const source = 'mandates:\n  - id: a\n    title: x\n'
  test('after the last one', () => {
    const change: Change = {
      at: ['mandates', 0, 'confirmed'],
      put: { meeting: 'B-1', date: '2018-10-05' },
    }
    expect(added(source, change)).toEqual(['    confirmed: {meeting: B-1, date: 2018-10-05}'])
  })
  test('never in place of an existing field', () => {
    expect(edited(source, { at: ['mandates', 0, 'title'], put: 'y' })).toBe(
      'refused: already-there',
    )
    expect(edited(source, { at: ['mandates', 4, 'title'], put: 'y' })).toBe(
      'refused: no-such-place',
    )
  })
  test('a list of items', () => {
    const change: Change = {
      at: ['mandates', 0, 'extensions'],
      put: [{ date: '2018-01-01', by: 'B' }],
    }
    expect(added(source, change)).toEqual([
      '    extensions:',
      '      - date: 2018-01-01',
      '        by: B',
    ])
  })
})

test('several changes are made in order, or none is made', () => {
  const source = 'mandates:\n  - id: a\n'
  const first: Change = { to: ['mandates', 0, 'updates'], append: { date: '2018-10-05' } }
  const second: Change = { to: ['mandates', 0, 'updates'], append: { date: '2018-10-06' } }
  expect(added(source, first, second)).toEqual([
    '    updates:',
    '      - date: 2018-10-05',
    '      - date: 2018-10-06',
  ])
  expect(edited(source, first, { at: ['mandates', 0, 'id'], put: 'b' })).toBe(
    'refused: already-there',
  )
})
