// Random damage to records: one to three changes of their bytes.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../src/base/problem.ts'
import { decode } from '../../src/files/read.ts'
import { parseCalendar, parseDocument, parseOrganisation } from '../../src/records/parse.ts'
import { DOCUMENT, SHIPPED } from '../folders.ts'
import { numbers, type Draw } from '../numbers.ts'

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

/** The bytes with one to three changes. */
function mutated(bytes: Buffer, next: Draw): Buffer {
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

interface Subject {
  readonly bytes: Buffer
  readonly parse: (text: string) => { readonly faults: readonly Fault[] }
}

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  'a document': { bytes: Buffer.from(DOCUMENT), parse: text => parseDocument(text, 'x.yaml') },
  'the shipped document': {
    bytes: read('documents/ACM-2018-AZER.yaml').subarray(0, 9000),
    parse: text => parseDocument(text, 'x.yaml'),
  },
  'the calendar': { bytes: read('meetings.yaml').subarray(0, 3000), parse: parseCalendar },
  'the organisation': {
    bytes: read('organisation.yaml').subarray(0, 3000),
    parse: parseOrganisation,
  },
}

/** The problems of each damaged version. `lines` is undefined if it is not text. */
export function* damaged(
  { bytes, parse }: Subject,
  from: number,
  count: number,
): Generator<{ readonly faults: readonly Fault[]; readonly lines: number | undefined }> {
  const next = numbers(from)
  for (let round = 0; round < count; round++) {
    const content = decode(mutated(bytes, next))
    if ('fault' in content) yield { faults: [content.fault], lines: undefined }
    else yield { faults: parse(content.text).faults, lines: content.text.split('\n').length }
  }
}

/** The files of damaged documents. */
export function damagedFiles(count: number): Record<string, Buffer> {
  const next = numbers(2018)
  const files = Array.from({ length: count }, (_, index): [string, Buffer] => [
    `documents/damaged-${index}.yaml`,
    mutated(Buffer.from(DOCUMENT.replace('HU-1', `HU-1-${index}`)), next),
  ])
  return Object.fromEntries(files)
}
