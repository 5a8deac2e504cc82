// An editor changes the meetings, the organisation or other documents between the check and the write of a command.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { meanwhile } from '../faults/at-once.ts'
import { ADDING, deskFor, RECORD } from '../faults/pairs.ts'
import { mandates, type CommandLine } from '../faults/writers.ts'
import { figure } from '../figures.ts'

const MEETINGS = 'records/meetings.yaml'
const ORGANISATION = 'records/organisation.yaml'
const OTHER = 'records/documents/HU-2.yaml'

/** A replacement in a file. */
type Edit = readonly [file: string, search: string | RegExp, replacement: string]

interface Case {
  readonly name: string
  readonly command: string
  /** The locked file, if it is not the record. */
  readonly on?: string
  /** Edits of the records before the command. */
  readonly given?: Edit
  readonly edit: Edit | 'the other document is taken away'
  /** Why the command is refused; undefined if it is done. */
  readonly why?: RegExp
}

const DECIDED =
  'update HU-1/1 --status discontinued --note Dropped --decided-by BOARD-2 --by Ann --date 2019-03-02'
const HELD = 'from: 2019-03-01, to: 2019-03-02, state: held'
const RENEWING: Edit = [OTHER, 'paragraph: "1"', 'paragraph: "1"\n    renews: [HU-1/1]']

const CASES: readonly Case[] = [
  {
    name: 'the meeting that decided is removed',
    command: DECIDED,
    edit: [MEETINGS, /.*id: BOARD-2.*\n/, ''],
    why: /BOARD-2/,
  },
  {
    name: 'the meeting that decided is postponed',
    command: DECIDED,
    edit: [MEETINGS, HELD, 'from: 2020-03-01, to: 2020-03-02, state: planned'],
    why: /BOARD-2/,
  },
  {
    name: 'the meeting that took note is removed',
    command: 'confirm HU-1/2 --meeting BOARD-2',
    edit: [MEETINGS, /.*id: BOARD-2.*\n/, ''],
    why: /BOARD-2/,
  },
  {
    name: 'the meeting that is the new deadline is cancelled',
    command: 'extend HU-1/1 --to BOARD-3 --reason Fog --by Board',
    edit: [MEETINGS, 'state: planned', 'state: cancelled'],
    why: /BOARD-3/,
  },
  {
    name: 'the department is removed',
    command: 'act HU-1/1 Print --department ports',
    edit: [ORGANISATION, '{id: ports, name: Ports}', '{id: piers, name: Piers}'],
    why: /ports/,
  },
  {
    name: 'the State is removed',
    command: 'reply HU-1/3 XA --answer complied --by Ann',
    edit: [ORGANISATION, /.*code: XA.*\n/, ''],
    why: /XA/,
  },
  {
    name: 'the State is suspended',
    command: 'reply HU-1/3 XA --answer complied --by Ann --date 2019-03-01',
    edit: [ORGANISATION, 'name: Alba,', 'name: Alba, suspended: [{from: 2019-01-01}],'],
    why: /XA/,
  },
  {
    name: 'the organisation becomes unreadable',
    command: 'act HU-1/1 Print',
    edit: [ORGANISATION, 'states:', '<<<<<<< ours\nstates:'],
    why: /organisation\.yaml/,
  },
  {
    name: 'another document repeats the mandate and thus closes it',
    command: 'act HU-1/1 Print',
    edit: RENEWING,
    why: /HU-1\/1/,
  },
  {
    name: 'the document that repeated the mandate is removed',
    command: 'update HU-1/1 --status superseded --by Ann --date 2019-03-01',
    given: RENEWING,
    edit: 'the other document is taken away',
    why: /later mandate/,
  },
  {
    name: 'the mandate that replaces it is removed',
    command: 'update HU-1/1 --status superseded --superseded-by HU-2/3 --by Ann --date 2019-03-01',
    edit: [OTHER, /  - id: 3\n[^]*$/, ''],
    why: /HU-2\/3/,
  },
  {
    name: 'the body of an imported document is removed',
    command: 'import letter.txt --write --body BOARD --lang en',
    on: ADDING,
    edit: [MEETINGS, /BOARD/g, 'SENATE'],
    why: /BOARD/,
  },
  {
    name: 'the meeting of an imported document is removed',
    command: 'import letter.txt --write --meeting BOARD-1 --lang en',
    on: ADDING,
    edit: [MEETINGS, /BOARD-1/g, 'BOARD-7'],
    why: /BOARD-1/,
  },
  {
    name: 'an unrelated comment on the meetings is added',
    command: DECIDED,
    edit: [MEETINGS, 'bodies:', '# as the Board has it\nbodies:'],
  },
  {
    name: 'an unrelated document is added',
    command: 'act HU-1/1 Print',
    edit: [OTHER, 'Lights', 'Lamps'],
  },
]

function change(desk: string, [file, search, replacement]: Edit): void {
  const path = join(desk, file)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(search, replacement)
  if (changed === text) throw new Error(`not in ${file}: ${String(search)}`)
  writeFileSync(path, changed)
}

test.each(CASES)('$name', async ({ command, on = RECORD, given, edit, why }) => {
  const desk = deskFor({ on })
  if (given) change(desk, given)
  const before = readFileSync(join(desk, RECORD), 'utf8')
  const words = command.split(' ')
  const line: CommandLine = mandates(...words)
  const { code, err } = await meanwhile(desk, on, line, () => {
    if (typeof edit === 'string') rmSync(join(desk, OTHER))
    else change(desk, edit)
  })
  const after = readFileSync(join(desk, RECORD), 'utf8')
  expect([code, after === before]).toEqual(why ? [75, true] : [0, false])
  expect(err).toMatch(why ? /in the meantime/ : /^$/)
  if (why) expect(err).toMatch(why)
})

test('the figure', () => {
  const losing = CASES.filter(({ why }) => why).length
  figure(
    'D1',
    `${losing} changes of meetings, organisation and other documents after a command has judged: each refused with exit code 75; ${CASES.length - losing} without a bearing: none refused`,
  )
})
