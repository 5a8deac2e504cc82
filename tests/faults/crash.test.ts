// A1, A12: if a command is killed before any system call on the records or the output, every file stays whole,
// and the next command works as usual.
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import { layDesk, lookAt, newDesk } from './desk.ts'
import { APPLY, IMPORT, rehearse, UPDATE, wrongsOf, wrongsOfNext, type Deed } from './deeds.ts'
import { IS_FULL, needs, shareOf } from './needs.ts'
import { callsOf, runHit, type Call } from './strace.ts'
import { naive } from './writers.ts'

interface Replayed {
  readonly points: number
  readonly wrongs: readonly string[]
}

/** Runs a deed once for each of its calls, and kills it there. */
function killedEverywhere(deed: Deed, choose = telling): Replayed {
  const rehearsal = rehearse(deed)
  const desk = newDesk()
  const points = choose(callsOf(desk, deed.command))
  const all = points.flatMap(call => {
    const ending = runHit(desk, deed.command, call, 'signal=KILL', layDesk)
    expect(ending.code).toBe(137)
    const wrongs = [...wrongsOf(rehearsal, ending, lookAt(desk)), ...wrongsOfNext(rehearsal, desk)]
    return wrongs.map(wrong => `${call.about}: ${wrong}`)
  })
  return { points: points.length, wrongs: all }
}

/**
 * All calls, or only those before which the disk has changed: a kill before a call that reads leaves the same as a
 * kill before the next call that writes.
 */
function telling(calls: readonly Call[]): Call[] {
  if (IS_FULL) return shareOf(calls)
  return shareOf(calls.filter((call, index) => call.changes || calls[index - 1]?.changes))
}

const how = IS_FULL ? 'every call' : 'every call that changes anything, and the one after'

test('A1 update', context => {
  needs(context, 'tracing')
  const { points, wrongs } = killedEverywhere(UPDATE)
  expect(wrongs).toEqual([])
  expect(points).toBeGreaterThan(runs(20))
  figure('A1', `update killed at ${points} points (${how}): 0 torn, 0 lost, the next one works`)
})

test('A1 A12 import of several documents', context => {
  needs(context, 'tracing')
  const { points, wrongs } = killedEverywhere(IMPORT)
  expect(wrongs).toEqual([])
  expect(points).toBeGreaterThan(runs(20))
  figure('A12', `import of two documents killed at ${points} points: repeated, the same bytes`)
})

test('A1 A12 apply to several records', context => {
  needs(context, 'tracing')
  const { points, wrongs } = killedEverywhere(APPLY)
  expect(wrongs).toEqual([])
  expect(points).toBeGreaterThan(runs(40))
  figure('A12', `apply to three records killed at ${points} points: repeated, the same bytes`)
})

test('A1 catches a writer that writes in place', context => {
  needs(context, 'tracing')
  const inPlace = naive('in-place')
  const deed = { ...UPDATE, command: inPlace('Ann'), next: inPlace('Next') }
  const { wrongs } = killedEverywhere(deed, calls => calls.filter(({ changes }) => changes))
  expect(wrongs.join('\n')).toContain('torn')
})
