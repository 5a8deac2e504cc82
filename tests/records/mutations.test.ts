// Records damaged in every way: each is read, or told with a place; nothing ever throws.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode } from '../../src/files/read.ts'
import { parseCalendar, parseDocument, parseOrganisation } from '../../src/records/parse.ts'
import { describeProblem } from '../../src/words/problems.ts'
import { DOCUMENT, SHIPPED } from '../folders.ts'

const NASTY = [
  '\0',
  '\t',
  '\r',
  '<<<<<<< x\n',
  '*a',
  '&a ',
  '!!x ',
  '[',
  '{',
  '"',
  "'",
  '>',
  '|',
  '- ',
  '? ',
  ': ',
  '#',
  '%',
  '---\n',
  '\u2028',
  '\ufeff',
  '\u202e',
  '\u001b[31m',
  '__proto__: x\n',
  '<<: *a\n',
  '[['.repeat(50),
  '99999999999999999999',
  '2018-02-30',
]

/** Numbers that look random and are the same in every run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** The bytes with one to three things done to them. */
function mutated(bytes: Buffer, next: (below: number) => number): Buffer {
  let result = bytes
  for (let times = 1 + next(3); times > 0; times--) {
    const at = next(result.length + 1)
    const [before, after] = [result.subarray(0, at), result.subarray(at)]
    const nasty = Buffer.from(NASTY[next(NASTY.length)] ?? '')
    const kinds = [
      () => Buffer.concat([before, after.subarray(1 + next(20))]),
      () => Buffer.concat([before, nasty, after]),
      () => Buffer.concat([before, Buffer.from([next(256)]), after.subarray(1)]),
      () => before,
      () => Buffer.concat([before, after.subarray(0, 1 + next(80)), after]),
    ]
    result = kinds[next(kinds.length)]?.() ?? result
  }
  return result
}

const read = (file: string): Buffer => readFileSync(join(SHIPPED, file))
const SUBJECTS: [string, Buffer, (text: string) => { faults: readonly unknown[] }][] = [
  ['a document', Buffer.from(DOCUMENT), text => parseDocument(text, 'x.yaml')],
  [
    'the shipped document',
    read('documents/ACM-2018-AZER.yaml').subarray(0, 9000),
    text => parseDocument(text, 'x.yaml'),
  ],
  ['the calendar', read('meetings.yaml').subarray(0, 3000), parseCalendar],
  ['the organisation', read('organisation.yaml').subarray(0, 3000), parseOrganisation],
]

test.each(SUBJECTS)('%s, damaged 2,000 times', (_, bytes, parse) => {
  const next = numbers(20_180_924)
  let told = 0
  for (let round = 0; round < 2000; round++) {
    const content = decode(mutated(bytes, next))
    if ('fault' in content) {
      told++
      continue
    }
    const lines = content.text.split('\n').length
    for (const fault of parse(content.text).faults as ReturnType<typeof parseDocument>['faults']) {
      told++
      expect(fault.line).toBeGreaterThanOrEqual(1)
      expect(fault.line).toBeLessThanOrEqual(lines)
      expect(fault.column).toBeGreaterThanOrEqual(1)
      expect(describeProblem(fault, 'ar').message).not.toMatch(/undefined|\[object/)
    }
  }
  expect(told).toBeGreaterThan(1000)
})
