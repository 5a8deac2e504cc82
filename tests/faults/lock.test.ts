// A8, A9: the lock of a killed command is taken at once by one other command. The lock of a running one is respected.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { expect, onTestFinished, test } from 'vitest'
import { figure } from '../figures.ts'
import { temporaryFolder } from '../folders.ts'
import { layDesk, lookAt, RECORD } from './desk.ts'
import { rounds } from './needs.ts'
import type { Order, Report } from './waiter.ts'
import { runOn, update } from './writers.ts'

const WAITERS = 32

/** The waiter as a separate program. */
async function waiterProgram(): Promise<string> {
  const file = join(temporaryFolder(), 'waiter.mjs')
  const input = new URL('waiter.ts', import.meta.url).pathname
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({ file, format: 'esm' })
  return file
}

function startWaiter(program: string): ChildProcess {
  const waiter = fork(program)
  onTestFinished(() => {
    waiter.kill('SIGKILL')
  })
  return waiter
}

/** Starts a waiter that takes the lock and keeps it. */
async function startHolder(program: string, order: Omit<Order, 'hold'>): Promise<ChildProcess> {
  const holder = startWaiter(program)
  holder.send({ ...order, hold: 60_000 })
  await once(holder, 'message')
  return holder
}

async function reportOf(waiter: ChildProcess): Promise<Report> {
  for (;;) {
    const [message] = (await once(waiter, 'message')) as [Report | 'holding']
    if (message !== 'holding') return message
  }
}

interface Rush {
  /** The number of waiters that had the lock at the same time as another. */
  readonly together: number
  readonly failures: readonly string[]
  /** The time until the first one had it, in ms. */
  readonly first: number
}

/** Kills a holder, and starts all waiters for its lock. */
async function rush(
  program: string,
  waiters: readonly ChildProcess[],
  path: string,
  naively: boolean,
): Promise<Rush> {
  const holder = await startHolder(program, { path, naively })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  // It died while it held the lock.
  rmSync(`${path}.inside`)
  const started = Date.now()
  const reports = waiters.map(reportOf)
  for (const waiter of waiters) waiter.send({ path, hold: 1, naively })
  const all = await Promise.all(reports)
  return {
    together: all.filter(({ hadCompany }) => hadCompany).length,
    failures: all.flatMap(({ failure }) => failure ?? []),
    first: Math.min(...all.map(({ at }) => at)) - started,
  }
}

test('A8 the lock of a killed command has one successor, at once', async () => {
  const program = await waiterProgram()
  const waiters = Array.from({ length: WAITERS }, () => startWaiter(program))
  const folder = temporaryFolder()
  const times = rounds(50)
  const slowest = { first: 0 }
  for (let round = 0; round < times; round++) {
    const path = join(folder, `record-${round}.yaml`)
    const { together, failures, first } = await rush(program, waiters, path, false)
    expect({ together, failures }).toEqual({ together: 0, failures: [] })
    slowest.first = Math.max(slowest.first, first)
  }
  expect(slowest.first).toBeLessThan(1000)
  expect(readdirSync(folder)).toEqual([])
  figure('A8', `${times} killed holders, 32 waiters at each: never two at once, all had it`)
  figure('A8', `the first of them after ${slowest.first} ms at most`)
})

test('A8 catches locks that anybody may remove', async () => {
  const program = await waiterProgram()
  const waiters = Array.from({ length: WAITERS }, () => startWaiter(program))
  let together = 0
  for (let round = 0; round < 100 && together === 0; round++) {
    const path = join(temporaryFolder(), 'record.yaml')
    together += (await rush(program, waiters, path, true)).together
  }
  expect(together).toBeGreaterThan(0)
})

test('A9 a held lock is respected, and its holder is named', async () => {
  const desk = temporaryFolder()
  layDesk(desk)
  const before = lookAt(desk).contents
  const holder = await startHolder(await waiterProgram(), {
    path: join(desk, RECORD),
    naively: false,
  })
  const begun = performance.now()
  const { code, err } = runOn(desk, update('Ann'))
  const waited = Math.round(performance.now() - begun)
  expect(code).toBe(75)
  expect(err).toContain(`(process ${holder.pid ?? ''})`)
  expect(waited).toBeLessThan(7000)
  const after = Object.entries(lookAt(desk).contents).filter(([name]) => !name.endsWith('.inside'))
  expect(Object.fromEntries(after)).toEqual(before)
  figure('A9', `refused after ${waited} ms with exit code 75, the holder named, the file as it was`)
})
