// A2, A11: a command that is killed or interrupted at any moment keeps what it acknowledged, and damages no file.
import { watch } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { runs } from '../runs.ts'
import { rehearse, UPDATE, wrongsOf, wrongsOfNext } from './deeds.ts'
import { entriesOn, layDesk, lookAt, newDesk, RECORD } from './desk.ts'
import { IS_FULL, needs, rounds } from './needs.ts'
import { callsOf, runHit } from './strace.ts'
import { crowd, naive, runOn, startOn, update, type Updater } from './writers.ts'

interface Killed {
  readonly kills: number
  /** The number of these during the write. */
  readonly afterOpening: number
  readonly acknowledged: readonly string[]
  readonly torn: number
}

/** Runs updates and kills each at a random moment: half of them at any time, and half during the write. */
async function killAtRandom(desk: string, updater: Updater, times: number): Promise<Killed> {
  const acknowledged: string[] = []
  let [kills, afterOpening, torn] = [0, 0, 0]
  const begun = performance.now()
  runOn(desk, updater('First'))
  const usual = performance.now() - begun
  for (let index = 0; index < times; index++) {
    const by = `Officer ${index}`
    const { child, ended } = startOn(desk, updater(by))
    const opened = new Promise<void>(resolve => {
      const watcher = watch(dirname(join(desk, RECORD)), () => resolve())
      void ended.finally(() => watcher.close())
    })
    let hasOpened = false
    void opened.then(() => (hasOpened = true))
    await (index % 2 === 0 ? pause(Math.random() * usual) : Promise.race([opened, ended]))
    // In half of the cases at once, because a write takes only a few milliseconds.
    if (index % 4 > 1) await pause(Math.random() * 4)
    const wasOpened = hasOpened
    if (child.kill('SIGKILL')) kills++
    const { code } = await ended
    if (code === 137 && wasOpened) afterOpening++
    if (code === 0) acknowledged.push(by)
    if (entriesOn(desk) === undefined) torn++
  }
  return { kills, afterOpening, acknowledged, torn }
}

test('A2 random kills of an update', async () => {
  const lanes = [newDesk(), newDesk()]
  const times = rounds(500) / lanes.length
  const found: Killed[] = []
  await crowd(lanes, lanes.length, async desk => {
    const killed = await killAtRandom(desk, update, times)
    found.push(killed)
    runOn(desk, update('Last'))
    const entries = entriesOn(desk) ?? []
    expect(entries).toEqual(expect.arrayContaining([...killed.acknowledged, 'First', 'Last']))
    expect(new Set(entries).size).toBe(entries.length)
    expect(lookAt(desk).leftovers).toEqual([])
  })
  const sum = (count: (killed: Killed) => number): number =>
    found.reduce((total, killed) => total + count(killed), 0)
  const late = sum(({ afterOpening }) => afterOpening)
  expect(sum(({ torn }) => torn)).toBe(0)
  expect(late).toBeGreaterThanOrEqual(runs(100))
  const acknowledged = sum(killed => killed.acknowledged.length)
  figure('A2', `${rounds(500)} random kills, ${late} of them while it wrote: 0 torn`)
  figure('A2', `${acknowledged} acknowledged nevertheless, 0 of them lost`)
})

test('A2 catches a writer that writes in place', async () => {
  const { torn } = await killAtRandom(newDesk('large'), naive('in-pieces'), 60)
  expect(torn).toBeGreaterThan(0)
})

test('A11 interrupted at a hundred points', context => {
  needs(context, 'tracing')
  const rehearsal = rehearse(UPDATE)
  const desk = newDesk()
  const calls = callsOf(desk, UPDATE.command)
  const points = IS_FULL ? calls.length : rounds(100)
  const wrongs = Array.from({ length: points }).flatMap((_, index) => {
    const call = calls[Math.floor((index * calls.length) / points)]
    if (!call) throw new Error('no such call')
    const [signal, code] = index % 2 === 0 ? ['INT', 130] : ['TERM', 143]
    const ending = runHit(desk, UPDATE.command, call, `signal=${signal}`, layDesk)
    const found = lookAt(desk)
    const here = [...wrongsOf(rehearsal, ending, found), ...wrongsOfNext(rehearsal, desk)]
    if (ending.code !== code) here.push(`ended with ${ending.code}`)
    return here.map(wrong => `${signal} at ${call.about}: ${wrong}`)
  })
  expect(wrongs).toEqual([])
  figure(
    'A11',
    `INT and TERM at ${points} points: exit code 130 or 143, 0 torn, nothing left after the next command`,
  )
})
