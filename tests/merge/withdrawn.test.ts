// A person decides on an entry that one side withdrew and the other changed. Everything else is merged.
import { expect, test } from 'vitest'
import { mergeRecords } from '../../src/merge/merge-records.ts'
import { DOCUMENT, documentWith } from '../folders.ts'

const MARKS = { size: 7, ours: 'ours', theirs: 'theirs' }
const BLOCK = `        updates:
          - date: 2018-05-10
            status: in-progress
            note: Harbour masters were written to
`
const FLOW = `        updates:
          - {date: 2018-05-10, status: in-progress, evidence: [{ref: A}]}
`
const WITHDRAWN = 'withdrawn: {date: 2018-06-01, by: Ann, reason: The wrong action}'

type Change = readonly [search: string, replacement: string]
const IN_BLOCK: Change = ['written to\n', `written to\n            ${WITHDRAWN}\n`]
const IN_FLOW: Change = ['[{ref: A}]}', `[{ref: A}], ${WITHDRAWN}}`]
const OF_EVIDENCE: Change = ['{ref: A}', `{ref: A, ${WITHDRAWN}}`]

function merge(updates: string, ours: Change, theirs: Change): { text: string; clashes: number } {
  const base = DOCUMENT + updates
  const result = mergeRecords(
    { base, ours: documentWith(...ours, base), theirs: documentWith(...theirs, base) },
    MARKS,
  )
  return result ?? { text: '', clashes: NaN }
}

test.each([
  ['an entry in block style', BLOCK, IN_BLOCK, ['in-progress', 'blocked']],
  ['an entry in brackets', FLOW, IN_FLOW, ['in-progress', 'blocked']],
  ['a piece of evidence', FLOW, OF_EVIDENCE, ['{ref: A}', '{ref: A, kind: letter}']],
] as const)(
  '%s that one side withdrew and the other changed is a conflict',
  (_, updates, withdrawn, change) => {
    expect(merge(updates, withdrawn, change).clashes).toBe(1)
    expect(merge(updates, change, withdrawn).clashes).toBe(1)
  },
)

test.each([
  [BLOCK, IN_BLOCK],
  [FLOW, IN_FLOW],
  [FLOW, OF_EVIDENCE],
] as const)(
  'what one side withdrew stays withdrawn beside what the other added',
  (updates, withdrawn) => {
    const added = `${updates}          - {date: 2018-05-12, status: blocked, note: n}\n`
    for (const [ours, theirs] of [
      [withdrawn, [updates, added]],
      [[updates, added], withdrawn],
    ] as const) {
      const { text, clashes } = merge(updates, ours, theirs)
      expect(clashes).toBe(0)
      expect(text.match(/withdrawn:/g)).toHaveLength(1)
      expect(text).toContain('2018-05-12')
    }
  },
)

test('what both withdrew alike is withdrawn once; for different reasons, a conflict', () => {
  expect(merge(BLOCK, IN_BLOCK, IN_BLOCK)).toMatchObject({ clashes: 0 })
  const other = IN_BLOCK[1].replace('wrong action', 'wrong letter')
  expect(merge(BLOCK, IN_BLOCK, [IN_BLOCK[0], other]).clashes).toBe(1)
})

test('changes of a record that both sides made are all kept', () => {
  const changed = (by: string, was: string): string =>
    `    changes:\n      - {date: 2018-06-01, by: ${by}, was: ${was}}\n`
  const { text, clashes } = merge(
    BLOCK,
    [BLOCK, BLOCK + changed('Ann', '{departments: [ports]}')],
    [BLOCK, BLOCK + changed('Bob', '{officer: cleo}')],
  )
  expect(clashes).toBe(0)
  expect(text).toContain('by: Ann')
  expect(text).toContain('by: Bob')
})
