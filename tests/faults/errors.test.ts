// A7: whatever the disk refuses, no file is damaged, nothing missing is acknowledged, and nothing that succeeded is
// called a failure.
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import {
  APPLY,
  DEEDS,
  outcomeOf,
  rehearse,
  UPDATE,
  wrongsOf,
  wrongsOfNext,
  type Deed,
} from './deeds.ts'
import { layDesk, lookAt, newDesk } from './desk.ts'
import { IS_FULL, needs, shareOf } from './needs.ts'
import { callsOf, REMARK, runHit, type Call } from './strace.ts'
import { naive } from './writers.ts'

const OF_ROOM = ['ENOSPC', 'EROFS', 'EDQUOT']

/** Each call with each error that it will get. */
type Point = readonly [call: Call, error: string]

/** A disk error at every call, and one or all errors of missing space at each call that changes something. */
function everyError(calls: readonly Call[]): Point[] {
  return calls.flatMap((call, index) => {
    const inTurn = OF_ROOM.filter((_, kind) => IS_FULL || kind === index % OF_ROOM.length)
    return ['EIO', ...(call.changes ? inTurn : [])].map(error => [call, error] as const)
  })
}

/** The calls of other deeds that differ from those of the update. */
function changesOnly(calls: readonly Call[]): Point[] {
  if (IS_FULL) return everyError(calls)
  return calls.filter(({ changes }) => changes).map(call => [call, 'EIO'] as const)
}

interface Failed {
  readonly points: number
  readonly wrongs: readonly string[]
}

function failedAt(deed: Deed, choose: (calls: readonly Call[]) => readonly Point[]): Failed {
  const rehearsal = rehearse(deed)
  const desk = newDesk()
  // If a remark cannot be written, that cannot be reported either.
  const calls = callsOf(desk, deed.command).filter(({ about }) => about !== REMARK)
  const points = shareOf(choose(calls))
  const all = points.flatMap(([call, error]) => {
    const ending = runHit(desk, deed.command, call, `error=${error}`, layDesk)
    const found = lookAt(desk)
    // A temporary file that could not be removed or recognised stays until the next write.
    const isLeft = call.name === 'unlink' || call.about.endsWith('.lock')
    const leftovers = isLeft ? [] : found.leftovers
    const wrongs = wrongsOf(rehearsal, ending, { ...found, leftovers })
    return [...wrongs, ...wrongsOfNext(rehearsal, desk)].map(
      wrong => `${error} at ${call.about}: ${wrong}`,
    )
  })
  return { points: points.length, wrongs: all }
}

test('A7 update', context => {
  needs(context, 'tracing')
  const { points, wrongs } = failedAt(UPDATE, everyError)
  expect(wrongs).toEqual([])
  expect(points).toBeGreaterThan(runs(100))
  figure(
    'A7',
    `update with ${points} errors (EIO at every call; ENOSPC, EROFS, EDQUOT): 0 torn, 0 hidden`,
  )
})

test('A7 everything else that is written', context => {
  needs(context, 'tracing')
  const others = DEEDS.filter(deed => deed !== UPDATE)
  const points = others.map(deed => {
    const failed = failedAt(deed, changesOnly)
    expect([deed.name, ...failed.wrongs]).toEqual([deed.name])
    expect(failed.points).toBeGreaterThan(0)
    return failed.points
  })
  const names = others.map(({ name }) => name).join(', ')
  figure('A7', `${names} with ${points.reduce((sum, more) => sum + more, 0)}: the same`)
})

test.for([UPDATE, APPLY])('A7 $name: applied, and not confirmed', (deed, context) => {
  needs(context, 'tracing')
  const rehearsal = rehearse(deed)
  const desk = newDesk()
  const call = callsOf(desk, deed.command).find(({ about }) => /^fsync \S+\/documents$/.test(about))
  if (!call) throw new Error('the folder is never synced')
  const ending = runHit(desk, deed.command, call, 'error=EIO', layDesk)
  expect(ending.code).toBe(74)
  expect(ending.err).toContain('was changed, but the disk did not confirm it (EIO)')
  expect(outcomeOf(rehearsal, lookAt(desk))).toBe('done')
})

test('A7 catches a writer to whom everything is well', context => {
  needs(context, 'tracing')
  const deaf = naive('deaf')
  const deed = { ...UPDATE, command: deaf('Ann'), next: deaf('Next') }
  const { wrongs } = failedAt(deed, calls => changesOnly(calls.filter(({ changes }) => changes)))
  expect(wrongs.join('\n')).toContain('acknowledged, and undone')
})
