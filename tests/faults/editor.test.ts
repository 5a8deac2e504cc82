// A10: a command never overwrites what an editor saves meanwhile. The command is delayed at each of its
// system calls, the editor saves, and the command continues.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import { temporaryFolder } from '../folders.ts'
import { UPDATE } from './deeds.ts'
import { entriesOn, layDesk, newDesk, RECORD } from './desk.ts'
import { needs, shareOf } from './needs.ts'
import { callsOf, faultedLine, isHit, sought, type Call } from './strace.ts'
import { naive, startOn, type CommandLine } from './writers.ts'

const SAVED = '# Saved by an editor.\n'

/** The delay of a call in ms: long enough to be noticed, and to save. */
const HELD = 400

/** Some editors write into the file. Others replace it by a new one. */
const EDITORS = {
  'in place': (path: string, text: string) => writeFileSync(path, text),
  'by a new file': (path: string, text: string) => {
    writeFileSync(`${path}~`, text)
    renameSync(`${path}~`, path)
  },
}

type Fate = 'refused' | 'merged' | 'overwritten'

async function saveDuring(
  desk: string,
  command: CommandLine,
  call: Call,
  save: (path: string, text: string) => void,
): Promise<Fate | undefined> {
  layDesk(desk)
  const path = join(desk, RECORD)
  const log = join(temporaryFolder(), 'trace')
  const { child, ended } = startOn(desk, faultedLine(log, command, call, `delay_enter=${HELD}000`))
  await heldUp(child.pid ?? 0, ended)
  save(path, SAVED + readFileSync(path, 'utf8'))
  // On a busy machine, the call may have continued before the editor saved.
  const isHeld = isStopped(child.pid ?? 0)
  const { code } = await ended
  if (!isHeld || !isHit(log, call)) return undefined
  const isKept = readFileSync(path, 'utf8').includes(SAVED)
  const isRecorded = entriesOn(desk)?.includes('Ann') ?? false
  if (!isKept) return 'overwritten'
  if (code === 75 && !isRecorded) return 'refused'
  return code === 0 && isRecorded ? 'merged' : 'overwritten'
}

/** Waits until the process under strace is delayed: it has stood still for longer than any call takes. */
async function heldUp(tracer: number, ended: Promise<unknown>): Promise<void> {
  const end = { hasCome: false }
  void ended.then(() => (end.hasCome = true))
  for (let still = 0; still < 8 && !end.hasCome; await pause(10))
    still = isStopped(tracer) ? still + 1 : 0
}

function isStopped(tracer: number): boolean {
  try {
    const [child = ''] = readFileSync(`/proc/${tracer}/task/${tracer}/children`, 'utf8').split(' ')
    return /\) t /.test(readFileSync(`/proc/${child}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** The calls from the lock to the replacement of the file. */
function callsUntilExchange(calls: readonly Call[]): Call[] {
  const exchange = calls.findLastIndex(({ about }) => /^rename \S+ \S+HU-#\.yaml$/.test(about))
  const within = calls.slice(0, exchange + 1)
  const lock = within.findIndex(({ about }) => /^link .*\.lock$/.test(about))
  return within.slice(Math.max(lock, 0))
}

async function fatesOf(
  command: CommandLine,
  editor: keyof typeof EDITORS,
): Promise<Record<Fate, string[]>> {
  const desk = newDesk()
  const calls = callsUntilExchange(callsOf(desk, command))
  // An editor that replaces the file between our last two calls is not noticed: the system has no call that compares
  // a file and replaces it at once.
  const open = editor === 'in place' ? calls : calls.slice(0, -1)
  const fates: Record<Fate, string[]> = { refused: [], merged: [], overwritten: [] }
  for (const call of shareOf(open)) {
    let [fate, meant]: [Fate | undefined, Call | undefined] = [undefined, call]
    for (let tries = 0; tries < 40 && meant && fate === undefined; tries++) {
      fate = await saveDuring(desk, command, meant, EDITORS[editor])
      if (fate !== undefined) break
      layDesk(desk)
      meant = sought(desk, command, call)
    }
    if (fate === undefined) throw new Error(`not hit: ${call.about}`)
    fates[fate].push(call.about)
  }
  return fates
}

test.for(['in place', 'by a new file'] as const)(
  'A10 an editor saves %s',
  async (editor, context) => {
    needs(context, 'tracing')
    const { refused, merged, overwritten } = await fatesOf(UPDATE.command, editor)
    expect(overwritten).toEqual([])
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length + merged.length).toBeGreaterThan(runs(15))
    figure(
      'A10',
      `an editor that saves ${editor}, at ${refused.length + merged.length} points: 0 overwritten`,
    )
  },
)

test('A10 catches a writer that does not look again', async context => {
  needs(context, 'tracing')
  const { overwritten } = await fatesOf(naive('no-folder-sync')('Ann'), 'in place')
  expect(overwritten).not.toEqual([])
})
