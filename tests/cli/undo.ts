// Random sequences of recording commands, whose changes are undone one by one.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chance, numbers, oneOf, type Draw } from '../numbers.ts'
import { DOCUMENT, inventedRecords, temporaryFolder } from '../folders.ts'
import { rowsIn, saveRows } from '../apply/desk.ts'
import { run } from './run.ts'

/** A mandate that has an action and asks the States, and one that was implemented. */
const RECORD = `${DOCUMENT}        updates:
          - {date: 2018-05-01, status: in-progress, by: Ports}
    states:
      asked: members
  - id: 2
    paragraph: "2"
    title: Lights
    text: Requests the Secretary-General to count the lights.
    updates:
      - {date: 2018-12-01, status: implemented, by: Ports, evidence: [{ref: HU/L/1, kind: letter}]}
`

const RESOLUTION = `HU/2019/7
RESOLUTION ON THE LIGHTS OF THE HARBOURS

The Board of the Harbour Union, meeting in its second session on 1 and 2 March 2019,

1. Requests the Secretary-General to count the lights of harbour NUMBER and to report to the next session;
`

const IDS = ['HU-1/1', 'HU-1/2', 'HU-1/1.1'] as const
const STATUSES = ['in-progress', 'blocked', 'implemented', 'not-started'] as const

/** The words of a command that records something, or is rejected. */
function command(draw: Draw, count: number, desk: string): string[] {
  const [id, text] = [oneOf(draw, IDS), `Words ${count}`]
  const date = `2019-03-${10 + draw(20)}`
  switch (draw(17)) {
    case 15:
      return ['meeting', 'move', 'BOARD-3', '--from', date, '--place', text]
    case 16:
      return ['department', 'rename', 'ports', '--name', text, '--date', date]
    case 10:
      return ['edit', 'HU-1/1', '--set-title', text]
    case 11:
      return ['rename', oneOf(draw, ['HU-1/2', 'HU-1/1', 'HU-1']), `N${count}`]
    case 12:
      return ['remove', oneOf(draw, ['HU-1/1.1', 'HU-1/2']), '--reason', text]
    case 13:
      return ['subject', 'add', `s${count}`, '--name', text]
    case 14:
      return `summary --for BOARD-3 --final --quiet --symbol S${draw(2)}`.split(' ')
    case 0:
      return ['act', 'HU-1/1', text]
    case 1:
      return ['extend', 'HU-1/1', '--to', `20${20 + draw(60)}-01-01`, '--reason', text]
    case 2:
      return ['reply', 'HU-1/1', 'XA', '--answer', 'in-progress', '--date', date, '--note', text]
    case 3:
      return ['confirm', 'HU-1/2', '--meeting', 'BOARD-2', '--ref', text]
    case 4:
      return ['withdraw', id, '--entry', String(1 + draw(3)), '--reason', text]
    case 5:
      return ['correct', id, '--entry', String(1 + draw(3)), '--note', text, '--reason', text]
    case 6:
      writeFileSync(join(desk, `${count}.txt`), RESOLUTION.replace('NUMBER', String(count)))
      return `import ${count}.txt --write --no-input --body BOARD --id HU-${count}`.split(' ')
    case 7: {
      const sheet = join(desk, 'sheet.csv')
      saveRows(
        sheet,
        rowsIn(sheet).map(row => ({ ...row, note: text })),
      )
      return ['apply', 'sheet.csv', '--write', '--date', date]
    }
    default:
      return `update ${id} --date ${date} --note Words-${count} --evidence letter:L/${count} --status`
        .split(' ')
        .concat(oneOf(draw, STATUSES))
  }
}

/** All files of the records, with their bytes. */
function bytesIn(records: string): Record<string, string> {
  const names = readdirSync(records, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    names
      .filter(name => /\.\w+$/.test(name))
      .toSorted()
      .map(name => [name, readFileSync(join(records, name), 'latin1')]),
  )
}

export interface Undone {
  /** The number of changes that were recorded and undone, by command. */
  readonly changes: ReadonlyMap<string, number>
  /** The differences from the state before. */
  readonly wrongs: readonly string[]
}

const WITH_INDEX = 50

/**
 * Runs `count` sequences of commands on one desk, and takes back every change of each. The bytes must be those before
 * the change.
 */
export async function undoneSequences(seed: number, count: number): Promise<Undone> {
  const draw = numbers(seed)
  const records = inventedRecords({ 'documents/HU-1.yaml': RECORD })
  const desk = dirname(records)
  const world = { cwd: desk, env: { XDG_STATE_HOME: temporaryFolder(), MANDATES_BY: 'Ann' } }
  const changes = new Map<string, number>()
  const wrongs: string[] = []
  let number = 10
  for (let sequence = 0; sequence < count; sequence++) {
    // The index keeps its files open to the end of the process, so only some sequences use it.
    const index = sequence < WITH_INDEX ? [] : ['--no-index']
    rmSync(join(desk, 'sheet.csv'), { force: true })
    await run(['export', '--all', '--output', 'sheet.csv', ...index], world)
    const before = [bytesIn(records)]
    const made: string[] = []
    for (let length = 1 + draw(3); length > 0; length--) {
      const words = command(draw, ++number, desk)
      await run([...words, ...index], world)
      const now = bytesIn(records)
      if (same(now, before.at(-1))) continue
      before.push(now)
      made.push(words[0] ?? '')
      // Sometimes a change is undone and another one follows.
      if (chance(draw, 25)) await takeBack(made.at(-1) ?? '')
    }
    while (made.length > 0) await takeBack(made.at(-1) ?? '')

    async function takeBack(name: string): Promise<void> {
      const { code, err } = await run(['undo', '--quiet', ...index], world)
      before.pop()
      made.pop()
      changes.set(name, (changes.get(name) ?? 0) + 1)
      if (code !== 0 || !same(bytesIn(records), before.at(-1)))
        wrongs.push(`seed ${seed}, sequence ${sequence}, ${name}: ${code} ${err}`)
    }
  }
  return { changes, wrongs }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
