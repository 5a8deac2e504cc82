// A process that waits for a lock when told to, and reports whether another process held the lock at the same time.
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { withLock } from '../../src/files/lock.ts'

/** Takes the lock of `path`, and holds it for some milliseconds. */
export interface Order {
  readonly path: string
  readonly hold: number
  readonly naively: boolean
}

export interface Report {
  readonly hadCompany: boolean
  /** The time at which it had the lock, by the clock of all processes. */
  readonly at: number
  readonly failure: string | undefined
}

process.on('message', ({ path, hold, naively }: Order) => {
  let hadCompany = false
  let at = 0
  const work = (): void => {
    at = Date.now()
    hadCompany = !enter(`${path}.inside`)
    process.send?.('holding')
    pause(hold)
    rmSync(`${path}.inside`, { force: true })
  }
  let failure: string | undefined
  try {
    if (naively) withNaiveLock(`${path}.lock`, work)
    else withLock(path, work)
  } catch (error) {
    failure = String(error)
  }
  process.send?.({ hadCompany, at, failure } satisfies Report)
})

process.once('disconnect', () => process.exit())

function enter(place: string): boolean {
  try {
    closeSync(openSync(place, 'wx'))
    return true
  } catch {
    return false
  }
}

/** A common faulty lock: whoever sees that the holder is dead removes its lock, and perhaps the next one's. */
function withNaiveLock(lock: string, work: () => void): void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (!isRunning(lock)) rmSync(lock, { force: true })
      else pause(5)
    }
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function isRunning(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0)
  } catch {
    return false
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
