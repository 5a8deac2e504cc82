// Any answers to the questions of `update` write the same as its options, or nothing.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVIDENCE_KINDS, STATUSES } from '../../src/base/vocabulary.ts'
import { run } from '../cli/run.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { runs } from '../runs.ts'
import { personWho, type Person } from './person.ts'

const TODAY = '2019-04-01'
const FILE = 'documents/HU-1.yaml'

function textOf(folder: string): string {
  return readFileSync(join(folder, FILE), 'utf8')
}

const CLOSED = `${DOCUMENT}        updates:
          - {date: 2018-05-01, status: blocked, by: Ports, note: No divers}
  - {id: 2, paragraph: "2", title: Yearly report, text: Asks for it., kind: recurring, due: {every: BOARD}}
  - {id: 3, paragraph: "3", title: Appeal, text: Appeals., kind: continuing, actions: [{id: 1, title: Raise it}]}
  - {id: 4, paragraph: "4", title: Newer survey, text: Asks again.}
`

/** The words of a command line as a real shell splits them. */
function shellWords(line: string): string[] {
  const out = execFileSync('sh', ['-c', `for word in ${line}; do printf '%s\\0' "$word"; done`])
  return out.toString('utf8').split('\0').slice(0, -1)
}

/** Mostly valid values, so that many runs reach the end. */
function mostly<T>(good: readonly T[], bad: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...good) },
    { weight: 1, arbitrary: fc.constantFrom(...bad) },
  )
}

const line = mostly(['Sent', "it's: #1, “so”", ' spaced ', '$HOME `x`', 'أُرسلت'], ['', 'a\u200bb'])
const piece = fc.tuple(fc.constantFrom(...EVIDENCE_KINDS), line)
const answers = fc.record({
  id: fc.constantFrom('1', '1.1', '2', '3', '3.1'),
  Status: fc.constantFrom(...STATUSES),
  Date: mostly([TODAY, '2018-05-01', '2019-03-05'], ['2018-03-01', '2020-01-01', '5 May']),
  Note: line,
  evidence: fc.array(piece, { maxLength: 2 }),
  'Decided by the meeting': mostly(['', 'BOARD-1'], ['BOARD-3', 'nowhere']),
  'Reported by': line,
  'Replaced by the mandate': mostly(['HU-1/4'], ['', 'HU-1/1', 'HU-9/9']),
  'Record these lines?': mostly(['record'], ['leave']),
})

type Answers = typeof answers extends fc.Arbitrary<infer T> ? T : never

/** Answers each question once, and leaves if an answer is refused or not offered. */
function answering(all: Answers): Person {
  const pieces = all.evidence.flat()
  return personWho((question, refusals) => {
    const { message } = question
    if (refusals > 0) return undefined
    if (message === 'Evidence') {
      const kind = pieces.shift() ?? ''
      return isOffered(question, kind) ? kind : undefined
    }
    if (message === 'Its reference') return pieces.shift()
    const answer: unknown = Reflect.get(all, message)
    const known = typeof answer === 'string' ? answer : undefined
    return known === undefined || !isOffered(question, known) ? undefined : known
  })
}

function isOffered(question: Person['seen'][number]['question'], value: string): boolean {
  return question.kind !== 'choice' || question.options.some(option => option.value === value)
}

test('any answers give the same file as the same options, or leave it unchanged', async () => {
  const folder = inventedRecords({ [FILE]: CLOSED })
  let recorded = 0
  await fc.assert(
    fc.asyncProperty(answers, async all => {
      writeFileSync(join(folder, FILE), CLOSED)
      const someone = answering(all)
      const world = { columns: 80, ask: someone.ask, env: { NO_COLOR: '1' } }
      const { code, err } = await run(['update', all.id], { cwd: folder, today: TODAY, ...world })
      const after = textOf(folder)
      if (code !== 0) {
        expect([code, after]).toEqual([130, CLOSED])
        return
      }
      recorded += 1
      expect(after).not.toBe(CLOSED)
      // The suggested command does the same in a shell.
      const command = /The same in one line: (mandates update [^]*)\n$/.exec(err)?.[1] ?? ''
      writeFileSync(join(folder, FILE), CLOSED)
      const again = await run(shellWords(command).slice(1), { cwd: folder, today: TODAY })
      expect([again.code, textOf(folder)]).toEqual([0, after])
    }),
    { numRuns: runs(150) },
  )
  expect(recorded).toBeGreaterThan(10)
})
