// A3, A4: many commands update one record at once, and some are killed. Every acknowledged entry is recorded once.
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { entriesOn, lookAt, newDesk } from './desk.ts'
import { rounds } from './needs.ts'
import { crowd, naive, runOn, startOn, update, type Updater } from './writers.ts'

interface Crowd {
  readonly acknowledged: readonly string[]
  readonly killed: number
  readonly refusals: readonly string[]
}

/** Runs updates, `width` of them at once, and kills a share of them at random moments. */
async function crowdOn(
  desk: string,
  updater: Updater,
  size: number,
  width: number,
  killedShare: number,
): Promise<Crowd> {
  const officers = Array.from({ length: size }, (_, index) => `Officer ${index}`)
  const acknowledged: string[] = []
  const refusals: string[] = []
  let [killed, usual] = [0, 500]
  await crowd(officers, width, async by => {
    const begun = performance.now()
    const { child, ended } = startOn(desk, updater(by))
    if (Math.random() < killedShare) {
      await Promise.race([ended, pause(Math.random() * usual)])
      child.kill('SIGKILL')
    }
    let { code, err } = await ended
    // On a busy machine, a wait may be too long. The command is then run again, as its message says.
    while (code === 75) ({ code, err } = await startOn(desk, updater(by)).ended)
    if (code === 0) {
      acknowledged.push(by)
      usual = performance.now() - begun
    } else if (code === 137) killed++
    else refusals.push(`${code}: ${err}`)
  })
  return { acknowledged, killed, refusals }
}

/** The acknowledged entries that are missing. */
function lostOn(desk: string, acknowledged: readonly string[]): string[] {
  const entries = entriesOn(desk)
  return acknowledged.filter(by => !entries?.includes(by))
}

test('A3 64 updates at once', async () => {
  const times = rounds(20, 5)
  for (let round = 0; round < times; round++) {
    const desk = newDesk()
    const { acknowledged, refusals } = await crowdOn(desk, update, rounds(64), rounds(64), 0)
    expect(refusals).toEqual([])
    expect(entriesOn(desk)?.toSorted()).toEqual([...acknowledged].toSorted())
    expect(acknowledged.length).toBe(rounds(64))
    expect(lookAt(desk).leftovers).toEqual([])
  }
  figure('A3', `64 updates at once, ${times} rounds: 64 acknowledged and present each time`)
})

test('A4 400 updates, 16 at once, 40 % of them killed', async () => {
  const desk = newDesk()
  const { acknowledged, killed, refusals } = await crowdOn(desk, update, rounds(400), 16, 0.4)
  expect(refusals).toEqual([])
  expect(killed).toBeGreaterThan(rounds(400) / 10)
  expect(lostOn(desk, acknowledged)).toEqual([])
  runOn(desk, update('Last'))
  const entries = entriesOn(desk) ?? []
  expect(entries).toContain('Last')
  expect(new Set(entries).size).toBe(entries.length)
  expect(lookAt(desk).leftovers).toEqual([])
  figure(
    'A4',
    `${acknowledged.length} acknowledged, ${killed} killed: 0 lost, 0 double, 0 left over`,
  )
})

test('A3 catches a writer that does not wait', async () => {
  const desk = newDesk()
  const { acknowledged } = await crowdOn(desk, naive('no-folder-sync'), 24, 24, 0)
  expect(lostOn(desk, acknowledged)).not.toEqual([])
})
