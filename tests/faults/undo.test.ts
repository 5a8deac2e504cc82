// A1: killed at any moment, a change or its undoing leaves every file whole, and the bytes decide what `undo` takes back.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runs } from '../runs.ts'
import { layDesk, lookAt, newDesk, RECORD } from './desk.ts'
import { IMPORT, UPDATE } from './deeds.ts'
import { IS_FULL, needs, shareOf } from './needs.ts'
import { callsOf, runHit, type Call } from './strace.ts'
import { mandates, runOn, type CommandLine } from './writers.ts'

/** With --quiet, the command does not ask git, whose processes would be traced too. */
const UNDO = mandates('undo', '--yes', '--quiet')

/** The calls before which the disk has changed. */
function telling(calls: readonly Call[]): Call[] {
  if (IS_FULL) return shareOf(calls)
  return shareOf(calls.filter((call, index) => call.changes || calls[index - 1]?.changes))
}

/** The record files of a desk. */
function recordsOn(desk: string): unknown {
  const { contents } = lookAt(desk)
  return Object.fromEntries(Object.entries(contents).filter(([name]) => name.startsWith('records')))
}

/** Kills `command` at each of its calls on a new desk from `lay`, and tries what follows. */
function killedEverywhere(
  command: CommandLine,
  lay: (desk: string) => void,
  follow: (desk: string, call: Call) => void,
): number {
  const desk = newDesk()
  lay(desk)
  const points = telling(callsOf(desk, command))
  for (const call of points) {
    runHit(desk, command, call, 'signal=KILL', lay)
    follow(desk, call)
  }
  return points.length
}

test('A1 an update that was killed is taken back, if it was made', context => {
  needs(context, 'tracing')
  const desk = newDesk()
  const before = recordsOn(desk)
  const points = killedEverywhere(UPDATE.command, layDesk, (killed, call) => {
    const { code, err } = runOn(killed, UNDO)
    expect([code, recordsOn(killed)], `${call.about}: ${err}`).toEqual([0, before])
    // The next change is made and undone as usual.
    runOn(killed, UPDATE.next)
    expect(recordsOn(killed)).not.toEqual(before)
    runOn(killed, UNDO)
    expect(recordsOn(killed), call.about).toEqual(before)
    expect(lookAt(killed).leftovers).toEqual([])
  })
  expect(points).toBeGreaterThan(runs(20))
})

test('A1 an undo that was killed continues where it stopped', context => {
  needs(context, 'tracing')
  const desk = newDesk()
  const before = recordsOn(desk)
  const lay = (laid: string): void => {
    layDesk(laid)
    runOn(laid, UPDATE.command)
  }
  lay(desk)
  const changed = recordsOn(desk)
  const points = killedEverywhere(UNDO, lay, (killed, call) => {
    const left = recordsOn(killed)
    expect([before, changed], call.about).toContainEqual(left)
    runOn(killed, UNDO)
    expect(recordsOn(killed), call.about).toEqual(before)
    runOn(killed, UPDATE.next)
    expect(lookAt(killed).leftovers).toEqual([])
  })
  expect(points).toBeGreaterThan(runs(15))
})

test('A1 the undoing of an import that was killed removes the file or leaves it whole', context => {
  needs(context, 'tracing')
  const desk = newDesk()
  const before = recordsOn(desk)
  const importOne = mandates(...'import inbox/one.txt --write --no-input --body BOARD'.split(' '))
  const lay = (laid: string): void => {
    layDesk(laid)
    runOn(laid, importOne)
  }
  lay(desk)
  const changed = recordsOn(desk)
  expect(changed).not.toEqual(before)
  killedEverywhere(UNDO, lay, (killed, call) => {
    expect([before, changed], call.about).toContainEqual(recordsOn(killed))
    runOn(killed, UNDO)
    expect(recordsOn(killed), call.about).toEqual(before)
    runOn(killed, IMPORT.command)
    expect(lookAt(killed).leftovers).toEqual([])
  })
})

test('two commands that undo at once take back two changes, or one of them is asked to try again', () => {
  const desk = newDesk()
  const before = recordsOn(desk)
  runOn(desk, UPDATE.command)
  runOn(desk, UPDATE.next)
  const path = join(desk, RECORD)
  const changed = readFileSync(path, 'utf8')
  const both = ['sh', '-c', `"$@" & "$@"; code=$?; wait $!; exit $code`, 'sh', ...UNDO] as const
  runOn(desk, [...both] as [string, ...string[]])
  expect(readFileSync(path, 'utf8')).not.toBe(changed)
  runOn(desk, UNDO)
  expect(recordsOn(desk)).toEqual(before)
  writeFileSync(path, changed)
  expect(readdirSync(join(desk, 'cache/state/mandates/undo'))).toHaveLength(1)
})
